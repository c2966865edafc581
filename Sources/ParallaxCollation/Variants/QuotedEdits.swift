internal import ParallaxSupport
internal import ParallaxText

/// What may be told of the words of two texts of their own: how a quotation differs that both print. There somebody was
/// bound to the letter; elsewhere another word only shows that it is another text.
///
/// `He said: “We will [-never-] leave”, she wrote.` tells `never` where both have the rest of the quotation. What one of
/// them begins earlier or ends later with is not told: a quotation may be cut.
struct QuotedEdits {
  private let a: PassageWords
  private let b: PassageWords

  init(_ a: PassageWords, _ b: PassageWords) {
    self.a = a
    self.b = b
  }

  /// In order of `from`, then of `to`.
  func told() -> [Edit] {
    let own = Self.quotations(in: a)
    guard !own.isEmpty else { return [] }
    var edits: [Edit] = []
    var taken: Set<Int> = []
    for quotation in Self.quotations(in: b) {
      let likest = own.indices.filter { !taken.contains($0) }.max {
        (common(own[$0], quotation), $1) < (common(own[$1], quotation), $0)
      }
      guard let likest, isOneUtterance(own[likest], quotation) else { continue }
      taken.insert(likest)
      edits += self.edits(from: own[likest], to: quotation)
    }
    return edits.sorted { ($0.from.lowerBound, $0.to.lowerBound) < ($1.from.lowerBound, $1.to.lowerBound) }
  }

  /// Tokens of the reading inside quotation marks, one range a sentence, as far as they follow each other.
  private static func quotations(in words: PassageWords) -> [Range<Int>] {
    let quoted = words.facts.quotations
    var ranges: [Range<Int>] = []
    var last = -1
    for (place, token) in words.reading.indices.enumerated() {
      let number = quoted.prefixCount { $0.upperBound <= token }
      guard number < quoted.count, quoted[number].contains(token) else { continue }
      if number == last, ranges[ranges.count - 1].upperBound == place {
        ranges[ranges.count - 1] = ranges[ranges.count - 1].lowerBound..<place + 1
      } else {
        ranges.append(place..<place + 1)
      }
      last = number
    }
    return ranges
  }

  /// Distinct words that both quotations have.
  private func common(_ one: Range<Int>, _ other: Range<Int>) -> Int {
    Self.distinctWords(a, one).intersection(Self.distinctWords(b, other)).count
  }

  private static func distinctWords(_ words: PassageWords, _ range: Range<Int>) -> Set<WordID> {
    Set(range.lazy.filter { words.isWord[$0] }.map { words[$0].normalized })
  }

  /// Whether at least six in ten of the words of the shorter one, and more than one, stand in the other.
  private func isOneUtterance(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    let (own, its) = (Self.distinctWords(a, one), Self.distinctWords(b, other))
    let common = own.intersection(its).count
    return common > 1 && common * 10 >= min(own.count, its.count) * 6
  }

  private func edits(from one: Range<Int>, to other: Range<Int>) -> [Edit] {
    let script = ScriptMaker.script(from: part(of: a, one), to: part(of: b, other))
    return script.edits.filter { $0.operation != .move && !isCut($0, one.count, other.count) }.map {
      Edit(
        $0.operation, $0.difference, from: $0.from.moved(by: one.lowerBound), to: $0.to.moved(by: other.lowerBound))
    }
  }

  private func part(of words: PassageWords, _ range: Range<Int>) -> PassageWords {
    let tokens = ReadingTokens(report: words.reading.report, indices: Array(words.reading.indices[range]))
    return PassageWords(tokens, words.facts)
  }

  /// Whether an edit lies at the beginning or the end of both quotations, and one has more there than the other.
  private func isCut(_ edit: Edit, _ countOfA: Int, _ countOfB: Int) -> Bool {
    let isAtEdge =
      edit.from.lowerBound == 0 || edit.to.lowerBound == 0 || edit.from.upperBound == countOfA
      || edit.to.upperBound == countOfB
    return isAtEdge && edit.from.count != edit.to.count
  }
}

extension Range<Int> {
  fileprivate func moved(by offset: Int) -> Range<Int> { lowerBound + offset..<upperBound + offset }
}
