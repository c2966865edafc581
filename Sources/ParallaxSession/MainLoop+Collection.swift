import ParallaxBrowser
import ParallaxModel
import ParallaxStore

/// A large collection of which one story at most is open.
extension MainLoop {
  /// Begins to take in what has changed since the collection was read last.
  mutating func startCollection() {
    guard let collection else { return }
    storyCorrections = collection.source.corrections()
    takesIn = collection.source.takesInAtFirst
    if takesIn { collection.refresh.start(storyCorrections.corrections, isAsked: false) }
    collection.prepare(browser.preparation)
  }

  /// Starts what the browser wants opened, read or looked for, and stops what it does not want any more.
  mutating func startWantedStory() {
    guard let collection else { return }
    if browser.opening != opening {
      opening = browser.opening
      if let opening { collection.open(opening, keeper) } else { collection.opener.cancel() }
    }
    if browser.reading != reading {
      reading = browser.reading
      if let reading { collection.read(reading) } else { collection.reader.cancel() }
    }
    if browser.collectionSearch != asked {
      asked = browser.collectionSearch
      if let asked { collection.search(asked) } else { collection.searcher.cancel() }
    }
  }

  /// What has come to the collection beside the loop; an exit status ends the loop.
  mutating func takeCollectionProducts() -> Int32? {
    guard let collection else { return nil }
    takeStories(collection)
    takeChange(collection)
    if let hundredths = collection.opener.takeProgress() { browser.hear(hundredthsOpened: hundredths) }
    takeGroups(collection)
    switch collection.searcher.take() {
    case .success(let hits)?: browser.take(hits)
    case .failure(let failure)?: browser.cannotSearch(failure.reason)
    case nil: break
    }
    switch collection.opener.take() {
    case .success(let opened)?: return show(opened)
    case .failure(let failure)?: browser.cannotOpen(failure.reason)
    case nil: break
    }
    return nil
  }

  private mutating func takeGroups(_ collection: LargeCollection) {
    if let hundredths = collection.reader.takeProgress() { browser.hear(hundredthsRead: hundredths) }
    switch collection.reader.take() {
    case .success(let groups)?: browser.take(groups)
    case .failure(let failure)?: browser.cannotRead(failure.reason)
    case nil: break
    }
  }

  private mutating func takeStories(_ collection: LargeCollection) {
    let products = collection.refresh.take()
    if let state = products.state { browser.hear(state) }
    if let news = products.news {
      stopCounting()
      browser.take(news, isAsked: products.isAsked && products.end == .changed)
    }
    if products.end != nil { takesIn = false }
    switch products.end {
    case .same?:
      if products.news == nil { browser.hear(.whole) }
      browser.nothingListed()
    case .failed(let reason)?: browser.cannotRefresh(reason)
    case .changed?, nil: break
    }
  }

  /// What the reader has said of stories is kept, and they are grouped anew.
  private mutating func takeChange(_ collection: LargeCollection) {
    switch collection.changes.take() {
    case .success(let correction)?:
      let problem = storyCorrections.add([correction])
      if let problem { browser.say(unkept: problem.message) }
      collection.refresh.regroup(storyCorrections.corrections)
    case .failure(let failure)?:
      browser.cannotRegroup(failure.reason)
      collection.refresh.regroup(storyCorrections.corrections)
    case nil: break
    }
  }

  /// What the reader said of stories last is kept, though the reports are still being read for it.
  mutating func finishChange() {
    guard let collection else { return }
    collection.changes.finish()
    if case .success(let correction)? = collection.changes.take() { _ = storyCorrections.add([correction]) }
  }

  mutating func change(_ change: StoryChange) {
    guard let collection else { return }
    guard change.kind == .undo else { return collection.change(change) }
    let (undone, problem) = storyCorrections.undo()
    if undone.isEmpty { return browser.cannotRegroup(nil) }
    if let problem { browser.say(unkept: problem.message) }
    collection.refresh.regroup(storyCorrections.corrections)
  }

  /// A correction of the open story that was undone may be one of stories: the list follows.
  mutating func regroup(after undone: [Correction]) {
    guard let collection, undone.contains(where: \.kind.isOfStories) else { return }
    storyCorrections = collection.source.corrections()
    collection.refresh.regroup(storyCorrections.corrections)
  }

  /// The reports of a story are those that are open now: what was open before is kept first.
  private mutating func show(_ opened: OpenedFiles) -> Int32? {
    guard browser.opening != nil else { return nil }
    opening = nil
    leaveStory()
    corrections = opened.corrections
    annotations = opened.annotations
    reader = opened.source
    watch?.stop()
    watch = ReportWatch(opened.source)
    watch?.start()
    keeper?.open(opened.files)
    for effect in browser.take(opened.story) { if let status = perform(effect) { return status } }
    return nil
  }

  private mutating func leaveStory() {
    if browser.hasOpenStory { keeper?.keep(browser.sessionView) }
    _ = corrections.keep()
    _ = annotations.keep()
    if annotations.hasStore { unkept += annotations.unkept }
    forgetRead()
  }
}
