internal import ParallaxSupport

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

extension Document {
  public var name: DocumentName { DocumentName(path: path, document: place) }

  /// Of this document alone.
  public var identity: FileIdentity {
    FileIdentity(path: path, digest: digest, document: place, textDigest: textDigest)
  }
}

/// The digest of a text that never changes, computed once. All are equal: it says nothing that the text does not.
final class TextDigest: Sendable, Equatable {
  private let digest: Once<String>

  init(_ text: [UInt8]) { digest = Once { Digest.sha256(text) } }

  var value: String { digest.value }

  static func == (one: TextDigest, other: TextDigest) -> Bool { true }
}
