/// What the reader asked for while only the first report was there, and what only all of them can answer: it is done when
/// they are aligned, unless another key was pressed by then.
enum HeldRequest: Sendable, Equatable {
  /// - Parameter times: the number that was written before it.
  case action(Action, times: Int?)
  case command(String)
  case search(String)
  case filter(String)
}

extension Action {
  /// Whether one report alone has no answer to it.
  var asksAllReports: Bool {
    switch self {
    case .nextChange, .previousChange, .nextFinding, .previousFinding, .nextReport, .previousReport,
      .readAlone, .missing, .wordings, .printings:
      true
    default: false
    }
  }
}
