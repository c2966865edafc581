public import ParallaxModel
import ParallaxPage

/// What the reader of lines has asked to keep or to forget.
struct LinearRequest: Sendable, Equatable {
  enum Subject: Sendable { case note, mark, aside, forgotten, correction, file }

  let subject: Subject
  let effect: Effect
}

extension LinearReader {
  /// What is to be kept, forgotten, corrected or written now; `take` and `hear` say what came of it. Only `annotate`,
  /// `forgetAnnotations`, `correct`, `undoCorrection` and `save` are asked.
  public var effect: Effect? { request?.effect }

  /// Takes what is kept now, and says what came of the request, if there was one.
  ///
  /// - Parameters:
  ///   - problem: why not all of it is kept.
  ///   - hasStore: whether anything outlives this run.
  public mutating func take(_ kept: [KeptAnnotation], problem: String? = nil, hasStore: Bool = true) -> [String] {
    annotations = collation.placing(kept.filter { $0.annotation.kind != .read })
    partFindings()
    defer { request = nil }
    guard let request else { return [] }
    if let problem { return ["It holds for now, but could not be kept: \(safe.line(problem))"] }
    let words =
      switch request.subject {
      case .note: "Noted."
      case .mark: "Marked; “to” and the letter comes back here."
      case .correction, .file: ""
      case .aside: "Put aside; “findings” leaves it out, “notes” and “forget” take it back."
      case .forgotten: "Forgotten."
      }
    return [hasStore ? words : "\(words) It holds for this run alone."]
  }

  /// `note WORDS` on the base's words in this passage, `note 001 WORDS` on another report's; without words those that
  /// there are.
  mutating func note(_ argument: String) -> [String] {
    let (report, words) = split(argument)
    if words.isEmpty {
      let here = listed.filter { passage(of: $0.annotation) == passage }
      return here.isEmpty ? ["No note here; write note and what it says."] : here.map { line($0.number, $0.annotation) }
    }
    guard let range = range(of: report) else { return ["There is nothing here to write a note on."] }
    request = LinearRequest(subject: .note, effect: .annotate(Annotation(.note(words), range), replacing: []))
    return []
  }

  /// All notes, marks and findings set aside, each with its number.
  var noteLines: [String] {
    let all = listed.map { line($0.number, $0.annotation) }
    return all.isEmpty ? ["No notes yet."] : all + ["“forget” and a number forgets one."]
  }

  mutating func forget(_ text: String) -> [String] {
    guard let number = Int(text), let found = listed.first(where: { $0.number == number }) else {
      return [listed.isEmpty ? "No notes yet." : "There are \(listed.count) notes; write forget and a number."]
    }
    request = LinearRequest(subject: .forgotten, effect: .forgetAnnotations([found.annotation.kept.id]))
    return []
  }

  /// Sets the finding aside that was told last.
  mutating func setAside() -> [String] {
    guard let lastFinding, findings.indices.contains(lastFinding),
      let annotation = Annotation(settingAside: findings[lastFinding], in: collation)
    else {
      return ["Which fact? Write finding and a number, then aside."]
    }
    self.lastFinding = nil
    request = LinearRequest(subject: .aside, effect: .annotate(annotation, replacing: []))
    return []
  }

  /// What can be shown to somebody else of this passage, or of a finding: sentences with file, line, bytes and hash.
  func evidence(_ text: String) -> [String] {
    let evidence = Evidence(projection, in: collation, annotations: annotations)
    if !text.isEmpty {
      guard let number = Int(text), findings.indices.contains(number - 1) else {
        return ["There are \(findings.count) facts that differ; write evidence and a number."]
      }
      return evidence.sheet(of: findings[number - 1]).paragraphs
    }
    guard projection.synopsis.passages.indices.contains(passage) else { return ["There is nothing here to show."] }
    return evidence.sheet(ofPassage: passage, hidden: options.hidden).paragraphs
  }

  // MARK: What is kept, in order

  /// In the order of the passages, what is lost last; numbers count from 1.
  private var listed: [(number: Int, annotation: PlacedAnnotation)] {
    let order = annotations.enumerated().sorted { one, other in
      let (a, b) = (passage(of: one.element) ?? .max, passage(of: other.element) ?? .max)
      return (a, one.offset) < (b, other.offset)
    }
    return order.enumerated().map { ($0.offset + 1, $0.element.element) }
  }

  func passage(of annotation: PlacedAnnotation) -> Int? {
    guard let place = annotation.place else { return nil }
    let home = projection.synopsis.home[place.report]
    let sentence = collation.reports[place.report].sentence(atByte: place.bytes.lowerBound)
    return home.indices.contains(sentence) ? home[sentence] : nil
  }

  private func line(_ number: Int, _ annotation: PlacedAnnotation) -> String {
    let what =
      switch annotation.kind {
      case .note(let text): "note: \(text)"
      case .mark(let letter): "mark \(letter)"
      case .setAside(let kind, _, _): "fact put aside: \(kind.word)"
      case .read: "read"
      }
    let quote = "“\(short(annotation.range.quote))”" + (annotation.isChanged ? ", which has changed" : "")
    guard let place = annotation.place else { return "\(number). lost, \(safe.line(what)), on \(quote)" }
    let passage = passage(of: annotation).map { ", passage \(projection.synopsis.name(of: $0))" } ?? ""
    return "\(number). \(siglum(place.report))\(passage), \(safe.line(what)), on \(quote)"
  }

  // MARK: Where a note goes

  /// The report that the first word names, if it has the passage, and the other words.
  private func split(_ argument: String) -> (report: Int?, words: String) {
    let words = argument.split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = words.first, let report = collation.report(withSiglum: first),
      cells.contains(where: { $0.report == report })
    else { return (nil, argument) }
    return (report, words.count > 1 ? words[1] : "")
  }

  /// What the reports have in this passage.
  var cells: [PassageCell] {
    let passages = projection.synopsis.passages
    return passages.indices.contains(passage) ? passages[passage].cells : []
  }

  /// The first sentence of the report's reading; of the base's, or the first, where no report is named.
  func range(of report: Int?) -> TextRange? {
    let cell = cells.first { $0.report == report ?? base } ?? cells.first
    guard let cell, let sentence = cell.readingParts.first?.sentences.first else { return nil }
    let own = collation.reports[cell.report]
    return TextRange(own.sentences[sentence].bytes, of: own.document)
  }
}
