package import ParallaxModel

/// A story of the list of which it is not known what its reports share.
package struct StoryToExplain: Sendable, Equatable {
  let story: Story
  /// Of a large collection: its reports, as the index knows them.
  package let listed: ListedStory?
}

/// What the reports of some stories share.
package struct ExplainedStories: Sendable {
  /// By the reports of a story, as the list counts them.
  let reasons: [[Int]: [StoryReason]]

  private init(_ reasons: [[Int]: [StoryReason]]) { self.reasons = reasons }

  /// - Parameter reasons: none where they cannot be found out.
  package init(_ wanted: StoryToExplain, _ reasons: [StoryReason]) { self.init([wanted.story.reports: reasons]) }

  /// Of all stories of a collation; with values of its own, so that it can be done on any thread.
  package init(of collation: Collation) {
    let stories = collation.stories.filter { $0.reports.count > 1 }
    let reasons = collation.reasons(of: stories)
    self.init(Dictionary(zip(stories.map(\.reports), reasons)) { first, _ in first })
  }
}

/// What the reports of the story that is told of below the list share is found out beside the loop, where there is room to
/// say it.
extension Browser {
  /// Nil where it is known, nobody would see it, or the stories are about to be others.
  package var storyToExplain: StoryToExplain? {
    guard workspace.alignment.awaited == nil, workspace.collection?.isAtRest ?? true,
      let screen = stack.covering as? StoriesScreen, !screen.isUnsettled, let row = screen.toldRow,
      ChosenStoryView.hasRoomForReasons(row, StoriesGeometry(workspace.terminal.size).lower),
      workspace.record.reasons[row.story.reports] == nil
    else { return nil }
    return StoryToExplain(story: row.story, listed: row.listed)
  }

  package mutating func take(_ explained: ExplainedStories) {
    workspace.record.reasons.merge(explained.reasons) { $1 }
  }
}
