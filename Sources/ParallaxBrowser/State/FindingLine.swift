import ParallaxModel
import ParallaxPage

/// A finding told in one line: its sentence where that fits, else what each report has about the place where they
/// differ, so that all readings show.
struct FindingLine: Sendable, Equatable {
  struct Reading: Sendable, Equatable {
    let sigla: [String]
    let text: String?

    /// - Parameter text: nil where the reports lack the fact.
    init(_ sigla: [String], _ text: String?) {
      self.sigla = sigla
      self.text = text
    }
  }

  let why: String
  private let kind: String
  private let readings: [Reading]

  private static let mostSigla = 3
  private static let fewestColumns: Column = 6
  /// Columns.
  private static let someWords: Column = 16

  init(_ finding: Finding, _ reports: [Report]) {
    self.init(
      finding.why, finding.word,
      finding.readings.map { reading in Reading(reading.reports.map { reports[$0].siglum }, reading.text) })
  }

  /// - Parameters:
  ///   - why: the sentence.
  ///   - kind: what it is called.
  init(_ why: String, _ kind: String, _ readings: [Reading]) {
    (self.why, self.kind, self.readings) = (why, kind, readings)
  }

  /// - Parameter room: columns.
  func text(fitting room: Column, _ safe: SafeText) -> String {
    let cores = FindingCores(readings.map(\.text))
    let own = cores.texts(withNeighbours: 0)
    let all =
      [why] + [cores.whole, cores.texts(withNeighbours: 1), own].map { "\(kind): " + line(of: $0) } + [line(of: own)]
    return all.first { safe.columns(of: $0) <= room } ?? cutLine(of: own, to: room, safe)
  }

  /// With the kind where that leaves some words of each.
  private func cutLine(of texts: [String], to room: Column, _ safe: SafeText) -> String {
    let head = "\(kind): "
    let others = safe.columns(of: head + line(of: texts)) - texts.reduce(0) { $0 + safe.columns(of: $1) }
    let isRoomy = room - others >= Self.someWords * texts.count
    return isRoomy ? head + line(of: cut(texts, to: room - head.count, safe)) : line(of: cut(texts, to: room, safe))
  }

  /// `“two” 000 | “three” 001 003`
  private func line(of texts: [String]) -> String {
    zip(readings, texts).map { "\(quoted($1)) \(sigla(of: $0))" }.joined(separator: " | ")
  }

  private func quoted(_ text: String) -> String { text.isEmpty ? "none" : "“\(text)”" }

  private func sigla(of reading: Reading) -> String {
    let all = reading.sigla
    if all.count <= Self.mostSigla { return all.joined(separator: " ") }
    return all.prefix(Self.mostSigla - 1).joined(separator: " ") + " +\(all.count - Self.mostSigla + 1)"
  }

  /// The texts so short that the line has room, the longest cut first.
  private func cut(_ texts: [String], to room: Column, _ safe: SafeText) -> [String] {
    let columns = texts.map(safe.columns)
    let others = safe.columns(of: line(of: texts)) - columns.reduce(0, +)
    let limits = ColumnShares.of(columns, in: room - others, fewest: Self.fewestColumns)
    return zip(texts, limits).map { safe.line($0, fitting: $1) }
  }
}
