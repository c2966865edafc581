internal import ParallaxModel

/// An answer to a question about the reports as entries of blocks, each with the place that it is about.
public struct Listing: Sendable {
  /// Words of a report.
  public struct Target: Sendable, Equatable {
    /// Index among the collation's reports.
    public let report: Int
    /// Bytes into that report's text.
    public let bytes: Range<Int>
  }

  public struct Entry: Sendable {
    public let blocks: [Block]
    /// Where it can be read in its place; nil for what stands nowhere.
    public let target: Target?
    /// The number of the reader's note or mark that it shows.
    public let annotation: Int?
    /// Whether it is parted from the entry after it.
    let isParted: Bool
    let setter: ListingSetter

    /// The blocks in lines of the width that was asked for.
    public var lines: [PageLine] { setter.lines(of: blocks) + (isParted ? [PageLine()] : []) }

    /// What a filter looks through.
    public var text: String { setter.text(of: blocks) }
  }

  /// What was asked, in a few words; safe to show.
  public let title: String
  public let entries: [Entry]
}

/// Makes the entries of a list, one after the other.
struct ListingMaker {
  let projection: Projection
  let reports: [Report]
  let options: PageOptions
  let safe: SafeText
  private let setter: ListingSetter
  private(set) var entries: [Listing.Entry] = []

  /// - Parameter options: those of a page count for lists too, but for what is about passages: layout, hidden reports.
  init(_ projection: Projection, _ reports: [Report], _ options: PageOptions) {
    self.projection = projection
    self.reports = reports
    self.options = options
    safe = SafeText(ascii: options.ascii)
    setter = ListingSetter(reports, options)
  }

  var synopsis: Synopsis { projection.synopsis }

  func siglum(_ report: Int) -> String { reports[report].siglum }

  mutating func add(
    _ words: [ListedWords], at target: Listing.Target? = nil, annotation: Int? = nil, isParted: Bool = false
  ) {
    let blocks = words.map { Block(.listed($0), report: target?.report) }
    entries.append(
      Listing.Entry(blocks: blocks, target: target, annotation: annotation, isParted: isParted, setter: setter))
  }

  /// The name of a passage; empty for none.
  func name(_ passage: Int?) -> String { passage.map(synopsis.name) ?? "" }

  /// The words of a report.
  func runs(of report: Int, _ bytes: Range<Int>, _ role: Role) -> [BlockRun] {
    let span = HighlightSpan(highlight: .kept, report: report, bytes: bytes, spaceBefore: false, words: 0, edit: nil)
    return [RunMaker(reports: reports, options: options.blocks).run(of: span, role: role, change: nil)]
  }

  /// The same words lit where they differ from some others, as the readings of a passage are; or where they agree, if
  /// that is asked for.
  func runs(of report: Int, _ bytes: Range<Int>, beside other: (report: Int, bytes: Range<Int>)) -> [BlockRun] {
    let maker = RunMaker(reports: reports, options: options.blocks)
    let spans = StretchHighlighter(projection, in: reports).spans(of: bytes, in: report, beside: other)
    return spans.compactMap { span in
      role(of: span, in: report).map { maker.run(of: span, role: $0, change: nil) }
    }
  }

  /// How a span looks; nil where it is not shown.
  private func role(of span: HighlightSpan, in report: Int) -> Role? {
    let isForeign = span.report != report
    if options.blocks.showsShared {
      return isForeign ? nil : span.highlight == .changed ? .variantApart : .variantShared
    }
    switch span.highlight {
    case .kept: return .text
    case .changed: return .variantChanged
    case .gone: return .variantGone
    case .moved: return .variantMoved
    case .cosmetic: return isForeign ? nil : options.blocks.showsCosmetic ? .variantCosmetic : .text
    }
  }
}

extension [BlockRun] {
  /// Between quotation marks of ours.
  var inMarks: [BlockRun] {
    guard let first else { return [] }
    var words = self
    words[0].isSpaced = false
    return [BlockRun(.own("“"), .text, isSpaced: first.isSpaced)] + words + [BlockRun(.own("”"), .text)]
  }

  /// Parted from what stands before them.
  var spaced: [BlockRun] {
    var runs = self
    if !runs.isEmpty { runs[0].isSpaced = true }
    return runs
  }
}
