import ParallaxBrowser
import ParallaxModel
import ParallaxPage
import ParallaxStore
import ParallaxTerminal

/// One loop on the main thread: wait, give the browser all keys that have come, paint once.
///
/// Work beside it leaves its product with the `Worker` and wakes the screen; the loop takes it at `ScreenEvent.woken`.
struct MainLoop: ~Copyable {
  private var screen: Screen
  private var browser: Browser
  private var styles: StyleTable
  private var corrections: KeptCorrections
  private var annotations: KeptAnnotations

  private let worker = Worker<(collation: Collation, projection: Projection)>()

  /// - Parameter collating: what the browser awaits.
  init(
    _ screen: consuming Screen, _ browser: Browser, _ corrections: KeptCorrections, _ annotations: KeptAnnotations,
    collating: CollatingWork?
  ) {
    self.screen = screen
    self.browser = browser
    self.corrections = corrections
    self.annotations = annotations
    if let collating { worker.start(collating) }
    styles = browser.currentTheme?.styles ?? StyleTable(roles: [:], match: Style(), current: Style())
  }

  /// The exit status, and how the reports were looked at last.
  mutating func run() -> (status: Int32, view: SessionView) {
    defer { worker.cancel() }
    while true {
      screen.draw(browser.frame(), styles: styles)
      if let status = takeEvents() { return (status, browser.sessionView) }
    }
  }

  private mutating func takeEvents() -> Int32? {
    for event in screen.wait() {
      switch event {
      case .key(let key):
        for effect in browser.press(key) { if let status = perform(effect) { return status } }
      case .stop: screen.suspend(wholeGroup: false)
      case .woken:
        guard let made = worker.take() else { continue }
        browser.take(made.collation, made.projection)
        if !annotations.all.isEmpty { browser.take(annotations.all) }
      case .ended(let status): return status
      }
    }
    return nil
  }

  /// Does what the browser asks for; an exit status ends the loop.
  private mutating func perform(_ effect: Effect) -> Int32? {
    switch effect {
    case .quit: return 0
    case .suspend: screen.suspend(wholeGroup: true)
    case .redraw: screen.forget()
    case .changeTheme(let table): styles = table
    case .correct(let made):
      let problem = corrections.add(made)
      showCorrected(after: .made(made), problem)
    case .annotate(let annotation, let old):
      let problem = annotations.add(annotation)
      browser.take(annotations.all, problem: (annotations.remove(old) ?? problem)?.message)
    case .forgetAnnotations(let ids):
      let problem = annotations.remove(ids)
      browser.take(annotations.all, problem: problem?.message)
    case .undoCorrection:
      let (undone, problem) = corrections.undo()
      showCorrected(after: .undone(undone), problem)
    }
    return nil
  }

  private mutating func showCorrected(after change: CorrectionChange, _ problem: StoreProblem?) {
    let corrected = browser.collation.corrected(by: corrections.corrections)
    browser.show(corrected, after: change, problem: problem?.message)
  }
}
