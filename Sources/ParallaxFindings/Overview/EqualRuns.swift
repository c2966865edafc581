internal import ParallaxCollation
internal import ParallaxText

/// How many words two reports have in runs of six and more equal words: the plain measure from copy to own text.
///
/// Words are equal by the form that they are compared by. A run lies within one paragraph; one that a report has twice
/// counts as often as the other has it.
public struct EqualRuns: Sendable, Equatable {
  /// Indices among the collation's reports; `one < other`.
  public let one: Int
  public let other: Int
  /// Words of the bodies in such runs.
  public let words: Int
  /// Those of them that stand inside quotation marks in both.
  public let quoted: Int

  /// The words that make a run.
  public static let least = 6

  /// Each two reports of a story, in their order; none of more than `Overview.mostColumns`.
  static func all(_ material: OverviewMaterial) -> [EqualRuns] {
    let reports = material.story.reports
    guard reports.count <= Overview.mostColumns else { return [] }
    let bodies = reports.map { BodyRuns(material.facts[$0]) }
    return reports.indices.flatMap { one in
      ((one + 1)..<max(one + 1, reports.count)).map { other in
        let (a, b) = (bodies[one].words(in: bodies[other]), bodies[other].words(in: bodies[one]))
        let words = min(a.all, b.all)
        return EqualRuns(
          one: reports[one], other: reports[other], words: words, quoted: min(words, a.quoted, b.quoted))
      }
    }
  }
}

/// The words of a body with every run of six of them, by a rolling hash (R. M. Karp and M. O. Rabin, 1987).
private struct BodyRuns {
  private var words: [WordID] = []
  private var isQuoted: [Bool] = []
  /// The first word of each run with its hash, in the order of the text.
  private var starts: [(place: Int, hash: UInt64)] = []
  /// By the hash, the first place of a run.
  private var places: [UInt64: Int] = [:]

  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
  /// That of the word that leaves a run.
  private static let oldest = (1..<EqualRuns.least).reduce(1 as UInt64) { power, _ in power &* factor }

  init(_ facts: StatedFacts) {
    let report = facts.report
    for segment in report.bodySegments {
      let first = words.count
      for sentence in report.segments[segment].sentences {
        for token in report.sentences[sentence].tokens where report.tokens[token].kind != .mark {
          words.append(report.tokens[token].normalized)
          isQuoted.append(facts.isQuoted[token])
        }
      }
      addRuns(from: first)
    }
  }

  private mutating func addRuns(from first: Int) {
    guard words.count - first >= EqualRuns.least else { return }
    var hash: UInt64 = 0
    for place in first..<words.count {
      if place - first >= EqualRuns.least { hash &-= value(place - EqualRuns.least) &* Self.oldest }
      hash = hash &* Self.factor &+ value(place)
      let start = place + 1 - EqualRuns.least
      guard start >= first else { continue }
      starts.append((start, hash))
      if places[hash] == nil { places[hash] = start }
    }
  }

  private func value(_ place: Int) -> UInt64 { UInt64(UInt32(bitPattern: words[place])) &+ 1 }

  /// How many of its words stand in runs that another has, and how many of these inside quotation marks in both.
  func words(in other: BodyRuns) -> (all: Int, quoted: Int) {
    var (covered, quoted) = ([Bool](repeating: false, count: words.count), 0)
    for (place, hash) in starts {
      guard let there = other.places[hash], isSame(place, there, other) else { continue }
      for offset in 0..<EqualRuns.least where !covered[place + offset] {
        covered[place + offset] = true
        if isQuoted[place + offset], other.isQuoted[there + offset] { quoted += 1 }
      }
    }
    return (covered.count { $0 }, quoted)
  }

  private func isSame(_ place: Int, _ there: Int, _ other: BodyRuns) -> Bool {
    (0..<EqualRuns.least).allSatisfy { words[place + $0] == other.words[there + $0] }
  }
}
