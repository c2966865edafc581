public import ParallaxModel
import ParallaxPage

/// The reports change: they are aligned, corrected, noted on, read again.
extension Browser {
  /// Takes the collation that was awaited. A reader who has pressed no key begins with it; for one who has, the report
  /// that shows stays, as the base, at the very place, and the better base is named; what was asked for last, and needs
  /// all reports, is done now.
  ///
  /// - Returns: what that asks of the session.
  @discardableResult
  public mutating func take(_ collation: Collation, _ projection: Projection) -> [Effect] {
    defer { checkInvariants() }
    let held = workspace.alignment.held
    workspace.alignment.held = nil
    let file = workspace.collation.reports[workspace.base].document
    let report = collation.reports.firstIndex { $0.document.name == file.name }
    if hasActed, let report, let story = collation.stories.first(where: { $0.reports.contains(report) }) {
      workspace.keepReading(with: collation, story, report)
      stack.renew(after: .aligned(report), in: &workspace)
      if let held { return carryOut(held) }
      if workspace.alignment.saysFirstKeys, workspace.message == nil { workspace.sayFirstKeys() }
    } else {
      workspace.startReading(collation, projection)
      stack = ScreenStack(StoriesScreen(workspace) ?? StoryScreen())
      if workspace.alignment.saysFirstKeys { workspace.sayFirstKeys() }
    }
    return []
  }

  /// Shows how far aligning is; it never goes back.
  public mutating func hear(hundredthsAligned hundredths: Int) { workspace.alignment.reach(hundredths) }

  /// Shows the collation as it is after a change of its corrections, at the reader's place.
  ///
  /// - Parameter problem: why the change holds for this run only.
  public mutating func show(_ corrected: Collation, after change: CorrectionChange, problem: String? = nil) {
    workspace.show(corrected, after: change, problem: problem)
    stack.renew(after: .corrected, in: &workspace)
  }

  /// Shows what the reader has noted, marked and set aside, as it is kept now.
  ///
  /// - Parameter problem: why not all of it is kept.
  public mutating func take(_ kept: [KeptAnnotation], problem: String? = nil) {
    workspace.take(kept, problem: problem)
    stack.renew(after: .annotated, in: &workspace)
  }

  /// What could not be kept at first is kept now.
  public mutating func sayAllIsKept(_ kept: [KeptAnnotation]) {
    take(kept)
    workspace.message = .allKept
  }

  /// Says in the last line that files are not what they were, until they are read again; nothing moves.
  public mutating func offer(_ news: ReportNews) { workspace.offer(news) }

  /// Files were read again, and nothing has changed, or nothing could be read.
  public mutating func nothingReloaded(isEmpty: Bool) { workspace.nothingReloaded(isEmpty: isEmpty) }

  /// Shows the reports as they are now: with the base, the order and the place that the reader had, found again by the
  /// words there.
  public mutating func reload(_ renewed: Collation, after news: ReportNews) {
    workspace.reload(renewed, after: news)
    stack.renew(after: .readAgain, in: &workspace)
    checkInvariants()
  }
}
