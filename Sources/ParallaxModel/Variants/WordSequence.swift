/// A reading's words as they are compared: marks and honorifics left out, short forms spelled out.
///
/// `Mr. Putin won’t` is `putin will not`, with `will` and `not` both standing for the third word.
struct WordSequence {
  private(set) var words: [WordID] = []
  /// For words that stand for themselves their token's stem, else the word.
  private(set) var stems: [WordID] = []
  /// The token of the reading that each word stands for.
  private(set) var tokens: [Int] = []
  private(set) var weights: [Int32] = []
  private(set) var beginnings: [UInt32] = []
  /// How badly a change would begin or end before each word, and after the last.
  private(set) var breaks: [Int32] = []

  var count: Int { words.count }

  init(_ reading: TokenView, _ table: WordTable) {
    var afterMark = true
    for index in reading.indices {
      guard reading.isWord(index, table) else {
        afterMark = true
        continue
      }
      let token = reading[index]
      let first = count
      if let expansion = table.expansion(of: token.normalized) {
        for word in expansion { append(word, stem: word, index, table) }
      } else {
        append(token.normalized, stem: token.stem, index, table)
      }
      for word in first..<count { breaks.append(breakCost(before: word, afterMark: afterMark && word == first)) }
      afterMark = false
    }
    breaks.append(0)
  }

  private mutating func append(_ word: WordID, stem: WordID, _ token: Int, _ table: WordTable) {
    words.append(word)
    stems.append(stem)
    tokens.append(token)
    weights.append(table.weights[Int(word)])
    beginnings.append(table.beginnings[Int(word)])
  }

  /// Best after a mark, then before the small word that opens a phrase; worst after such a word.
  private func breakCost(before word: Int, afterMark: Bool) -> Int32 {
    if afterMark || word == 0 { return 0 }
    if weights[word - 1] == WordTable.Weight.closed { return 2 }
    return weights[word] == WordTable.Weight.closed ? 0 : 1
  }

  /// The weight of a run of words.
  func weight(_ range: Range<Int>) -> Int32 { weights[range].reduce(0, +) }
}

/// The tokens of one reading, looked up by their place in it.
struct TokenView {
  let reading: ReadingTokens
  let report: Report

  var indices: Range<Int> { 0..<reading.count }

  subscript(index: Int) -> Token { report.tokens[reading.indices[index]] }

  /// Whether a token says something: not punctuation, and not a form of address before a name.
  func isWord(_ index: Int, _ table: WordTable) -> Bool {
    let token = self[index]
    if token.kind == .mark { return isSymbol(token) }
    return !(table.mayBeHonorific(token.normalized) && isHonorific(index))
  }

  /// Marks that are read out: `%`, `$`, `&`.
  private func isSymbol(_ token: Token) -> Bool {
    let byte = report.file.text[Int(token.start)]
    switch byte {
    case UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "+"), UInt8(ascii: "="): return true
    // The signs for pound, yen and other currencies: U+00A3–U+00A5 and U+20A0–U+20CF.
    case 0xC2: return (0xA3...0xA5).contains(report.file.text[Int(token.start) + 1])
    case 0xE2: return (0x82...0x83).contains(report.file.text[Int(token.start) + 1])
    default: return false
    }
  }

  /// `Mr` and the like, when a capital follows, perhaps after a full stop.
  func isHonorific(_ index: Int) -> Bool {
    guard startsWithCapital(index) else { return false }
    var next = index + 1
    if next < reading.count, self[next].kind == .mark, report.file.text[Int(self[next].start)] == UInt8(ascii: ".") {
      next += 1
    }
    return next < reading.count && self[next].kind == .word && startsWithCapital(next)
  }

  private func startsWithCapital(_ index: Int) -> Bool {
    let byte = report.file.text[Int(self[index].start)]
    return byte >= 0x80 || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }
}

extension WordSequence {
  /// The words of a few tokens, as they are compared.
  static func words(_ view: TokenView, _ tokens: Range<Int>, _ table: WordTable) -> [WordID] {
    tokens.filter { view.isWord($0, table) }.flatMap { index in
      let word = view[index].normalized
      return table.expansion(of: word) ?? [word]
    }
  }
}

extension TokenView {
  /// The tokens as they stand in the report, the slices joined by one space.
  func text(_ tokens: Range<Int>) -> String {
    reading.bytes(tokens, in: report).map(report.file.string).joined(separator: " ")
  }
}
