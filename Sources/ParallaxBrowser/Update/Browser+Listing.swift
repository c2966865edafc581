import ParallaxModel
import ParallaxPage

extension Browser {
  mutating func performAsking(_ action: Action) {
    switch action {
    case .quotations: askForQuotations()
    case .missing: askWhatIsMissing()
    case .wordings: if needFindings(for: .action(.wordings)) { ask(.wordings) }
    case .printings: askWhoElse()
    case .reportDetail: ask(.detail(reportInQuestion))
    default: break
    }
  }

  private mutating func askForQuotations() {
    if quotations(for: .quotations) != nil { ask(leftQuotations ?? .quotations(differingFirst: false)) }
  }

  /// The report at the cursor, or the selected one; the base where there is neither.
  private var reportInQuestion: Int { chosenReport ?? base }

  private mutating func askWhatIsMissing() {
    let report = chosenReport ?? base
    guard report != base else {
      message = .baseLacksNothing
      return
    }
    ask(.missing(report))
  }

  /// Of a match at the cursor who has the phrase; else who has the sentences of the reading.
  private mutating func askWhoElse() {
    if let search, let match = matchAtCursor {
      let file = collation.reports[match.report].file
      return ask(.phrase(search.query.isRegex ? file.string(match.bytes) : search.query.text, sentencesInQuestion))
    }
    if sentencesInQuestion.isEmpty { message = nobodyMeant } else { ask(.sentences(sentencesInQuestion)) }
  }

  var sentencesInQuestion: [SentenceID] {
    guard let (report, parts) = partsInQuestion else { return [] }
    return parts.flatMap(\.sentences).map { SentenceID(report: report, sentence: $0) }
  }

  /// The reading at the cursor, or else the base's of the passage.
  private var partsInQuestion: (report: Int, parts: [Part])? {
    if let (_, cell) = readingAtCursor { return (cell.report, cell.readingParts) }
    guard index.passage.indices.contains(viewport.cursor), let passage = index.passage[viewport.cursor] else {
      return nil
    }
    let cells = projection.synopsis.passages[passage].cells
    return (cells.first { $0.report == base } ?? cells.first).map { ($0.report, $0.readingParts) }
  }

  /// Opens a list; one that was left stands where it was left.
  mutating func ask(_ question: Question) {
    open(question)
    if let left = leftListing, left.question == question { listing?.resume(left) }
  }

  private mutating func open(_ question: Question) {
    listing = OpenListing(answer(to: question), answering: question, height: geometry.help.rows)
  }

  /// The list of quotations in the order that it was left in.
  private var leftQuotations: Question? {
    guard let question = leftListing?.question, case .quotations = question else { return nil }
    return question
  }

  /// The list for the size that the screen has now.
  mutating func renewListing() {
    guard let old = listing else { return }
    open(old.question)
    listing?.resume(old)
  }

  mutating func leaveListing() {
    leftListing = listing
    listing = nil
  }

  /// Looked for once for a projection; nil while that is done beside the loop.
  ///
  /// - Parameter action: what needs them, and is done when they are there.
  mutating func quotations(for action: Action) -> [Counterparts]? {
    if let foundQuotations { return foundQuotations }
    guard isSmall else {
      look(for: .quotations, purpose: .action(action))
      return nil
    }
    foundQuotations = projection.quotations(in: collation)
    return foundQuotations
  }

  /// Lists have the whole screen.
  private var listingOptions: PageOptions {
    var options = options
    options.width = size.columns
    return options
  }

  private mutating func answer(to question: Question) -> Listing {
    let options = listingOptions
    switch question {
    case .quotations(let differingFirst):
      let all = quotations(for: .quotations) ?? []
      let sorted = all.enumerated().sorted { one, other in
        let (a, b) = (one.element.difference, other.element.difference)
        return a == b || !differingFirst ? one.offset < other.offset : a > b
      }
      return .quotations(sorted.map(\.element), of: projection, in: collation, options: options)
    case .missing(let report): return .missing(from: report, projection, in: collation, options: options)
    case .detail(let report): return .detail(of: report, projection, in: collation, options: options)
    case .annotations:
      return .annotations(annotations, of: projection, in: collation, options: options)
    case .wordings:
      let all = projection.wordingsToCheck(in: collation, besides: findings ?? [])
      return .wordings(all, of: projection, in: collation, options: options)
    case .phrase(let phrase, let sentences):
      let found = projection.counterparts(of: phrase, in: collation)
      let whole = projection.counterparts(of: sentences, in: collation)
      return .printings(
        found + whole, of: "“\(phrase)”", projection, in: collation, options: options)
    case .sentences(let sentences):
      let found = projection.counterparts(of: sentences, in: collation)
      let words = sentences.count == 1 ? "this sentence" : "these sentences"
      return .printings(found, of: words, projection, in: collation, options: options)
    }
  }

  /// What the list does with an action.
  mutating func performInListing(_ action: Action) -> [Effect] {
    switch action {
    case .back where listing?.filter.isEmpty == false: _ = listing?.search(for: "")
    case .back, .leave: leaveListing()
    case .open: openListed()
    case .nextReport, .previousReport: turnToNeighbour(forward: action == .nextReport)
    case .copy, .edit: return performOutside(action)
    case .quotations, .missing, .wordings, .reportDetail: performAsking(action)
    case .annotations: ask(.annotations)
    case .moreContext, .lessContext, .toggleCosmetic, .toggleInvisible, .toggleShared, .cycleTheme:
      let effects = performShowing(action)
      renewListing()
      return effects
    case .forget: return forgetListed()
    case .undo: return bringBack()
    case .sort: sortListing()
    case .search: prompt = Prompt(.listing)
    case .commandLine: askForCommand()
    case .help, .redraw, .suspend, .quit: return performOnScreen(action)
    default: listing?.move(action)
    }
    return []
  }

  /// The same about the next report of the story, where the list is about one.
  private mutating func turnToNeighbour(forward: Bool) {
    guard let report = reportListed else {
      message = .notAboutOneReport
      return
    }
    guard let next = reportList.neighbour(of: report, forward: forward, hidden: options.hidden) else { return }
    turn(to: next)
  }

  /// The same list about another report.
  mutating func turn(to report: Int) {
    switch listing?.question {
    case .missing where report == base: message = .baseLacksNothing
    case .missing: ask(.missing(report))
    case .detail: ask(.detail(report))
    default: message = .notAboutOneReport
    }
    if reportListed == report { select(report == base ? nil : report) }
  }

  /// The report that the list is about.
  private var reportListed: Int? {
    switch listing?.question {
    case .missing(let report), .detail(let report): report
    default: nil
    }
  }

  private mutating func sortListing() {
    guard case .quotations(let differingFirst) = listing?.question else {
      message = .listStays
      return
    }
    open(.quotations(differingFirst: !differingFirst))
    message = .sorted(differingFirst ? "place in the text" : "what differs most first")
  }

  /// Leaves the list for the place that the entry at the cursor is about.
  private mutating func openListed() {
    guard let target = listing?.target else {
      message = .noPlaceInText
      return
    }
    leaveListing()
    go(to: target.bytes, of: target.report)
  }

  /// Shows words of a report in their place, whatever hides them.
  mutating func go(to bytes: Range<Int>, of report: Int) { leap { $0.show(bytes, of: report) } }

  private mutating func show(_ bytes: Range<Int>, of report: Int) {
    pane = .passages
    if options.layout.isOverview { setLayout(textLayout) }
    options.hidden.remove(report)
    let sentence = collation.reports[report].sentence(atByte: bytes.lowerBound)
    let isFurniture =
      projection.synopsis.home[report].indices.contains(sentence)
      && projection.synopsis.home[report][sentence] == nil
    if isFurniture { options.showsFurniture = true }
    relayout { _ in }
    if line(of: bytes, in: report) == nil { relayout { $0.options.showsEqual = true } }
    guard let line = line(of: bytes, in: report) else { return }
    viewport.move(to: line, through: line + 2)
    currentChange = nil
  }

  private func line(of bytes: Range<Int>, in report: Int) -> Int? {
    WordIndex(page, reports: collation.reports.count).line(of: bytes, in: report)
  }
}
