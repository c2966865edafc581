internal import ParallaxCollation
internal import ParallaxSupport
internal import ParallaxText

/// Figures over whole reports that are no near copies: what they count or date alike, in whatever sentences, with other
/// values. Each of the two reports lacks the other's value, and no report of the story has both: who has both tells of
/// two things.
///
///     55,000 pages of her emails | boxes with 50,000 pages of printed emails
struct FigureComparer {
  /// Values of one group beyond which it tells nothing.
  private static let mostValues = 24
  /// Reports of a value that are looked at, and mentions in each.
  private static let (mostReports, mostMentions) = (4, 3)

  /// A value of a group, with the reports that state it.
  private struct Value {
    let key: String
    var mentions: [Int: [FigureMention]] = [:]

    var reports: [Int] { mentions.keys.sorted() }
  }

  /// Two values of a group.
  private struct Values: Hashable, Comparable {
    let own: Int
    let other: Int

    static func < (one: Self, two: Self) -> Bool { (one.own, one.other) < (two.own, two.other) }
  }

  /// Two reports with two values of one thing.
  private struct Pair {
    let group: Int
    let values: Values
    let reports: (own: Int, other: Int)
    let score: Int
  }

  private let collation: Collation
  private let facts: FactsOfReports
  private let likeness: FigureLikeness
  private var groups: [[Value]] = []

  init(_ collation: Collation, _ story: Story) {
    self.collation = collation
    facts = collation.facts(of: story)
    // By a hash of what it has in common, the groups that have it.
    var numbers: [Int: [Int]] = [:]
    var keys: [FigureMention.Group] = []
    var sentences = StemSentences(words: collation.vocabulary.count)
    for report in story.reports {
      let own = facts[report]
      for sentence in own.report.sentences.indices where own.report.role(ofSentence: sentence).isAligned {
        let tokens = own.report.sentences[sentence].tokens
        sentences.add(own.report.tokens[tokens])
        for fact in own.numbers.within(tokens) {
          guard let mention = FigureMention(fact, in: own, of: report) else { continue }
          for key in mention.groups {
            let hash = key.hash
            let group = numbers[hash]?.first { keys[$0] == key } ?? groups.count
            if group == groups.count {
              numbers[hash, default: []].append(group)
              keys.append(key)
              groups.append([])
            }
            Self.add(mention, to: &groups[group])
          }
        }
      }
    }
    likeness = FigureLikeness(sentences: sentences, ties: collation.links)
  }

  private static func add(_ mention: FigureMention, to values: inout [Value]) {
    let key = mention.fact.value
    let place = values.firstIndex { $0.key == key } ?? values.count
    if place == values.count {
      if place > mostValues { return }
      values.append(Value(key: key))
    }
    values[place].mentions[mention.sentence.report, default: []].append(mention)
  }

  /// Those that no other finding has told of.
  func drafts(without told: ToldPlaces) -> [FindingDraft] {
    let drafts = groups.indices.filter { (2...Self.mostValues).contains(groups[$0].count) }.flatMap { group in
      // Two values are one finding, however many reports have each.
      let found = unrivalled(pairs(in: group))
      return found.isEmpty
        ? [] : Dictionary(grouping: found, by: \.values).sorted { $0.key < $1.key }.map { draft($0.value) }
    }
    // What is counted by two words is in two groups.
    return FindingDraft.withoutParts(drafts.filter { !told.tell(of: $0) })
  }

  // MARK: Pairs

  private func pairs(in group: Int) -> [Pair] {
    let values = groups[group]
    return values.indices.flatMap { one in
      values.indices.dropFirst(one + 1).flatMap { two -> [Pair] in
        // Who has both tells of two things.
        guard Set(values[one].reports).isDisjoint(with: values[two].reports) else { return [] }
        return pairs(in: group, one, two)
      }
    }
  }

  private func pairs(in group: Int, _ one: Int, _ two: Int) -> [Pair] {
    let (own, other) = (groups[group][one], groups[group][two])
    return own.reports.prefix(Self.mostReports).flatMap { a in
      other.reports.prefix(Self.mostReports).compactMap { b -> Pair? in
        guard !collation.closeness.areNearCopies(a, b) else { return nil }
        let alone = isAlone(group, in: a) && isAlone(group, in: b)
        let supported = isHeldByOthers(own) || isHeldByOthers(other)
        var best = 0
        for mention in own.mentions[a]?.prefix(Self.mostMentions) ?? [] {
          for its in other.mentions[b]?.prefix(Self.mostMentions) ?? [] {
            best = max(best, likeness.score(mention, its, areAlone: alone, areHeldByOthers: supported))
          }
        }
        guard best > 0, isNew(own, to: b), isNew(other, to: a) else { return nil }
        return Pair(group: group, values: Values(own: one, other: two), reports: (a, b), score: best)
      }
    }
  }

  /// Whether two reports that are no near copies have a value.
  private func isHeldByOthers(_ value: Value) -> Bool {
    let reports = value.reports.prefix(Self.mostReports)
    return reports.contains { one in reports.contains { !collation.closeness.areNearCopies(one, $0) } }
  }

  /// Whether a report has one value of a group.
  private func isAlone(_ group: Int, in report: Int) -> Bool {
    groups[group].count { $0.mentions[report] != nil } == 1
  }

  /// Whether a report states nothing that may be the same.
  private func isNew(_ value: Value, to report: Int) -> Bool {
    guard let fact = value.mentions.min(by: { $0.key < $1.key })?.value.first?.fact else { return false }
    return !facts[report].numbers.contains { $0.mayMean(fact) }
  }

  /// Those to which no other pair of the two reports comes as near.
  private func unrivalled(_ pairs: [Pair]) -> [Pair] {
    pairs.filter { pair in
      !pairs.contains { rival in
        rival.reports == pair.reports && rival.score >= pair.score
          && (rival.values.own == pair.values.own) != (rival.values.other == pair.values.other)
      }
    }
  }

  // MARK: Drafts

  /// - Parameter pairs: of the same two values.
  private func draft(_ pairs: [Pair]) -> FindingDraft {
    let places = PlaceMaker(collation)
    let values = groups[pairs[0].group]
    func reading(_ value: Value, _ reports: [Int]) -> FindingDraft.Reading {
      let own = Set(reports).sorted().flatMap { report in
        (value.mentions[report] ?? []).prefix(Self.mostMentions).map { places.place(report, $0.fact.range) }
      }
      return FindingDraft.Reading(value: value.key, text: value.key, places: own)
    }
    let (own, other) = (values[pairs[0].values.own], values[pairs[0].values.other])
    let isDate = own.mentions.values.contains { $0.contains { $0.fact.isDate } }
    return FindingDraft(
      kind: isDate ? .date : .number, note: .differs,
      readings: [reading(own, pairs.map(\.reports.own)), reading(other, pairs.map(\.reports.other))])
  }
}

extension Fact {
  /// Whether a figure may be another one: the same, rounded, or a number near it that is not exact.
  fileprivate func mayMean(_ other: Fact) -> Bool {
    guard kind == other.kind else { return false }
    if rounds(other) || other.rounds(self) { return true }
    switch agreement(with: other) {
    case .same: return true
    case .fits: return !isUnnamed && (ratio(to: other).map { $0 <= 1.3 } ?? true)
    case .differs, .apart: return false
    }
  }
}

extension FindingKind {
  /// Whether it is about numbers, days or times.
  var isFigure: Bool { self == .number || self == .date }
}
