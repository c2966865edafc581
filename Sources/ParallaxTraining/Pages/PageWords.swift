/// Texts of pages as scorers compare them.
enum PageWords {
  /// Lower case, single spaces, plain quotation marks.
  static func folded(_ text: String) -> String {
    let plain = text.map { character -> Character in
      switch character {
      case "\u{2018}", "\u{2019}": "'"
      case "\u{201C}", "\u{201D}": "\""
      default: character
      }
    }
    return String(plain).split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }

  static func words(_ text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
  }

  /// How often each four words stand behind each other; fewer than four count as they are.
  static func shingles(_ words: [Substring]) -> [[Substring]: Int] {
    var counts: [[Substring]: Int] = [:]
    for start in 0..<max(1, words.count - 3) where !words.isEmpty {
      counts[Array(words[start..<min(start + 4, words.count)]), default: 0] += 1
    }
    return counts
  }
}
