/// The bytes of a file as well-formed UTF-8, and how they got there.
struct DecodedText {
  let text: [UInt8]
  let encoding: TextEncoding
  /// Whether `text` is the file itself, byte for byte.
  let exact: Bool
  var problem: InputProblem.Kind?
  /// Line of the problem, from 1.
  var problemLine: Int?
}

/// Bytes → UTF-8. The first that holds: the encoding that the reader names; a byte order mark; well-formed UTF-8;
/// UTF-16 by its zero bytes; the encoding that the letters speak for; UTF-8 with faults.
///
/// A byte order mark is dropped, ill-formed sequences become U+FFFD, and nothing else changes.
enum TextDecoding {
  static func decode(_ bytes: [UInt8], as named: TextEncoding? = nil) -> DecodedText {
    if named?.isUTF16 ?? true, let marked = markedUTF16(bytes) { return decode(bytes, in: marked) }
    if let named, named != .utf8 { return decode(bytes, in: named) }
    let hasMark = bytes.starts(with: utf8Mark)
    let body = hasMark ? bytes[3...] : bytes[...]
    let firstFault = UTF8Check.firstIllFormed(in: body)
    if named == nil, let other = otherThanUTF8(body, bytes, firstFault) { return other }
    guard let firstFault else {
      return DecodedText(text: hasMark ? Array(body) : bytes, encoding: .utf8, exact: !hasMark)
    }
    return decoded(repaired(body, from: firstFault), in: .utf8)
  }

  private static let utf8Mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func markedUTF16(_ bytes: [UInt8]) -> TextEncoding? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    return bytes.starts(with: [0xFE, 0xFF]) ? .utf16BigEndian : nil
  }

  /// - Parameter firstFault: where the bytes are not UTF-8; nil where they are.
  private static func otherThanUTF8(_ body: ArraySlice<UInt8>, _ bytes: [UInt8], _ firstFault: Int?) -> DecodedText? {
    if bytes.prefix(TextContent.sampleSize).contains(0),
      let order = UTF16Decoding.unmarkedOrder(of: bytes, isUTF8: firstFault == nil)
    {
      return decoded(UTF16Decoding.decode(bytes, in: order), in: order.encoding)
    }
    return firstFault.flatMap { EncodingGuess.encoding(of: body, firstFault: $0) }.map { decode(bytes, in: $0) }
  }

  /// - Parameter encoding: not UTF-8.
  private static func decode(_ bytes: [UInt8], in encoding: TextEncoding) -> DecodedText {
    if encoding.isUTF16 {
      let order = UTF16Decoding.Order(encoding: encoding, start: 0)
      return decoded(UTF16Decoding.decode(bytes, in: order), in: encoding)
    }
    return decoded(Converter(from: encoding)?.convert(bytes[...]) ?? Converter.Product(), in: encoding)
  }

  private static func decoded(_ product: Converter.Product, in encoding: TextEncoding) -> DecodedText {
    var decoded = DecodedText(text: product.text, encoding: encoding, exact: false)
    if let firstFault = product.firstFault {
      decoded.problem = .malformed(encoding: encoding.name, count: product.faults)
      decoded.problemLine = 1 + product.text[..<firstFault].lazy.filter { $0 == UInt8(ascii: "\n") }.count
    }
    return decoded
  }

  private static func repaired(_ bytes: ArraySlice<UInt8>, from firstFault: Int) -> Converter.Product {
    var product = Converter.Product(text: Array(bytes[..<firstFault]))
    var position = firstFault
    while position < bytes.endIndex {
      let step = UTF8Check.sequence(at: position, in: bytes)
      if step.isWellFormed {
        product.text.append(contentsOf: bytes[position..<position + step.length])
      } else {
        product.addFault()
      }
      position += step.length
    }
    return product
  }
}
