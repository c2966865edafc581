internal import ParallaxCollation
internal import ParallaxText

/// Names that one report has.
struct OwnNames {
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
    !name.isWeak && !name.isMixed && !isFirstName(name, facts)
      && name.value.split(separator: " ").contains { $0.count > 1 }
      && (name.range.count > 1 || !facts.table.names.nounsHaveCapitals)
      && (name.range.count > 1 || !facts.startsSentence(name.range.lowerBound))
      && facts.report.role(ofSentence: facts.report.sentence(ofToken: name.range.lowerBound)) == .body
      && !name.range.contains { facts.tags[$0].meets(.month | .weekday | .unit | .number | .scale) }
  }

  /// `Charles E. Grassley`: a surname follows the initial.
  private func isFirstName(_ name: Fact, _ facts: StatedFacts) -> Bool {
    let next = name.range.upperBound
    guard name.range.count == 1, facts.report.tokens.indices.contains(next) else { return false }
    let token = facts.report.tokens[next]
    return token.kind == .word && token.bytes.count == 1 && facts.report.document.text.isUppercase(at: Int(token.start))
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
