internal import ParallaxModel

/// Which parts of a page may show words of a report, known before the parts are set: the one where the words are at home,
/// those that quote them or share a detail with them, and for furniture the one that it stands in.
package struct PartIndex: Sendable {
  private let reports: [Report]
  private let home: [[Int?]]
  /// The parts beside its home that a sentence may show in.
  private var elsewhere: [SentenceID: [Int]] = [:]
  /// The parts of segments of furniture.
  private var furniture: [SentenceID: Int] = [:]
  private let isWhole: Bool
  /// Sentences about the one that is meant which may show its bytes.
  private let around: Int

  /// Of a page of one part.
  init() { (reports, home, isWhole, around) = ([], [], true, 0) }

  init(_ composer: BlockComposer) {
    reports = composer.reports
    home = composer.synopsis.home
    isWhole = false
    around = composer.options.showsInvisible ? 1 : 0
    for (part, passage) in composer.synopsis.passages.enumerated() {
      for cell in passage.cells {
        for elsewhere in cell.elsewhere { add(elsewhere.part.sentences, of: cell.report, part) }
      }
      for detail in passage.details {
        add(detail.sentence.sentence..<detail.sentence.sentence + 1, of: detail.sentence.report, part)
      }
    }
    composer.eachFurniture { group, part in
      for segment in group.segments {
        for sentence in reports[group.report].segments[segment].sentences {
          furniture[SentenceID(report: group.report, sentence: sentence)] = part
        }
      }
    }
  }

  private mutating func add(_ sentences: Range<Int>, of report: Int, _ part: Int) {
    for sentence in sentences { elsewhere[SentenceID(report: report, sentence: sentence), default: []].append(part) }
  }

  /// The parts that may show some of the bytes, ascending.
  package func parts(showing bytes: Range<Int>, of report: Int) -> [Int] {
    if isWhole { return [0] }
    guard home.indices.contains(report), !home[report].isEmpty else { return [] }
    let own = reports[report]
    let first = max(0, own.sentence(atByte: bytes.lowerBound) - around)
    let last = min(
      home[report].count - 1, own.sentence(atByte: max(bytes.lowerBound, bytes.upperBound - 1)) + around)
    guard first <= last else { return [] }
    // A handful at most: looking through them is less work than a table.
    var parts: [Int] = []
    func add(_ part: Int) { if !parts.contains(part) { parts.append(part) } }
    for sentence in first...last {
      let id = SentenceID(report: report, sentence: sentence)
      if let home = home[report][sentence] { add(home) } else if let part = furniture[id] { add(part) }
      for part in elsewhere[id] ?? [] { add(part) }
    }
    return parts.count > 1 ? parts.sorted() : parts
  }
}
