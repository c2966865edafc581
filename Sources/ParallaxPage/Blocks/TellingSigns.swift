public import ParallaxModel

/// The signs for who tells a sentence, beside it and in strips of sentences: `║` all reports, `│` some, `·` only its own.
public struct TellingSigns: Sendable {
  private let ascii: Bool

  public init(ascii: Bool) { self.ascii = ascii }

  /// One column.
  public func sign(of telling: Telling) -> String {
    switch telling {
    case .all: ascii ? "#" : "║"
    case .some: ascii ? "|" : "│"
    case .only: ascii ? "." : "·"
    }
  }
}

/// Sigla in a sentence: `001`, `001 and 003`, `000, 001 and 003`.
public struct SiglumList: Sendable {
  private let sigla: [String]

  public init(_ sigla: [String]) { self.sigla = sigla }

  public var words: String {
    guard let last = sigla.last, sigla.count > 1 else { return sigla.first ?? "" }
    return "\(sigla.dropLast().joined(separator: ", ")) and \(last)"
  }
}
