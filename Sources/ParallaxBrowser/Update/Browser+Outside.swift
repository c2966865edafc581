import ParallaxModel
public import ParallaxPage
import ParallaxSettings

/// Whether text may be sent to the terminal's clipboard: whoever reads the terminal's output can read it too, and some
/// terminals let nobody do it.
enum CopyConsent: Sendable {
  case unasked
  case asking(String)
  case given, refused
}

extension Browser {
  mutating func performOutside(_ action: Action) -> [Effect] {
    switch action {
    case .copy: return copyEvidence()
    case .edit: return edit()
    default: return []
    }
  }

  /// Bytes that terminals take at once, before they are made Base64.
  static let mostCopied = 70_000

  private mutating func copyEvidence() -> [Effect] {
    guard let text = evidence else { return refuse(nobodyMeant) }
    if text.utf8.count > Self.mostCopied { return refuse(.tooLongToCopy) }
    switch copyConsent {
    case .given: return copied(text)
    case .refused: return refuse(.copyingIsOff)
    case .unasked, .asking:
      copyConsent = .asking(text)
      message = .mayCopy
      return []
    }
  }

  /// The answer to whether text may be copied: `y` or Enter, anything else is no.
  mutating func answer(_ key: Key, copying text: String) -> [Effect] {
    copyConsent = .unasked
    guard key == .character("y") || key == .enter else { return [] }
    copyConsent = .given
    return copied(text)
  }

  private mutating func copied(_ text: String) -> [Effect] {
    // The session adds a blank line, and one that says when.
    message = .copied(lines: text.split(separator: "\n", omittingEmptySubsequences: false).count + 1)
    return [.copy(text)]
  }

  /// Of the finding at the cursor, else of the passage.
  private var evidence: String? {
    let evidence = Evidence(projection, in: collation, annotations: annotations)
    if let listing {
      return listing.target.flatMap(passage).map { evidence.text(ofPassage: $0, hidden: options.hidden) }
    }
    if let finding = findingAtCursor ?? currentFinding { return evidence.text(of: finding) }
    guard index.passage.indices.contains(viewport.cursor), let passage = index.passage[viewport.cursor] else {
      return nil
    }
    return evidence.text(ofPassage: passage, hidden: options.hidden)
  }

  /// The passage that some words of a report are at home in.
  private func passage(of target: Listing.Target) -> Int? {
    let home = projection.synopsis.home[target.report]
    let sentence = collation.reports[target.report].sentence(atByte: target.bytes.lowerBound)
    return home.indices.contains(sentence) ? home[sentence] : nil
  }

  /// Opens the report of the cursor's line where its words stand; in the list of reports at its beginning.
  private mutating func edit() -> [Effect] {
    if isSecure { return refuse(.secured) }
    if let listing {
      if let target = listing.target { return edit(target.report, at: target.bytes.lowerBound) }
      if case .detail(let report) = listing.question { return edit(report, at: 0) }
      return refuse(.noPlaceInText)
    }
    if pane == .reports { return edit(reportList.report, at: 0) }
    if let place = findingAtCursor?.readings.first?.places.first {
      return edit(place.report, at: place.bytes.lowerBound)
    }
    guard let sentence = sentenceAtCursor ?? sentencesInQuestion.first else { return refuse(nobodyMeant) }
    let bytes = collation.reports[sentence.report].sentences[sentence.sentence].bytes
    return edit(sentence.report, at: bytes.lowerBound)
  }

  private mutating func edit(_ report: Int, at byte: Int) -> [Effect] {
    let file = collation.reports[report].file
    if file.path == "-" { return refuse(.cameFromInput(collation.reports[report].siglum)) }
    return [.edit(path: file.path, line: LineNumbers(file).line(ofByte: byte))]
  }

  private mutating func refuse(_ reason: Message) -> [Effect] {
    message = reason
    return []
  }

  /// Says that the editor opens for a key that comes by itself.
  public mutating func editorWaits() { message = .editorWaits }

  /// The key to leave came among many others: says so, and nothing is left.
  public mutating func quitWaits() { message = .quitWaits }

  /// Whether a key of a text that is poured in is left out: everywhere but where words are written. A text without end
  /// would be carried out key by key otherwise.
  public func leavesOut(_ key: Key) -> Bool {
    if case .resize = key { false } else { prompt == nil }
  }

  /// Says so.
  public mutating func textIsLeftOut() { message = .textIsLeftOut }

  /// Says why the editor could not do its work.
  ///
  /// - Parameter status: its exit status, 128+n for a signal.
  public mutating func editorFailed(_ editor: String, status: Int32) {
    message = .editorFailed(editor, status)
  }
}

extension CopyConsent {
  init(_ choice: CopyChoice) {
    switch choice {
    case .ask: self = .unasked
    case .always: self = .given
    case .never: self = .refused
    }
  }
}
