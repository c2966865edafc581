internal import ParallaxCollation
internal import ParallaxText

/// Finds who is quoted in the reports of a story: one speaker's names are joined where nobody else can be meant.
struct SpeakerFinder {
  private let material: OverviewMaterial
  private let sayings: [Saying]
  /// Reports with quotations of which the speaker is not known.
  private let unknown: Set<Int>

  init(_ material: OverviewMaterial, _ sayings: Sayings) {
    self.material = material
    self.sayings = sayings.all
    unknown = sayings.openReports
  }

  /// The one with the most words first; those who are only named after those who are quoted.
  var all: [QuotedSpeaker] {
    let people = SpeakerNames(material, sayings.compactMap { saying in saying.name.map { ($0, saying.source) } })
    var order: [String] = []
    var groups: [String: [Saying]] = [:]
    for saying in sayings {
      let key = saying.name.map { people.key(of: $0, in: saying.source) } ?? roleKey(of: saying)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(saying)
    }
    let speakers = order.enumerated().map { (speaker: speaker(groups[$0.element] ?? []), place: $0.offset) }
    return speakers.sorted { one, other in
      (other.speaker.words, other.speaker.shares.count, one.place)
        < (one.speaker.words, one.speaker.shares.count, other.place)
    }.map(\.speaker)
  }

  /// Those who are called by the same words are listed together; where two words with capitals end them, by these.
  private func roleKey(of saying: Saying) -> String {
    let facts = material.facts[saying.source]
    let content = saying.speaker.filter(facts.isContent).map { facts.report.tokens[$0] }
    let last = content.suffix(2)
    if last.count == 2, last.allSatisfy({ facts.report.document.text.isUppercase(at: Int($0.start)) }) {
      return "role " + last.map { NameForm.skeleton(of: facts.report.document.string($0.bytes)) }.joined(separator: " ")
    }
    return "role " + content.map { "\($0.normalized)" }.joined(separator: " ")
  }

  private func speaker(_ sayings: [Saying]) -> QuotedSpeaker {
    let best =
      sayings.enumerated().max { one, other in
        let (a, b) = (fullness(one.element), fullness(other.element))
        return a != b ? a.lexicographicallyPrecedes(b) : one.offset > other.offset
      }?.element ?? sayings[0]
    let reports = Set(sayings.map(\.report)).sorted()
    let shares = reports.map { report in
      let own = sayings.filter { $0.report == report }
      let quoting = own.filter { $0.words > 0 }
      return QuotedSpeaker.Share(
        report: report, words: quoting.reduce(0) { $0 + $1.words }, sentence: (quoting.first ?? own[0]).sentence)
    }
    return QuotedSpeaker(name: name(of: best), shares: shares, unclear: unclear(besides: reports, best))
  }

  /// The full name of its report for a surname alone.
  private func name(of saying: Saying) -> PrintedPlace {
    let facts = material.facts[saying.source]
    var words = saying.speaker
    if let name = saying.name, !name.value.contains(" ") {
      let ending = Array((" " + name.value).utf8)
      let full = facts.names.filter { $0.value.utf8.suffix(ending.count).elementsEqual(ending) }
      if let first = full.first, Set(full.map(\.value)).count == 1 { words = first.range }
    }
    return PrintedPlace(report: saying.source, bytes: facts.report.bytes(ofTokens: words))
  }

  private func fullness(_ saying: Saying) -> [Int] {
    [saying.name.map { $0.value.split(separator: " ").count } ?? 0, saying.words > 0 ? 1 : 0, saying.speaker.count]
  }

  private func unclear(besides reports: [Int], _ saying: Saying) -> [Int] {
    let facts = material.facts[saying.source]
    let range = saying.name?.range ?? saying.speaker
    guard let last = range.last(where: facts.isContent) else { return [] }
    let token = facts.report.tokens[last]
    return unknown.filter { report in
      !reports.contains(report)
        && material.reports[report].tokens.contains { $0.normalized == token.normalized || $0.stem == token.stem }
    }.sorted()
  }
}
