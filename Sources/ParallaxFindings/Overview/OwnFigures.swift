internal import ParallaxCollation
internal import ParallaxText

/// Figures that one report has.
struct OwnFigures {
  private let material: OverviewMaterial
  private let words: WordsOfReports
  /// By value the report that has it, -1 where several have.
  private var owners: [String: Int] = [:]
  /// Each value once, with a report that has it.
  private var distinct: [(fact: Fact, report: Int)] = []

  init(_ material: OverviewMaterial, _ words: WordsOfReports) {
    self.material = material
    self.words = words
    for report in material.story.reports {
      for fact in material.facts[report].numbers {
        let key = "\(fact.kind.rawValue) \(fact.value)"
        if let known = owners[key] {
          if known != report { owners[key] = -1 }
        } else {
          owners[key] = report
          distinct.append((fact, report))
        }
      }
    }
  }

  func ranges(in report: Int) -> [Range<Int>] {
    let facts = material.facts[report]
    var seen: Set<String> = []
    return facts.numbers.compactMap { fact in
      guard isTelling(fact, facts), owners["\(fact.kind.rawValue) \(fact.value)"] == report,
        facts.report.role(ofSentence: facts.report.sentence(ofToken: fact.range.lowerBound)) == .body,
        seen.insert(fact.value).inserted, !isElsewhere(fact, facts, than: report)
      else { return nil }
      let counted = counted(fact, facts)
      return isBare(fact, counted) ? nil : counted
    }
  }

  /// Whether it is a figure: no day of the week, nothing relative, no number that is not named, no article. A time is told in
  /// too many ways to say that nobody else has it.
  private func isTelling(_ fact: Fact, _ facts: StatedFacts) -> Bool {
    switch fact.kind {
    case .year, .date: true
    case .number:
      !mayBeDay(fact, facts) && !fact.isUnnamed && (fact.number.map { abs($0) > 1 || $0 != $0.rounded() } ?? false)
    case .month, .day, .weekday, .clock, .relative, .ordinal, .name: false
    }
  }

  /// `14.10`, where nothing is counted.
  private func mayBeDay(_ fact: Fact, _ facts: StatedFacts) -> Bool {
    guard fact.unit == nil, fact.range.count == 1 else { return false }
    let text = facts.report.document.text[facts.report.tokens[fact.range.lowerBound].bytes]
    return (3...5).contains(text.count) && text.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }
  }

  private func isElsewhere(_ fact: Fact, _ facts: StatedFacts, than report: Int) -> Bool {
    let digits = fact.range.filter { facts.report.tokens[$0].kind == .number }
    if !digits.isEmpty, digits.allSatisfy({ words.isElsewhere(facts.report.tokens[$0], than: report) }) { return true }
    if let (day, month) = fact.dayAndMonth, Self.written(day, month).contains(where: { isElsewhere($0, report) }) {
      return true
    }
    return distinct.contains { other in
      guard other.report != report || owners["\(other.fact.kind.rawValue) \(other.fact.value)"] == -1 else {
        return false
      }
      let agreement = fact.agreement(with: other.fact)
      return fact.rounds(other.fact) || other.fact.rounds(fact) || agreement == .same
        || agreement == .fits && (!other.fact.isVague || other.fact.unit == fact.unit)
    }
  }

  private func isElsewhere(_ word: String, _ report: Int) -> Bool {
    material.collation.vocabulary.id(of: word).map { words.isElsewhere($0, than: report) } ?? false
  }

  /// A day as it may stand in one word that is read as a number: `14.10`, `10/14`.
  private static func written(_ day: Int, _ month: Int) -> [String] {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return [".", "/"].flatMap { mark in
      [
        "\(day)\(mark)\(month)", "\(two(day))\(mark)\(two(month))", "\(day)\(mark)\(two(month))",
        "\(month)\(mark)\(day)", "\(two(month))\(mark)\(two(day))",
      ]
    }
  }

  /// A small number of nothing: an age, or a part of a time that is told in words.
  private func isBare(_ fact: Fact, _ counted: Range<Int>) -> Bool {
    fact.kind == .number && fact.isPlainAmount && counted == fact.range && fact.number.map { abs($0) < 100 } ?? false
  }

  /// With what is counted, where it has no unit: `six settlements`.
  private func counted(_ fact: Fact, _ facts: StatedFacts) -> Range<Int> {
    let next = fact.whole.upperBound
    let sentence = facts.report.sentences[facts.report.sentence(ofToken: fact.range.lowerBound)].tokens
    guard fact.kind == .number, fact.unit == nil, fact.whole == fact.range, sentence.contains(next),
      facts.report.tokens[next].kind == .word, !facts.table.isLight(facts.report.tokens[next].normalized),
      !facts.tags[next].meets(.saying | .speech | .pronoun | .preposition)
    else { return fact.whole }
    return fact.whole.lowerBound..<next + 1
  }
}
