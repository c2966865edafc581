internal import ParallaxCollation
internal import ParallaxSupport
internal import ParallaxText

/// Joins what was told of pairs of wordings into facts, n-way: what touches the same words of one wording is one fact.
///
///     a 340 | b 310, b 310 | c 340  →  310] b · 340 a c
struct FactJoiner {
  /// What one wording has for a fact.
  private struct Side {
    let wording: Int
    let kind: FindingKind
    let words: FactDifference.Side
    let value: String
  }

  private let statement: StatementReadings
  private let places: PlaceMaker
  private var compared: [(one: Int, other: Int, alignment: ReadingAlignment)] = []
  private var sides: [Side] = []
  /// Two sides each, with what is said of them; `note` seen from the first.
  private var told: [(one: Int, other: Int, note: FindingNote)] = []
  private var near: [[DraftsByPlace]]

  init(_ statement: StatementReadings, _ places: PlaceMaker) {
    self.statement = statement
    self.places = places
    near = statement.wordings.map { _ in FindingKind.allCases.map { _ in DraftsByPlace() } }
  }

  mutating func add(_ one: Int, _ other: Int, _ alignment: ReadingAlignment, _ differences: [FactDifference]) {
    compared.append((one, other, alignment))
    for difference in differences {
      let own = add(Side(wording: one, kind: difference.kind, words: difference.own, value: difference.ownValue))
      let its = add(Side(wording: other, kind: difference.kind, words: difference.other, value: difference.value))
      told.append((own, its, difference.note))
    }
  }

  private mutating func add(_ side: Side) -> Int {
    let kind = FindingKind.allCases.firstIndex(of: side.kind) ?? 0
    near[side.wording][kind].add(sides.count, at: side.words.tokens)
    sides.append(side)
    return sides.count - 1
  }

  /// One draft for each fact, in the order in which they were told.
  var drafts: [FindingDraft] {
    var sets = DisjointSets(count: sides.count)
    for (one, other, _) in told { sets.join(one, other) }
    for (number, side) in sides.enumerated() {
      let kind = FindingKind.allCases.firstIndex(of: side.kind) ?? 0
      for same in near[side.wording][kind].drafts(at: side.words.tokens) where same < number {
        if sides[same].words.tokens.overlaps(side.words.tokens) { sets.join(same, number) }
      }
    }
    var numbers: [Int: Int] = [:]
    var facts: [[Int]] = []
    for side in sides.indices {
      let root = sets.root(of: side)
      if let known = numbers[root] {
        facts[known].append(side)
      } else {
        numbers[root] = facts.count
        facts.append([side])
      }
    }
    var toldOf = facts.map { _ in [(one: Int, other: Int, note: FindingNote)]() }
    for difference in told { toldOf[numbers[sets.root(of: difference.one)] ?? 0].append(difference) }
    return zip(facts, toldOf).compactMap(draft)
  }

  private func draft(of fact: [Int], _ told: [(one: Int, other: Int, note: FindingNote)]) -> FindingDraft? {
    guard let first = told.first else { return nil }
    var readings = readings(of: fact, told)
    guard readings.count > 1 else { return nil }
    for index in readings.indices where readings[index].lacks == nil { addSame(to: &readings[index], among: fact) }
    let notes = Set(told.map { [.gained, .lost].contains($0.note) ? .lost : $0.note })
    var drafts = readings.map(reading)
    let fuller = told.first { $0.note == .lost }?.one ?? told.first { $0.note == .gained }?.other
    for index in drafts.indices {
      drafts[index].hasMore = fuller.map { readings[index].values.contains(Self.key(of: sides[$0])) } ?? false
    }
    return FindingDraft(
      kind: sides[first.one].kind, note: notes.count == 1 ? notes.first ?? .differs : .differs, readings: drafts)
  }

  // MARK: Readings

  /// Sides that say the same.
  private struct Wordings {
    var values: Set<String>
    var sides: [Side]
    /// Where the fact is lacking: the side that says so.
    var lacks: Side?
  }

  /// Equal for sides that say the same.
  private static func key(of side: Side) -> String {
    if case .lacks = side.words { return "-" }
    return "=\(side.value)"
  }

  /// The sides by what they say; those between which nothing was told although they were compared say the same.
  private func readings(of fact: [Int], _ told: [(one: Int, other: Int, note: FindingNote)]) -> [Wordings] {
    var readings: [Wordings] = []
    for side in fact.map({ sides[$0] }) {
      let key = Self.key(of: side)
      if let known = readings.firstIndex(where: { $0.values.contains(key) }) {
        readings[known].sides.append(side)
      } else {
        readings.append(Wordings(values: [key], sides: [side], lacks: key == "-" ? side : nil))
      }
    }
    let differing = Set(told.map { [Self.key(of: sides[$0.one]), Self.key(of: sides[$0.other])].sorted() })
    var index = 0
    while index < readings.count {
      let same = readings.indices.dropFirst(index + 1).first { areOne(readings[index], readings[$0], differing) }
      guard let same else {
        index += 1
        continue
      }
      readings[index].values.formUnion(readings[same].values)
      readings[index].sides += readings[same].sides
      readings.remove(at: same)
    }
    return readings
  }

  /// Whether some of them were compared and none was told to differ from one of the other.
  private func areOne(_ one: Wordings, _ other: Wordings, _ differing: Set<[String]>) -> Bool {
    if one.lacks != nil || other.lacks != nil { return false }
    if one.values.contains(where: { a in other.values.contains { differing.contains([a, $0].sorted()) } }) {
      return false
    }
    let (own, its) = (Set(one.sides.map(\.wording)), Set(other.sides.map(\.wording)))
    return compared.contains {
      own.contains($0.one) && its.contains($0.other) || own.contains($0.other) && its.contains($0.one)
    }
  }

  /// Adds wordings that nothing was told of, which have the words of a side as they stand.
  private func addSame(to reading: inout Wordings, among fact: [Int]) {
    let known = Set(fact.map { sides[$0].wording })
    var added: Set<Int> = []
    for side in reading.sides {
      for pair in compared where pair.one == side.wording || pair.other == side.wording {
        let (other, alignment) =
          pair.one == side.wording ? (pair.other, pair.alignment) : (pair.one, pair.alignment.reversed)
        guard !known.contains(other), !added.contains(other),
          let there = alignment.counterpart(of: side.words.tokens)
        else { continue }
        added.insert(other)
        reading.sides.append(Side(wording: other, kind: side.kind, words: .words(there), value: side.value))
      }
    }
  }

  private func reading(_ reading: Wordings) -> FindingDraft.Reading {
    var places: [FindingPlace] = []
    for side in reading.sides {
      for own in statement.wordings[side.wording].reports {
        let place = self.places.place(own, side.words.tokens)
        if !places.contains(place) { places.append(place) }
      }
    }
    places.sort { ($0.report, $0.bytes.lowerBound) < ($1.report, $1.bytes.lowerBound) }
    let first = reading.sides.first.map { side in
      statement.wordings[side.wording].reading.text(side.words.tokens)
    }
    return FindingDraft.Reading(
      value: reading.values.min() ?? "", text: reading.lacks == nil ? first : nil, places: places)
  }
}
