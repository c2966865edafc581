/// What is wrong with one input, as a fact; its words are in `InputProblem+Message.swift`.
public struct InputProblem: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// Nothing is there.
    case missing
    /// A folder without any text file below it.
    case emptyFolder
    /// The system refuses to open or read it; `reason` is the system's own words.
    case unreadable(reason: String)
    /// A pipe, socket or device.
    case notRegularFile
    /// Larger than the limit, in bytes.
    case tooLarge(limit: Int)
    /// Nothing in it, or nothing but white space.
    case empty
    /// No text by its content; `kind` says what it is.
    case binary(String)
    /// Ill-formed UTF-8, first at `line`; the text opens with U+FFFD in the place of `count` ill-formed sequences.
    case invalidUTF8(count: Int)
    /// Ill-formed sequences of a character set that is not Unicode's; U+FFFD stands in their place.
    case malformed(encoding: String, count: Int)
    /// UTF-16 that ends in the middle of a character or has lone surrogates.
    case invalidUTF16
  }

  public let kind: Kind
  /// The path as given or found; not yet safe to show.
  public let path: String
  /// Line of the file, from 1, where that makes sense.
  public let line: Int?

  public init(_ kind: Kind, path: String, line: Int? = nil) {
    self.kind = kind
    self.path = path
    self.line = line
  }

  /// Whether the report opens all the same.
  public var opensAnyway: Bool {
    switch kind {
    case .invalidUTF8, .invalidUTF16, .malformed: true
    default: false
    }
  }
}
