public import ParallaxModel

/// On how many facts the reports of a story differ.
public struct StoryCount: Sendable {
  let story: Story
  let differ: Int
}

/// The stories of the list are counted beside the loop, while nothing else is looked for.
extension Browser {
  /// The next story on the screen that is not counted yet, or of the whole list where that is ordered or filtered by the
  /// counts; nil where there is none, or another screen shows.
  public var storyToCount: Story? {
    guard workspace.alignment.awaited == nil, workspace.inquiry == nil,
      let screen = stack.covering as? StoriesScreen
    else { return nil }
    let list = screen.list
    let shown = list.viewport.shown.map { list.rows[list.shown[$0]].story }
    return (shown + (list.dependsOnCounts ? list.rows.map(\.story) : [])).first { workspace.differing(in: $0) == nil }
  }

  /// Counts a story; with values of its own, so that it can be done on any thread.
  public func count(_ story: Story) -> @Sendable (WorkOrder) -> StoryCount? {
    { [collation, annotations = workspace.notebook.annotations] order in
      let found = collation.findings(of: story, order)
      let aside = FindingsAside(annotations, among: found)
      return order.isWanted() ? StoryCount(story: story, differ: found.count { !aside.contains($0) }) : nil
    }
  }

  /// Takes what was counted. A list that depends on it changes, and the cursor stays on its story, in its row.
  public mutating func take(_ count: StoryCount) {
    workspace.record.differ[count.story.reports] = count.differ
    guard var screen = stack.covering as? StoriesScreen, screen.list.dependsOnCounts else { return }
    screen.renewOrder(in: workspace)
    stack.covering = screen
  }
}
