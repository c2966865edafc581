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
  /// Columns of `same in` and `in other words`.
  private static var sigla: Column { text + 10 }

  fileprivate mutating func add(_ counterparts: Counterparts, quoted: Bool) {
    guard let own = counterparts.printings.first, let place = own.places.first else { return }
    let role: Role = own.likeness == .reworded ? .variantChanged : .text
    var all = lines(
      [number(counterparts.passage)], atoms(of: own.report, place.bytes, role: role, quoted: quoted), from: Self.text)
    for wording in counterparts.wordings { all += lines(of: wording, own, quoted: quoted) }
    if !counterparts.absent.isEmpty {
      all += lines(
        [("not in", .readingAbsent, Self.text)], atoms(sigla(counterparts.absent), role: .readingAbsent),
        from: Self.sigla)
    }
    all.append(PageLine())
    add(all, at: Listing.Target(report: own.report, bytes: place.bytes))
  }

  private func lines(
    of wording: (likeness: Printing.Likeness, text: String, printings: [Printing]), _ own: Printing, quoted: Bool
  ) -> [PageLine] {
    let label: (text: String, role: Role, column: Column) =
      switch wording.likeness {
      case .same: ("same", .readingEqual, Self.text)
      case .unmarked: ("no marks", .finding, Self.text)
      case .reworded: ("reworded", .variantChanged, Self.text)
      }
    let names = atoms(sigla(wording.printings.map(\.report)), role: .siglum)
    guard !wording.printings.contains(own), wording.likeness != .same, let first = wording.printings.first,
      let place = first.places.first
    else { return lines([label], names, from: Self.sigla) }
    let source = own.places.first.map { (report: own.report, bytes: $0.bytes) } ?? (first.report, place.bytes)
    var words = atoms(
      of: first.report, place.bytes, beside: source, quoted: quoted && wording.likeness != .unmarked)
    if !words.isEmpty { words[0].gap = .space }
    return lines([label], names + words, from: Self.sigla)
  }
}
