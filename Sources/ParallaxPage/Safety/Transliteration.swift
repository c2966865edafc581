private import CUTF8Proc

/// ASCII for terminals whose locale is not UTF-8.
enum Transliteration {
  /// The text in ASCII; nil when it is ASCII already. `?` stands for what has no near form.
  static func ascii(_ text: String) -> String? {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return nil }
    if let known = table[text] { return known }
    return decomposed(text) ?? "?"
  }

  private static let table: [String: String] = [
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "“": "\"", "”": "\"", "„": "\"", "‟": "\"", "«": "\"", "»": "\"",
    "‹": "'", "›": "'", "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "…": "...", "•": "*", "·": ".",
    "¶": "P", "§": "S", "©": "(c)", "®": "(r)", "™": "(tm)", "€": "EUR", "£": "GBP", "¥": "JPY", "№": "No.",
    "ß": "ss", "æ": "ae", "Æ": "AE", "ø": "o", "Ø": "O", "œ": "oe", "Œ": "OE", "ð": "d", "Ð": "D", "þ": "th",
    "Þ": "Th", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "─": "-", "│": "|", "◆": "*", "█": "#", "▓": "=",
    "║": "#", "≈": "~",
    "▒": "~",
    "░": "-",
  ]

  /// The first scalars of the compatibility decomposition, if they are ASCII.
  private static func decomposed(_ text: String) -> String? {
    guard let scalar = text.unicodeScalars.first else { return nil }
    var buffer = [Int32](repeating: 0, count: 20)
    let options = utf8proc_option_t(UTF8PROC_DECOMPOSE.rawValue | UTF8PROC_COMPAT.rawValue)
    let count = utf8proc_decompose_char(Int32(scalar.value), &buffer, buffer.count, options, nil)
    guard count > 0, count <= buffer.count else { return nil }
    let letters = buffer[..<count].filter { $0 < 0x80 && $0 > 0x20 }.compactMap { UnicodeScalar(UInt8($0)) }
    return letters.isEmpty ? nil : String(String.UnicodeScalarView(letters))
  }
}
