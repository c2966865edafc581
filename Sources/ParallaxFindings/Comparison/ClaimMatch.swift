internal import ParallaxSupport
internal import ParallaxText

/// The sentence of one reading that states what a clause of the other one doubts: independent reports put it in other
/// clauses and with other verbs, so what counts is how much of the clause stands there.
///
///     may have run aground on the way to the port | ran aground on its way to the port
struct ClaimMatch {
  /// Tokens of the clause behind the word and before it.
  private static let (after, before) = (12, 5)
  /// Content words looked at on either side.
  private static let (mostAfter, mostBefore) = (5, 3)
  /// Tokens between two words of a run.
  private static let longestStep = 3

  /// The words of the clause that stand in the other reading, and those that stand for them, ascending.
  let own: [Int]
  let other: [Int]
  /// Their sentence.
  let sentence: Range<Int>
  /// How many of the words behind the word there are.
  private let following: Int
  /// Whether the word that is doubted is one of them, and how many words stand behind it together.
  let isVerbKept: Bool
  private let run: Int
  /// Whether it may stand there in another form, where nearly all else does: `закрыться`, `закроется`.
  let isVerbAlike: Bool
  /// The most words behind the word that stand there together.
  private let longestRun: Int
  /// Whether one of the two words behind the word stands there.
  private let isNear: Bool
  /// Whether the word only leads up to the clause.
  let isLedUpTo: Bool
  /// Whether a name is among the words behind the word that stand there.
  private let hasName: Bool
  /// The share of the content of the shorter sentence that both have.
  let shared: Double
  /// How many words of the clause there are.
  private let size: Int

  /// The best match of the clause that a word begins; nil where no sentence has any of it.
  init?(of word: Int, in pair: ReadingPair, where isMeant: (Range<Int>) -> Bool) {
    var best: ClaimMatch?
    for sentence in pair.other.sentences where isMeant(sentence) {
      guard let match = ClaimMatch(of: word, in: pair, sentence) else { continue }
      if match.rank > best?.rank ?? (0, 0) { best = match }
    }
    guard let best else { return nil }
    self = best
  }

  private var rank: (Int, Double) { (own.count, shared) }

  private init?(of word: Int, in pair: ReadingPair, _ sentence: Range<Int>) {
    let own = pair.own.sentence(of: word)
    let clause = Self.clause(behind: word, pair.own)
    let behind = clause.filter { Self.isContent($0, pair.own) }.prefix(Self.mostAfter)
    let ahead = (max(own.lowerBound, word - Self.before)..<word).filter { Self.isContent($0, pair.own) }
      .suffix(Self.mostBefore)
    func place(_ token: Int) -> Int? { sentence.first { pair.areForms(token, $0) } }
    let places = (ahead + behind).map { ($0, place($0)) }.filter { $0.1 != nil }
    guard !behind.isEmpty, !places.isEmpty else { return nil }
    self.own = places.map(\.0)
    other = places.compactMap(\.1).sorted()
    self.sentence = sentence
    let kept = Set(self.own)
    following = behind.count { kept.contains($0) }
    isVerbKept = behind.first.map { kept.contains($0) } ?? false
    isLedUpTo = clause.lowerBound > word + 1
    hasName = behind.contains { token in
      kept.contains(token) && pair.own.names.contains { $0.range.contains(token) && !$0.isWeak }
    }
    isNear = behind.prefix(2).contains { kept.contains($0) }
    let found = behind.map(place)
    run =
      zip(found, found.dropFirst()).prefix { one, two in
        if let one, let two { one < two && two - one <= Self.longestStep } else { false }
      }.count + (isVerbKept ? 1 : 0)
    longestRun = Self.longestRun(found)
    shared = pair.shared(own, sentence, where: Self.isContent)
    isVerbAlike =
      shared >= 0.6 && (behind.first.map { verb in sentence.contains { pair.beginAlike(verb, $0) } } ?? false)
    size = clause.count { Self.isContent($0, pair.own) }
  }

  private static func isContent(_ index: Int, _ reading: FactReading) -> Bool {
    reading.isContent(index) && !reading.tags[index].meets(.negation | .hedge | .unsure | .saying)
  }

  /// Up to the next mark; behind it where the word only leads up to the clause: `По предварительным данным, …`.
  private static func clause(behind word: Int, _ reading: FactReading) -> Range<Int> {
    let sentence = reading.sentence(of: word)
    func mark(from start: Int) -> Int? {
      (start..<max(start, min(sentence.upperBound, start + after))).first {
        reading.isMark($0) && ",;:–—".contains(reading.text($0..<$0 + 1))
      }
    }
    var start = word + 1
    let lead = word - sentence.lowerBound <= longestLead ? longestLead : 0
    if let comma = mark(from: start), comma - word - 1 <= lead { start = comma + 1 }
    return start..<max(start, mark(from: start) ?? min(sentence.upperBound, start + after))
  }

  /// Tokens of words that lead up to a clause.
  private static let longestLead = 3

  /// Whether the clause stands there: the verb with the words behind it; most of a short clause; or so much of both
  /// sentences that they say the same of one thing.
  var isClause: Bool {
    if isVerbKept, run > 1, shared >= 0.35 { return true }
    if isNear, own.count > 2, following > 1, shared >= (following > 2 ? 0.3 : 0.4) { return true }
    if size <= 3, following > (hasName ? 0 : 1), following >= size - 1, shared >= 0.4 { return true }
    return following > 0 && own.count > 2 && shared >= 0.6
  }

  /// Whether the very words of the clause stand there, but for those who believe it.
  var isVerbatim: Bool { (longestRun > 2 || longestRun > 1 && longestRun >= size - 1) && shared >= 0.5 }

  private static func longestRun(_ places: [Int?]) -> Int {
    var (longest, run) = (0, 0)
    for (place, there) in places.enumerated() {
      let before = place > 0 ? places[place - 1] : nil
      let isNext = if let before, let there { before < there && there - before <= longestStep } else { false }
      run = there == nil ? 0 : isNext ? run + 1 : 1
      longest = max(longest, run)
    }
    return longest
  }

  /// From the first to the last, with so many tokens on both sides, within its sentence.
  func surroundings(_ reach: Int) -> Range<Int> {
    let (first, last) = (other.first ?? sentence.lowerBound, other.last ?? sentence.lowerBound)
    return max(sentence.lowerBound, first - reach)..<min(sentence.upperBound, last + 1 + reach)
  }
}

extension ReadingPair {
  /// Letters that forms of one word begin with: of the shorter one's at least so many hundredths.
  private static let leastBeginning = (letters: 6, share: 70)

  /// Whether two words may be forms of one: of one stem, or with one long beginning (`расторгать`, `расторгнет`).
  func areForms(_ own: Int, _ its: Int) -> Bool {
    if self.own.tokens[own].stem == other.tokens[its].stem { return true }
    guard beginAlike(own, its) else { return false }
    let (one, two) = (self.own.text(own..<own + 1).lowercased(), other.text(its..<its + 1).lowercased())
    let alike = zip(one, two).prefix { $0 == $1 }.count
    return alike >= Self.leastBeginning.letters
      && alike * 100 >= min(one.count, two.count) * Self.leastBeginning.share
  }

  /// Content words of a sentence that are compared with those of another.
  private static let mostContent = 60

  /// The share of the content of the shorter of two sentences that both have.
  func shared(_ own: Range<Int>, _ its: Range<Int>, where isContent: (Int, FactReading) -> Bool) -> Double {
    let a = own.filter { isContent($0, self.own) }.prefix(Self.mostContent)
    let b = its.filter { isContent($0, other) }.prefix(Self.mostContent)
    let both = a.count { token in b.contains { areForms(token, $0) } }
    return Double(both) / Double(max(1, min(a.count, b.count)))
  }

  /// Whether two words have their first letters in common.
  func beginAlike(_ own: Int, _ its: Int) -> Bool {
    let (a, b) = (self.own.tokens[own], other.tokens[its])
    let beginning = self.own.table.beginning(of: a.normalized)
    return a.kind == .word && b.kind == .word && beginning != 0
      && beginning == other.table.beginning(of: b.normalized)
  }
}
