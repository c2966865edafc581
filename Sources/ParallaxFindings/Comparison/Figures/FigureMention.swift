internal import ParallaxCollation
internal import ParallaxText

/// A number, a day or a time as a report states it, with the words that tell what it is of.
struct FigureMention {
  /// Tokens on either side of a figure that are beside it, where no other figure stands between.
  private static let beside = 6

  let fact: Fact
  let sentence: SentenceID
  /// What it may be compared with: figures that have no group in common are of other things.
  let groups: [Group]
  private let context: Context

  /// Content words beside it, and all of its sentence, by their stems; the word that it counts is none of them.
  var words: (near: [WordID], all: [WordID]) { context.words }

  /// Days and weekdays that its sentence names beside it.
  var days: [String] { context.days }

  /// The other figures of its sentence that tell something: with a unit, or from ten on.
  var others: [Fact] { context.others }

  /// What figures have in common that may be of one thing.
  enum Group: Equatable {
    /// The same unit, the same word counted, or the same three digits or more in whatever order.
    case unit(Double)
    case noun(WordID)
    case digits([UInt8])
    /// Days of the same month, and times.
    case month(Int)
    case clock

    /// Equal for equal ones.
    var hash: Int {
      switch self {
      case .unit(let unit): Int(truncatingIfNeeded: (unit == 0 ? 0 : unit).bitPattern)
      case .noun(let word): Int(word) &* 8 &+ 1
      case .digits(let digits): digits.reduce(2) { $0 &* 31 &+ Int($1) }
      case .month(let month): month &* 8 &+ 3
      case .clock: 4
      }
    }
  }

  /// - Returns: nil for a figure that is too common to be compared outside statements.
  init?(_ fact: Fact, in facts: StatedFacts, of report: Int) {
    let sentence = facts.report.sentence(ofToken: fact.range.lowerBound)
    let tokens = facts.report.sentences[sentence].tokens
    let noun = fact.unit == nil ? fact.countedNoun(in: tokens, facts) : nil
    groups = Self.groups(of: fact, noun.map { facts.report.tokens[$0].stem })
    if groups.isEmpty { return nil }
    self.fact = fact
    self.sentence = SentenceID(report: report, sentence: sentence)
    context = Context(fact, noun, tokens, facts)
  }

  private static func groups(of fact: Fact, _ noun: WordID?) -> [Group] {
    if let date = fact.dayAndMonth { return [.month(date.month)] }
    if fact.kind == .clock { return [.clock] }
    // Shares and lengths of time are stated of everything.
    guard fact.kind == .number, fact.label == nil, fact.isPlainAmount, !fact.isDuration else { return [] }
    let thing = fact.unit.map { Group.unit($0) } ?? noun.map { .noun($0) }
    let digits = fact.significantDigits
    return [thing, digits.count >= 3 ? .digits(digits.sorted()) : nil].compactMap(\.self)
  }
}

extension FigureMention {
  /// What stands around a figure; most figures are compared with none, so it is read when it is first asked for.
  private final class Context {
    private let fact: Fact
    private let noun: Int?
    private let tokens: Range<Int>
    private let facts: StatedFacts

    init(_ fact: Fact, _ noun: Int?, _ tokens: Range<Int>, _ facts: StatedFacts) {
      (self.fact, self.noun, self.tokens, self.facts) = (fact, noun, tokens, facts)
    }

    private(set) lazy var words: (near: [WordID], all: [WordID]) = {
      let numbers = facts.numbers.within(tokens)
      let whole = fact.whole
      let before = numbers.last { $0.whole.upperBound <= whole.lowerBound }?.whole.upperBound ?? tokens.lowerBound
      let after = numbers.first { $0.whole.lowerBound >= whole.upperBound }?.whole.lowerBound ?? tokens.upperBound
      let start = max(before, whole.lowerBound - FigureMention.beside)
      let end = min(after, whole.upperBound + FigureMention.beside)
      return (stems(start..<max(start, end), numbers), stems(tokens, numbers))
    }()

    /// Ascending, each once.
    private func stems(_ range: Range<Int>, _ numbers: ArraySlice<Fact>) -> [WordID] {
      var stems: [WordID] = []
      for index in range where index != noun && facts.isContent(index) && facts.report.tokens[index].kind == .word {
        if !numbers.contains(where: { $0.whole.contains(index) || $0.range.contains(index) }) {
          stems.append(facts.report.tokens[index].stem)
        }
      }
      stems.sort()
      return stems.indices.filter { $0 == 0 || stems[$0] != stems[$0 - 1] }.map { stems[$0] }
    }

    private(set) lazy var others: [Fact] = facts.numbers.within(tokens).filter { other in
      other.range != fact.range && other.kind == .number && !other.isVague
        && (other.unit != nil || other.number.map { abs($0) >= 10 } ?? false)
    }

    private(set) lazy var days: [String] = facts.numbers.within(tokens).compactMap { day in
      guard day.range != fact.range else { return nil }
      if let date = day.dayAndMonth { return "\(date.month)-\(date.day)" }
      return day.kind == .weekday ? "w\(day.value)" : nil
    }
  }
}

extension StatedFacts {
  /// Whether a token says something by itself.
  func isContent(_ token: Int) -> Bool {
    report.tokens[token].kind != .mark && !table.isLight(report.tokens[token].normalized)
  }
}

extension Fact {
  fileprivate func countedNoun(in sentence: Range<Int>, _ facts: StatedFacts) -> Int? {
    countedNoun(
      in: sentence, isContent: facts.isContent,
      isMark: { facts.report.tokens[$0].kind == .mark })
  }

  /// The word that a number counts: the first content word behind it, or where a mark or the end of the sentence is there,
  /// the last one before it: `4,300 hectares burnt`, `the injured are 23, three of them badly`.
  func countedNoun(
    in sentence: Range<Int>, isContent: (Int) -> Bool, isMark: (Int) -> Bool
  ) -> Int? {
    let reach = 3
    let last = min(sentence.upperBound, whole.upperBound + reach)
    for index in whole.upperBound..<max(whole.upperBound, last) {
      if isMark(index) { break }
      if isContent(index) { return index }
    }
    let isFollowed = whole.upperBound < sentence.upperBound && !isMark(whole.upperBound)
    if isFollowed { return nil }
    for index in (max(sentence.lowerBound, whole.lowerBound - reach)..<whole.lowerBound).reversed() {
      if isMark(index) { return nil }
      if isContent(index) { return index }
    }
    return nil
  }
}
