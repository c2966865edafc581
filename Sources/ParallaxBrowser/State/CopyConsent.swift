import ParallaxSettings

/// Whether text may be sent to the terminal's clipboard.
enum CopyConsent: Sendable {
  case unasked, given, refused

  init(_ choice: CopyChoice) {
    switch choice {
    case .ask: self = .unasked
    case .always: self = .given
    case .never: self = .refused
    }
  }
}
