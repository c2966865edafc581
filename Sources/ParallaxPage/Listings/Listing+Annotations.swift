public import ParallaxModel

extension Listing {
  /// The reader's notes, marks and findings set aside with the words that they are about; what is lost comes last.
  ///
  /// - Parameter lost: findings set aside that are not found again.
  public static func annotations(
    _ all: [PlacedAnnotation], lost: [PlacedAnnotation] = [], of projection: Projection, in collation: Collation,
    options: PageOptions
  ) -> Listing {
    var maker = ListingMaker(projection, collation.reports, options)
    let placed = all.filter { $0.place != nil }.enumerated().sorted { one, other in
      let (a, b) = (maker.passage(of: one.element), maker.passage(of: other.element))
      return (a ?? .max, one.offset) < (b ?? .max, other.offset)
    }
    for annotation in placed.map(\.element) + all.filter({ $0.place == nil }) {
      maker.add(annotation, isLost: annotation.place == nil || lost.contains(annotation))
    }
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

  fileprivate mutating func add(_ annotation: PlacedAnnotation, isLost: Bool) {
    let words = BlockRun(.own(Self.words(of: annotation.kind)), .text)
    var all = [
      ListedWords(
        kind: .annotation(annotation.kind), passageName: name(passage(of: annotation)), parts: [.init([], [words])])
    ]
    if let place = annotation.place {
      let quote = runs(of: place.report, place.bytes, .furniture).inMarks
      all.append(ListedWords(kind: .quote, parts: [.init([place.report], quote)]))
      if annotation.isChanged { all.append(Self.past("changed", annotation.range)) }
    }
    if isLost { all.append(Self.past("lost", annotation.range)) }
    let target = annotation.place.map { Listing.Target(report: $0.report, bytes: $0.bytes) }
    add(all, at: target, annotation: annotation.kept.id, isParted: true)
  }

  /// The words that it was made on.
  private static func past(_ what: String, _ range: TextRange) -> ListedWords {
    ListedWords(
      kind: .past(what), parts: [.init([], [BlockRun(.own("\(what): “\(range.quote)”"), .statusWarning)])])
  }

  private static func words(of kind: Annotation.Kind) -> String {
    switch kind {
    case .note(let text): text
    case .mark(let letter): String(letter)
    case .setAside(let kind, _, _): "a fact that differs, put aside: \(kind.word)"
    case .read: ""
    }
  }
}
