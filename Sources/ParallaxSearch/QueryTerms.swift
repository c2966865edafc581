package import ParallaxCollation
internal import ParallaxSupport
package import ParallaxText

/// A query taken apart. All of it has to be met by one report.
package struct QueryTerms: Sendable {
  /// Words in a row.
  package struct Phrase: Sendable {
    package let words: SearchedWords
    /// Whether the last of them may be the beginning of a word.
    package let isBeginning: Bool

    package init(_ words: SearchedWords, isBeginning: Bool = false) {
      self.words = words
      self.isBeginning = isBeginning
    }
  }

  /// Days, months or years; both ends count.
  package struct Dates: Sendable, Equatable {
    let from: String
    let through: String

    /// Whether a report of this date is among them; one without a date is not. `2018-04` holds all days of that month.
    package func takes(_ date: String?) -> Bool {
      guard let day = date?.prefix(10), !day.isEmpty else { return false }
      return (day >= from || from.hasPrefix(day)) && (day <= through || day.hasPrefix(through))
    }
  }

  package private(set) var wanted: [Phrase] = []
  package private(set) var unwanted: [Phrase] = []
  /// Folded; each in the name of the outlet.
  private var outlets: [[UInt8]] = []
  private var unwantedOutlets: [[UInt8]] = []
  private var dates: [Dates] = []
  /// As PCRE2 has it; nil for none.
  package private(set) var expression: String?
  /// What asks nothing as it is written: `date:soon`.
  package private(set) var unfinished: [String] = []

  package init(_ query: CollectionQuery) {
    var reader = QueryReader(query.text)
    while let part = reader.next(onlyFields: query.isRegex) { add(part) }
    let rest = reader.rest
    if query.isRegex, !rest.isEmpty { expression = rest }
  }

  /// Whether it asks nothing at all.
  package var isEmpty: Bool { !asksTexts && asksNothingOfReports }

  /// Whether the texts have to be looked at.
  package var asksTexts: Bool { !wanted.isEmpty || !unwanted.isEmpty || expression != nil }

  /// Whether nothing is asked of outlets and dates.
  package var asksNothingOfReports: Bool { outlets.isEmpty && unwantedOutlets.isEmpty && dates.isEmpty }

  /// Whether what is said of a report meets what is asked of that.
  package func takes(outlet: String?, date: String?) -> Bool {
    guard dates.allSatisfy({ $0.takes(date) }) else { return false }
    if outlets.isEmpty, unwantedOutlets.isEmpty { return true }
    let name = FoldedText(outlet ?? "")
    return outlets.allSatisfy { !name.places(of: $0[...]).isEmpty }
      && unwantedOutlets.allSatisfy { name.places(of: $0[...]).isEmpty }
  }

  private mutating func add(_ part: QueryReader.Part) {
    switch part.field {
    case "outlet":
      let name = Array(FoldedText(part.text).trimmed)
      if name.isEmpty { return unfinished.append("outlet:") }
      if part.isUnwanted { unwantedOutlets.append(name) } else { outlets.append(name) }
    case "date":
      guard !part.isUnwanted, let dates = Self.dates(part.text) else { return unfinished.append("date:\(part.text)") }
      self.dates.append(dates)
    case "expression": expression = part.text
    default:
      let phrase = Phrase(SearchedWords(part.text), isBeginning: part.isBeginning)
      if phrase.words.isEmpty { return unfinished.append(part.text) }
      if part.isUnwanted { unwanted.append(phrase) } else { wanted.append(phrase) }
    }
  }

  /// `2018`, `2018-04-13`, `2018-04..2018-12`.
  private static func dates(_ text: String) -> Dates? {
    let ends = text.replacing("..", with: "\u{2026}").split(separator: "\u{2026}", omittingEmptySubsequences: false)
    guard let first = ends.first, let last = ends.last, ends.count < 3, isDate(first), isDate(last) else { return nil }
    return Dates(from: String(first), through: String(last))
  }

  private static func isDate(_ text: Substring) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].count == 4 else { return false }
    return parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
      && parts.dropFirst().allSatisfy { $0.count == 2 }
  }
}

/// Reads a query part by part.
private struct QueryReader {
  struct Part {
    /// `outlet`, `date`, `expression`; empty for words.
    var field = ""
    var text = ""
    var isUnwanted = false
    var isBeginning = false
  }

  private static let fields = ["outlet", "date"]
  private static let quotes: Set<Character> = ["\"", "\u{201C}", "\u{201D}", "\u{201E}"]
  private var left: Substring

  init(_ text: String) { left = text[...] }

  /// What is not read yet, without white space around it.
  var rest: String {
    var text = left
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text.drop(while: \.isWhitespace))
  }

  /// - Parameter onlyFields: stop before anything else.
  mutating func next(onlyFields: Bool) -> Part? {
    let before = left
    left = left.drop(while: \.isWhitespace)
    guard let first = left.first else { return nil }
    if first == "/", !onlyFields, let expression = takeExpression() {
      return Part(field: "expression", text: expression)
    }
    var part = Part()
    if first == "-", let next = left.dropFirst().first, !next.isWhitespace {
      part.isUnwanted = true
      left.removeFirst()
    }
    for name in Self.fields where left.hasPrefix("\(name):") {
      part.field = name
      left.removeFirst(name.count + 1)
    }
    if onlyFields, part.field.isEmpty {
      left = before
      return nil
    }
    takeText(into: &part)
    return part
  }

  /// A phrase in quotation marks, or all up to white space; a star behind either.
  private mutating func takeText(into part: inout Part) {
    if let first = left.first, Self.quotes.contains(first) {
      left.removeFirst()
      part.text = String(left.prefix { !Self.quotes.contains($0) })
      left.removeFirst(part.text.count)
      if !left.isEmpty { left.removeFirst() }
    } else {
      part.text = String(left.prefix { !$0.isWhitespace && !Self.quotes.contains($0) })
      left.removeFirst(part.text.count)
      if part.text.hasSuffix("*") {
        part.isBeginning = true
        part.text.removeLast()
      }
    }
    if left.first == "*" {
      part.isBeginning = true
      left.removeFirst()
    }
  }

  /// `/withdr(aw|ew)/` at the end.
  private mutating func takeExpression() -> String? {
    let text = rest
    guard text.count > 2, text.hasSuffix("/") else { return nil }
    left = ""
    return String(text.dropFirst().dropLast())
  }
}
