public import ParallaxText

extension TextRange {
  /// The words that name a report in a correction of stories: its headline, else its first sentence.
  public init(naming report: Report) {
    let first =
      report.headline?.bytes
      ?? report.bodySegments.first.map { segment in
        report.sentences[report.segments[segment].sentences.lowerBound].bytes
      }
    self.init(first ?? report.sentences.first?.bytes ?? 0..<0, of: report.document)
  }
}

extension Collation {
  /// What puts reports in one story; nil for fewer than two.
  ///
  /// - Parameter reports: ascending.
  public func joining(_ reports: [Int]) -> Correction? {
    Correction(.join, ranges: reports.map { TextRange(naming: self.reports[$0]) })
  }

  /// What makes a story of each group; nil for fewer than two.
  ///
  /// - Parameter groups: of different reports, each ascending; empty ones do not count.
  public func dividing(_ groups: [[Int]]) -> Correction? {
    let groups = groups.filter { !$0.isEmpty }
    return groups.count < 2 ? nil : .divide(groups.map { $0.map { TextRange(naming: reports[$0]) } })
  }

  /// The reader's words on which reports are one story, in the order in which they were said.
  public var correctionsOfStories: [ResolvedCorrection] { corrections.filter(\.correction.kind.isOfStories) }

  /// Whether the reader has joined reports of the story.
  public func isJoined(_ story: Story) -> Bool {
    correctionsOfStories.contains { resolved in
      guard resolved.isApplied, resolved.correction.kind == .join else { return false }
      return resolved.reportsOfStories.joined().count { story.reports.contains($0) } > 1
    }
  }
}
