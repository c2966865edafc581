import ParallaxModel
import ParallaxPage

/// Which passages the reader has read: those that were moved through, not those that were leapt over.
extension Workspace {
  private static let readingMoves: Set<Action> = [.lineDown, .halfPageDown, .pageDown, .nextPassage, .nextUnread]

  /// Moves over the passages; those that the cursor leaves behind line by line or page by page are read.
  mutating func moveAndMarkRead(_ action: Action) -> [Step] {
    let before = story.cursorPlace
    if action == .nextUnread { leap { $0.goToUnread() } } else { moveInPassages(action) }
    guard Self.readingMoves.contains(action), !story.options.layout.isOverview, let before,
      let after = story.cursorPlace,
      after > before
    else { return [] }
    let isAtEnd = story.viewport.cursor == story.page.count - 1
    let left = isAtEnd ? nil : story.passageAtCursor
    let passed = story.passages(from: before, through: after)
    let ranges = passed.filter { $0 != left }.sorted().flatMap { markRead($0) }
    return ranges.isEmpty ? [] : [.session(.remember(read: ranges))]
  }

  private mutating func goToUnread() {
    // A page may have no line at all, where a filter leaves nothing.
    let current = story.passageAtCursor
    let readNow = readPassages.union(current.map { [$0] } ?? [])
    let count = story.projection.synopsis.passages.indices.count { !readNow.contains($0) }
    message = .unread(count, of: story.projection.synopsis.passages.count)
    let next =
      story.cursorPlace.flatMap { place in story.nextStart(from: place, forward: true) { !readNow.contains($0) } }
      ?? story.nextStart(from: PagePlace(0, -1), forward: true) { !readNow.contains($0) }
    guard let next else { return }
    story.go(to: next, atRow: Self.passageRow)
    story.focus.change = nil
  }

  /// The words of a passage that are read now and were not: the base's, or those of the first report that has it.
  private mutating func markRead(_ passage: Int) -> [TextRange] {
    guard !isRead(passage) else { return [] }
    let cells = story.projection.synopsis.passages[passage].cells
    guard let cell = cells.first(where: { $0.report == base }) ?? cells.first else { return [] }
    let report = collation.reports[cell.report]
    return cell.readingParts.map { part in
      for sentence in part.sentences { notebook.markRead(SentenceID(report: cell.report, sentence: sentence)) }
      let first = report.sentences[part.sentences.lowerBound].bytes.lowerBound
      return TextRange(first..<report.sentences[part.sentences.upperBound - 1].bytes.upperBound, of: report.document)
    }
  }

  /// Whether all that a report has in the passage was read, with whatever base.
  private func isRead(_ passage: Int) -> Bool {
    story.projection.synopsis.passages[passage].cells.contains { cell in
      cell.readingParts.allSatisfy { part in
        part.sentences.allSatisfy { notebook.read.contains(SentenceID(report: cell.report, sentence: $0)) }
      }
    }
  }

  /// Indices into the synopsis's passages.
  var readPassages: Set<Int> {
    notebook.read.isEmpty ? [] : Set(story.projection.synopsis.passages.indices.filter(isRead))
  }

  /// The sentences that stand whole in what was read.
  func sentences(read annotations: [PlacedAnnotation]) -> Set<SentenceID> {
    var all: Set<SentenceID> = []
    for place in annotations.filter({ $0.kind == .read }).compactMap(\.place) {
      let sentences = collation.reports[place.report].sentences
      var at = collation.reports[place.report].sentence(atByte: place.bytes.lowerBound)
      while at < sentences.count, sentences[at].bytes.upperBound <= place.bytes.upperBound {
        if sentences[at].bytes.lowerBound >= place.bytes.lowerBound {
          all.insert(SentenceID(report: place.report, sentence: at))
        }
        at += 1
      }
    }
    return all
  }
}
