public import ParallaxModel

extension Listing {
  /// Each quotation once, with what every report has of it.
  public static func quotations(
    _ all: [Counterparts], of projection: Projection, in collation: Collation, options: PageOptions
  ) -> Listing {
    var maker = ListingMaker(projection, collation.reports, options)
    for quotation in all { maker.add(quotation, quoted: true) }
    let title = all.isEmpty ? "No quotation was found" : all.count == 1 ? "1 quotation" : "\(all.count) quotations"
    return Listing(title: title, entries: maker.entries)
  }

  /// Who has some words, and in which words.
  public static func printings(
    _ all: [Counterparts], of words: String, _ projection: Projection, in collation: Collation, options: PageOptions
  ) -> Listing {
    var maker = ListingMaker(projection, collation.reports, options)
    for words in all { maker.add(words, quoted: false) }
    return Listing(title: "Who has \(maker.safe.line(words))", entries: maker.entries)
  }
}

extension ListingMaker {
  fileprivate mutating func add(_ counterparts: Counterparts, quoted: Bool) {
    guard let own = counterparts.printings.first, let place = counterparts.place else { return }
    let runs = runs(of: own.report, place.bytes, own.likeness == .reworded ? .variantChanged : .text)
    let asked = ListedWords(
      kind: .asked, passageName: name(projection.passage(of: place)),
      parts: [.init([], (quoted ? runs.inMarks : runs) + speaker(of: counterparts))])
    let wordings = counterparts.wordings.map { words(of: $0, own, quoted: quoted) }
    let rest = [(ListedWords.Kind.unclear, counterparts.unclear), (.absent, counterparts.absent)].filter {
      !$0.1.isEmpty
    }
    add(
      [asked] + wordings + rest.map { ListedWords(kind: $0, parts: [.init($1)]) },
      at: Listing.Target(report: own.report, bytes: place.bytes), isParted: true)
  }

  private func speaker(of counterparts: Counterparts) -> [BlockRun] {
    said(counterparts).map { [BlockRun(.own(safe.line("(\($0))")), .siglum, isSpaced: true)] } ?? []
  }

  /// `Dessa Quill in a; Orvel Tamm in b and c`
  private func said(_ counterparts: Counterparts) -> String? {
    if counterparts.speakers.isEmpty { return counterparts.speaker }
    return counterparts.speakers.map { speaker in
      "\(speaker.text) in \(speaker.reports.map { reports[$0].siglum }.joined(separator: ", "))"
    }.joined(separator: "; ")
  }

  /// Who has a wording, and which: that of the words asked about is not said again.
  private func words(
    of wording: (likeness: Printing.Likeness, text: String, printings: [Printing]), _ own: Printing, quoted: Bool
  ) -> ListedWords {
    var part = ListedWords.Part(wording.printings.reports)
    if !wording.printings.contains(own), wording.likeness != .same, let first = wording.printings.first,
      let place = first.places.first
    {
      let source = own.places.first.map { (report: own.report, bytes: $0.bytes) } ?? (first.report, place.bytes)
      part.runs = runs(of: first.report, place.bytes, beside: source)
      if quoted, wording.likeness != .unmarked { part.runs = part.runs.inMarks }
    }
    return ListedWords(kind: .printing(wording.likeness), parts: [part])
  }
}
