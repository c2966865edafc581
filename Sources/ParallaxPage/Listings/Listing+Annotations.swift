public import ParallaxModel

extension Listing {
  /// The reader's notes, marks and findings set aside with the words that they are about; what is lost comes last.
  public static func annotations(
    _ all: [PlacedAnnotation], of projection: Projection, in collation: Collation, options: PageOptions
  ) -> Listing {
    var maker = ListingMaker(projection, collation.reports, options)
    let placed = all.filter { $0.place != nil }.enumerated().sorted { one, other in
      let (a, b) = (maker.passage(of: one.element), maker.passage(of: other.element))
      return (a ?? .max, one.offset) < (b ?? .max, other.offset)
    }
    for annotation in placed.map(\.element) + all.filter({ $0.place == nil }) { maker.add(annotation) }
    let title =
      all.isEmpty ? "No notes or marks yet" : all.count == 1 ? "1 note or mark" : "\(all.count) notes and marks"
    return Listing(title: title, entries: maker.entries)
  }
}

extension ListingMaker {
  fileprivate func passage(of annotation: PlacedAnnotation) -> Int? {
    guard let place = annotation.place else { return nil }
    let home = synopsis.home[place.report]
    let sentence = reports[place.report].sentence(atByte: place.bytes.lowerBound)
    return home.indices.contains(sentence) ? home[sentence] : nil
  }

  fileprivate mutating func add(_ annotation: PlacedAnnotation) {
    let (head, words) = Self.words(of: annotation.kind)
    let label: (text: String, role: Role, column: Column) = (head, .finding, Self.text)
    var all = lines([number(passage(of: annotation)), label], atoms(words, role: .text), from: Self.text + 8)
    if let place = annotation.place {
      let names = atoms(siglum(place.report), role: .siglum)
      var quote = atoms(of: place.report, place.bytes, role: .furniture, quoted: true)
      if !quote.isEmpty { quote[0].gap = .space }
      all += lines([], names + quote, from: Self.text + 8)
      if annotation.isChanged { all += was("changed", annotation.range) }
    } else {
      all += was("lost", annotation.range)
    }
    all.append(PageLine())
    let target = annotation.place.map { Listing.Target(report: $0.report, bytes: $0.bytes) }
    add(all, at: target, annotation: annotation.kept.id)
  }

  /// The words that it was made on.
  private func was(_ what: String, _ range: TextRange) -> [PageLine] {
    lines([], atoms("\(what): “\(range.quote)”", role: .statusWarning), from: Self.text + 8)
  }

  private static func words(of kind: Annotation.Kind) -> (head: String, words: String) {
    switch kind {
    case .note(let text): ("note", text)
    case .mark(let letter): ("mark", String(letter))
    case .setAside(let kind, _): ("aside", "a finding set aside: \(kind.rawValue)")
    case .read: ("read", "")
    }
  }
}
