/// What is wrong with one input, as a fact; its words are in `InputProblem+Message.swift`.
public struct InputProblem: Error, Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// Nothing is there.
    case missing
    /// A folder without any file below it that may be a report.
    case emptyFolder(passedOver: Int)
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
    /// More documents in one input than are read.
    case tooManyDocuments(limit: Int)
    /// A document in it has more text than is read, in bytes; the beginning opens.
    case textTooLong(limit: Int)
    /// What is packed in it is more bytes than are unpacked.
    case unpacksTooLarge(limit: Int)
    /// More containers in one another than are opened.
    case nestedTooDeep(limit: Int)
    /// It says that it is of a format, and is not, or not to its end; `reason` is a clause without capital and stop.
    case broken(format: String, reason: String)
    /// A word is needed to read it.
    case encrypted(format: String)
    /// It has no text that could be read.
    case noText(format: String)
    /// The program that would read it is not there; `package` is what to install, where that is known.
    case noConverter(format: String, program: String, package: String?)
    /// No program may be started.
    case converterForbidden(format: String)
    /// The program that reads it failed; `reason` is a clause without capital and stop.
    case converterFailed(program: String, reason: String)
    /// As an index keeps it: what was said of the input when it was read.
    case told(words: String, opensAnyway: Bool)
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
    case .told(_, let opens): opens
    default: false
    }
  }
}
