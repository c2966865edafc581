/// The control characters U+0080–U+009F, as which programs write what windows-1252 has there: quotation marks, dashes, €.
enum WindowsCharacters {
  /// Appends a text in UTF-8 with those characters in the place of the controls, as HTML has it for references.
  static func append(_ text: some Collection<UInt8>, to bytes: inout [UInt8]) {
    let start = bytes.count
    bytes += text
    guard bytes[start...].contains(0xC2) else { return }
    var tail = Array(bytes[start...])[...]
    bytes.removeLast(tail.count)
    while let byte = tail.popFirst() {
      guard byte == 0xC2, let next = tail.first, (0x80...0x9F).contains(next) else {
        bytes.append(byte)
        continue
      }
      tail.removeFirst()
      bytes += Unicode.Scalar(scalars[Int(next) - 0x80]).map { Array(String($0).utf8) } ?? []
    }
  }

  /// Of the WHATWG Encoding Standard; the five that windows-1252 leaves open stay controls.
  static let scalars: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E,
    0x178,
  ]
}
