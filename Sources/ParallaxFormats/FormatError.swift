/// Why some bytes are not what their format has.
public struct FormatError: Error, Equatable, Sendable {
  /// A clause without capital and stop: `an element is not closed`.
  public let reason: String
  /// Line of the bytes, from 1, where that is known.
  public let line: Int?

  public init(_ reason: String, line: Int? = nil) {
    self.reason = reason
    self.line = line
  }
}
