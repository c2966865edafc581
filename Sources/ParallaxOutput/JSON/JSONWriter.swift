/// Appends JSON to bytes as it is told to: no tree, no copies, nothing but ASCII escapes for what is no plain text.
///
/// Control characters (C0, delete and the C1 range) never stand in the output as such, nor characters that nobody sees
/// (of no width, of direction, tags): they become `\uXXXX`, so that JSON on a terminal can neither move its cursor nor
/// make a reader believe that something else is there. Other text stays as it is.
struct JSONWriter: ~Copyable {
  private var buffer: ByteBuffer
  private var needsComma: Bool
  /// Takes what is written so far, where not all of it is to be kept.
  private let sink: (([UInt8]) -> Void)?
  /// Small enough that the memory of one piece serves the next.
  static let piece = 1 << 16

  /// - Parameter goesOn: whether what is written follows a value of the same array.
  init(capacity: Int = 0, goesOn: Bool = false, sink: (([UInt8]) -> Void)? = nil) {
    self.sink = sink
    buffer = ByteBuffer(capacity: capacity)
    needsComma = goesOn
  }

  /// What is written and not handed on.
  var bytes: [UInt8] { buffer.bytes }

  /// A line break between two values; white space to JSON, a help to whoever reads or compares the output by line.
  mutating func breakLine() {
    separate()
    needsComma = false
    buffer.append(UInt8(ascii: "\n"))
    if buffer.count >= Self.piece { handOn() }
  }

  private mutating func handOn() {
    guard let sink else { return }
    sink(bytes)
    buffer.removeAll()
  }

  /// The last line ends as lines of text do.
  mutating func endText() {
    buffer.append(UInt8(ascii: "\n"))
    handOn()
  }

  mutating func object(_ members: (inout JSONWriter) -> Void) {
    nest("{", "}", members)
  }

  mutating func array(_ elements: (inout JSONWriter) -> Void) {
    nest("[", "]", elements)
  }

  /// A member of the object that is being written; `key` is printable ASCII without quotation marks.
  mutating func member(_ key: StaticString, _ value: (inout JSONWriter) -> Void) {
    separate()
    buffer.append(UInt8(ascii: "\""))
    key.withUTF8Buffer { buffer.append($0) }
    buffer.append(UInt8(ascii: "\""))
    buffer.append(UInt8(ascii: ":"))
    needsComma = false
    value(&self)
    needsComma = true
  }

  /// `text` is well-formed UTF-8.
  mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    separate()
    buffer.append(UInt8(ascii: "\""))
    escape(text)
    buffer.append(UInt8(ascii: "\""))
    needsComma = true
  }

  mutating func integer(_ value: Int) {
    separate()
    if value < 0 { buffer.append(UInt8(ascii: "-")) }
    buffer.append(digitsOf: value.magnitude, atLeast: 1)
    needsComma = true
  }

  /// Rounded to four decimals, without trailing zeros; null when it is no number.
  mutating func decimal(_ value: Double) {
    guard value.isFinite, abs(value) < 1e12 else { return literal("null") }
    let scaled = UInt((abs(value) * 10_000).rounded())
    separate()
    if value < 0, scaled > 0 { buffer.append(UInt8(ascii: "-")) }
    buffer.append(digitsOf: scaled / 10_000, atLeast: 1)
    if scaled % 10_000 > 0 {
      buffer.append(UInt8(ascii: "."))
      buffer.append(digitsOf: scaled % 10_000, atLeast: 4)
      while buffer.last == UInt8(ascii: "0") { buffer.removeLast() }
    }
    needsComma = true
  }

  /// Values that have been written already, with what stands between them and before them.
  mutating func written(_ values: [UInt8]) {
    values.withUnsafeBufferPointer { buffer.append($0) }
    needsComma = true
    if buffer.count >= Self.piece { handOn() }
  }

  mutating func boolean(_ value: Bool) {
    literal(value ? "true" : "false")
  }

  mutating func null() {
    literal("null")
  }

  private mutating func literal(_ text: StaticString) {
    separate()
    text.withUTF8Buffer { buffer.append($0) }
    needsComma = true
  }

  private mutating func nest(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ contents: (inout JSONWriter) -> Void
  ) {
    separate()
    buffer.append(UInt8(ascii: open))
    needsComma = false
    contents(&self)
    buffer.append(UInt8(ascii: close))
    needsComma = true
  }

  mutating func append(_ byte: UInt8) { buffer.append(byte) }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) { buffer.append(bytes) }

  private mutating func separate() {
    if needsComma { buffer.append(UInt8(ascii: ",")) }
  }
}
