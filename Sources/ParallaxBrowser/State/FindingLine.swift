import ParallaxModel
import ParallaxPage

/// A finding told in one line: its sentence where that fits, else what each report has about the place where they
/// differ, so that all readings show.
struct FindingLine: Sendable, Equatable {
  struct Reading: Sendable, Equatable {
    let sigla: [String]
    fileprivate let words: [Substring]

    /// - Parameter text: nil where the reports lack the fact.
    init(_ sigla: [String], _ text: String?) {
      self.sigla = sigla
      words = (text ?? "").split { $0.isWhitespace }
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
      finding.why, finding.kind,
      finding.readings.map { reading in Reading(reading.reports.map { reports[$0].siglum }, reading.text) })
  }

  /// - Parameter why: the sentence.
  init(_ why: String, _ kind: FindingKind, _ readings: [Reading]) {
    (self.why, self.kind, self.readings) = (why, kind.rawValue, readings)
  }

  /// - Parameter room: columns.
  func text(fitting room: Column, _ safe: SafeText) -> String {
    let whole = readings.map { $0.words.joined(separator: " ") }
    let (near, own) = (cores(withNeighbours: 1), cores(withNeighbours: 0))
    let all = [why] + [whole, near, own].map { "\(kind): " + line(of: $0) } + [line(of: own)]
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

  /// The words without those that all readings begin or end with, but for some on each side; dots stand for the others
  /// where there are neighbours.
  private func cores(withNeighbours count: Int) -> [String] {
    let all = readings.map(\.words).filter { !$0.isEmpty }
    guard let first = all.first, all.count > 1 else { return readings.map { $0.words.joined(separator: " ") } }
    let shortest = all.map(\.count).min() ?? 0
    let before = (0..<shortest).prefix { index in all.allSatisfy { $0[index] == first[index] } }.count
    let after = (0..<(shortest - before)).prefix { index in
      all.allSatisfy { $0[$0.count - 1 - index] == first[first.count - 1 - index] }
    }.count
    // A reading that has nothing of its own there is told by its neighbours.
    let kept = all.contains { $0.count == before + after } ? max(1, count) : count
    let (left, right) = (max(0, before - kept), max(0, after - kept))
    return readings.map { reading in
      if reading.words.isEmpty { return "" }
      let core = reading.words.dropFirst(left).dropLast(right)
      return ((left > 0 && kept > 0 ? ["…"] : []) + core + (right > 0 && kept > 0 ? ["…"] : [])).joined(separator: " ")
    }
  }

  /// The texts so short that the line has room, the longest cut first.
  private func cut(_ texts: [String], to room: Column, _ safe: SafeText) -> [String] {
    let columns = texts.map(safe.columns)
    let others = safe.columns(of: line(of: texts)) - columns.reduce(0, +)
    var left = room - others
    var limits = columns
    for (number, index) in columns.indices.sorted(by: { (columns[$0], $0) < (columns[$1], $1) }).enumerated() {
      limits[index] = max(Self.fewestColumns, min(columns[index], left / (columns.count - number)))
      left -= limits[index]
    }
    return zip(texts, limits).map { safe.line($0, fitting: $1) }
  }
}
