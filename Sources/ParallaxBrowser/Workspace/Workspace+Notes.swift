import ParallaxModel
import ParallaxPage

/// What a letter is awaited for.
enum LetterPurpose: Sendable, Equatable { case mark, jump }

extension Workspace {
  /// Shows what the reader has noted, marked and set aside, as it is kept now.
  ///
  /// - Parameter problem: why not all of it is kept.
  mutating func take(_ kept: [KeptAnnotation], problem: String? = nil) {
    let placed = collation.placing(kept)
    notebook.annotations = placed.filter { $0.kind != .read }
    notebook.setRead(sentences(read: placed))
    let (aside, next) = (findings.aside.map(\.id), neighbourOfFinding)
    let afterwards: (Anchor, Workspace) -> Anchor = { anchor, workspace in
      workspace.findings.aside.map(\.id) == aside ? anchor : anchor.of(finding: next)
    }
    relayout(at: afterwards) { $0.updateFindingsSetAside() }
    if let problem {
      message = .notKept(problem)
    } else if message?.saysKept == true, notebook.annotations.contains(where: { $0.kept.id < 0 }) {
      message = .heldForThisRun
    } else if case .noted = message {
      message = .noted(notebook.notes.count)
    }
  }

  /// In the list of findings where the cursor goes when the one there is put aside: to the next, at the end to the one
  /// before.
  private var neighbourOfFinding: String? {
    guard story.page.listsFindings, let id = story.lineAtCursor?.finding,
      let place = findings.listed.firstIndex(where: { $0.id == id })
    else { return nil }
    let listed = findings.listed
    return (place + 1 < listed.count ? listed[place + 1] : place > 0 ? listed[place - 1] : nil)?.id
  }

  /// What could not be kept at first is kept now.
  mutating func sayAllIsKept(_ kept: [KeptAnnotation]) {
    take(kept)
    message = .allKept
  }

  // MARK: Notes

  /// Where a note on the words found at the cursor, or on its sentence, is written.
  mutating func noteAtCursor() -> Prompt? {
    let words = wordsFoundAtCursor()
    guard let range = words ?? rangeAtCursor else {
      message = noSentenceMeant
      return nil
    }
    let old = noted(range, exactly: true) ?? (words == nil ? noted(range, exactly: false) : nil)
    var text = ""
    if case .note(let words)? = old?.kind { text = words }
    return Prompt(.note(old?.range ?? range, replacing: old?.kept.id), text: text)
  }

  /// The note on a range, or on a part of it.
  private func noted(_ range: TextRange, exactly: Bool) -> PlacedAnnotation? {
    notebook.notes.first { note in
      guard let place = note.place, collation.reports[place.report].document.name == range.name else { return false }
      return exactly ? place.bytes == range.bytes : place.bytes.overlaps(range.bytes)
    }
  }

  /// The words that a search has found on the cursor's line.
  private mutating func wordsFoundAtCursor() -> TextRange? {
    matchAtCursor().map { TextRange($0.bytes, of: collation.reports[$0.report].document) }
  }

  /// The sentence at the cursor, or the first of the passage.
  private var rangeAtCursor: TextRange? {
    guard let sentence = sentenceAtCursor ?? sentencesInQuestion.first else { return nil }
    let report = collation.reports[sentence.report]
    return TextRange(report.sentences[sentence.sentence].bytes, of: report.document)
  }

  /// A note without words is one that goes.
  mutating func keep(note text: String, on range: TextRange, replacing old: Int?) -> [Step] {
    let isEmpty = text.allSatisfy(\.isWhitespace)
    if isEmpty {
      message = old == nil ? nil : .noteGone
      return old.map { [.session(.forgetAnnotations([$0]))] } ?? []
    }
    message = .noted(0)
    return [.session(.annotate(Annotation(.note(text), range), replacing: old.map { [$0] } ?? []))]
  }

  /// Forgets a note or a mark.
  mutating func forget(_ id: Int?) -> [Step] {
    guard let id, let annotation = notebook.annotations.first(where: { $0.kept.id == id }) else {
      return refuse(.nothingToForget)
    }
    notebook.forgotten.append(annotation.kept.annotation)
    message = .forgotten
    return [.session(.forgetAnnotations([id]))]
  }

  /// Brings back what was forgotten last.
  mutating func bringBack() -> [Step] {
    guard let annotation = notebook.forgotten.popLast() else { return refuse(.nothingToBringBack) }
    message = .broughtBack
    return [.session(.annotate(annotation, replacing: []))]
  }

  // MARK: Marks

  /// Sets or goes to the mark of a letter; any other key is no letter, and nothing is done.
  mutating func take(_ key: Key, for purpose: LetterPurpose) -> [Step] {
    if purpose == .jump, bindings.outcome(of: [key], in: .passages) == .action(.goToMark) {
      leapBack()
      return []
    }
    guard case .character(let letter) = key, letter.isLetter || letter.isNumber else { return [] }
    let known = notebook.annotations.filter { $0.kind == .mark(letter) }
    switch purpose {
    case .jump: return go(to: letter, among: known)
    case .mark:
      guard let range = rangeAtCursor else { return refuse(noSentenceMeant) }
      message = .marked(letter)
      return [.session(.annotate(Annotation(.mark(letter), range), replacing: known.map(\.kept.id)))]
    }
  }

  private mutating func go(to letter: Character, among known: [PlacedAnnotation]) -> [Step] {
    if known.isEmpty { return refuse(.noSuchMark(letter)) }
    guard let place = known.compactMap(\.place).last else { return refuse(.markLost(letter)) }
    go(to: place.bytes, of: place.report)
    return []
  }

  // MARK: Findings set aside

  mutating func toggleAside() -> [Step] {
    guard let finding = findingAtCursor ?? story.focus.finding,
      let annotation = Annotation(settingAside: finding, in: collation)
    else {
      return refuse(.noFindingHere)
    }
    let known = FindingsAside(notebook.annotations, among: findings.all).annotations(of: finding)
    if !known.isEmpty {
      message = .notAside
      return [.session(.forgetAnnotations(known.map(\.kept.id)))]
    }
    message = .aside
    story.focus.finding = nil
    return [.session(.annotate(annotation, replacing: []))]
  }
}
