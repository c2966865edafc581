import ParallaxModel
import ParallaxPage
import ParallaxSettings

extension Workspace {
  /// Bytes that terminals take at once, before they are made Base64.
  static let mostCopied = 70_000

  /// Copies the evidence of the finding or passage at the cursor.
  mutating func copyEvidence() -> [Step] { copyEvidence(evidenceAtCursor) }

  /// Copies the evidence of the passage that some words are at home in.
  mutating func copyEvidence(of target: Listing.Target?) -> [Step] { copyEvidence(evidence(of: target)) }

  /// The evidence of that passage.
  func evidence(of target: Listing.Target?) -> String? {
    target.flatMap(passage).map { evidence.text(ofPassage: $0, hidden: story.options.hidden) }
  }

  private mutating func copyEvidence(_ text: String?) -> [Step] {
    guard let text else { return refuse(noSentenceMeant) }
    if text.utf8.count > Self.mostCopied { return refuse(.tooLongToCopy) }
    switch permissions.copying {
    case .given: return copy(text)
    case .refused: return refuse(.copyingIsOff)
    case .unasked:
      message = .mayCopy
      return [.push(CopyQuestion(text: text))]
    }
  }

  mutating func copy(_ text: String) -> [Step] {
    // The session adds a blank line, and one that says when.
    message = .copied(lines: text.split(separator: "\n", omittingEmptySubsequences: false).count + 1)
    return [.session(.copy(text))]
  }

  private var evidence: Evidence { Evidence(story.projection, in: collation, annotations: notebook.annotations) }

  /// Of the finding at the cursor, else of the passage.
  var evidenceAtCursor: String? {
    if let finding = findingAtCursor ?? story.focus.finding { return evidence.text(of: finding) }
    return story.passageAtCursor.map { evidence.text(ofPassage: $0, hidden: story.options.hidden) }
  }

  /// The passage that some words of a report are at home in.
  private func passage(of target: Listing.Target) -> Int? {
    let home = story.projection.synopsis.home[target.report]
    let sentence = collation.reports[target.report].sentence(atByte: target.bytes.lowerBound)
    return home.indices.contains(sentence) ? home[sentence] : nil
  }

  /// Opens the report of the cursor's line where its words stand; in the list of reports at its beginning.
  mutating func editAtCursor() -> [Step] {
    if permissions.isSecure { return refuse(.secured) }
    if story.panes.current == .reports { return edit(story.reports.report, at: 0) }
    if let place = findingAtCursor?.readings.first?.places.first {
      return edit(place.report, at: place.bytes.lowerBound)
    }
    guard let sentence = sentenceAtCursor ?? sentencesInQuestion.first else { return refuse(noSentenceMeant) }
    let bytes = collation.reports[sentence.report].sentences[sentence.sentence].bytes
    return edit(sentence.report, at: bytes.lowerBound)
  }

  mutating func edit(_ report: Int, at byte: Int) -> [Step] {
    if permissions.isSecure { return refuse(.secured) }
    let file = collation.reports[report].document
    if file.path == "-" { return refuse(.cameFromInput(collation.reports[report].siglum)) }
    guard let line = LineNumbers(file).inputLine(ofByte: byte) else {
      return refuse(.hasNoLines(collation.reports[report].siglum, format: file.format))
    }
    return [.session(.edit(path: file.path, line: line))]
  }
}
