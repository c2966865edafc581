import ParallaxModel
import ParallaxPage

/// In which order stories are listed.
enum StoryOrder: String, Sendable, CaseIterable {
  case newest = "newest first"
  case count = "most reports first"
  case differ = "most facts that differ first"
  case days = "most days first"
  case headline = "by headline"

  /// Indices of `rows`; those alike keep their order, what is not known comes last.
  func sorted(_ rows: StoryRows, in workspace: Workspace) -> [Int] {
    switch self {
    case .newest: Self.descending(rows) { $0.newest?.rank ?? -1 }
    case .count: Self.descending(rows, by: \.count)
    case .differ: Self.descending(rows) { workspace.differing(in: $0) ?? -1 }
    case .days: Self.descending(rows) { $0.dates.days ?? -1 }
    case .headline: rows.texts.byHeadline
    }
  }

  private static func descending(_ rows: StoryRows, by key: (StoryRow) -> Int) -> [Int] {
    let keys = rows.all.map(key)
    return keys.indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] > keys[$1] }
  }
}
