import ParallaxModel
import ParallaxPage

extension Workspace {
  /// Shows the collation as it is after a change of its corrections, at the reader's place.
  ///
  /// - Parameter problem: why the change holds for this run only.
  mutating func show(_ corrected: Collation, after change: CorrectionChange, problem: String? = nil) {
    // Undoing may change a story that is not open.
    if collection == nil { (record.differ, record.reasons) = ([:], [:]) }
    let landmarks = change.followsWords ? [] : landmarks
    relayout(
      at: { $0.moved(to: landmarks, in: $1.story.projection.synopsis) },
      { $0.project(corrected) })
    switch change {
    case .made(let corrections): message = .made(CorrectionWords(corrections, in: corrected))
    case .undone([]): message = .nothingToUndo
    case .undone(let corrections): message = .undone(CorrectionWords(corrections, in: corrected))
    }
    if let problem { message = .notKept(problem) }
  }

  private mutating func project(_ corrected: Collation) {
    let (base, report) = (base, story.reports.report)
    collation = corrected
    let own = corrected.stories.first { $0.reports.contains(base) } ?? story.projection.synopsis.story
    story.show(Projection(of: corrected, story: own, base: base), in: corrected)
    story.reports.move(toReport: report)
    if let selected = story.options.selected, !own.reports.contains(selected) { story.options.selected = nil }
    renewFindings()
  }

  mutating func performCorrection(_ action: Action) -> [Step] {
    if alignment.awaited != nil, action != .reasons { return refuse(.stillAligning) }
    switch action {
    case .reasons:
      relayout { $0.story.panes.showsReasons.toggle() }
      return []
    case .link: return link()
    case .part: return part()
    case .changeRole: return changeRole()
    case .undo: return [.session(.undoCorrection)]
    default: return []
    }
  }

  private mutating func link() -> [Step] {
    guard let sentence = sentenceAtCursor else { return refuse(noSentenceMeant) }
    let report = collation.reports[sentence.report]
    guard report.role(ofSentence: sentence.sentence) == .body else { return refuse(.takesNoPart(place(of: sentence))) }
    guard let start = story.focus.linkStart else {
      story.focus.linkStart = sentence
      return []
    }
    guard start.report != sentence.report else { return refuse(.linkNeedsAnother(siglum(start.report))) }
    story.focus.linkStart = nil
    return [.session(.correct([.link(range(of: start), range(of: sentence))]))]
  }

  /// Parts the reading from the one that the passage's readings are compared with.
  private mutating func part() -> [Step] {
    guard let (passage, cell) = readingAtCursor else { return refuse(noSentenceMeant) }
    if story.projection.synopsis.passages[passage].kind == .headlines { return refuse(.headlinesStay) }
    let against = story.projection.comparisons[passage].against
    guard cell.report != against, let other = story.projection.synopsis.passages[passage].cell(of: against) else {
      return refuse(.noReading)
    }
    let corrections = cell.readingParts.flatMap { part in
      other.readingParts.map { Correction.part(range(of: part, cell.report), range(of: $0, against)) }
    }
    return [.session(.correct(corrections))]
  }

  private mutating func changeRole() -> [Step] {
    guard let sentence = sentenceAtCursor else {
      let isFurniture = story.lineAtCursor.map { $0.passage == nil } ?? false
      return refuse(isFurniture && !story.options.showsFurniture ? .foldedFurniture : .noSentence)
    }
    let report = collation.reports[sentence.report]
    let segment = report.segments[report.sentences[sentence.sentence].segment]
    let role: SegmentRole = segment.role == .furniture ? .body : .furniture
    return [.session(.correct([.role(TextRange(segment.bytes, of: report.document), role)]))]
  }

  func range(of sentence: SentenceID) -> TextRange {
    let report = collation.reports[sentence.report]
    return TextRange(report.sentences[sentence.sentence].bytes, of: report.document)
  }

  private func range(of part: Part, _ report: Int) -> TextRange {
    let sentences = collation.reports[report].sentences[part.sentences]
    let end = sentences.last?.bytes.upperBound ?? 0
    return TextRange((sentences.first?.bytes.lowerBound ?? 0)..<end, of: collation.reports[report].document)
  }
}

extension Workspace {
  /// Sentences that say where the reader is when the cursor's words go elsewhere: what its passage is about, then what
  /// the passages after it are, then those before.
  private var landmarks: [SentenceID] {
    guard let passage = story.passageAtCursor else {
      return []
    }
    let passages = story.projection.synopsis.passages
    let order = Array(passages.indices[passage...]) + passages.indices[..<passage].reversed()
    return order.compactMap(landmark)
  }

  private func landmark(of passage: Int) -> SentenceID? {
    let against = story.projection.comparisons.against(in: passage)
    let part = story.projection.synopsis.passages[passage].cell(of: against)?.readingParts.first
    return part.map { SentenceID(report: against, sentence: $0.sentences.lowerBound) }
  }
}

extension CorrectionChange {
  /// Whether the reader goes with the words at the cursor to where they stand now; else they stay in the passage.
  fileprivate var followsWords: Bool {
    switch self {
    case .made(let corrections): corrections.first?.kind == .link || corrections.first?.role == .body
    case .undone(let corrections): corrections.first?.kind == .link
    }
  }
}

extension Anchor {
  /// The same place said by the first of the sentences that still has one; as it was where there are none.
  fileprivate func moved(to landmarks: [SentenceID], in synopsis: Synopsis) -> Anchor {
    guard let sentence = landmarks.first(where: { synopsis.home[$0.report][$0.sentence] != nil }) else { return self }
    var anchor = self
    if sentence != landmarks.first { (anchor.offset, anchor.report) = (0, nil) }
    anchor.words = nil
    anchor.sentence = sentence
    return anchor
  }
}
