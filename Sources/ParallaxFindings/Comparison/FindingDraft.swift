internal import ParallaxCollation
internal import ParallaxText

/// A finding before it is worded: what each report has.
struct FindingDraft {
  struct Reading {
    var value: String
    /// Nil where the fact is lacking.
    var text: String?
    var places: [FindingPlace]
    /// Whether it has what the others lack, where that is what they differ in.
    var hasMore = false
  }

  var kind: FindingKind
  var note: FindingNote
  /// In canonical order of the first report of each.
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
      let key = draft.readings.map { reading in
        reading.value + ":" + Set(reading.places.map(\.report)).sorted().map(String.init).joined(separator: ",")
      }.joined(separator: "|")
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
