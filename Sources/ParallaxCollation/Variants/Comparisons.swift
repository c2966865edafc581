internal import ParallaxSupport
internal import Synchronization

/// The comparisons of a story's passages, in their order.
///
/// In a story of usual size all are kept. In a large one they would take several times the room of its reports: of each
/// only who has it in which relation is kept, and the rest of those that were asked for last. Another is made again when
/// somebody asks; a comparison depends on its passage alone.
public struct Comparisons: RandomAccessCollection, Sendable {
  private enum Kept: Sendable {
    case all([Comparison])
    case latest(LatestComparisons, [Outline])
  }

  /// What is kept of each comparison of a large story.
  private struct Outline: Sendable {
    let against: Int
    let relations: [ReportRelation]
    let hasEdits: Bool

    init(_ comparison: Comparison) {
      against = comparison.against
      relations = comparison.relations
      hasEdits = comparison.hasEdits
    }
  }

  private let kept: Kept
  public let endIndex: Int
  public var startIndex: Int { 0 }

  /// Up to so many tokens of a story all its comparisons are kept.
  static let mostTokens = 400_000
  /// Passages that are compared before what is not kept of them is let go.
  private static let stride = 256

  /// Compares all passages.
  ///
  /// - Parameters:
  ///   - keepsAll: whether they are kept, and not made again when they are asked for.
  ///   - fewest: from so many passages on the processors share them.
  ///   - look: is shown each comparison once, in the order of the passages.
  init(
    _ count: Int, keepsAll: Bool, fewest: Int, look: (Int, Comparison) -> Void,
    comparison: @escaping @Sendable (Int) -> Comparison
  ) {
    endIndex = count
    if keepsAll {
      let all: [Comparison] = .inParallel(count, fewest: fewest, comparison)
      for (passage, comparison) in all.enumerated() { look(passage, comparison) }
      kept = .all(all)
      return
    }
    var outlines: [Outline] = []
    outlines.reserveCapacity(count)
    for start in Swift.stride(from: 0, to: count, by: Self.stride) {
      let some: [Comparison] = .inParallel(Swift.min(Self.stride, count - start), fewest: fewest) {
        comparison(start + $0)
      }
      for (passage, comparison) in some.enumerated() {
        look(start + passage, comparison)
        outlines.append(Outline(comparison))
      }
    }
    kept = .latest(LatestComparisons(comparison), outlines)
  }

  public subscript(passage: Int) -> Comparison {
    switch kept {
    case .all(let all): all[passage]
    case .latest(let latest, _): latest[passage]
    }
  }

  /// The report that the others are compared with in a passage.
  public func against(in passage: Int) -> Int {
    switch kept {
    case .all(let all): all[passage].against
    case .latest(_, let outlines): outlines[passage].against
    }
  }

  /// What the other reports have of a passage, in canonical order.
  public func relations(in passage: Int) -> [ReportRelation] {
    switch kept {
    case .all(let all): all[passage].relations
    case .latest(_, let outlines): outlines[passage].relations
    }
  }

  /// What a report has of a passage; nil for the one that it is compared with, and for one that has nothing.
  public func relation(of report: Int, in passage: Int) -> Relation? {
    switch kept {
    case .all(let all): all[passage].script(of: report)?.relation
    case .latest(_, let outlines): outlines[passage].relations.first { $0.report == report }?.relation
    }
  }

  /// Whether readings of a passage differ in more than cosmetics.
  public func hasDifferences(in passage: Int) -> Bool {
    switch kept {
    case .all(let all): all[passage].hasDifferences
    case .latest(_, let outlines): outlines[passage].relations.contains { $0.relation != .verbatim }
    }
  }

  /// Whether readings of a passage differ in anything.
  public func hasEdits(in passage: Int) -> Bool {
    switch kept {
    case .all(let all): all[passage].hasEdits
    case .latest(_, let outlines): outlines[passage].hasEdits
    }
  }
}

/// What a report's reading is beside the one that it is compared with.
public struct ReportRelation: Sendable, Equatable {
  /// Index of the report.
  public let report: Int
  public let relation: Relation
}

extension Comparison {
  fileprivate var relations: [ReportRelation] {
    scripts.map { ReportRelation(report: $0.report, relation: $0.relation) }
  }

  fileprivate var hasEdits: Bool { scripts.contains { !$0.edits.isEmpty } }
}

/// Makes comparisons when they are asked for, and keeps the last ones: of each passage whose number leaves the same rest,
/// so that neighbours do not take each other's place.
private final class LatestComparisons: Sendable {
  private static let count = 128

  private let make: @Sendable (Int) -> Comparison
  private let kept = Mutex([(passage: Int, comparison: Comparison)?](repeating: nil, count: count))

  init(_ make: @escaping @Sendable (Int) -> Comparison) { self.make = make }

  subscript(passage: Int) -> Comparison {
    let slot = passage % Self.count
    let known = kept.withLock { $0[slot] }
    if let known, known.passage == passage { return known.comparison }
    let comparison = make(passage)
    kept.withLock { $0[slot] = (passage, comparison) }
    return comparison
  }
}
