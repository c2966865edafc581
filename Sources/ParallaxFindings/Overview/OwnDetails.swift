internal import ParallaxCollation
internal import ParallaxText

/// Names and figures that no other report of the story has in any form: a fact of one's own often sits in a sentence
/// that others have too.
public struct OwnDetails: Sendable, Equatable {
  public struct Detail: Sendable, Equatable {
    /// Index among the report's sentences.
    public let sentence: Int
    /// Bytes of the report's text.
    public let bytes: Range<Int>
  }

  /// Index among the collation's reports.
  public let report: Int
  /// In the order of the text.
  public let details: [Detail]
}

/// Finds them. In doubt others have it: the last word of a name that stands there in any form, a number that may be read
/// so, a word in small letters.
struct OwnDetailFinder {
  private let material: OverviewMaterial
  private let words: WordsOfReports
  private let names: OwnNames
  private let figures: OwnFigures

  init(_ material: OverviewMaterial) {
    self.material = material
    words = WordsOfReports(material)
    names = OwnNames(material, words)
    figures = OwnFigures(material, words)
  }

  var all: [OwnDetails] {
    material.story.reports.map { report in
      let own = material.facts[report].report
      let ranges = names.ranges(in: report) + figures.ranges(in: report)
      var details: [OwnDetails.Detail] = []
      for range in ranges.sorted(by: { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }) {
        let bytes = own.bytes(ofTokens: range)
        if let last = details.last, last.bytes.overlaps(bytes) { continue }
        if words.isElsewhere(own.tokens[range], than: report) { continue }
        details.append(OwnDetails.Detail(sentence: own.sentence(ofToken: range.lowerBound), bytes: bytes))
      }
      return OwnDetails(report: report, details: details)
    }
  }
}

/// Which words the reports of a story have, furniture and headlines too.
struct WordsOfReports {
  private let material: OverviewMaterial
  /// By word the report that has it, -1 where several have.
  private var owners: [WordID: Int] = [:]

  init(_ material: OverviewMaterial) {
    self.material = material
    for report in material.story.reports {
      for token in material.reports[report].tokens where token.kind != .mark {
        for word in [token.normalized, token.stem] {
          if let known = owners[word] {
            if known != report { owners[word] = -1 }
          } else {
            owners[word] = report
          }
        }
      }
    }
  }

  /// Whether another report has the word, or one with its stem.
  func isElsewhere(_ token: Token, than report: Int) -> Bool {
    isElsewhere(token.normalized, than: report) || isElsewhere(token.stem, than: report)
  }

  /// Whether another report prints all these words one after the other.
  func isElsewhere(_ tokens: ArraySlice<Token>, than report: Int) -> Bool {
    let sought = tokens.map(\.normalized)
    guard let first = sought.first, sought.allSatisfy({ isElsewhere($0, than: report) }) else { return false }
    return material.story.reports.contains { other in
      guard other != report else { return false }
      let all = material.reports[other].tokens
      return all.indices.contains { start in
        all[start].normalized == first && start + sought.count <= all.count
          && sought.indices.allSatisfy { all[start + $0].normalized == sought[$0] }
      }
    }
  }

  func isElsewhere(_ word: WordID, than report: Int) -> Bool { owners[word].map { $0 != report } ?? false }
}

/// Figures that one report has.
private struct OwnFigures {
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
      return counted(fact, facts)
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
      return agreement == .same || agreement == .fits && (!other.fact.isVague || other.fact.unit == fact.unit)
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

/// Names that one report has.
private struct OwnNames {
  private let material: OverviewMaterial
  private let words: WordsOfReports
  /// The words with a capital of all reports in the form by which names are compared, by their first letter, each with the
  /// report that has it, -1 where several have.
  private var forms: [Character: [String: Int]] = [:]
  /// Each name once, with a report that has it.
  private var distinct: [(name: Fact, report: Int)] = []
  /// What another language calls a place is no other place.
  private let haveOneLanguage: Bool

  init(_ material: OverviewMaterial, _ words: WordsOfReports) {
    self.material = material
    self.words = words
    haveOneLanguage = Set(material.story.reports.map { material.reports[$0].language }).count == 1
    guard haveOneLanguage else { return }
    var known: [WordID: String] = [:]
    var seen: Set<String> = []
    for report in material.story.reports {
      let own = material.reports[report]
      for token in own.tokens where token.kind == .word && own.document.text.isUppercase(at: Int(token.start)) {
        let form = known[token.written] ?? NameForm.skeleton(of: material.collation.vocabulary[token.written])
        known[token.written] = form
        if let first = form.first { add(form, first, report) }
      }
      for name in material.facts[report].names where seen.insert("\(report) \(name.value)").inserted {
        distinct.append((name, report))
        for word in name.value.split(separator: " ") {
          if let first = word.first { add(String(word), first, report) }
        }
      }
    }
  }

  private mutating func add(_ form: String, _ first: Character, _ report: Int) {
    let owner = forms[first]?[form]
    forms[first, default: [:]][form] = owner == nil || owner == report ? report : -1
  }

  func ranges(in report: Int) -> [Range<Int>] {
    guard haveOneLanguage else { return [] }
    let facts = material.facts[report]
    var longest: [String: Fact] = [:]
    for name in facts.names where isTelling(name, facts) {
      let last = Self.last(of: name)
      let words = longest[last]?.value.split(separator: " ").count ?? 0
      if name.value.split(separator: " ").count > words { longest[last] = name }
    }
    return longest.values.sorted { $0.range.lowerBound < $1.range.lowerBound }
      .filter { !isElsewhere($0, facts, than: report) }.map(\.range)
  }

  private static func last(of name: Fact) -> String { name.value.split(separator: " ").last.map(String.init) ?? "" }

  private func isTelling(_ name: Fact, _ facts: StatedFacts) -> Bool {
    !name.isWeak && !name.isMixed && name.value.split(separator: " ").contains { $0.count > 1 }
      && (name.range.count > 1 || !facts.table.names.nounsHaveCapitals)
      && (name.range.count > 1 || !facts.startsSentence(name.range.lowerBound))
      && facts.report.role(ofSentence: facts.report.sentence(ofToken: name.range.lowerBound)) == .body
      && !name.range.contains { facts.tags[$0].meets(.month | .weekday | .unit | .number | .scale) }
  }

  private func isElsewhere(_ name: Fact, _ facts: StatedFacts, than report: Int) -> Bool {
    let content = name.range.filter { facts.report.tokens[$0].kind == .word }
    if let last = content.last, words.isElsewhere(facts.report.tokens[last], than: report) { return true }
    if hasForm(of: Self.last(of: name), elsewhereThan: report) { return true }
    let parts = name.value.split(separator: " ").map(String.init)
    return distinct.contains { other in
      guard other.report != report else { return false }
      return parts.contains(other.name.value) || NameForm.isAcronym(name, of: other.name)
        || NameForm.isAcronym(other.name, of: name)
    }
  }

  /// Whether another report has the word in another case or spelling.
  private func hasForm(of word: String, elsewhereThan report: Int) -> Bool {
    guard let first = word.first, let near = forms[first] else { return false }
    return near.contains { $0.value != report && Self.areForms(word, $0.key) }
  }

  private static func areForms(_ one: String, _ other: String) -> Bool {
    if one.hasPrefix(other) || other.hasPrefix(one) { return min(one.utf8.count, other.utf8.count) > 2 }
    let (short, long) = (min(one.utf8.count, other.utf8.count), max(one.utf8.count, other.utf8.count))
    let common = zip(one.utf8, other.utf8).prefix { $0 == $1 }.count
    if common >= max(4, short - 2) { return true }
    return long - short <= 2 && short > 3 && NameForm.likeness(one, other) >= 0.65
  }
}
