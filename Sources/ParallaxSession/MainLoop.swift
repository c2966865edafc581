import Glibc
import ParallaxBrowser
import ParallaxModel
import ParallaxPage
import ParallaxStore
import ParallaxTerminal

/// One loop on the main thread: wait, give the browser all keys that have come, paint once.
///
/// Work beside it leaves its product with the `Worker` and wakes the screen; the loop takes it at `ScreenEvent.woken`.
struct MainLoop: ~Copyable {
  var screen: Screen
  var browser: Browser
  var styles: StyleTable
  var corrections: KeptCorrections
  var annotations: KeptAnnotations

  /// Seconds between attempts to keep what the store could not take.
  static let retryInterval = 3
  /// Seconds since 1970.
  var nextRetry = 0

  let version: String
  let keeper: ReadingKeeper?
  let saver: StorySaver?
  /// What was read in this run; the store may not have it yet.
  private var read: [KeptAnnotation] = []
  /// The view that was given to the keeper last.
  private var keptView: SessionView?

  private var rest = Rest()
  /// How the last keys came.
  var typing = Typing()
  /// Of the files that show; those of a collection are watched while a story of them is open.
  var watch: ReportWatch?
  let collection: LargeCollection?
  /// The reader's corrections of the collection's stories; `corrections` are those of the story that is open.
  var storyCorrections = KeptCorrections()
  /// Reads the open story of a collection again.
  var reader: ReportSource?
  /// What was noted on stories that are open no more, and the store could not take.
  var unkept: [Annotation] = []
  /// What is being opened, read and asked.
  var opening: StoryOpening?
  var reading: StoryReading?
  var asked: CollectionSearch?
  let reloads = Worker<ReportSource.Reading>()
  let worker = Worker<(collation: Collation, projection: Projection)>()
  let finder = Worker<InquiryAnswer>()
  let counter = Worker<StoryCount?>()
  let explainer = Worker<ExplainedStories>()
  let saves = Worker<(SaveAnswer, SaveRequest)>()
  /// The story that is being counted.
  var counted: StoryToCount?
  /// The story of which it is being found out what its reports share.
  var explained: StoryToExplain?
  /// Whether the collection is read for the first time in this run: nothing else takes its processors.
  var takesIn = false
  /// What is being looked for.
  var inquiry: Inquiry?
  /// What changes the browser, beside the loop.
  var changes = BrowserChanges()
  /// What the browser awaits or has stopped awaiting.
  let collating: CollatingWork?

  /// - Parameter collating: what the browser awaits.
  init(
    _ screen: consuming Screen, _ browser: Browser, _ corrections: KeptCorrections, _ annotations: KeptAnnotations,
    collating: CollatingWork?, source: ReportSource?, collection: CollectionSource?, keeper: ReadingKeeper?,
    saver: StorySaver?, version: String
  ) {
    self.collection = collection.map(LargeCollection.init)
    self.saver = saver
    self.version = version
    self.keeper = keeper
    watch = source.map(ReportWatch.init)
    self.screen = screen
    self.browser = browser
    self.corrections = corrections
    self.annotations = annotations
    self.collating = collating
    if let collating, !collating.isShort { worker.start(collating.work) }
    styles = browser.currentTheme?.styles ?? StyleTable(roles: [:], match: Style(), current: Style())
  }

  /// How it ended.
  mutating func run() -> SessionEnd {
    defer { worker.cancel() }
    defer { finder.cancel() }
    defer { counter.cancel() }
    defer { explainer.cancel() }
    defer { reloads.cancel() }
    defer { collection?.cancel() }
    screen.draw(browser.frame(), styles: styles)
    if let status = collateAtOnce() { return end(status) }
    watch?.start()
    startCollection()
    screen.useMouse(browser.usesMouse)
    while true {
      startWantedStory()
      startWantedInquiry()
      startWantedCount()
      startWantedReasons()
      if let status = takeEvents() { return end(status) }
      keepAgain()
      screen.draw(browser.frame(), styles: styles)
      keepView()
    }
  }

  private mutating func end(_ status: Int32) -> SessionEnd {
    saves.finish()
    finishChange()
    let problem = corrections.keep() ?? annotations.keep() ?? storyCorrections.keep()
    if browser.hasOpenStory { keeper?.finish(browser.sessionView) }
    return SessionEnd(
      status: status, unkept: unkept + (annotations.hasStore ? annotations.unkept : []), problem: problem)
  }

  /// Where the reader is, for the next time.
  private mutating func keepView() {
    guard let keeper, browser.hasOpenStory else { return }
    let view = browser.sessionView
    if view != keptView { keeper.keep(view) }
    keptView = view
  }

  var allAnnotations: [KeptAnnotation] { annotations.all + read }

  /// Other reports are open: what was read of those before is the keeper's.
  mutating func forgetRead() {
    read = []
    keptView = nil
  }

  mutating func remember(read ranges: [TextRange]) {
    let new = ranges.map { Annotation(.read, $0) }
    read += new.map { KeptAnnotation(id: 0, $0) }
    keeper?.keep(nil, read: new)
  }

  private mutating func takeEvents() -> Int32? {
    let events = waitForEvents()
    typing.take(events)
    for event in events {
      switch event {
      case .key(let key) where typing.isFlood && browser.leavesOut(key): browser.textIsLeftOut()
      case .key(let key): if let status = press(key) { return status }
      case .stop: screen.suspend(wholeGroup: false)
      case .woken: if let status = takeChange() ?? takeProducts() { return status }
      case .ended(let status): return status
      }
    }
    return nil
  }

  /// Waits, not longer than until the reader rests where the browser asks for that.
  private mutating func waitForEvents() -> [ScreenEvent] {
    guard browser.isUnsettled, changes.running == nil else {
      rest.end()
      return screen.wait()
    }
    let (events, rests) = rest.wait(on: &screen)
    if rests { browser.settle() }
    return events
  }

  /// What work beside the loop has come to.
  private mutating func takeProducts() -> Int32? {
    if leavesProducts() { return nil }
    if let hundredths = finder.takeProgress() { browser.hear(hundredthsFound: hundredths) }
    if let answer = finder.take(), inquiry == browser.inquiry {
      if let status = change({ $0.take(answer) }) { return status }
      if leavesProducts() { return nil }
    }
    if let count = counter.take() {
      if let count { browser.take(count) } else if let counted { browser.cannotCount(counted) }
      counted = nil
    }
    if let reasons = explainer.take() { browser.take(reasons) }
    if let hundredths = worker.takeProgress() { browser.hear(hundredthsAligned: hundredths) }
    if let made = worker.take() {
      if let status = take(made) { return status }
      if leavesProducts() { return nil }
    }
    if let status = takeCollectionProducts() { return status }
    if let (answer, request) = saves.take() { browser.hear(answer, to: request) }
    if collection == nil || browser.readsStory, let news = watch?.takeNews() { browser.offer(news) }
    if let reading = reloads.take() { return show(reading) }
    return nil
  }

  /// Makes a collation that is little work, and shows it; keys wait where the terminal keeps them.
  private mutating func collateAtOnce() -> Int32? {
    guard let collating, collating.isShort, let made = collating.work({ true }, { _ in }) else { return nil }
    let status = take(made)
    screen.draw(browser.frame(), styles: styles)
    return status
  }

  private mutating func take(_ made: (collation: Collation, projection: Projection)) -> Int32? {
    stopCounting()
    return change(isLarge: Browser.isLarge(made.collation)) { [allAnnotations] browser in
      let effects = browser.take(made.collation, made.projection)
      if !allAnnotations.isEmpty { browser.take(allAnnotations) }
      return effects
    }
  }

  /// Whether the browser is about to become another: what is told to this one would be lost.
  private mutating func leavesProducts() -> Bool {
    changes.leavesProducts = changes.running != nil
    return changes.leavesProducts
  }

  /// Takes what has come while the browser was being changed.
  mutating func takeLeftProducts() -> Int32? { changes.leavesProducts ? takeProducts() : nil }

  /// Tries again to keep what the store could not take, not at every key.
  private mutating func keepAgain() {
    if changes.running != nil || corrections.areAllKept && annotations.areAllKept && storyCorrections.areAllKept
      || time(nil) < nextRetry
    {
      return
    }
    nextRetry = time(nil) + Self.retryInterval
    if corrections.keep() == nil, annotations.keep() == nil, storyCorrections.keep() == nil {
      browser.sayAllIsKept(allAnnotations)
    }
  }
}
