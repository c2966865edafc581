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

/// By what a file is known again: its content, or its path.
public struct FileIdentity: Sendable, Hashable {
  public let path: String
  /// SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.
  public let digest: String

  public init(path: String, digest: String) {
    self.path = path
    self.digest = digest
  }
}

extension InputFile {
  public var identity: FileIdentity { FileIdentity(path: path, digest: digest) }
}

/// A report's text decoded to UTF-8, before it has any structure.
///
/// Every offset of the model is a half-open range of *bytes* into `text`. Decoding drops a byte order mark and
/// turns ill-formed bytes into U+FFFD; nothing else changes, so for UTF-8 input (`exact`) the offsets are those of the
/// file. In any other encoding they count in the text that it decodes to; `digest` stays that of the file as it is, and
/// with `encoding` the same text can be made of it again.
public struct ReportFile: Sendable, Equatable {
  /// The short name that stands for the report everywhere; at most 8 columns, unique in a collation.
  public var siglum: String
  public let path: String
  /// SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.
  public let digest: String
  /// Name of the encoding that the bytes were read in, for instance `UTF-8`.
  public let encoding: String
  /// Whether `text` is the file itself, byte for byte.
  public let exact: Bool
  /// Well-formed UTF-8.
  public let text: [UInt8]

  public init(siglum: String, path: String, digest: String, encoding: String, exact: Bool, text: [UInt8]) {
    self.siglum = siglum
    self.path = path
    self.digest = digest
    self.encoding = encoding
    self.exact = exact
    self.text = text
  }

  /// The words at a byte range, as they stand in the report.
  public func string(_ bytes: Range<Int>) -> String {
    String(decoding: text[bytes], as: UTF8.self)
  }
}
