import Glibc
import ParallaxBrowser
import ParallaxModel
import ParallaxPage
import ParallaxStore
import ParallaxTerminal

/// What only the session can do.
extension MainLoop {
  /// Does what the browser asks for; an exit status ends the loop.
  mutating func perform(_ effect: Effect) -> Int32? {
    switch effect {
    case .quit:
      if !typing.isBurst { return 0 }
      browser.quitWaits()
    case .stopAligning: worker.cancel()
    case .align: if let collating { worker.start(collating.work) }
    case .suspend: screen.suspend(wholeGroup: true)
    case .redraw: screen.forget()
    case .changeTheme(let table): styles = table
    case .reload: reload()
    case .useMouse(let isOn): screen.useMouse(isOn)
    case .copy(let text): screen.copy("\(text)\n\(Colophon.line(version: version, time: time(nil)))\n")
    case .edit(let path, let line): edit(path, line)
    case .save(let request): save(request)
    case .correct(let made):
      let problem = corrections.add(made)
      return showCorrected(after: .made(made), problem)
    case .annotate(let annotation, let old):
      showAnnotated(annotations.change(adding: [annotation], removing: old))
    case .remember(let ranges): remember(read: ranges)
    case .forgetAnnotations(let ids): showAnnotated(annotations.change(adding: [], removing: ids))
    case .undoCorrection:
      let (undone, problem) = corrections.undo()
      regroup(after: undone)
      return showCorrected(after: .undone(undone), problem)
    case .regroup(let change): self.change(change)
    }
    return nil
  }

  private mutating func edit(_ path: String, _ line: Int) {
    guard typing.isSingle else { return browser.editorWaits() }
    let editor = Editor.chosen
    let status = screen.lend { editor.open(path, line: line) }
    if status != 0 { browser.editorFailed(editor.command, status: status) }
  }

  /// Beside the loop: a story may be long, and a disk slow.
  private mutating func save(_ request: SaveRequest) {
    guard let saver else { return browser.hear(.failed("no file can be written here"), to: request) }
    if typing.isBurst { return browser.saveWaits() }
    if let refusal = saver.refusal(request) { return browser.hear(refusal, to: request) }
    saves.start { [story = browser.shownStory] _, _ in (saver.write(request, story), request) }
  }

  private mutating func showAnnotated(_ problem: StoreProblem?) {
    browser.take(allAnnotations, problem: problem?.message)
  }

  private mutating func showCorrected(after change: CorrectionChange, _ problem: StoreProblem?) -> Int32? {
    stopCounting()
    return self.change { [corrections = corrections.corrections] browser in
      browser.show(browser.corrected(by: corrections), after: change, problem: problem?.message)
      return []
    }
  }
}
