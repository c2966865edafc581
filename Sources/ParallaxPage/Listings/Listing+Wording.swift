public import ParallaxModel

extension Listing {
  /// Words that are replaced in sentences otherwise kept, for a reader to judge.
  public static func wordings(
    _ all: [WordingToCheck], of projection: Projection, in collation: Collation, options: PageOptions
  ) -> Listing {
    var maker = ListingMaker(projection, collation.reports, options)
    for wording in all { maker.add(wording) }
    let title =
      all.isEmpty ? "No wording to check" : all.count == 1 ? "1 wording to check" : "\(all.count) wordings to check"
    return Listing(title: title, entries: maker.entries)
  }
}

extension ListingMaker {
  fileprivate mutating func add(_ wording: WordingToCheck) {
    let parts = wording.readings.enumerated().compactMap { number, reading -> ListedWords.Part? in
      guard let place = reading.places.first else { return nil }
      let role: Role = number == wording.readings.count - 1 ? .text : .variantChanged
      return ListedWords.Part(reading.reports, runs(of: place.report, place.bytes, role).inMarks)
    }
    guard let place = wording.readings.first?.places.first else { return }
    add(
      [ListedWords(kind: .wording, passageName: name(wording.passage), parts: parts)],
      at: Listing.Target(report: place.report, bytes: place.bytes))
  }
}
