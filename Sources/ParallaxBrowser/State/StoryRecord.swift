import ParallaxModel

/// What has been learnt of stories in this run; by their reports.
struct StoryRecord: Sendable {
  /// How many facts differ, of stories that were collated.
  var differ: [[Int]: Int] = [:]
  /// What the reports share, of stories that were looked at.
  var reasons: [[Int]: [StoryReason]] = [:]
  /// Whether what was read in earlier runs is known.
  var knowsEarlierReading = false
}

extension Workspace {
  /// How many facts differ in a story; nil before it was collated.
  func differing(in story: Story) -> Int? { story.reports.count == 1 ? 0 : record.differ[story.reports] }

  /// The same of a row of the list.
  func differing(in row: StoryRow) -> Int? {
    row.isAlone ? 0 : record.differ.isEmpty ? nil : record.differ[row.story.reports]
  }

  /// Whether nothing of a story was read yet; nil where that is not known.
  func isUnread(_ row: StoryRow) -> Bool? {
    let read = collection?.read ?? notebook.readReports
    if !read.isEmpty, row.has(anyOf: read) { return false }
    return record.knowsEarlierReading ? true : nil
  }

  /// How many of some stories are unread; nil where that is not known of all.
  func unread(among rows: [StoryRow]) -> Int? {
    if rows.isEmpty { return nil }
    guard record.knowsEarlierReading else {
      let all = rows.compactMap(isUnread)
      return all.count < rows.count ? nil : 0
    }
    let read = collection?.read ?? notebook.readReports
    return read.isEmpty ? rows.count : rows.count { !$0.has(anyOf: read) }
  }

  /// The reports with a note on them, as the list counts them.
  var notedReports: Set<Int> { collection?.noted ?? Set(notebook.notes.compactMap(\.place?.report)) }
}
