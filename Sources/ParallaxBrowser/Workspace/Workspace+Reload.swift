import ParallaxModel
import ParallaxPage

extension Workspace {
  /// Says in the last line that files are not what they were, until they are read again; nothing moves.
  mutating func offer(_ news: ReportNews) {
    if !news.isEmpty, news != self.news { message = nil }
    self.news = news.isEmpty ? nil : news
  }

  mutating func askToReload() -> [Step] {
    if alignment.awaited != nil { return restartAligning() }
    message = .readingAgain
    return [.session(.reload)]
  }

  /// Files were read again, and nothing has changed, or nothing could be read.
  mutating func nothingReloaded(isEmpty: Bool) {
    if !isEmpty { news = nil }
    message = isEmpty ? .nothingToRead : .nothingNew
  }

  /// Shows the reports as they are now: with the base, the order and the place that the reader had, found again by the
  /// words there.
  mutating func reload(_ renewed: Collation, after news: ReportNews) {
    let old = collation.reports
    let words = news.words { path in Self.siglum(of: path, in: old) ?? Self.siglum(of: path, in: renewed.reports) }
    let places = placesToKeep
    var anchor = story.anchor
    let found = renewed.firstPlace(of: places)
    let place = found.map { $0.index == 0 ? $0.place.at(bytesIntoSentence) : $0.place }
    anchor.stand(at: place, in: renewed.reports)
    show(renewed, readBefore: old, place: place)
    place.map { _ in story.place(at: anchor, in: collation.reports) } ?? story.goToText()
    self.news = nil
    message = .readAgain(words)
  }

  private static func siglum(of path: String, in reports: [Report]) -> String? {
    reports.first { $0.document.path == path }?.siglum
  }

  private mutating func show(_ renewed: Collation, readBefore old: [Report], place: TextPlace?) {
    func now(_ report: Int) -> Int? { renewed.reports.firstIndex { $0.document.name == old[report].document.name } }
    let base = now(base)
    if collection == nil { (record.differ, record.reasons) = ([:], [:]) }
    together = []
    collation = renewed
    let own = renewed.stories.first { story in (base ?? place?.report).map(story.reports.contains) ?? true }
    let sorting = story.reports.sorting
    let projection = Projection(
      of: renewed, story: own ?? renewed.stories[0],
      base: base.flatMap { own?.reports.contains($0) == true ? $0 : nil })
    story.show(projection, in: renewed)
    story.options.hidden = Set(story.options.hidden.compactMap(now)).subtracting([story.base])
    story.options.selected = story.options.selected.flatMap(now).flatMap { $0 == story.base ? nil : $0 }
    renewLists(sorting: sorting)
  }

  private mutating func renewLists(sorting: ReportOrder) {
    story.searchAnew(in: collation.reports)
    (story.focus.linkStart, story.focus.change) = (nil, nil)
    notebook.annotations = []
    notebook.setRead([])
    story.leaps.forget()
    renewFindings()
    story.reports.sort(by: sorting, of: story.projection, in: collation.reports, findings: findings.known ?? [])
    buildPage()
  }

  /// From the beginning of the cursor's sentence to what its line shows of it.
  private var bytesIntoSentence: Int {
    guard let words = story.anchor.words else { return 0 }
    let report = collation.reports[words.report]
    return words.byte - report.sentences[report.sentence(atByte: words.byte)].bytes.lowerBound
  }

  /// Words that say where the reader is, the best first: those at the cursor, then those around them in their report,
  /// then what other reports have in the passage.
  private var placesToKeep: [TextRange] {
    let anchor = story.anchor
    var sentences: [SentenceID] = []
    if let words = anchor.words {
      let own = collation.reports[words.report].sentences.indices
      let at = collation.reports[words.report].sentence(atByte: words.byte)
      let near = (0..<Self.nearSentences).flatMap { $0 == 0 ? [at] : [at + $0, at - $0] }
      sentences += near.filter(own.contains).map { SentenceID(report: words.report, sentence: $0) }
    }
    if let sentence = anchor.sentence {
      sentences.append(sentence)
      if let passage = story.projection.synopsis.home[sentence.report][sentence.sentence] {
        sentences += story.projection.synopsis.passages[passage].cells.compactMap { cell in
          cell.readingParts.first.map { SentenceID(report: cell.report, sentence: $0.sentences.lowerBound) }
        }
      }
    }
    return sentences.map { sentence in
      let report = collation.reports[sentence.report]
      return TextRange(report.sentences[sentence.sentence].bytes, of: report.document)
    }
  }

  /// Sentences before and after the place that are looked for where its own words are lost.
  private static let nearSentences = 20
}

extension TextPlace {
  /// So many bytes farther, within the place.
  fileprivate func at(_ offset: Int) -> TextPlace {
    TextPlace(report: report, bytes: bytes.lowerBound + min(max(0, offset), max(0, bytes.count - 1))..<bytes.upperBound)
  }
}

extension Anchor {
  /// The same row of the screen at another place.
  fileprivate mutating func stand(at place: TextPlace?, in reports: [Report]) {
    words = place.map { ($0.report, $0.bytes.lowerBound) }
    sentence = place.map {
      SentenceID(report: $0.report, sentence: reports[$0.report].sentence(atByte: $0.bytes.lowerBound))
    }
    report = place?.report
  }
}
