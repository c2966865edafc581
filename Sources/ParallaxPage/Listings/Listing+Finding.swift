public import ParallaxModel

extension Listing {
  /// What a finding rests on: the whole sentences with the words that differ lit, those that read the same once; then
  /// where else a report has the same.
  public static func sentences(
    of finding: Finding, _ projection: Projection, in collation: Collation, options: PageOptions
  ) -> Listing {
    var maker = ListingMaker(projection, collation.reports, options)
    let places = Places(collation.reports, projection)
    let concordance = ConcordanceMaker(reports: collation.reports, synopsis: projection.synopsis, places: places)
    for line in concordance.lines(of: finding, shares: false) { maker.add(line) }
    for words in concordance.further(finding) { maker.add(further: words) }
    return Listing(title: maker.safe.line(finding.why), entries: maker.entries)
  }
}

extension ListingMaker {
  fileprivate mutating func add(_ line: ConcordanceLine) {
    let runs = line.sentence(in: reports)
    let target = Listing.Target(report: line.report, bytes: line.before.lowerBound..<line.after.upperBound)
    add([ListedWords(kind: .sentence, passageName: line.place, parts: [.init(line.reports, runs)])], at: target)
  }

  /// Words of ours.
  fileprivate mutating func add(further words: String) {
    add([ListedWords(kind: .further, parts: [.init([], [BlockRun(.own(words), .figure)])])])
  }
}

extension ConcordanceMaker {
  /// Places of a report that are named.
  private static let most = 6

  /// `fox ¶7 and ¶8 have it too`: of each reading the places that its lines do not show.
  func further(_ finding: Finding) -> [String] {
    finding.readings.flatMap { reading in
      Dictionary(grouping: reading.places, by: \.report).sorted { $0.key < $1.key }.compactMap { report, all in
        let labels = all.map { places.label(of: SentenceID(report: report, sentence: $0.sentence)) }
        let others = labels.dropFirst().filter { $0 != labels[0] && !$0.isEmpty }
          .reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
        if others.isEmpty { return nil }
        let shown = others.prefix(Self.most).joined(separator: ", ")
        let isOne = others.count == 1
        let verb = reading.text == nil ? (isOne ? "lacks" : "lack") : (isOne ? "has" : "have")
        return "\(reports[report].siglum) \(shown)\(others.count > Self.most ? " …" : "") \(verb) it too"
      }
    }
  }
}
