public import ParallaxModel
public import ParallaxPage

/// What `stories --format text` prints: a line for each story, with the number that `--story` takes.
///
///     1  4 reports  Old bridge closed after flood   003 000 001 002
///     2  alone      Council meets on Tuesday        004
///
/// Where it is asked for, below a story what its reports share. Below all, the reader's corrections of stories, those too whose reports are gone.
public struct StoriesText {
  /// Columns of a headline that still says something.
  private static let leastHeadline: Column = 16

  private let rows: [StoryWords]
  /// The numbers of the rows.
  private let numbers: [Int]
  private let corrections: [String]
  /// By row what the reports share; nil where it is not asked for.
  private let reasons: [StoryReasonWords]?
  private let width: Column
  /// Columns of the widest number of reports, headline and sigla.
  private let widest: (number: Int, count: Int, headline: Column, sigla: Column)
  private let safe = SafeText()

  /// Sets the list in lines of `width` columns.
  ///
  /// - Parameter givesReasons: whether it is said what the reports of each story share.
  public init(_ collation: Collation, width: Column, givesReasons: Bool = false) {
    self.init(collation.stories, of: collation, width: width, givesReasons: givesReasons)
  }

  /// The same of some of the stories; they keep their numbers.
  public init(_ stories: [Story], of collation: Collation, width: Column, givesReasons: Bool = false) {
    let reasons = givesReasons ? collation.reasons(of: stories) : nil
    self.init(
      stories.map { StoryWords($0, in: collation) },
      numbers: stories.map { (collation.stories.firstIndex(of: $0) ?? 0) + 1 },
      corrections: collation.correctionsOfStories.map { StoryCorrectionWords($0, in: collation).text },
      reasons: reasons.map { zip($0, stories).map { StoryReasonWords($0, of: $1.reports.count) } }, width: width)
  }

  /// The same of stories that are known by their signatures.
  ///
  /// - Parameter reasons: by story what its reports share; nil where it is not asked for.
  public init(_ stories: [[SignedReport]], reasons: [[StoryReason]]? = nil, width: Column) {
    self.init(
      stories.map { StoryWords($0) }, numbers: Array(1...max(1, stories.count)), corrections: [],
      reasons: reasons.map { zip($0, stories).map { StoryReasonWords($0, of: $1.count) } }, width: width)
  }

  /// The same of stories that others have made.
  public init(_ stories: [GivenStory], width: Column) {
    self.init(
      stories.map { StoryWords($0) }, numbers: Array(1...max(1, stories.count)), corrections: [], reasons: nil,
      width: width)
  }

  private init(
    _ rows: [StoryWords], numbers: [Int], corrections: [String], reasons: [StoryReasonWords]?, width: Column
  ) {
    self.reasons = reasons
    self.rows = rows
    self.numbers = numbers
    self.corrections = corrections
    self.width = width
    widest = (
      "\(numbers.max() ?? 0)".count, rows.map(\.count.count).max() ?? 0,
      rows.map { [safe] in safe.columns(of: $0.headline) }.max() ?? 0,
      rows.map { [safe] in safe.columns(of: $0.sigla.joined(separator: " ")) }.max() ?? 0
    )
  }

  /// As UTF-8, printed by `writer`.
  public func bytes(by writer: TextWriter) -> [UInt8] {
    let said = corrections.map { PageLine(runs: [run(safe.line($0), .figure)]) }
    let lines = rows.indices.flatMap { [line($0)] + reasonLines($0) }
    return writer.bytes(of: Page(lines: lines + (said.isEmpty ? [] : [PageLine(runs: [])] + said)))
  }

  /// What the reports of a story share, below its headline; no line where it is nothing.
  private func reasonLines(_ index: Int) -> [PageLine] {
    guard let reasons else { return [] }
    let indent = widest.number + widest.count + 4
    let text = reasons[index].line(fitting: width - indent, safe)
    return text.isEmpty ? [] : [PageLine(runs: [run(String(repeating: " ", count: indent) + text, .figure)])]
  }

  private func line(_ index: Int) -> PageLine {
    let row = rows[index]
    let number = padded("\(numbers[index])", to: widest.number, fromLeft: true)
    let count = padded(row.count, to: widest.count)
    let room = max(Self.leastHeadline, width - number.count - count.count - 4)
    let sigla = row.sigla(fitting: min(room / 2, widest.sigla), safe)
    let headline = safe.line(row.headline, fitting: headlineColumns(room))
    return PageLine(runs: [
      run(number + "  ", .number), run(count + "  ", .figure),
      run(padded(headline, to: headlineColumns(room)) + "  ", .headline), run(sigla, .siglum),
    ])
  }

  private func headlineColumns(_ room: Column) -> Column {
    min(widest.headline, max(Self.leastHeadline, room - min(room / 2, widest.sigla) - 2))
  }

  private func padded(_ text: String, to columns: Column, fromLeft: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, columns - safe.columns(of: text)))
    return fromLeft ? blanks + text : text + blanks
  }

  private func run(_ text: String, _ role: Role) -> Run { Run(text, role, columns: safe.columns(of: text)) }
}
