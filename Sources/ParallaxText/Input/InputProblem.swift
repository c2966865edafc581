/// What is wrong with one input, as a fact; its words are in `InputProblem+Message.swift`.
public struct InputProblem: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// Nothing is there.
    case missing
    /// A folder without any file below it that may be a report.
    case emptyFolder
    /// The system refuses to open or read it; `reason` is the system's own words.
    case unreadable(reason: String)
    /// A pipe, socket or device.
    case notRegularFile
    /// Larger than the limit, in bytes.
    case tooLarge(limit: Int)
    /// Nothing in it, or nothing but white space.
    case empty
    /// No text by its content; `format` says what it is instead, where that is known.
    case binary(format: FileFormat?)
    /// Sequences that the encoding does not have, first at `line`; the text opens with U+FFFD in the place of each.
    case malformed(encoding: String, count: Int)
    /// More lines than are read at once.
    case tooManyLines(limit: Int)
    /// One file more than is read at once.
    case tooMany(limit: Int)
    /// With it the inputs would be more bytes than are read at once.
    case tooMuchTogether(limit: Int)
    /// With it the inputs would have more lines than are read at once.
    case tooManyLinesTogether(limit: Int)
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
    case .malformed: true
    default: false
    }
  }
}
