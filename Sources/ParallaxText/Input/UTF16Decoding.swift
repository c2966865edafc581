/// UTF-16 by its bytes: which of the two orders it is in, and its text.
enum UTF16Decoding {
  /// Units that are looked at to tell the order of the bytes.
  private static let sampleUnits = 8192

  /// In which order the bytes stand, and where the first whole unit begins: 1 where a file has lost its first byte.
  struct Order: Equatable {
    let encoding: TextEncoding
    let start: Int
  }

  /// The order of UTF-16 without a byte order mark; nil for what does not look like UTF-16 text.
  ///
  /// Text has blanks and line breaks, and these have a zero byte on one side only; controls and lone surrogates are
  /// what the other order makes of it, and what a file that is no text is full of.
  ///
  /// - Parameter isUTF8: the bytes are well-formed UTF-8, so that blanks have to be as frequent as where words are
  ///   written in ASCII; Chinese has little but the ends of its paragraphs.
  static func unmarkedOrder(of bytes: [UInt8], isUTF8: Bool) -> Order? {
    var best: (order: Order, spaces: Int)?
    for start in 0...1 {
      for encoding in [TextEncoding.utf16LittleEndian, .utf16BigEndian] {
        let spaces = plausibleSpaces(in: bytes, from: start, encoding)
        if spaces > best?.spaces ?? 0 { best = (Order(encoding: encoding, start: start), spaces) }
      }
    }
    let units = min(bytes.count / 2, sampleUnits)
    guard let best, best.spaces * (isUTF8 ? 20 : 400) >= units else { return nil }
    return best.order
  }

  /// How many blanks and line breaks there are in one order; 0 where there is more than a little that is no text.
  private static func plausibleSpaces(in bytes: [UInt8], from start: Int, _ encoding: TextEncoding) -> Int {
    let highByte = encoding == .utf16LittleEndian ? 1 : 0
    let units = min((bytes.count - start) / 2, sampleUnits)
    var spaces = 0
    var odd = 0
    var inPair = false
    for index in 0..<units {
      let unit = unit(at: start + index * 2, in: bytes, highByte)
      let isLow = unit & 0xFC00 == 0xDC00
      if isLow != inPair { odd += 1 }
      inPair = unit & 0xFC00 == 0xD800
      switch unit {
      case 0x09, 0x0A, 0x0D, 0x20, 0x3000: spaces += 1
      case 0x00..<0x20, 0x7F..<0xA0, 0xE000..<0xF900, 0xFFFE, 0xFFFF: odd += 1
      default: break
      }
    }
    return odd * 20 <= units ? spaces : 0
  }

  /// Everything but a byte order mark; lone surrogates and half a unit at either end become U+FFFD.
  static func decode(_ bytes: [UInt8], in order: Order) -> Converter.Product {
    let highByte = order.encoding == .utf16LittleEndian ? 1 : 0
    var product = Converter.Product()
    product.text.reserveCapacity(bytes.count)
    if order.start == 1 { product.addFault() }
    let hasMark = bytes.count > 1 && unit(at: 0, in: bytes, highByte) == 0xFEFF
    var position = hasMark ? 2 : order.start
    while position < bytes.count {
      let length = append(at: position, in: bytes, highByte, to: &product.text)
      if length == 0 { product.addFault() }
      position += length > 0 ? length : 2
    }
    return product
  }

  /// Appends the scalar at a place. Its length in bytes; 0 where none is well formed.
  private static func append(at position: Int, in bytes: [UInt8], _ highByte: Int, to text: inout [UInt8]) -> Int {
    guard position + 1 < bytes.count else { return 0 }
    let first = UInt32(unit(at: position, in: bytes, highByte))
    if let scalar = Unicode.Scalar(first) {
      text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      return 2
    }
    guard first < 0xDC00, position + 3 < bytes.count else { return 0 }
    let second = UInt32(unit(at: position + 2, in: bytes, highByte))
    let value = 0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF)
    guard second & 0xFC00 == 0xDC00, let scalar = Unicode.Scalar(value) else { return 0 }
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    return 4
  }

  private static func unit(at position: Int, in bytes: [UInt8], _ highByte: Int) -> UInt16 {
    UInt16(bytes[position + highByte]) << 8 | UInt16(bytes[position + 1 - highByte])
  }
}
