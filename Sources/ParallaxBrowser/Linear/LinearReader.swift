public import ParallaxModel
import ParallaxPage

/// The reports read line by line, for a screen reader or a terminal without a screen: a line in, lines of text out,
/// nothing painted twice.
///
///     var reader = LinearReader(collation, projection)
///     for line in reader.greeting + reader.answer(to: "next") { print(line) }
public struct LinearReader: Sendable {
  public internal(set) var collation: Collation
  var projection: Projection
  var options: PageOptions
  /// Those that the reader has not set aside.
  var findings: [Finding] = []
  private(set) var allFindings: [Finding] = []
  /// The finding that was told last, by its place among them.
  var lastFinding: Int?
  var quotations: [Counterparts]?
  /// The quotation that was told last.
  var lastQuotation: Int?
  /// The reader's notes, marks and findings set aside.
  var annotations: [PlacedAnnotation] = []
  /// What is asked to be kept, and not answered yet.
  var request: LinearRequest?
  /// A file that was not written, for there was one of its name.
  var refusedSave: SaveRequest?
  /// What the story can be written in.
  let formats: [StoryFormat]
  /// Of the synopsis; the one that has been read last.
  var passage = 0
  var searched = ""
  /// Say which words are new, gone or moved.
  private var saysChanges = true
  let safe: SafeText
  /// Whether the reader has asked to leave.
  public private(set) var isDone = false

  /// - Parameters:
  ///   - ascii: no character outside ASCII can be shown.
  ///   - formats: what the story can be written in.
  public init(
    _ collation: Collation, _ projection: Projection, showsCosmetic: Bool = false, showsInvisible: Bool = false,
    ascii: Bool = false, formats: [StoryFormat] = []
  ) {
    self.collation = collation
    self.formats = formats
    self.projection = projection
    safe = SafeText(ascii: ascii)
    // No width: nothing is set in lines.
    options = PageOptions(width: 0, showsCosmetic: showsCosmetic, ascii: ascii)
    options.showsInvisible = showsInvisible
    renew()
  }

  /// What is said first: what is open, the first passage, and how to get help.
  public var greeting: [String] {
    let count = projection.synopsis.story.reports.count
    let words = StoryWords(projection.synopsis.story, in: collation)
    let several = collation.tellsOfSeveralEvents ? ["\(collation.stories.count) stories; “stories” lists them."] : []
    let open = count == 1 ? "1 report" : "\(count) reports"
    return ["\(safe.line(words.headline)). \(open), base \(siglum(base)). “help” lists the commands."]
      + several + passageText
  }

  /// What a line that was typed comes to. An empty line goes on.
  public mutating func answer(to line: String) -> [String] {
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    let argument = words.count > 1 ? words[1].split(separator: " ").joined(separator: " ") : ""
    guard let word = words.first else { return perform(.next, "") }
    let named = LinearCommand.named(word.lowercased())
    if named.count == 1 { return perform(named[0], argument) }
    if argument.isEmpty, let passage = passage(named: word) { return read(passage) }
    if named.isEmpty, word.first?.isNumber == true { return go(to: word) }
    if named.isEmpty { return ["There is no command “\(short(word))”; “help” lists them."] }
    return ["“\(short(word))” may be \(named.map(\.rawValue).joined(separator: " or ")); write more of it."]
  }

  private mutating func perform(_ command: LinearCommand, _ argument: String) -> [String] {
    switch command {
    case .next: return read(passage + 1, end: "That was the last passage.")
    case .previous: return read(passage - 1, end: "This is the first passage.")
    case .again: return passageText
    case .passage: return go(to: argument)
    case .change: return nextChange()
    case .search: return search(argument)
    case .overview: return overviewLines
    case .findings:
      askForFindings()
      return listFindings(argument)
    case .finding: return tell(finding: argument)
    case .aside: return setAside()
    case .evidence: return evidence(argument)
    case .quote: return tell(quotation: argument)
    case .wording: return wordings
    case .note: return note(argument)
    case .notes: return noteLines
    case .forget: return forget(argument)
    case .mark: return mark(argument)
    case .to: return goToMark(argument)
    case .why: return withReport(argument) { $0.reasons(for: $1) }
    case .part: return withReport(argument) { $0.part($1) }
    case .link: return link(argument)
    case .furniture: return withReport(argument) { $0.makeFurniture($1) }
    case .body: return makeBody(argument)
    case .undo: return undo()
    case .reports: return reportLines
    case .report: return withReport(argument) { [$0.detail(of: $1)].flatMap(\.self) }
    case .only: return withReport(argument) { $0.show(only: $1) }
    case .all: return showAll()
    case .base: return argument.isEmpty ? ["The base is \(siglum(base))."] : withReport(argument) { $0.makeBase($1) }
    case .missing: return withReport(argument) { $0.missing(from: $1) }
    case .quotes: return quotationLines
    case .who: return whoHas(argument)
    case .marks: return toggleMarks()
    case .invisible: return toggleInvisible()
    case .stories: return storyLines
    case .story: return open(story: argument)
    case .join: return join(argument)
    case .divide: return divide(argument)
    case .texts: return texts(argument)
    case .save: return save(argument)
    case .export: return export(argument)
    case .replace: return replace()
    case .help: return Self.help
    case .quit:
      isDone = true
      return []
    }
  }

  static let help: [String] = LinearCommand.allCases.map { command in
    let argument = command.argument.isEmpty ? "" : " \(command.argument)"
    return "\(command.rawValue)\(argument): \(command.words)."
  }

  /// After a change of base, story or reports shown.
  mutating func renew() {
    allFindings = projection.findingsUnasked(in: collation)
    quotations = nil
    lastQuotation = nil
    partFindings()
    checkInvariants()
  }

  /// Looks for those of a story that are not looked for unasked.
  private mutating func askForFindings() {
    guard allFindings.isEmpty, collation.hasGivenTies(projection.synopsis.story) else { return }
    allFindings = projection.findings(in: collation)
    partFindings()
  }

  /// What is remembered names something that there is, and the base always shows.
  private func checkInvariants() {
    assert(!options.hidden.contains(base), "the base is hidden")
    assert(lastFinding.map(findings.indices.contains) ?? true, "the last finding is none of them")
  }

  /// Leaves those out that the reader has set aside.
  mutating func partFindings() {
    let before = lastFinding.map { findings[$0].id }
    let aside = FindingsAside(annotations, among: allFindings)
    findings = allFindings.filter { !aside.contains($0) }
    lastFinding = findings.firstIndex { $0.id == before }
  }

  /// The blocks of a passage; none where no report that shows has it.
  func blocks(ofPassage passage: Int) -> [Block] {
    let notes = PageNote.all(annotations, of: projection, in: collation)
    let composer = BlockComposer(
      projection, in: collation, options: options.blocks, findings: findings, notes: notes)
    return composer.blocks(ofPassage: passage).filter { $0.passage == passage }
  }

  /// Blocks as paragraphs.
  var text: LinearText { LinearText(collation.reports, base: projection.base, options, saysChanges: saysChanges) }

  var base: Int { projection.synopsis.base }

  func siglum(_ report: Int) -> String { safe.line(collation.reports[report].siglum) }

  /// What somebody typed, to be said back.
  func short(_ words: String) -> String { safe.line(words, fitting: 60) }

  private mutating func toggleMarks() -> [String] {
    saysChanges.toggle()
    return [saysChanges ? "Changes are said." : "Only the text is read."] + passageText
  }

  private mutating func toggleInvisible() -> [String] {
    options.showsInvisible.toggle()
    return [options.showsInvisible ? "Invisible characters are said." : "Invisible characters are left out."]
      + passageText
  }
}
