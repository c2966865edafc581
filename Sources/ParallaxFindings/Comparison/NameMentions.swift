internal import ParallaxCollation
internal import ParallaxText

/// Where else reports print the names on which they differ: in statements for which each of them has its own.
struct NameMentions {
  /// Places in a report that a finding lists.
  private static let mostPlaces = 4

  /// By name, in the order of the reports.
  private var places: [String: [FindingPlace]] = [:]

  /// - Parameter drafts: the names that they differ on are looked for.
  init(_ collation: Collation, _ story: Story, of drafts: [FindingDraft]) {
    let facts = collation.facts(of: story)
    let maker = PlaceMaker(collation)
    // A reading has a name with its generation.
    let sought = Set(
      drafts.flatMap(\.readings).map { reading in
        let name = Self.name(of: reading)
        return name.utf8.lastIndex(of: UInt8(ascii: " ")).map { String(name[..<$0]) } ?? name
      })
    for report in story.reports {
      let own = facts[report]
      for name in own.names where sought.contains(name.value) {
        let sentence = own.report.sentence(ofToken: name.range.lowerBound)
        guard own.report.role(ofSentence: sentence).isAligned else { continue }
        places["\(name.value) \(name.generation ?? 0)", default: []].append(maker.place(report, name.range))
      }
    }
  }

  /// The draft with other places of its names, up to four a report; as it is where a report has both names.
  func filling(_ draft: FindingDraft) -> FindingDraft {
    let names = draft.readings.map { (reading: $0, reports: Set($0.places.map(\.report))) }
    guard draft.kind == .name, names.count == 2, names.allSatisfy({ $0.reading.text != nil }) else { return draft }
    for (one, other) in [(names[0], names[1]), (names[1], names[0])] {
      if !mentions(of: one.reading, in: other.reports).isEmpty { return draft }
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
    (places[Self.name(of: reading)] ?? []).filter { reports.contains($0.report) }
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
