public import ParallaxModel

extension Listing {
  /// The base's paragraphs that a report lacks: denials first, then quotations, then the rest.
  public static func missing(
    from report: Int, _ projection: Projection, in collation: Collation, options: PageOptions
  ) -> Listing {
    var maker = ListingMaker(projection, collation.reports, options)
    let missing = projection.missing(from: report, in: collation)
    for passage in missing { maker.add(passage, base: projection.base) }
    let name = maker.siglum(report)
    let base = maker.siglum(projection.base)
    let count = "\(missing.count) of \(projection.synopsis.baseParagraphs) ¶"
    let words = FigureWords(projection, collation.reports).missing(count, from: report)
    return Listing(title: missing.isEmpty ? "\(name) lacks nothing of \(base)" : words, entries: maker.entries)
  }
}

extension ListingMaker {
  fileprivate mutating func add(_ missing: MissingPassage, base: Int) {
    let passage = synopsis.passages[missing.passage]
    let sentences = (passage.cell(of: base)?.readingParts ?? []).flatMap { Array($0.sentences) }
    guard let first = sentences.first, let last = sentences.last else { return }
    let all = reports[base].sentences
    let bytes = all[first].bytes.lowerBound..<max(all[first].bytes.upperBound, all[last].bytes.upperBound)
    let words = ListedWords(
      kind: .missing(missing.rank), passageName: name(missing.passage), parts: [.init([], runs(of: base, bytes, .text))]
    )
    add([words], at: Listing.Target(report: base, bytes: bytes), isParted: true)
  }
}
