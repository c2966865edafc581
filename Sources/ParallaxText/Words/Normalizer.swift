internal import CUTF8Proc
internal import Glibc

/// A token as written → the form it is compared by.
///
/// `Putin’s` → `putin's`, `“` → `"`, `–` → `-`, `USA` and `U.S.` → `u.s.`, `6,400` → `6400`, in English also
/// `colour` → `color` and `Erdoğan` → `erdogan`.
struct Normalizer {
  private let isEnglish: Bool

  init(language: String?) {
    isEnglish = language == "english"
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
    if written.utf8.first == UInt8(ascii: "U"), let country = Self.countries[written] { return country }
    var form = Self.folded(written, withoutDiacritics: isEnglish)
    if form.utf8.last == UInt8(ascii: "."), form != "a.m." { form.removeAll { $0 == "." } }
    return isEnglish ? SpellingVariants.preferred(form) : form
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

  /// `us` is a word of its own, so that the country keeps its stops.
  private static let countries: [String: String] = [
    "US": "u.s.", "U.S.": "u.s.", "U.S": "u.s.", "USA": "u.s.", "U.S.A.": "u.s.", "U.S.A": "u.s.",
    "UK": "u.k.", "U.K.": "u.k.", "U.K": "u.k.",
  ]

  private static let marks: [String: String] = {
    var marks: [String: String] = [:]
    for quote in ["“", "”", "„", "‟", "«", "»", "＂", "``", "″"] { marks[quote] = "\"" }
    for quote in ["‘", "’", "‚", "‛", "‹", "›", "`", "´", "ʼ", "′"] { marks[quote] = "'" }
    for dash in ["--", "---", "‐", "‑", "‒", "–", "—", "―", "−"] { marks[dash] = "-" }
    for dots in ["..", "...", "....", "....."] { marks[dots] = "…" }
    return marks
  }()
}
