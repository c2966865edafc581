/// How much is read at once; what lies beyond is left out and named. With these the program stays below a gigabyte
/// whatever it is given.
public struct InputLimits: Sendable, Equatable {
  /// The most bytes of one input.
  public var bytes: Int
  /// The most bytes of all inputs together.
  public var allBytes: Int
  /// The most lines with something on them, of all inputs together: a paragraph costs more than its bytes.
  public var lines: Int
  /// The most files.
  public var files: Int

  public init(bytes: Int = 4 << 20, allBytes: Int = 8 << 20, lines: Int = 100_000, files: Int = 500) {
    self.bytes = bytes
    self.allBytes = allBytes
    self.lines = lines
    self.files = files
  }
}

/// What the limits leave for further inputs.
struct InputRoom {
  private let limits: InputLimits
  private var files = 0
  private var bytes = 0
  private var lines = 0

  init(_ limits: InputLimits) { self.limits = limits }

  /// Why no other file can be read.
  var closing: InputProblem.Kind? { files < limits.files ? nil : .tooMany(limit: limits.files) }

  /// Makes room for an input.
  ///
  /// - Throws: why there is none. An input too large for any room is refused alone; one that is too large for what is
  ///   left closes it.
  mutating func admit(_ input: [UInt8]) throws(InputRefusal) {
    let filled = Self.filledLines(in: input)
    if filled > limits.lines { throw InputRefusal(.tooManyLines(limit: limits.lines)) }
    if bytes + input.count > limits.allBytes {
      throw InputRefusal(.tooMuchTogether(limit: limits.allBytes), isLast: true)
    }
    if lines + filled > limits.lines { throw InputRefusal(.tooManyLinesTogether(limit: limits.lines), isLast: true) }
    files += 1
    bytes += input.count
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

/// An input is left out.
struct InputRefusal: Error {
  let kind: InputProblem.Kind
  /// Whether what follows is left out too.
  let isLast: Bool

  init(_ kind: InputProblem.Kind, isLast: Bool = false) {
    self.kind = kind
    self.isLast = isLast
  }
}
