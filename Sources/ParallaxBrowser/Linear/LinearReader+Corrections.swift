public import ParallaxModel
import ParallaxPage

/// What the reader says of the alignment, as on the screen.
extension LinearReader {
  /// Takes the collation with a correction made or taken back, and reads the passage anew.
  ///
  /// - Parameter problem: why it is not kept.
  public mutating func take(
    _ corrected: Collation, after change: CorrectionChange, problem: String? = nil
  ) -> [String] {
    request = nil
    if case .undone([]) = change { return ["There is no correction to take back."] }
    let landmarks = projection.synopsis.passages.indices.dropFirst(passage).compactMap(landmark)
    let base = base
    let story = corrected.stories.first { $0.reports.contains(base) } ?? projection.synopsis.story
    collation = corrected
    projection = Projection(of: corrected, story: story, base: base)
    renew()
    passage = landmarks.compactMap(home).first ?? 0
    let words =
      switch change {
      case .made(let corrections): CorrectionWords(corrections, in: corrected).text
      case .undone(let corrections): "undone, \(CorrectionWords(corrections, in: corrected).text)"
      }
    let kept = problem.map { ["It holds for now, but could not be kept: \(safe.line($0))"] } ?? []
    return ["Corrected: \(safe.line(words))."] + kept + passageText
  }

  private func landmark(of passage: Int) -> SentenceID? {
    let against = projection.comparisons[passage].against
    let part = projection.synopsis.passages[passage].cell(of: against)?.readingParts.first
    return part.map { SentenceID(report: against, sentence: $0.sentences.lowerBound) }
  }

  private func home(of sentence: SentenceID) -> Int? {
    let home = projection.synopsis.home[sentence.report]
    return home.indices.contains(sentence.sentence) ? home[sentence.sentence] : nil
  }

  private func reading(of report: Int, in passage: Int) -> [TextRange] {
    guard projection.synopsis.passages.indices.contains(passage) else { return [] }
    let own = collation.reports[report]
    return (projection.synopsis.passages[passage].cell(of: report)?.readingParts ?? []).compactMap { part in
      let sentences = own.sentences[part.sentences]
      guard let first = sentences.first, let last = sentences.last else { return nil }
      return TextRange(first.bytes.lowerBound..<last.bytes.upperBound, of: own.document)
    }
  }

  func reasons(for report: Int) -> [String] {
    guard let cell = cells.first(where: { $0.report == report }) else { return [hasNothing(report)] }
    let selected = report == base ? nil : report
    return Reasons(of: cell, in: passage, projection, collation, selected: selected, ascii: options.ascii).lines.map {
      [$0.places, $0.score, $0.words, $0.decided()].filter { !$0.isEmpty }.map { safe.line($0) }.joined(separator: ", ")
        + "."
    }
  }

  mutating func part(_ report: Int) -> [String] {
    let own = reading(of: report, in: passage)
    guard !own.isEmpty else { return [hasNothing(report)] }
    let against = projection.comparisons[passage].against
    if projection.synopsis.passages[passage].kind == .headlines { return ["Headlines always stand together."] }
    if report == against { return ["The passage is \(siglum(report))’s; name another report."] }
    let others = reading(of: against, in: passage)
    return ask(.correct(own.flatMap { one in others.map { Correction.part(one, $0) } }))
  }

  /// - Parameter argument: a siglum and the number of a passage.
  mutating func link(_ argument: String) -> [String] {
    let words = argument.split(separator: " ").map(String.init)
    guard words.count == 2 else { return ["Link what? Write link, a siglum, and the number of its passage."] }
    guard let other = passage(named: words[1]) else { return go(to: words[1]) }
    return withReport(words[0]) { reader, report in
      let against = reader.projection.comparisons[reader.passage].against
      guard let own = reader.firstSentence(of: report, in: other) else {
        return ["\(reader.siglum(report)) has nothing in passage \(words[1])."]
      }
      guard report != against, let its = reader.firstSentence(of: against, in: reader.passage) else {
        return ["That is \(reader.siglum(report)) too; name another report."]
      }
      return reader.ask(.correct([.link(own, its)]))
    }
  }

  private func firstSentence(of report: Int, in passage: Int) -> TextRange? {
    guard projection.synopsis.passages[passage].kind != .headlines,
      let part = projection.synopsis.passages[passage].cell(of: report)?.readingParts.first,
      let sentence = part.sentences.first
    else { return nil }
    let own = collation.reports[report]
    return TextRange(own.sentences[sentence].bytes, of: own.document)
  }

  mutating func makeFurniture(_ report: Int) -> [String] {
    guard let part = cells.first(where: { $0.report == report })?.readingParts.first else {
      return [hasNothing(report)]
    }
    let own = collation.reports[report]
    return ask(.correct([.role(TextRange(own.segments[part.segment].bytes, of: own.document), .furniture)]))
  }

  /// - Parameter argument: a siglum, and words of a paragraph that was taken for furniture.
  mutating func makeBody(_ argument: String) -> [String] {
    let words = argument.split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2 else { return ["Which lines? Write body, a siglum, and some of their words."] }
    return withReport(words[0]) { reader, report in
      let own = reader.collation.reports[report]
      let asked = FoldedText(words[1]).trimmed
      let found = own.segments.first {
        $0.role == .furniture && !FoldedText(own.document.text[$0.bytes]).places(of: asked).isEmpty
      }
      guard let found else {
        return ["\(reader.siglum(report)) has no lines around its text with “\(reader.short(words[1]))”."]
      }
      return reader.ask(.correct([.role(TextRange(found.bytes, of: own.document), .body)]))
    }
  }

  mutating func undo() -> [String] { ask(.undoCorrection) }

  mutating func ask(_ effect: Effect) -> [String] {
    request = LinearRequest(subject: .correction, effect: effect)
    return []
  }

  private func hasNothing(_ report: Int) -> String { "\(siglum(report)) has nothing in this passage." }
}
