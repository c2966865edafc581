internal import ParallaxCollation
internal import ParallaxText

/// Where else reports print the names on which they differ: in statements for which each of them has its own.
struct NameMentions {
  /// Places in a report that a finding lists.
  private static let mostPlaces = 4

  private struct Key: Hashable {
    let report: Int
    let value: String
  }

  private var places: [Key: [FindingPlace]] = [:]

  init(_ collation: Collation, _ story: Story) {
    let facts = collation.facts(of: story)
    let maker = PlaceMaker(collation)
    for report in story.reports {
      let own = facts[report]
      for name in own.names {
        let sentence = own.report.sentence(ofToken: name.range.lowerBound)
        guard own.report.role(ofSentence: sentence).isAligned else { continue }
        let key = Key(report: report, value: "\(name.value) \(name.generation ?? 0)")
        places[key, default: []].append(maker.place(report, name.range))
      }
    }
  }

  /// The draft with other places of its names, up to four a report; as it is where a report has both names.
  func filling(_ draft: FindingDraft) -> FindingDraft {
    let names = draft.readings.map { (reading: $0, reports: Set($0.places.map(\.report))) }
    guard draft.kind == .name, names.count == 2, names.allSatisfy({ $0.reading.text != nil }) else { return draft }
    for (one, other) in [(names[0], names[1]), (names[1], names[0])] {
      if other.reports.contains(where: { places[Key(report: $0, value: Self.name(of: one.reading))] != nil }) {
        return draft
      }
    }
    let statements = names.map { Set(mentions(of: $0.reading, in: $0.reports).compactMap(\.statement)) }
    let both = statements[0].intersection(statements[1])
    var filled = draft
    for index in filled.readings.indices {
      let own = mentions(of: names[index].reading, in: names[index].reports)
      fill(&filled.readings[index], own.filter { $0.statement.map(both.contains) ?? false })
    }
    return filled
  }

  private func mentions(of reading: FindingDraft.Reading, in reports: Set<Int>) -> [FindingPlace] {
    reports.sorted().flatMap { places[Key(report: $0, value: Self.name(of: reading))] ?? [] }
  }

  /// The name of a reading as facts have it: what a wording says begins with a sign.
  private static func name(of reading: FindingDraft.Reading) -> String {
    reading.value.first == "=" ? String(reading.value.dropFirst()) : reading.value
  }

  private func fill(_ reading: inout FindingDraft.Reading, _ mentions: [FindingPlace]) {
    for place in mentions {
      let own = reading.places.filter { $0.report == place.report }
      guard own.count < Self.mostPlaces, !own.contains(where: { $0.bytes.overlaps(place.bytes) }) else { continue }
      reading.places.append(place)
    }
  }
}
