/// What the reader looks for: words, or a regular expression.
package struct SearchQuery: Sendable, Equatable {
  package let text: String
  package let isRegex: Bool
  /// What the reader calls it.
  package let label: String

  /// - Parameter label: what the reader has written, where that is not the text.
  package init(_ text: String, isRegex: Bool = false, label: String? = nil) {
    self.text = text
    self.isRegex = isRegex
    self.label = label ?? text
  }

  /// Any of some words, as whole words, whatever their case.
  ///
  /// - Parameter label: what the reader has written to find them.
  package init(anyOf words: [String], label: String) {
    let distinct = Set(words.map { $0.lowercased() }).filter { !$0.isEmpty }.sorted { ($1.count, $0) < ($0.count, $1) }
    let all = distinct.prefix(Self.mostWords).map(Self.quoted).joined(separator: "|")
    self.init("(?<!\\w)(?:\(all))(?!\\w)", isRegex: true, label: label)
  }

  private static let mostWords = 50

  /// A word without any meaning of its own in an expression.
  private static func quoted(_ word: String) -> String {
    word.reduce(into: "") { $0 += $1.isLetter || $1.isNumber || $1 == " " ? String($1) : "\\\($1)" }
  }

  /// Whether case counts: where the reader has written a capital (smart case). Those of escapes such as `\W` are none.
  package var keepsCase: Bool {
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isUppercase, !isEscaped { return true }
      isEscaped = isRegex && scalar == "\\" && !isEscaped
    }
    return false
  }
}

/// Why a search has no answer.
package enum SearchProblem: Error, Equatable {
  /// It is no regular expression; what PCRE2 says of it.
  case notAnExpression(String)
  /// The expression tries too many ways through the text.
  case tooLong
}

/// Finds a query in one text after the other.
package struct Matcher {
  private enum Pattern {
    case words(ArraySlice<UInt8>)
    case expression(RegularExpression)
  }

  private let pattern: Pattern
  private let keepsCase: Bool

  /// Nil when the query has no visible character.
  ///
  /// - Parameter ignoringCase: case does not count, whatever the query says.
  package init?(_ query: SearchQuery, ignoringCase: Bool = false) throws(SearchProblem) {
    let isSmall = ignoringCase || !query.keepsCase
    let folded = FoldedText(query.text, keepsCase: query.isRegex || !isSmall).trimmed
    if folded.isEmpty { return nil }
    keepsCase = query.isRegex || !isSmall
    pattern = query.isRegex ? .expression(try RegularExpression(Array(folded), ignoresCase: isSmall)) : .words(folded)
  }

  /// Every place that does not overlap the one before.
  ///
  /// - Parameter offset: of `text` in what the places count in.
  package func places(in text: some Collection<UInt8>, offset: Int = 0) throws(SearchProblem) -> [Range<Int>] {
    let folded = FoldedText(text, offset: offset, keepsCase: keepsCase)
    switch pattern {
    case .words(let words): return folded.places(of: words)
    case .expression(let expression):
      var places: [Range<Int>] = []
      for place in try expression.places(in: folded.bytes) { places.append(folded.origin(of: place)) }
      return places
    }
  }

  package func isIn(_ text: String) throws(SearchProblem) -> Bool { try !places(in: text.utf8).isEmpty }
}
