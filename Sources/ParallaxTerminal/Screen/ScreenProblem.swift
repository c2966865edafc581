import CTerminal

/// Why there is no screen to be had; text is printed instead.
public enum ScreenProblem: Error, Sendable, Equatable {
  /// The output is no terminal, or no keyboard can be reached.
  case notATerminal
  /// `TERM` is empty, or terminfo does not know it.
  case unknownTerminal
  /// The cursor cannot be put anywhere (`TERM=dumb`).
  case noCursorAddressing
  /// No memory, or no descriptor free.
  case noResources

  init?(_ problem: ct_problem) {
    switch problem {
    case CT_OPENED: return nil
    case CT_NOT_A_TERMINAL: self = .notATerminal
    case CT_UNKNOWN_TERMINAL: self = .unknownTerminal
    case CT_NO_CURSOR_ADDRESSING: self = .noCursorAddressing
    default: self = .noResources
    }
  }
}
