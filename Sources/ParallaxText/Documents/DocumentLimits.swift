/// How much text is read; what lies beyond is left out and named. With these and `InputLimits` the program stays below a
/// gigabyte whatever it is given.
public struct DocumentLimits: Sendable, Equatable {
  /// The most documents of one input.
  public var documents = 1000
  /// The most bytes that the containers of one input unpack to, all together.
  public var unpacked = 64 << 20
  /// The most containers in one another.
  public var depth = 3
  /// The most bytes of text of one document.
  public var text = 4 << 20
  /// The most bytes of text of all documents together.
  public var allText = 8 << 20
  /// The most lines with something on them, of all documents together: a paragraph costs more than its bytes.
  public var lines = 100_000
  /// The most documents of all inputs together.
  public var reports = 500

  public init() {}

  /// The same for a collection that is read one input at a time and of which no text is kept: of all inputs together there
  /// is no limit, and an input may hold more.
  public var ofCollection: DocumentLimits {
    var limits = self
    limits.documents = 100_000
    limits.reports = .max
    limits.lines = .max
    limits.allText = .max
    return limits
  }
}

/// What the limits leave for further documents.
struct DocumentRoom {
  private let limits: DocumentLimits
  private var documents = 0
  private var bytes = 0
  private var lines = 0

  init(_ limits: DocumentLimits) { self.limits = limits }

  /// Makes room for a document.
  ///
  /// - Throws: why there is none. A document too large for any room is refused alone; one that is too large for what is
  ///   left closes it.
  mutating func admit(_ text: [UInt8]) throws(InputRefusal) {
    if documents >= limits.reports { throw InputRefusal(.tooMany(limit: limits.reports), isLast: true) }
    if text.count > limits.text { throw InputRefusal(.tooLarge(limit: limits.text)) }
    let filled = Self.filledLines(in: text)
    if filled > limits.lines { throw InputRefusal(.tooManyLines(limit: limits.lines)) }
    if bytes + text.count > limits.allText {
      throw InputRefusal(.tooMuchTogether(limit: limits.allText), isLast: true)
    }
    if lines + filled > limits.lines { throw InputRefusal(.tooManyLinesTogether(limit: limits.lines), isLast: true) }
    documents += 1
    bytes += text.count
    lines += filled
  }

  /// Lines that hold more than white space and control characters.
  private static func filledLines(in input: [UInt8]) -> Int {
    var count = 0
    var isBlank = true
    for byte in input {
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        isBlank = true
      } else if isBlank, byte > 0x20 {
        isBlank = false
        count += 1
      }
    }
    return count
  }
}
