internal import ParallaxCollation
internal import ParallaxSupport
internal import ParallaxText

/// The places of some drafts, to tell whether another draft is about one of them.
struct ToldPlaces {
  /// By report: ranges of bytes that do not overlap, in their order.
  private var ranges: [Int: [Range<Int>]] = [:]

  init(of drafts: [FindingDraft]) {
    for place in drafts.flatMap(\.readings).flatMap(\.places) where !place.bytes.isEmpty {
      ranges[place.report, default: []].append(place.bytes)
    }
    ranges = ranges.mapValues(Self.joined)
  }

  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { joined, range in
      if let last = joined.last, range.lowerBound < last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
  }

  func tell(of draft: FindingDraft) -> Bool {
    draft.readings.contains { $0.places.contains(where: overlap) }
  }

  /// Whether each place of a draft meets one of them, and each of its readings has a place.
  func tellAll(of draft: FindingDraft) -> Bool {
    draft.readings.allSatisfy { !$0.places.isEmpty && $0.places.allSatisfy(overlap) }
  }

  private func overlap(_ place: FindingPlace) -> Bool {
    let ranges = ranges[place.report] ?? []
    let before = ranges.prefixCount { $0.upperBound <= place.bytes.lowerBound }
    return before < ranges.count && ranges[before].overlaps(place.bytes)
  }
}
