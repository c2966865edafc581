import ParallaxModel
import ParallaxPage

/// Questions about the story, which lists answer.
extension Workspace {
  /// The list that an action asks for; nil where there is none, and then it is said why or looked for.
  mutating func listing(for action: Action) -> ListingScreen? {
    guard let question = question(for: action) else { return nil }
    return ListingScreen(question, in: self)
  }

  private mutating func question(for action: Action) -> Question? {
    switch action {
    case .quotations:
      return quotations(for: .quotations) == nil ? nil : leftQuotations ?? .quotations(differingFirst: false)
    case .missing: return whatIsMissing()
    case .wordings: return needFindings(for: .action(.wordings)) ? .wordings : nil
    case .printings: return whoElse()
    case .reportDetail: return .detail(chosenReport ?? base)
    case .annotations: return .annotations
    default: return nil
    }
  }

  private mutating func whatIsMissing() -> Question? {
    let report = chosenReport ?? base
    if report != base { return .missing(report) }
    message = .baseLacksNothing
    return nil
  }

  /// Of a match at the cursor who has the phrase; else who has the sentences of the reading.
  private mutating func whoElse() -> Question? {
    let sentences = sentencesInQuestion
    if let query = story.search?.query, let match = matchAtCursor() {
      let file = collation.reports[match.report].document
      return .phrase(query.isRegex ? file.string(match.bytes) : query.text, sentences)
    }
    if !sentences.isEmpty { return .sentences(sentences) }
    message = noSentenceMeant
    return nil
  }

  var sentencesInQuestion: [SentenceID] {
    guard let (report, parts) = partsInQuestion else { return [] }
    return parts.flatMap(\.sentences).map { SentenceID(report: report, sentence: $0) }
  }

  /// The reading at the cursor, or else the base's of the passage.
  private var partsInQuestion: (report: Int, parts: [Part])? {
    if let (_, cell) = readingAtCursor { return (cell.report, cell.readingParts) }
    guard let passage = story.passageAtCursor else {
      return nil
    }
    let cells = story.projection.synopsis.passages[passage].cells
    return (cells.first { $0.report == base } ?? cells.first).map { ($0.report, $0.readingParts) }
  }

  /// The list of quotations in the order that it was left in.
  private var leftQuotations: Question? {
    guard let question = leftListing?.question, case .quotations = question else { return nil }
    return question
  }

  /// Looked for once for a projection; nil while that is done beside the loop.
  ///
  /// - Parameter action: what needs them, and is done when they are there.
  mutating func quotations(for action: Action) -> [Counterparts]? {
    if let found = inquiries.quotations { return found }
    guard isSmall else {
      request(.quotations, purpose: .action(action))
      return nil
    }
    inquiries.quotations = story.projection.quotations(in: collation)
    return inquiries.quotations
  }

  /// Shows words of a report in their place, whatever hides them.
  mutating func go(to bytes: Range<Int>, of report: Int) { leap { $0.show(bytes, of: report) } }

  private mutating func show(_ bytes: Range<Int>, of report: Int) {
    story.panes.current = .passages
    if story.options.layout.isOverview { setLayout(story.leaps.textLayout) }
    story.options.hidden.remove(report)
    let sentence = collation.reports[report].sentence(atByte: bytes.lowerBound)
    let isFurniture =
      story.projection.synopsis.home[report].indices.contains(sentence)
      && story.projection.synopsis.home[report][sentence] == nil
    if isFurniture { story.options.showsFurniture = true }
    relayout { _ in }
    if story.place(of: bytes, in: report) == nil { relayout { $0.story.options.showsEqual = true } }
    // A subhead is a rule, which shows no place of a text.
    let passage = story.projection.passage(of: PrintedPlace(report: report, bytes: bytes))
    guard let place = story.place(of: bytes, in: report) ?? story.start(ofPassage: passage) else { return }
    story.go(to: place, more: 2)
    story.focus.change = nil
  }
}
