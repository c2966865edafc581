internal import ParallaxCollation
internal import ParallaxText

/// Two units of two reports; the report with the lower number first.
struct UnitPair: Hashable {
  let a: [Int]
  let b: [Int]

  init(_ reportA: Int, _ unitA: Int, _ reportB: Int, _ unitB: Int) {
    let (one, other) = ([reportA, unitA], [reportB, unitB])
    (a, b) = reportA < reportB ? (one, other) : (other, one)
  }

  init?(_ numbers: [Int]) {
    guard numbers.count == 4, numbers[0] != numbers[2] else { return nil }
    self.init(numbers[0], numbers[1], numbers[2], numbers[3])
  }
}

/// Reports of one event, with what gold says of their sentences.
struct GoldCase {
  let trial: TieTrial
  /// Sentences that take part.
  let sentences: Int
  private let gold: Set<UnitPair>
  private let maybe: Set<UnitPair>
  private let scored: Set<[Int]>?
  private let areParagraphs: Bool
  /// By report of the trial: its number in gold, and by sentence the units.
  private let numbers: [Int]
  private let units: [[[Int]]]

  /// - Parameter files: in the order in which gold counts them.
  /// - Parameter pairs: as gold has them; empty for reports of different events.
  init(_ files: [InputFile], unit: String?, pairs: [[Int]], maybe: [[Int]], scored: [[Int]]?) {
    let (reports, vocabulary, _) = ReportReader().read(files)
    trial = TieTrial(reports, vocabulary)
    gold = Set(pairs.compactMap(UnitPair.init))
    self.maybe = Set(maybe.compactMap(UnitPair.init)).subtracting(gold)
    self.scored = scored.map { Set($0.map { $0.sorted() }) }
    areParagraphs = unit == "paragraph"
    numbers = reports.map { report in files.firstIndex { $0.path == report.document.path } ?? 0 }
    units = reports.map { report in
      let areLines = unit != "paragraph" || Self.hasLinesAsParagraphs(report.document.path)
      let units = GoldUnits(report.document.text, areLines: areLines)
      return report.sentences.map { units.covering($0.bytes) }
    }
    sentences = reports.reduce(0) { $0 + $1.sentences.count }
  }

  /// The one seed report without blank lines.
  private static func hasLinesAsParagraphs(_ path: String) -> Bool {
    path.split(separator: "/").last?.hasPrefix("001_") == true
  }

  private func pairs(_ a: SentenceID, _ b: SentenceID) -> [UnitPair] {
    let (one, other) = (numbers[a.report], numbers[b.report])
    return units[a.report][a.sentence].flatMap { unit in
      units[b.report][b.sentence].map { UnitPair(one, unit, other, $0) }
    }
  }

  private func isScored(_ pair: UnitPair) -> Bool { scored?.contains([pair.a[0], pair.b[0]]) ?? true }

  /// Whether the two say the same; nil where gold does not say. Gold by paragraphs does not say which of several
  /// sentences of one it is.
  func label(_ a: SentenceID, _ b: SentenceID) -> Bool? {
    let pairs = pairs(a, b)
    guard let first = pairs.first, isScored(first) else { return nil }
    if pairs.contains(where: gold.contains) { return standAlone(a) && standAlone(b) ? true : nil }
    return pairs.contains(where: maybe.contains) ? nil : false
  }

  /// Whether no other sentence stands in the same unit.
  private func standAlone(_ sentence: SentenceID) -> Bool {
    guard areParagraphs else { return true }
    let own = units[sentence.report][sentence.sentence]
    return units[sentence.report].count { !Set($0).isDisjoint(with: own) } == 1
  }

  /// Whether two say the same or share a detail; nil where gold does not say.
  func detailLabel(_ a: SentenceID, _ b: SentenceID) -> Bool? {
    let pairs = pairs(a, b)
    guard let first = pairs.first, isScored(first) else { return nil }
    return pairs.contains { maybe.contains($0) || gold.contains($0) }
  }

  /// How many of these ties of any grade gold has as the same or as a detail, and how many of those they are.
  func anyScore(_ ties: [(a: SentenceID, b: SentenceID)]) -> Score {
    let found = Set(ties.flatMap { pairs($0.a, $0.b) }).filter(isScored)
    let wanted = gold.union(maybe).filter(isScored)
    let right = found.intersection(wanted).count
    return Score(right: right, wrong: found.count - right, missed: wanted.count - right)
  }

  /// Whether gold has pairs that share a detail.
  var tellsDetails: Bool { !maybe.isEmpty }

  /// How many of these links gold has, and how many of its pairs they have.
  func score(_ links: [(a: SentenceID, b: SentenceID)]) -> Score {
    let found = Set(links.flatMap { pairs($0.a, $0.b) }).subtracting(maybe).filter(isScored)
    let wanted = gold.filter(isScored)
    let right = found.intersection(wanted).count
    return Score(right: right, wrong: found.count - right, missed: wanted.count - right)
  }
}

/// Pairs found and not found, added over cases.
package struct Score: Equatable, Sendable {
  package var right = 0
  package var wrong = 0
  package var missed = 0

  package var precision: Double { right + wrong > 0 ? Double(right) / Double(right + wrong) : 1 }
  package var recall: Double { right + missed > 0 ? Double(right) / Double(right + missed) : 1 }
  package var f1: Double {
    precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }

  package static func + (a: Score, b: Score) -> Score {
    Score(right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed)
  }
}
