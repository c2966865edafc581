public import ParallaxModel

/// A story of which it is not known on how many facts its reports differ.
public struct StoryToCount: Sendable, Equatable {
  let story: Story
  /// Of a large collection: its reports, which have to be read for it.
  package let listed: ListedStory?
}

/// On how many facts the reports of a story differ.
public struct StoryCount: Sendable {
  let story: Story
  let differ: Int
}

/// The stories of the list are counted beside the loop, while nothing else is looked for.
extension Browser {
  /// The next story on the screen that is not counted yet, or of the whole list where that is ordered or filtered by the
  /// counts; nil where there is none, or another screen shows.
  public var storyToCount: StoryToCount? {
    guard workspace.alignment.awaited == nil, workspace.inquiry == nil, workspace.collection?.isAtRest ?? true,
      let screen = stack.covering as? StoriesScreen
    else { return nil }
    // Reading files for what the reader only passes would hold up the keys.
    if workspace.collection != nil, screen.isUnsettled { return nil }
    let list = screen.list
    let row =
      list.visible.first(where: isToBeCounted) ?? (list.dependsOnCounts ? list.rows.first(where: isToBeCounted) : nil)
    return row.map { StoryToCount(story: $0.story, listed: $0.listed) }
  }

  /// A story with so many reports of a collection is counted when it is opened: it would hold up all others.
  private static let mostReports = 60

  private func isToBeCounted(_ row: StoryRow) -> Bool {
    guard workspace.differing(in: row) == nil else { return false }
    guard let collection = workspace.collection else { return true }
    return row.count <= Self.mostReports
      && (collection.uncounted.isEmpty || !collection.uncounted.contains(row.story.reports))
  }

  /// Counts a story of the collation; with values of its own, so that it can be done on any thread.
  public func count(_ wanted: StoryToCount) -> @Sendable (WorkOrder) -> StoryCount? {
    { [collation, annotations = workspace.notebook.annotations] order in
      let found = collation.findings(of: wanted.story, order)
      let aside = FindingsAside(annotations, among: found)
      return order.isWanted() ? StoryCount(story: wanted.story, differ: found.count { !aside.contains($0) }) : nil
    }
  }

  /// Counts a story of a large collection that was collated for it.
  package static func count(_ wanted: StoryToCount, in opened: OpenedStory, _ order: WorkOrder) -> StoryCount? {
    let annotations = opened.collation.placing(opened.annotations)
    var differ = 0
    for story in opened.collation.stories where story.reports.count > 1 {
      let found = opened.collation.findings(of: story, order)
      let aside = FindingsAside(annotations, among: found)
      differ += found.count { !aside.contains($0) }
    }
    return order.isWanted() ? StoryCount(story: wanted.story, differ: differ) : nil
  }

  /// A story that cannot be counted is not asked for again; why it cannot is said when it is opened.
  package mutating func cannotCount(_ wanted: StoryToCount) { workspace.collection?.leaveUncounted(wanted.story) }

  /// Takes what was counted. A list that depends on it changes, and the cursor stays on its story, in its row; one of
  /// thousands of stories not at every count.
  public mutating func take(_ count: StoryCount) {
    workspace.record.differ[count.story.reports] = count.differ
    guard var screen = stack.covering as? StoriesScreen, screen.list.dependsOnCounts else { return }
    if workspace.collection != nil, workspace.record.differ.count % Self.countsToOrder != 0, storyToCount != nil {
      return
    }
    screen.renewOrder(in: workspace)
    stack.covering = screen
  }

  private static let countsToOrder = 16
}
