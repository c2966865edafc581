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
    var atoms: [Atom] = []
    for (number, reading) in wording.readings.enumerated() {
      guard let place = reading.places.first else { continue }
      let isLast = number == wording.readings.count - 1
      var names = self.atoms(sigla(reading.reports), role: .siglum)
      var words = self.atoms(of: place.report, place.bytes, role: isLast ? .text : .variantChanged, quoted: true)
      if number > 0, !names.isEmpty { names[0].gap = .space }
      if !words.isEmpty { words[0].gap = .space }
      atoms += names + words
    }
    guard let place = wording.readings.first?.places.first else { return }
    let all = lines([number(wording.passage)], atoms, from: Self.text)
    add(all, at: Listing.Target(report: place.report, bytes: place.bytes))
  }
}
