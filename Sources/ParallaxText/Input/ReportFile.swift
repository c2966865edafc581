internal import ParallaxSupport
internal import Synchronization

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

/// A report by where it comes from: the input's path, and its place in the input.
public struct DocumentName: Sendable, Hashable {
  public let path: String
  /// Empty for a file of its own.
  public let document: String

  public init(path: String, document: String = "") {
    self.path = path
    self.document = document
  }
}

/// By what a document is known again: the content of its input, its text, or the path with its place in the input.
public struct FileIdentity: Sendable, Hashable {
  /// Of the input.
  public let path: String
  /// SHA-256 of the input's bytes, 64 lower-case hexadecimal digits.
  public let digest: String
  /// The document's place in its input, empty for a file of its own; nil where every document of the input is meant.
  public let document: String?
  /// SHA-256 of the text decoded to UTF-8; nil where the text has not been decoded.
  public let textDigest: String?

  public init(path: String, digest: String, document: String? = nil, textDigest: String? = nil) {
    self.path = path
    self.digest = digest
    self.document = document
    self.textDigest = textDigest
  }
}

extension InputFile {
  /// Of all the documents of the input.
  public var identity: FileIdentity { FileIdentity(path: path, digest: digest) }
}

extension ReportFile {
  public var name: DocumentName { DocumentName(path: path, document: document) }

  /// Of this document alone.
  public var identity: FileIdentity {
    FileIdentity(path: path, digest: digest, document: document, textDigest: textDigest)
  }
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
  /// The document's place in its input (an entry, a record, a part); empty for a file of its own.
  public let document: String
  /// SHA-256 of the input's bytes, 64 lower-case hexadecimal digits.
  public let digest: String
  /// Name of the encoding that the bytes were read in, for instance `UTF-8`.
  public let encoding: String
  /// Whether `text` is the file itself, byte for byte.
  public let exact: Bool
  /// Well-formed UTF-8.
  public let text: [UInt8]
  private let lazyDigest: LazyDigest?

  public init(
    siglum: String, path: String, document: String = "", digest: String, encoding: String, exact: Bool, text: [UInt8]
  ) {
    self.siglum = siglum
    self.path = path
    self.document = document
    self.digest = digest
    self.encoding = encoding
    self.exact = exact
    self.text = text
    lazyDigest = exact ? nil : LazyDigest()
  }

  /// SHA-256 of the text, 64 lower-case hexadecimal digits: `digest` where the text is the file itself, else computed
  /// when it is first asked for.
  public var textDigest: String { lazyDigest?.value(of: text) ?? digest }

  /// The words at a byte range, as they stand in the report.
  public func string(_ bytes: Range<Int>) -> String {
    String(decoding: text[bytes], as: UTF8.self)
  }
}

/// The digest of a text that never changes, computed once. All are equal: it says nothing that the text does not.
private final class LazyDigest: Sendable, Equatable {
  private let known = Mutex<String?>(nil)

  func value(of text: [UInt8]) -> String {
    known.withLock { known in
      let digest = known ?? Digest.sha256(text)
      known = digest
      return digest
    }
  }

  static func == (one: LazyDigest, other: LazyDigest) -> Bool { true }
}
