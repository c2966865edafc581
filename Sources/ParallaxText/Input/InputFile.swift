internal import ParallaxSupport

/// One input as it was read: a name for messages and the bytes, nothing decided yet.
public struct InputFile: Sendable, Equatable {
  /// The path as the user gave it (or as found below a folder they gave); `-` for standard input.
  public let path: String
  public let bytes: [UInt8]
  /// SHA-256 of the bytes, 64 lower-case hexadecimal digits.
  public let digest: String
  /// What the reader says the bytes are in; nil leaves it to them.
  public let encoding: TextEncoding?

  public init(path: String, bytes: [UInt8], encoding: TextEncoding? = nil) {
    self.path = path
    self.bytes = bytes
    self.encoding = encoding
    digest = Digest.sha256(bytes)
  }
}
