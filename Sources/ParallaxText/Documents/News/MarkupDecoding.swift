import ParallaxFormats

/// Bytes of XML and JSON → UTF-8.
///
/// What declares an encoding may lie: well-formed UTF-8 that has more than ASCII is UTF-8 whatever is declared, and what is
/// not UTF-8 is not although it is declared so. Of two other encodings the one counts in which the text makes sense.
enum MarkupDecoding {
  /// - Parameter declared: the name that the markup or its container gives; nil for none.
  static func decode(_ source: DocumentSource, declared: String?) -> DecodedText {
    let bytes = source.bytes
    if let encoding = source.encoding { return TextDecoding.decode(bytes, as: encoding) }
    let named = (declared ?? source.declared.charset).flatMap { TextEncoding(named: $0) }
    guard let named, named != .utf8, !named.isUTF16, !hasMark(bytes) else { return TextDecoding.decode(bytes) }
    let hasEscapes = bytes.contains(0x1B)
    guard let firstFault = UTF8Check.firstIllFormed(in: bytes[...]) else {
      return hasEscapes ? TextDecoding.decode(bytes, as: named) : TextDecoding.decode(bytes)
    }
    let asNamed = TextDecoding.decode(bytes, as: named)
    let guessed = TextDecoding.decode(bytes)
    guard guessed.encoding != named, guessed.problem == nil else { return asNamed }
    return makesMoreSense(guessed.encoding, than: named, bytes, around: firstFault) ? guessed : asNamed
  }

  private static func hasMark(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE])
  }

  /// Whether the text is far more like one in the other encoding than in the one that is declared.
  private static func makesMoreSense(
    _ other: TextEncoding, than named: TextEncoding, _ bytes: [UInt8], around place: Int
  ) -> Bool {
    let sample = bytes[max(0, place - 1024)...].prefix(16384)
    func score(_ encoding: TextEncoding) -> Double {
      guard let product = Converter(from: encoding)?.convert(sample) else { return -.infinity }
      return EncodingScore(of: product, LanguageGuess()).value
    }
    let (new, old) = (score(other), score(named))
    return new > 20 && old < new / 3
  }
}
