internal import ParallaxSupport
public import ParallaxText

/// Reports read one input at a time for their signatures: of a text nothing is kept, so that what it takes grows with the
/// number of reports by some kilobytes each.
public struct SignedCollection: Sendable {
  /// In the order of path and place.
  public let reports: [SignedReport]
  /// What was wrong with some of the inputs.
  public let problems: [InputProblem]
  /// Reports that the reader's corrections may name, by their places among all.
  private let named: [(report: Int, document: Document)]
  private let corrections: StoryCorrections
  /// Where the texts are.
  let found: FoundInputs
  let inputs: CollectionReader

  /// Reads what was found, on all processors.
  ///
  /// - Parameters:
  ///   - reader: of files, within its limit of one.
  ///   - choices: what the reader says of them; limits on all inputs together do not hold.
  ///   - corrections: the reader's; those of stories count.
  package init(
    _ found: FoundInputs, _ reader: InputReader, _ choices: ReadingChoices = ReadingChoices(),
    corrections: [Correction] = []
  ) {
    let inputs = CollectionReader(reader, choices)
    (self.found, self.inputs) = (found, inputs)
    let all = StoryCorrections(corrections)
    let signed = Self.signed(found, inputs) { all.mayName($0.name, digest: $0.digest, textDigest: $0.textDigest) }
    reports = signed.reports
    problems = found.problems + signed.problems
    let ours = all.naming(signed.kept.map(\.document))
    self.corrections = ours
    // A report that is here under another name and with other contents is known by its words alone.
    let quotes = ours.quotes(notOf: signed.kept.map(\.document)).map { QuoteSearch(Array($0.utf8)) }
    named =
      quotes.isEmpty
      ? signed.kept
      : Self.signed(found, inputs) { document in
        ours.mayName(document.name, digest: document.digest, textDigest: document.textDigest)
          || quotes.contains { $0.isFound(in: document.text) }
      }.kept
  }

  /// The reports that tell of one event, with what the reader says of them: largest first, then in the order of the reports.
  package func stories() -> [SignatureGroups.SignedStory] {
    SignatureGroups.stories(of: reports) { order in
      var places = [Int](repeating: 0, count: order.count)
      for (place, report) in order.enumerated() { places[report] = place }
      return corrections.rulings(of: named.map { (places[$0.report], $0.document) }, among: reports.count)
    }
  }

  /// Files that one thread takes at a time.
  private static let piece = 64

  private struct Signed: Sendable {
    var reports: [SignedReport] = []
    var problems: [InputProblem] = []
    var kept: [(report: Int, document: Document)] = []

    mutating func add(_ other: Signed) {
      kept += other.kept.map { (reports.count + $0.report, $0.document) }
      reports += other.reports
      problems += other.problems
    }
  }

  private static func signed(
    _ found: FoundInputs, _ inputs: CollectionReader, keeping keeps: @Sendable (Document) -> Bool
  ) -> Signed {
    let pieces = (found.count + piece - 1) / piece
    let signed: [Signed] = .inParallel(pieces) { number in
      var signed = Signed()
      for file in number * piece..<min(found.count, (number + 1) * piece) {
        let read = inputs.read(file, of: found)
        for (document, report) in read.reports {
          if keeps(document) { signed.kept.append((signed.reports.count, document)) }
          signed.reports.append(report)
        }
        signed.problems += read.problems
      }
      return signed
    }
    return signed.reduce(into: Signed()) { $0.add($1) }
  }
}
