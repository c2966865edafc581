public import ParallaxModel
import ParallaxPage

/// What a letter is awaited for.
enum LetterPurpose: Sendable, Equatable { case mark, jump }

extension Browser {
  /// Shows what the reader has noted, marked and set aside, as it is kept now.
  ///
  /// - Parameter problem: why not all of it is kept.
  public mutating func take(_ kept: [KeptAnnotation], problem: String? = nil) {
    let placed = collation.placing(kept)
    annotations = placed.filter { $0.kind != .read }
    read = sentences(read: placed)
    relayout { $0.partFindingsAnew() }
    if let problem {
      message = .notKept(problem)
    } else if message?.saysKept == true, annotations.contains(where: { $0.kept.id < 0 }) {
      message = .heldForThisRun
    } else if case .noted = message {
      message = .noted(notes.count)
    }
    if listing?.question == .annotations { renewListing() }
  }

  /// What could not be kept at first is kept now.
  public mutating func sayAllIsKept(_ kept: [KeptAnnotation]) {
    take(kept)
    message = .allKept
  }

  private var notes: [PlacedAnnotation] {
    annotations.filter { if case .note = $0.kind { true } else { false } }
  }

  /// Notes in the passages that their words are in.
  var pageNotes: [PageNote] { PageNote.all(annotations, of: projection, in: collation) }

  mutating func performNoting(_ action: Action) -> [Effect] {
    switch action {
    case .note: writeNote()
    case .mark: awaitLetter(.mark)
    case .goToMark: awaitLetter(.jump)
    case .leapBack: leapBack()
    case .setAside: return toggleAside()
    case .annotations: ask(.annotations)
    default: break
    }
    return []
  }

  // MARK: Notes

  private mutating func writeNote() {
    let words = wordsFoundAtCursor
    guard let range = words ?? rangeAtCursor else {
      message = nobodyMeant
      return
    }
    let old = noted(range, exactly: true) ?? (words == nil ? noted(range, exactly: false) : nil)
    var text = ""
    if case .note(let words)? = old?.kind { text = words }
    prompt = Prompt(.note(old?.range ?? range, replacing: old?.kept.id), text: text)
  }

  /// The note on a range, or on a part of it.
  private func noted(_ range: TextRange, exactly: Bool) -> PlacedAnnotation? {
    notes.first { note in
      guard let place = note.place, collation.reports[place.report].file.path == range.path else { return false }
      return exactly ? place.bytes == range.bytes : place.bytes.overlaps(range.bytes)
    }
  }

  /// The words that a search has found on the cursor's line.
  private var wordsFoundAtCursor: TextRange? {
    matchAtCursor.map { TextRange($0.bytes, of: collation.reports[$0.report].file) }
  }

  /// The sentence at the cursor, or the first of the passage.
  private var rangeAtCursor: TextRange? {
    guard let sentence = sentenceAtCursor ?? sentencesInQuestion.first else { return nil }
    let report = collation.reports[sentence.report]
    return TextRange(report.sentences[sentence.sentence].bytes, of: report.file)
  }

  /// A note without words is one that goes.
  mutating func keep(note text: String, on range: TextRange, replacing old: Int?) -> [Effect] {
    let isEmpty = text.allSatisfy(\.isWhitespace)
    if isEmpty {
      message = old == nil ? nil : .noteGone
      return old.map { [.forgetAnnotations([$0])] } ?? []
    }
    message = .noted(0)
    return [.annotate(Annotation(.note(text), range), replacing: old.map { [$0] } ?? [])]
  }

  /// Forgets what the entry at the cursor of the list shows.
  mutating func forgetListed() -> [Effect] {
    guard let id = listing?.annotation, let annotation = annotations.first(where: { $0.kept.id == id }) else {
      message = .nothingToForget
      return []
    }
    forgotten.append(annotation.kept.annotation)
    message = .forgotten
    return [.forgetAnnotations([id])]
  }

  /// Brings back what was forgotten last.
  mutating func bringBack() -> [Effect] {
    guard let annotation = forgotten.popLast() else {
      message = .nothingToBringBack
      return []
    }
    message = .broughtBack
    return [.annotate(annotation, replacing: [])]
  }

  // MARK: Marks

  private mutating func awaitLetter(_ purpose: LetterPurpose) {
    awaitsLetter = purpose
    message = .awaitsLetter(purpose)
  }

  mutating func take(_ key: Key, for purpose: LetterPurpose) -> [Effect] {
    awaitsLetter = nil
    if purpose == .jump, bindings.outcome(of: [key], in: .passages) == .action(.goToMark) {
      leapBack()
      return []
    }
    guard case .character(let letter) = key, letter.isLetter || letter.isNumber else { return [] }
    let known = annotations.filter { $0.kind == .mark(letter) }
    switch purpose {
    case .jump:
      guard !known.isEmpty else {
        message = .noSuchMark(letter)
        return []
      }
      guard let place = known.compactMap(\.place).last else {
        message = .markLost(letter)
        return []
      }
      go(to: place.bytes, of: place.report)
      return []
    case .mark:
      guard let range = rangeAtCursor else {
        message = nobodyMeant
        return []
      }
      message = .marked(letter)
      return [.annotate(Annotation(.mark(letter), range), replacing: known.map(\.kept.id))]
    }
  }

  // MARK: Findings set aside

  private mutating func toggleAside() -> [Effect] {
    guard let finding = findingAtCursor ?? currentFinding, let place = finding.readings.first?.places.first else {
      message = .noFindingHere
      return []
    }
    let known = FindingsAside(annotations, among: allFindings).annotations(of: finding)
    if !known.isEmpty {
      message = .notAside
      return [.forgetAnnotations(known.map(\.kept.id))]
    }
    message = .aside
    currentFinding = nil
    let range = TextRange(place.bytes, of: collation.reports[place.report].file)
    return [.annotate(Annotation(.setAside(finding.kind, id: finding.id), range), replacing: [])]
  }
}
