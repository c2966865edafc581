public import ParallaxCollation
internal import ParallaxSupport
internal import ParallaxText

/// What one name is called in different reports: words that stand directly before it, or beside it where it speaks.
public struct CalledDifferently: Sendable, Equatable {
  public struct Reading: Sendable, Equatable {
    /// The words, where they first stand so.
    public let words: PrintedPlace
    /// For each report that has them, ascending, the first sentence with them.
    public let sentences: [SentenceID]
  }

  /// The name, as the first report prints it.
  public let name: PrintedPlace
  /// At least two, in the order of the first report of each.
  public let readings: [Reading]

  /// The first place of each report that calls it something, ascending.
  public var sentences: [SentenceID] { readings.flatMap(\.sentences).sorted() }
}

/// Compares what reports call one name: the titles before it (`Senator`), and what is said of it where it says something
/// (`said Tamm, the harbour master`). Only where no report has what another has, and the name can be nobody else's.
struct TitleComparer {
  private struct Titled {
    let report: Int
    let name: Fact
    /// Tokens of the title.
    let title: Range<Int>
    /// Whether it is said of a speaker, and is no title before the name.
    var isDescription = false
  }

  private let material: OverviewMaterial
  private let sayings: [Saying]

  init(_ material: OverviewMaterial, _ sayings: [Saying]) {
    self.material = material
    self.sayings = sayings
  }

  var all: [CalledDifferently] {
    guard Set(material.story.reports.map { material.reports[$0].language }).count == 1 else { return [] }
    var order: [String] = []
    var titled: [String: [Titled]] = [:]
    var full: [String: Set<String>] = [:]
    for report in material.story.reports {
      let facts = material.facts[report]
      for name in facts.names {
        let last = name.value.split(separator: " ").last.map(String.init) ?? ""
        if name.value.contains(" ") { full[last, default: []].insert(name.value) }
        guard let title = title(before: name, facts) else { continue }
        if titled[last] == nil { order.append(last) }
        titled[last, default: []].append(Titled(report: report, name: name, title: title))
      }
      for saying in sayings where saying.source == report && saying.report == report {
        guard let name = saying.name, let last = name.value.split(separator: " ").last.map(String.init) else {
          continue
        }
        for description in SpeakerDescriptions(name, facts).all {
          if titled[last] == nil { order.append(last) }
          titled[last, default: []].append(Titled(report: report, name: name, title: description, isDescription: true))
        }
      }
    }
    return order.filter { areOne(full[$0] ?? []) }.flatMap { last in
      [false, true].compactMap { isDescription in
        called((titled[last] ?? []).filter { $0.isDescription == isDescription })
      }
    }
  }

  /// Whether all full names may be of one person; without one nobody can tell.
  private func areOne(_ names: Set<String>) -> Bool {
    let names = names.sorted()
    return !names.isEmpty
      && names.allSatisfy { NameForm.relation(names[0], $0, material.facts.tables.nicknames) == .same }
  }

  /// The words directly before a name that say what it is; no form of address.
  private func title(before name: Fact, _ facts: StatedFacts) -> Range<Int>? {
    let sentence = facts.report.sentences[facts.report.sentence(ofToken: name.range.lowerBound)]
    guard facts.report.segments[sentence.segment].role == .body, !name.isWeak else { return nil }
    var start = name.range.lowerBound
    while start > sentence.tokens.lowerBound, isTitle(start - 1, facts) || isStop(start - 1, facts) { start -= 1 }
    let words = (start..<name.range.lowerBound).filter { isTitle($0, facts) }
    return words.first.map { $0..<name.range.lowerBound }
  }

  private func isTitle(_ token: Int, _ facts: StatedFacts) -> Bool {
    facts.tags[token].contains(.title) && !facts.table.mayBeHonorific(facts.report.tokens[token].normalized)
  }

  /// The stop of a title that is cut short.
  private func isStop(_ token: Int, _ facts: StatedFacts) -> Bool {
    let own = facts.report.tokens[token]
    return own.kind == .mark && facts.report.document.text[Int(own.start)] == UInt8(ascii: ".") && token > 0
      && isTitle(token - 1, facts)
  }

  private func called(_ all: [Titled]) -> CalledDifferently? {
    var groups: [[Titled]] = []
    for titled in all {
      let known = groups.indices.filter { group in groups[group].contains { haveOneTitle($0, titled) } }
      if let first = known.first {
        groups[first].append(titled)
        for other in known.dropFirst().reversed() { groups[first] += groups.remove(at: other) }
      } else {
        groups.append([titled])
      }
    }
    // A report that has both is no other's opposite.
    let reports = groups.map { Set($0.map(\.report)) }
    let isParted = reports.indices.allSatisfy { one in
      reports[..<one].allSatisfy { $0.isDisjoint(with: reports[one]) }
    }
    guard groups.count > 1, isParted, let first = all.first else { return nil }
    return CalledDifferently(name: place(first.name.range, first.report), readings: groups.map(reading))
  }

  private func reading(_ group: [Titled]) -> CalledDifferently.Reading {
    let sentences = Dictionary(grouping: group, by: \.report).map { report, titled in
      let tokens = titled.map(\.title.lowerBound).min() ?? 0
      return SentenceID(report: report, sentence: material.reports[report].sentence(ofToken: tokens))
    }
    return CalledDifferently.Reading(words: place(group[0].title, group[0].report), sentences: sentences.sorted())
  }

  private func place(_ tokens: Range<Int>, _ report: Int) -> PrintedPlace {
    PrintedPlace(report: report, bytes: material.reports[report].bytes(ofTokens: tokens))
  }

  /// Whether two titles have a word in common, or one is the other cut short.
  private func haveOneTitle(_ one: Titled, _ other: Titled) -> Bool {
    let (own, its) = (words(of: one), words(of: other))
    // `headteacher` and `head teacher`
    let (joined, itsJoined) = (own.map(\.text).joined(), its.map(\.text).joined())
    if joined.isEmpty || itsJoined.isEmpty || joined.contains(itsJoined) || itsJoined.contains(joined) { return true }
    return own.contains { word in
      its.contains { $0.stem == word.stem || Self.isCut(word.text, $0.text) || Self.isCut($0.text, word.text) }
    }
  }

  private func words(of titled: Titled) -> [(stem: WordID, text: String)] {
    let report = material.reports[titled.report]
    let table = material.facts[titled.report].table
    return titled.title.map { report.tokens[$0] }.filter {
      $0.kind == .word && !(titled.isDescription && table.isLight($0.normalized))
    }
    .map { ($0.stem, report.document.string($0.bytes).lowercased()) }
  }

  /// `rep` and `representative`: the letters of a short word in the order of a longer one.
  private static func isCut(_ short: String, _ long: String) -> Bool {
    guard short.utf8.count <= 4, short.first == long.first else { return false }
    var rest = long[...]
    return short.allSatisfy { letter in
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: place)...]
      return true
    }
  }
}
