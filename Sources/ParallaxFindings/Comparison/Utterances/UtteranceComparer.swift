internal import ParallaxCollation
internal import ParallaxSupport
internal import ParallaxText

/// Quotations: the same utterance printed in other words, or given to another speaker.
///
/// They are found by their words, wherever they stand, for whoever quotes an utterance may say anything about it. The
/// wording of quotations of near copies is compared with the sentences that they stand in, but for what is gone from within
/// them.
struct UtteranceComparer {
  private let collation: Collation
  private let facts: FactsOfReports
  private let places: PlaceMaker
  private let groups: [SharedUtterances.Group]

  init(_ collation: Collation, _ story: Story) {
    self.collation = collation
    let facts = collation.facts(of: story)
    self.facts = facts
    places = PlaceMaker(collation)
    groups = SharedUtterances(
      story.reports.flatMap { Utterance.all(in: facts[$0], report: $0) }
    ).groups.filter { Set($0.wordings.joined().map(\.report)).count > 1 }
  }

  var drafts: [FindingDraft] {
    groups.flatMap { shared in
      var known = Known(shared, facts)
      return quotations(in: shared, &known) + speakers(in: shared, &known)
    }
  }

  /// What was asked of a group's wordings, once each.
  private struct Known {
    private let group: [[Utterance]]
    private let facts: FactsOfReports
    private var spelt: [SpeltWords?]
    private var matches: [Int: UtteranceMatch?] = [:]
    private var speakers: [[(name: Fact, words: Range<Int>)?]?]

    init(_ shared: SharedUtterances.Group, _ facts: FactsOfReports) {
      group = shared.wordings
      self.facts = facts
      spelt = Array(repeating: nil, count: group.count)
      speakers = Array(repeating: nil, count: group.count)
    }

    mutating func match(_ one: Int, _ other: Int) -> UtteranceMatch? {
      let key = one * group.count + other
      if let match = matches[key] { return match }
      let match = UtteranceMatch(words(of: one), words(of: other))
      matches[key] = .some(match)
      return match
    }

    private mutating func words(of wording: Int) -> SpeltWords {
      if let known = spelt[wording] { return known }
      let words = SpeltWords(group[wording][0].reading)
      spelt[wording] = words
      return words
    }

    /// Those of the reports that have a wording, nil where nobody is named.
    mutating func speakers(of wording: Int) -> [(name: Fact, words: Range<Int>)?] {
      if let known = speakers[wording] { return known }
      let own = group[wording].map { UtteranceSpeaker(facts[$0.report], $0.tokens).speaker }
      speakers[wording] = own
      return own
    }
  }

  /// An utterance in other words.
  private func quotations(in shared: SharedUtterances.Group, _ known: inout Known) -> [FindingDraft] {
    let group = shared.wordings
    let readings = StatementReadings(wordings: group.map { $0.map(\.reading) })
    var joiner = FactJoiner(readings, places)
    for (one, other) in shared.pairs {
      guard let match = known.match(one, other),
        match.isOneUtterance(areNear: areTied(group[one], group[other])),
        match.isSurelyOneUtterance || mayHaveOneSpeaker(known.speakers(of: one), known.speakers(of: other))
      else { continue }
      let areIndependent = group[one].prefix(4).contains { own in
        group[other].prefix(4).contains {
          own.report != $0.report && !collation.closeness.areNearCopies(own.report, $0.report)
        }
      }
      joiner.add(one, other, match.alignment, areIndependent ? match.differences : match.gaps)
    }
    return joiner.drafts
  }

  /// Whether two wordings stand in sentences of one statement.
  private func areTied(_ one: [Utterance], _ other: [Utterance]) -> Bool {
    func statements(_ wording: [Utterance]) -> Set<Int> {
      Set(
        wording.prefix(Self.mostCompared).flatMap { utterance -> [Int] in
          let report = facts[utterance.report].report
          let sentences =
            report.sentence(
              ofToken: utterance.tokens.lowerBound)...report.sentence(
              ofToken: utterance.tokens.upperBound - 1)
          return sentences.compactMap {
            collation.statements.statement(of: SentenceID(report: utterance.report, sentence: $0))
          }
        })
    }
    return !statements(one).isDisjoint(with: statements(other))
  }

  /// Whether two wordings are not given to two people.
  private func mayHaveOneSpeaker(
    _ one: [(name: Fact, words: Range<Int>)?], _ other: [(name: Fact, words: Range<Int>)?]
  ) -> Bool {
    let own = one.prefix(Self.mostCompared).compactMap { $0?.name }
    let its = other.prefix(Self.mostCompared).compactMap { $0?.name }
    return own.isEmpty || its.isEmpty
      || own.contains { name in its.contains { OnePerson.mayBe(name.value, $0.value, facts.tables.nicknames) } }
  }

  /// An utterance that is given to several people.
  private func speakers(in shared: SharedUtterances.Group, _ known: inout Known) -> [FindingDraft] {
    let group = shared.wordings
    let told = group.enumerated().flatMap { number, wording in
      zip(wording, known.speakers(of: number)).compactMap { utterance, speaker in
        speaker.map { (wording: number, speaker: Speaker($0.name, $0.words, of: utterance, collation)) }
      }
    }
    let spoken = Set(told.map(\.wording))
    var sets = DisjointSets(count: group.count)
    for (one, other) in shared.pairs where spoken.contains(one) && spoken.contains(other) {
      if sets.root(of: one) == sets.root(of: other) { continue }
      if known.match(one, other)?.isSurelyOneUtterance ?? false { sets.join(one, other) }
    }
    var byUtterance: [Int: [Speaker]] = [:]
    for (wording, speaker) in told where isLong(group[wording]) {
      byUtterance[sets.root(of: wording), default: []].append(speaker)
    }
    return byUtterance.sorted { $0.key < $1.key }.compactMap { draft(of: $0.value) }
      + roles(of: told, in: group)
  }

  /// Whether what is said is more than a phrase that anybody may say; in near copies' sentences that say the same the same
  /// three words are one utterance.
  private func isLong(_ wording: [Utterance]) -> Bool {
    let count = wording[0].words.count
    if count >= UtteranceMatch.fewestOfSpeakers { return true }
    guard count == UtteranceMatch.fewestOfSpeakers - 1, wording.count <= Self.mostCompared else { return false }
    return wording.dropFirst().allSatisfy { other in
      collation.closeness.areNearCopies(wording[0].report, other.report) && areTied([wording[0]], [other])
    }
  }

  /// A wording that one report gives to somebody by name, and another to whoever holds another office.
  private func roles(of told: [(wording: Int, speaker: Speaker)], in group: [[Utterance]]) -> [FindingDraft] {
    Dictionary(grouping: told, by: \.wording).sorted { $0.key < $1.key }.compactMap { wording, named in
      guard isLong(group[wording]) else { return nil }
      let roles = group[wording].compactMap { SpeakerRole(facts[$0.report], $0.tokens, report: $0.report) }
      guard let role = roles.first, roles.count == 1,
        named.allSatisfy({ role.isAnother(than: $0.speaker.name, in: facts[$0.speaker.report]) })
      else { return nil }
      return draft(of: role, besides: named.map(\.speaker))
    }
  }

  private func draft(of role: SpeakerRole, besides named: [Speaker]) -> FindingDraft {
    let own = collation.reports[role.report]
    let text = own.document.string(own.bytes(ofTokens: role.words))
    return FindingDraft(
      kind: .speaker, note: .differs,
      readings: [
        FindingDraft.Reading(
          value: named[0].name.value, text: named[0].text,
          places: named.flatMap { speaker in speaker.words.map { places.place(speaker.report, $0) } }),
        FindingDraft.Reading(value: text, text: text, places: [places.place(role.report, role.words)]),
      ])
  }

  /// Reports of one wording that are asked for their speaker or their statement.
  private static let mostCompared = 12

  private func draft(of speakers: [Speaker]) -> FindingDraft? {
    let nicknames = facts.tables.nicknames
    // Those of one name together; the first of each stands for them.
    var people: [[Speaker]] = []
    for speaker in speakers {
      let known = people.firstIndex { OnePerson.mayBe($0[0].name.value, speaker.name.value, nicknames) }
      if let known { people[known].append(speaker) } else { people.append([speaker]) }
    }
    // Whom a pronoun means is read less surely than a name.
    if people.count > 2, speakers.contains(where: { $0.words.count > 1 }) {
      return draft(of: speakers.filter { $0.words.count == 1 })
    }
    guard people.count == 2, Set(people[0].map(\.report)).isDisjoint(with: people[1].map(\.report)),
      !name(people[0], people[1]), !name(people[1], people[0])
    else { return nil }
    let readings = people.map { speakers in
      FindingDraft.Reading(
        value: speakers[0].name.value, text: speakers[0].text,
        places: speakers.flatMap { speaker in speaker.words.map { places.place(speaker.report, $0) } })
    }
    return FindingDraft(kind: .speaker, note: .differs, readings: readings)
  }

  /// Whether the sentences in which some speak name the others too: `Larsen of the coast guard`.
  private func name(_ some: [Speaker], _ others: [Speaker]) -> Bool {
    some.contains { speaker in
      let facts = self.facts[speaker.report]
      let sentence = facts.report.sentence(ofToken: speaker.name.range.lowerBound)
      let names = facts.names.within(facts.report.sentences[sentence].tokens)
      return names.contains { name in
        name.range != speaker.name.range && areOnePhrase(name.range, speaker.name.range, facts)
          && others.contains { NameForm.relation(name.value, $0.name.value, [:]) == .same }
      }
    }
  }

  /// Whether no verb of saying stands between two names that are near each other, and no role of somebody else: `Larsen of
  /// the coast guard`, but `Larsen beside the pilot Berg`.
  private func areOnePhrase(_ one: Range<Int>, _ other: Range<Int>, _ facts: StatedFacts) -> Bool {
    let between = min(one.upperBound, other.upperBound)..<max(one.lowerBound, other.lowerBound)
    if between.count > Self.longestPhrase || between.contains(where: { facts.tags[$0].meets(.saying | .telling) }) {
      return false
    }
    let isOthers = between.last.map { facts.tags[$0].meets(.title | .role | .source) } ?? false
    return !(isOthers && between.count > 1)
  }

  private static let longestPhrase = 6

  private struct Speaker {
    let name: Fact
    /// Tokens of the name, and of the pronoun that stands for it beside the quotation.
    let words: [Range<Int>]
    let report: Int
    let text: String

    init(_ name: Fact, _ words: Range<Int>, of utterance: Utterance, _ collation: Collation) {
      self.name = name
      self.words = words.overlaps(name.range) ? [name.range] : [name.range, words]
      report = utterance.report
      let own = collation.reports[report]
      text = own.document.string(own.bytes(ofTokens: name.range))
    }
  }
}
