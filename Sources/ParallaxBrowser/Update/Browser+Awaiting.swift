public import ParallaxModel
import ParallaxPage

extension Browser {
  /// Takes the collation that was awaited. A reader who has pressed no key begins with it; for one who has, the report
  /// that shows stays, as the base, at the very place, and the better base is named.
  public mutating func take(_ collation: Collation, _ projection: Projection) {
    awaited = nil
    hasStoppedAwaiting = false
    read = []
    let file = self.collation.reports[base].file
    let report = collation.reports.firstIndex { $0.file.path == file.path }
    guard hasActed, let report, let story = collation.stories.first(where: { $0.reports.contains(report) }) else {
      self.collation = collation
      show(projection)
      listStories()
      isChoosing = stories != nil
      if let awaitedView { resume(awaitedView) }
      if welcomesWhenAligned { welcome() }
      return
    }
    let anchor = currentAnchor.of(report)
    let question = listing?.question
    listing = nil
    forgetLeaps()
    self.collation = collation
    self.projection = Projection(of: collation, story: story, base: report)
    reportList = ReportList(self.projection, in: collation)
    search = search.flatMap { try? Search($0.query, in: collation.reports) }
    renewFindings()
    buildPage()
    place(at: anchor)
    listStories()
    message = stories.map { .severalStories($0.words.count) } ?? betterBase(in: story)
    if welcomesWhenAligned, message == nil { welcome() }
    if let question { askAgain(question, of: report) }
  }

  /// The list that was open when all was aligned, where it says something of the report or of all.
  private mutating func askAgain(_ question: Question, of report: Int) {
    switch question {
    case .quotations: performAsking(.quotations)
    case .detail: ask(.detail(report))
    case .annotations: ask(.annotations)
    case .missing, .wordings, .phrase, .sentences: break
    }
  }

  /// Shows how far aligning is; it never goes back.
  public mutating func hear(hundredthsAligned hundredths: Int) {
    hundredthsAligned = max(hundredthsAligned, min(100, hundredths))
  }

  mutating func stopAwaiting() -> [Effect] {
    hasStoppedAwaiting = true
    message = .stoppedAligning
    return [.stopAligning]
  }

  mutating func awaitAfterAll() -> [Effect] {
    guard hasStoppedAwaiting else {
      message = .stillAligning
      return []
    }
    hasStoppedAwaiting = false
    hundredthsAligned = 0
    message = nil
    return [.align]
  }

  private func betterBase(in story: Story) -> Message? {
    let best = story.defaultBase(in: collation.reports, links: collation.links)
    return best == base ? nil : .aligned(base: siglum(best))
  }
}
