import ParallaxModel
import ParallaxPage

/// The findings of the story in the order in which the page shows them: by their lines, then by their identifiers.
struct FindingStops {
  /// By their identifiers.
  let findings: [Finding]
  private let parts: [[Int]]

  init(_ findings: [Finding], on story: inout OpenStory) {
    self.findings = findings.sorted { $0.id < $1.id }
    parts = self.findings.map { finding in
      story.parts(showing: story.shownPlaces(of: finding), or: story.projection.synopsis.passage(of: finding))
    }
  }

  /// Where a finding is shown; nil where it is not.
  func place(of finding: Finding, on story: inout OpenStory) -> PagePlace? { story.place(of: finding) }

  /// The finding after (or before) the one that the cursor was sent to, or else from the cursor's line on.
  func next(on story: inout OpenStory, forward: Bool) -> (finding: Finding, place: PagePlace)? {
    guard let here = story.cursorPlace else { return nil }
    let current = story.focus.finding.flatMap { current in
      findings.firstIndex { $0.id == current.id }.flatMap { number in
        story.place(of: findings[number]).map { OpenStory.Stop(place: $0, number: number) }
      }
    }
    let next = story.nearestStop(
      among: parts, from: current?.place.part ?? here.part, forward: forward,
      place: { $0.place(of: findings[$1]) },
      where: { stop in
        if let current { return forward ? stop > current : stop < current }
        return forward ? stop.place >= here : stop.place < here
      })
    return next.map { (findings[$0.number], $0.place) }
  }
}

extension OpenStory {
  /// The places of a finding in the reports that show.
  fileprivate func shownPlaces(of finding: Finding) -> [PrintedPlace] {
    finding.readings.flatMap(\.places).filter { !options.hidden.contains($0.report) }
      .map { PrintedPlace(report: $0.report, bytes: $0.bytes) }
  }

  /// The line that shows words of a finding, or else the beginning of its passage.
  mutating func place(of finding: Finding) -> PagePlace? {
    place(of: shownPlaces(of: finding), or: projection.synopsis.passage(of: finding))
  }
}
