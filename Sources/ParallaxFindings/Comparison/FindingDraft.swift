internal import ParallaxCollation
internal import ParallaxText

/// A finding before it is worded: what each report has.
struct FindingDraft {
  struct Reading {
    var value: String
    /// Nil where the fact is lacking.
    var text: String?
    var places: [FindingPlace]
  }

  var kind: FindingKind
  var note: FindingNote
  /// That of the report the others are compared with first.
  var readings: [Reading]

  /// One name that differs in the same way in several passages is one finding.
  static func joiningNames(_ drafts: [FindingDraft]) -> [FindingDraft] {
    var joined: [FindingDraft] = []
    var places: [String: Int] = [:]
    for draft in drafts {
      guard draft.kind == .name else {
        joined.append(draft)
        continue
      }
      let key = draft.readings.map { "\($0.value):\(Set($0.places.map(\.report)).sorted())" }.joined(separator: "|")
      if let place = places[key] {
        for reading in draft.readings.indices {
          joined[place].readings[reading].places += draft.readings[reading].places
        }
      } else {
        places[key] = joined.count
        joined.append(draft)
      }
    }
    return joined
  }
}

/// Collects the differences of a passage's readings into facts, n-way.
struct FindingGroup {
  private let own: FactReading
  private let passage: Int
  private var others: [(reading: FactReading, alignment: ReadingAlignment, differences: [FactDifference])] = []

  init(_ own: FactReading, passage: Int) {
    self.own = own
    self.passage = passage
  }

  mutating func add(_ reading: FactReading, _ alignment: ReadingAlignment, _ differences: [FactDifference]) {
    others.append((reading, alignment, differences))
  }

  /// One draft for each place of the reading that others differ from, in its order.
  var drafts: [FindingDraft] {
    var drafts: [(own: Range<Int>, draft: FindingDraft, told: Set<Int>)] = []
    var near = DraftsByPlace()
    for (number, other) in others.enumerated() {
      for difference in other.differences {
        let range = difference.own.tokens
        let reading = reading(difference.other, of: other.reading, value: difference.value)
        if let same = near.drafts(at: range).first(where: {
          drafts[$0].draft.kind == difference.kind && drafts[$0].own.overlaps(range)
            && !drafts[$0].told.contains(number)
        }) {
          drafts[same].draft.add(reading)
          drafts[same].told.insert(number)
        } else {
          let ownReading = self.reading(difference.own, of: own, value: "own")
          near.add(drafts.count, at: range)
          drafts.append(
            (
              range, FindingDraft(kind: difference.kind, note: difference.note, readings: [ownReading, reading]),
              [number]
            ))
        }
      }
    }
    return drafts.sorted { $0.own.lowerBound < $1.own.lowerBound }.map { draft in
      var joined = draft.draft
      joined.readings[0].places += sameElsewhere(draft.own, told: draft.told, joined.readings[0].text != nil)
      return joined
    }
  }

  private func reading(_ side: FactDifference.Side, of reading: FactReading, value: String) -> FindingDraft.Reading {
    let place = FindingPlace(report: reading.index, passage: passage, bytes: reading.bytes(side.tokens))
    if case .lacks = side { return FindingDraft.Reading(value: "", text: nil, places: [place]) }
    return FindingDraft.Reading(value: value, text: reading.text(side.tokens), places: [place])
  }

  /// Reports that say here what the first one says, by words that stand together as its own.
  private func sameElsewhere(_ range: Range<Int>, told: Set<Int>, _ hasWords: Bool) -> [FindingPlace] {
    guard hasWords else { return [] }
    return others.enumerated().compactMap { number, other in
      guard !told.contains(number), let there = other.alignment.counterpart(of: range) else { return nil }
      return FindingPlace(report: other.reading.index, passage: passage, bytes: other.reading.bytes(there))
    }
  }
}

extension FindingDraft {
  /// Adds what another report has: to those who say the same, if any do.
  mutating func add(_ reading: Reading) {
    let same = readings.indices.dropFirst().first { index in
      readings[index].text == nil ? reading.text == nil : reading.text != nil && readings[index].value == reading.value
    }
    if let same { readings[same].places += reading.places } else { readings.append(reading) }
  }
}
