public import ParallaxModel
import ParallaxPage

/// What the session asks and says.
extension Browser {
  /// What is to be looked for beside the loop; nil for nothing, and then what is under way is not wanted any more.
  public var inquiry: Inquiry? { workspace.inquiry }

  /// Looks for what was asked; with values of its own, so that it can be done on any thread.
  public func work(on inquiry: Inquiry) -> @Sendable (WorkOrder) -> InquiryAnswer? { workspace.work(on: inquiry) }

  /// Shows how far it is; it never goes back.
  public mutating func hear(hundredthsFound hundredths: Int) { workspace.inquiries.reach(hundredths) }

  /// Takes what was found. Whoever still waits for it gets what the key was for; whoever reads on is told.
  public mutating func take(_ answer: InquiryAnswer) -> [Effect] {
    switch workspace.take(answer) {
    case .action(let action): return perform(action)
    case .opening: workspace.openOverview()
    case .filterPassages(let words): workspace.filter(by: words)
    case .filterReports(let query): workspace.filterReports(by: query)
    case nil: break
    }
    return []
  }

  /// Whether something of the screen follows the cursor only when the reader rests there: what tells of a line costs more
  /// to send than the way to it.
  public var isUnsettled: Bool { stack.covering.isUnsettled }

  /// The reader rests: all of the screen is about the line at the cursor.
  public mutating func settle() { stack.covering.settle() }

  /// The collation with these corrections, and with what shows several stories as one for a while.
  public func corrected(by corrections: [Correction]) -> Collation {
    collation.corrected(by: corrections + workspace.together)
  }

  /// What was read in earlier runs is known, so that a story of which nothing was read is unread.
  public mutating func knowsEarlierReading() { workspace.record.knowsEarlierReading = true }

  /// How the reports are looked at now, to be resumed.
  public var sessionView: SessionView { workspace.sessionView }

  /// What is awaited comes before the first key; nothing is said of it.
  package mutating func awaitsShortly() { workspace.alignment.isShort = true }

  /// Goes on there when the reports are aligned, unless the reader has gone elsewhere by then.
  public mutating func resumeWhenAligned(_ view: SessionView) { workspace.alignment.view = view }

  /// Goes on where the reader left these reports; the base is the caller's to choose.
  public mutating func resume(_ view: SessionView) { workspace.resume(view) }

  /// Says that the editor opens for a key that comes by itself.
  public mutating func editorWaits() { workspace.message = .editorWaits }

  /// The key to leave came among many others: says so, and nothing is left.
  public mutating func quitWaits() { workspace.message = .quitWaits }

  /// Says that keys were left out.
  public mutating func textIsLeftOut() { workspace.message = .textIsLeftOut }

  /// Says why the editor could not do its work.
  ///
  /// - Parameter status: its exit status, 128+n for a signal.
  public mutating func editorFailed(_ editor: String, status: Int32) {
    workspace.message = .editorFailed(editor, status)
  }
}
