internal import CUchardet

/// The encoding of bytes that are not UTF-8, by the frequencies of their letters (uchardet, after Li and Momoi, *A
/// composite approach to language/encoding detection*, 2001).
enum EncodingGuess {
  /// Bytes that are looked at: a page of text is enough to tell.
  private static let sampleSize = 1 << 16

  /// What the bytes seem to be; nil where they seem to be damaged UTF-8, or nothing that is known.
  ///
  /// - Parameter firstFault: the first byte that is not UTF-8.
  static func encoding(of bytes: ArraySlice<UInt8>, firstFault: Int) -> TextEncoding? {
    let sample = sample(of: bytes, around: firstFault)
    if looksLikeDamagedUTF8(sample) { return nil }
    let detected = detected(sample)
    let isWide = detected.map { !isSingleByte($0) } ?? false
    if let detected, isWide, isPlausible(detected, for: sample) { return detected }
    return best(of: candidates(isWide ? nil : detected), for: sample.prefix(scoredSize))
  }

  /// Bytes by which encodings are compared.
  private static let scoredSize = 1 << 13

  /// Whether every byte is a character, so that others with the same bytes may be meant.
  private static func isSingleByte(_ encoding: TextEncoding) -> Bool {
    ["WINDOWS", "ISO-885", "KOI8-R", "KOI8-U", "IBM866", "IBM855", "CP866", "MAC", "X-MAC", "CP125"]
      .contains { encoding.name.uppercased().hasPrefix($0) }
  }

  /// The one that was detected, and those that most texts of newsrooms are in.
  private static func candidates(_ detected: TextEncoding?) -> [TextEncoding] {
    let names = [
      "windows-1252", "windows-1251", "KOI8-U", "KOI8-R", "windows-1250", "ISO-8859-2", "IBM866", "ISO-8859-5",
    ]
    return (detected.map { [$0] } ?? []) + names.compactMap { TextEncoding(named: $0) }.filter { $0 != detected }
  }

  /// The encoding in which the bytes are text above all; of equals the first. Nil where they are text in none.
  private static func best(of candidates: [TextEncoding], for sample: ArraySlice<UInt8>) -> TextEncoding? {
    let guess = LanguageGuess()
    var best: (encoding: TextEncoding, score: Double)?
    for encoding in candidates {
      guard let product = Converter(from: encoding)?.convert(sample) else { continue }
      let score = EncodingScore(of: product, guess).value
      if score > best?.score ?? 0 { best = (encoding, score) }
    }
    return best?.encoding
  }

  /// Whole lines, where they are short: a sequence is not to be cut in its middle.
  private static func sample(of bytes: ArraySlice<UInt8>, around place: Int) -> ArraySlice<UInt8> {
    let before = bytes[max(bytes.startIndex, place - 4096)..<place]
    let start = before.startIndex == bytes.startIndex ? bytes.startIndex : (before.lastIndex(of: 0x0A) ?? place)
    return bytes[start...].prefix(sampleSize)
  }

  /// UTF-8 has its bytes in sequences. Other encodings make few by chance, and many single bytes that are none; a few
  /// faults beside a sound sequence are damage.
  private static func looksLikeDamagedUTF8(_ sample: ArraySlice<UInt8>) -> Bool {
    var (sound, cut, single) = (0, 0, 0)
    var position = sample.startIndex
    while position < sample.endIndex {
      let step = UTF8Check.sequence(at: position, in: sample)
      switch step.length {
      case 1 where step.isWellFormed: break
      case 1: single += 1
      default: if step.isWellFormed { sound += 1 } else { cut += 1 }
      }
      position += step.length
    }
    return sound + cut > 2 * single || sound > 0 && cut + single <= 3
  }

  private static func detected(_ sample: ArraySlice<UInt8>) -> TextEncoding? {
    guard let detector = uchardet_new() else { return nil }
    defer { uchardet_delete(detector) }
    sample.withUnsafeBytes { bytes in
      _ = uchardet_handle_data(detector, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    uchardet_data_end(detector)
    guard let name = uchardet_get_charset(detector) else { return nil }
    let encoding = TextEncoding(named: String(cString: name))
    return encoding?.name == "KOI8-R" && sample.contains(where: ukrainianInKOI8.contains)
      ? TextEncoding(named: "KOI8-U") : encoding
  }

  /// Where KOI8-R has lines for tables, KOI8-U has the letters ґ, є, і and ї.
  private static let ukrainianInKOI8: Set<UInt8> = [0xA4, 0xA6, 0xA7, 0xAD, 0xB4, 0xB6, 0xB7, 0xBD]

  /// Whether nearly all bytes have a meaning in the encoding, and what is beyond ASCII in them is mostly letters.
  private static func isPlausible(_ encoding: TextEncoding, for sample: ArraySlice<UInt8>) -> Bool {
    guard let product = Converter(from: encoding)?.convert(sample) else { return false }
    var letters = 0
    var others = 0
    for scalar in String(decoding: product.text, as: UTF8.self).unicodeScalars where !scalar.isASCII {
      if scalar.properties.isAlphabetic { letters += 1 } else { others += 1 }
    }
    return letters > others && product.faults * 50 <= letters + others
  }
}
