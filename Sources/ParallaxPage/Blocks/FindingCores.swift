internal import ParallaxModel

/// What the readings of a finding have about the place where they differ, for where there is no room for all of it.
public struct FindingCores: Sendable, Equatable {
  private let readings: [[Substring]]

  /// - Parameter texts: nil where the reports lack the fact.
  public init(_ texts: [String?]) {
    readings = texts.map { ($0 ?? "").split { $0.isWhitespace } }
  }

  init(_ finding: Finding) { self.init(finding.readings.map(\.text)) }

  /// The words of each; empty where the reports lack the fact.
  public var whole: [String] { readings.map { $0.joined(separator: " ") } }

  /// The words without those that all readings begin or end with, but for some on each side; dots stand for the others
  /// where there are neighbours.
  public func texts(withNeighbours count: Int) -> [String] {
    let all = readings.filter { !$0.isEmpty }
    guard let first = all.first, all.count > 1 else { return whole }
    let shortest = all.map(\.count).min() ?? 0
    let before = (0..<shortest).prefix { index in all.allSatisfy { $0[index] == first[index] } }.count
    let after = (0..<(shortest - before)).prefix { index in
      all.allSatisfy { $0[$0.count - 1 - index] == first[first.count - 1 - index] }
    }.count
    // A reading that has nothing of its own there is told by its neighbours.
    let kept = all.contains { $0.count == before + after } ? max(1, count) : count
    let (left, right) = (max(0, before - kept), max(0, after - kept))
    return readings.map { words in
      if words.isEmpty { return "" }
      let core = words.dropFirst(left).dropLast(right)
      return ((left > 0 && kept > 0 ? ["…"] : []) + core + (right > 0 && kept > 0 ? ["…"] : [])).joined(separator: " ")
    }
  }
}
