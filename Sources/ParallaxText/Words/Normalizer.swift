internal import CUTF8Proc
internal import Glibc

/// A token as written → the form it is compared by.
///
/// `Putin’s` → `putin's`, `“` → `"`, `–` → `-`, `USA` and `U.S.` → `u.s.`, `6,400` → `6400`, in English also
/// `colour` → `color` and `Erdoğan` → `erdogan`.
struct Normalizer {
  private let dropsDiacritics: Bool
  private let respelling: Respelling?
  private let decimalComma: Bool
  /// Words that are compared by another form only as they are written: `US` is a country, `us` is none.
  private let written: [String: String]

  init(_ language: Language?) {
    dropsDiacritics = language?.words.text(of: .folding) == "diacritics"
    decimalComma = language.map { DigitWords.hasDecimalComma($0.words) } ?? false
    respelling = language.flatMap { Respelling($0.words) }
    var written: [String: String] = [:]
    for words in language.words {
      words.forEach(.written) { entry in
        written[entry.string] = entry.value.map { String(decoding: $0, as: UTF8.self) }
      }
    }
    self.written = written
  }

  func normalize(_ written: String, kind: Token.Kind) -> String {
    switch kind {
    case .mark: Self.marks[written] ?? written
    case .number: number(written)
    case .word: word(written)
    }
  }

  private func word(_ written: String) -> String {
    guard written.utf8.count <= 256 else { return written }
    if let form = self.written[written] { return form }
    var form = Self.folded(written, withoutDiacritics: dropsDiacritics)
    if form.utf8.last == UInt8(ascii: "."), form != "a.m." { form.removeAll { $0 == "." } }
    return respelling?.preferred(form) ?? form
  }

  /// Separators of groups go, and a decimal comma is a point: `6,400` → `6400`, in German also `6.400` → `6400` and
  /// `2,5` → `2.5`. What may be read in two ways is read as the language does.
  private func number(_ written: String) -> String {
    let folded = Self.folded(written)
    return DigitForm.plain(folded, decimalComma: decimalComma) ?? folded
  }

  /// Case folding and compatibility composition, invisible characters dropped, apostrophes made straight, a word that a
  /// line end breaks made whole.
  static func folded(_ written: String, withoutDiacritics: Bool = false) -> String {
    if written.utf8.allSatisfy({ $0 < 0x80 && $0 > 0x20 && $0 != 0x60 }) { return written.lowercased() }
    var options = UTF8PROC_STABLE.rawValue | UTF8PROC_COMPAT.rawValue | UTF8PROC_CASEFOLD.rawValue
    options |= UTF8PROC_IGNORE.rawValue
    options |= withoutDiacritics ? UTF8PROC_DECOMPOSE.rawValue | UTF8PROC_STRIPMARK.rawValue : UTF8PROC_COMPOSE.rawValue
    let bytes = plainBytes(written)
    var result: UnsafeMutablePointer<UInt8>?
    let length = utf8proc_map(bytes, bytes.count, &result, utf8proc_option_t(options))
    guard length > 0, let result else { return written }
    defer { free(result) }
    return String(decoding: UnsafeBufferPointer(start: result, count: length), as: UTF8.self)
  }

  /// The word with straight apostrophes, and without the hyphen and white space of a line end inside it. Accents that
  /// stand for an apostrophe are not composed with anything.
  private static func plainBytes(_ written: String) -> [UInt8] {
    let isBroken = written.utf8.contains { $0 == 0x0A || $0 == 0x0D }
    var plain: [UInt8] = []
    for scalar in written.unicodeScalars {
      let known = TextScalar(value: scalar.value, length: 0)
      if known.isApostrophe {
        plain.append(0x27)
      } else if !isBroken || !known.isHyphen && known.kind != .space {
        plain += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    return plain
  }

  private static let marks: [String: String] = {
    var marks: [String: String] = [:]
    for quote in ["“", "”", "„", "‟", "«", "»", "＂", "``", "″"] { marks[quote] = "\"" }
    for quote in ["‘", "’", "‚", "‛", "‹", "›", "`", "´", "ʼ", "′"] { marks[quote] = "'" }
    for dash in ["--", "---", "‐", "‑", "‒", "–", "—", "―", "−"] { marks[dash] = "-" }
    for dots in ["..", "...", "....", "....."] { marks[dots] = "…" }
    return marks
  }()
}
