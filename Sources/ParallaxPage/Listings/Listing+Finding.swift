public import ParallaxModel

extension Listing {
  /// What a finding rests on: the whole sentences with the words that differ lit, those that read the same once.
  public static func sentences(
    of finding: Finding, _ projection: Projection, in collation: Collation, options: PageOptions
  ) -> Listing {
    var maker = ListingMaker(projection, collation.reports, options)
    var groups: [SentenceGroup] = []
    for reading in finding.readings {
      for place in reading.places {
        let group = SentenceGroup(
          place, isLit: reading.text != nil, projection.synopsis.passage(of: place) ?? 0, in: collation.reports)
        if let known = groups.firstIndex(where: { $0.reads(like: group) }) {
          groups[known].reports.append(place.report)
        } else {
          groups.append(group)
        }
      }
    }
    for group in groups { maker.add(group) }
    return Listing(title: maker.safe.line(finding.why), entries: maker.entries)
  }
}

/// A sentence with the reports that have it in the same passage.
private struct SentenceGroup {
  let place: FindingPlace
  /// Index into the synopsis's passages.
  let passage: Int
  let bytes: Range<Int>
  let text: String
  /// Whether the bytes of the place are words that differ, and not the sentence that lacks them.
  let isLit: Bool
  var reports: [Int]

  init(_ place: FindingPlace, isLit: Bool, _ passage: Int, in all: [Report]) {
    self.passage = passage
    let report = all[place.report]
    self.place = place
    self.isLit = isLit
    bytes = report.sentences[report.sentence(atByte: place.bytes.lowerBound)].bytes
    text = report.document.string(bytes)
    reports = [place.report]
  }

  func reads(like other: SentenceGroup) -> Bool {
    passage == other.passage && text == other.text && isLit == other.isLit
      && place.bytes.count == other.place.bytes.count
      && place.bytes.lowerBound - bytes.lowerBound == other.place.bytes.lowerBound - other.bytes.lowerBound
  }

  /// The sentence in up to three parts, of which one is lit.
  var parts: [(bytes: Range<Int>, isLit: Bool)] {
    guard isLit else { return [(bytes, false)] }
    let words = place.bytes.clamped(to: bytes)
    let parts = [
      (bytes.lowerBound..<words.lowerBound, false), (words, true), (words.upperBound..<bytes.upperBound, false),
    ]
    return parts.filter { !$0.0.isEmpty }
  }
}

extension ListingMaker {
  fileprivate mutating func add(_ group: SentenceGroup) {
    let report = group.place.report
    var runs: [BlockRun] = []
    for part in group.parts {
      let own = self.runs(of: report, part.bytes, part.isLit ? .variantChanged : .text)
      runs += reports[report].document.hasSpace(before: part.bytes) && !runs.isEmpty ? own.spaced : own
    }
    add(
      [ListedWords(kind: .sentence, passageName: name(group.passage), parts: [.init(group.reports, runs)])],
      at: Listing.Target(report: report, bytes: group.bytes))
  }
}

extension Document {
  /// Whether white space stands before some bytes, or at their beginning.
  fileprivate func hasSpace(before bytes: Range<Int>) -> Bool {
    let before = text[..<bytes.lowerBound].last ?? 0x20
    return before <= 0x20 || before == 0xA0 || text[bytes.lowerBound] <= 0x20
  }
}
