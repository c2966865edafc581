internal import CUTF8Proc
internal import Glibc

/// A token as written → the form it is compared by.
///
/// `Putin’s` → `putin's`, `“` → `"`, `–` → `-`, `USA` and `U.S.` → `u.s.`, `6,400` → `6400`, in English also
/// `colour` → `color` and `Erdoğan` → `erdogan`.
struct Normalizer {
  private let dropsDiacritics: Bool
  private let respelling: Respelling?
  /// Words that are compared by another form only as they are written: `US` is a country, `us` is none.
  private let written: [String: String]

  init(_ language: Language?) {
    dropsDiacritics = language?.words.text(of: .folding) == "diacritics"
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

  /// Grouping commas go: `6,400` → `6400`, but `1,5` stays.
  private func number(_ written: String) -> String {
    let groups = written.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.count > 1, (1...3).contains(groups[0].count) else { return Self.folded(written) }
    let rest = groups.dropFirst()
    guard rest.dropLast().allSatisfy({ $0.count == 3 }), rest.last?.prefix(while: { $0 != "." }).count == 3 else {
      return Self.folded(written)
    }
    return groups.joined()
  }

  /// Case folding and compatibility composition, invisible characters dropped, apostrophes made straight.
  private static func folded(_ written: String, withoutDiacritics: Bool = false) -> String {
    if written.utf8.allSatisfy({ $0 < 0x80 }) { return written.lowercased() }
    var options = UTF8PROC_STABLE.rawValue | UTF8PROC_COMPAT.rawValue | UTF8PROC_CASEFOLD.rawValue
    options |= UTF8PROC_IGNORE.rawValue
    options |= withoutDiacritics ? UTF8PROC_DECOMPOSE.rawValue | UTF8PROC_STRIPMARK.rawValue : UTF8PROC_COMPOSE.rawValue
    let bytes = Array(written.utf8)
    var result: UnsafeMutablePointer<UInt8>?
    let length = utf8proc_map(bytes, bytes.count, &result, utf8proc_option_t(options))
    guard length > 0, let result else { return written }
    defer { free(result) }
    let folded = String(decoding: UnsafeBufferPointer(start: result, count: length), as: UTF8.self)
    return folded.contains("’") ? String(folded.map { $0 == "’" ? "'" : $0 }) : folded
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
