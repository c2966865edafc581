/// How much is read of files before it is known what is in them; what lies beyond is left out and named.
public struct InputLimits: Sendable, Equatable {
  /// The most bytes of one input.
  public var bytes: Int
  /// The most bytes of all inputs together.
  public var allBytes: Int
  /// The most files.
  public var files: Int

  public init(bytes: Int = 32 << 20, allBytes: Int = 256 << 20, files: Int = 500) {
    self.bytes = bytes
    self.allBytes = allBytes
    self.files = files
  }
}

/// What the limits leave for further inputs.
struct InputRoom {
  private let limits: InputLimits
  private var files = 0
  private var bytes = 0

  init(_ limits: InputLimits) { self.limits = limits }

  /// Why no other file can be read.
  var closing: InputProblem.Kind? { files < limits.files ? nil : .tooMany(limit: limits.files) }

  /// Makes room for an input.
  ///
  /// - Throws: why there is none; what is too large for what is left closes it.
  mutating func admit(_ count: Int) throws(InputRefusal) {
    if bytes + count > limits.allBytes {
      throw InputRefusal(.tooMuchTogether(limit: limits.allBytes), isLast: true)
    }
    files += 1
    bytes += count
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
