/// Sigla in a sentence: `001`, `001 and 003`, `000, 001 and 003`.
public struct SiglumList: Sendable {
  private let sigla: [String]

  public init(_ sigla: [String]) { self.sigla = sigla }

  public var words: String {
    guard let last = sigla.last, sigla.count > 1 else { return sigla.first ?? "" }
    return "\(sigla.dropLast().joined(separator: ", ")) and \(last)"
  }
}
