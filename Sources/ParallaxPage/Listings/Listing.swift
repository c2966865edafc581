internal import ParallaxModel

/// An answer to a question about the reports as entries of lines, each with the place that it is about.
public struct Listing: Sendable {
  /// Words of a report.
  public struct Target: Sendable, Equatable {
    /// Index among the collation's reports.
    public let report: Int
    /// Bytes into that report's text.
    public let bytes: Range<Int>
  }

  public struct Entry: Sendable {
    public let lines: [PageLine]
    /// Where it can be read in its place; nil for what stands nowhere.
    public let target: Target?
    /// The number of the reader's note or mark that it shows.
    public let annotation: Int?
    /// What a filter looks through.
    public var text: String { lines.flatMap(\.runs).map(\.text).joined(separator: " ") }
  }

  /// What was asked, in a few words; safe to show.
  public let title: String
  public let entries: [Entry]
}

/// Sets entries one after the other.
struct ListingMaker {
  /// Columns of the label before the words.
  static let text: Column = 6

  let projection: Projection
  let reports: [Report]
  let options: PageOptions
  let safe: SafeText
  private(set) var entries: [Listing.Entry] = []

  /// - Parameter options: those of a page count for lists too, but for what is about passages: layout, hidden reports.
  init(_ projection: Projection, _ reports: [Report], _ options: PageOptions) {
    self.projection = projection
    self.reports = reports
    self.options = options
    safe = SafeText(ascii: options.ascii)
  }

  var synopsis: Synopsis { projection.synopsis }

  func siglum(_ report: Int) -> String { reports[report].siglum }

  func sigla(_ reports: [Int]) -> String { reports.map(siglum).joined(separator: " ") }

  mutating func add(_ lines: [PageLine], at target: Listing.Target? = nil, annotation: Int? = nil) {
    entries.append(Listing.Entry(lines: lines, target: target, annotation: annotation))
  }

  typealias Label = (text: String, role: Role, column: Column)

  /// Words from a column on, broken at the right edge, with labels before the first line; words from right to left have
  /// their labels on a line above.
  func lines(_ labels: [Label], _ atoms: [Atom], from column: Column) -> [PageLine] {
    let room = max(8, min(Geometry.widestText, options.width - column - 1))
    let broken = LineBreaker(width: room).lines(of: atoms)
    let head = line(of: labels)
    if ParagraphDirection(of: atoms.map(\.text).joined(separator: " ")) == .rightToLeft {
      return (head.runs.isEmpty ? [] : [PageLine(runs: head.runs)]) + broken.map { rightToLeft($0, from: column) }
    }
    return broken.enumerated().map { number, runs in
      var line = number == 0 ? head : LineMaker()
      line.pad(to: number == 0 ? max(column, line.columns + 1) : column)
      line.add(runs)
      return PageLine(runs: line.runs)
    }
  }

  private func line(of labels: [Label]) -> LineMaker {
    labels.reduce(into: LineMaker()) { line, label in
      line.pad(to: label.column)
      line.add(label.text, label.role, columns: safe.columns(of: label.text))
    }
  }

  private func rightToLeft(_ runs: [Run], from column: Column) -> PageLine {
    var line = LineMaker()
    line.pad(to: column)
    line.add(runs)
    var page = PageLine(runs: line.runs)
    page.isRightToLeft = true
    return page
  }

  /// The words of a report, with marks of ours about them.
  func atoms(of report: Int, _ bytes: Range<Int>, role: Role, quoted: Bool = false) -> [Atom] {
    let span = HighlightSpan(
      highlight: .kept, report: report, bytes: bytes, spaceBefore: false, words: 0, edit: nil)
    let atoms = SpanSetter(reports: reports, options: options, widest: Geometry.widestText)
      .atoms(of: span, role: role, change: nil)
    return quoted ? inMarks(atoms) : atoms
  }

  /// The same words lit where they differ from some others, as the readings of a passage are; or where they agree, if
  /// that is asked for.
  func atoms(
    of report: Int, _ bytes: Range<Int>, beside other: (report: Int, bytes: Range<Int>), quoted: Bool
  ) -> [Atom] {
    let setter = SpanSetter(reports: reports, options: options, widest: Geometry.widestText)
    let spans = StretchHighlighter(projection, in: reports).spans(of: bytes, in: report, beside: other)
    let atoms = spans.flatMap { span in
      role(of: span, in: report).map { setter.atoms(of: span, role: $0, change: nil) } ?? []
    }
    return quoted ? inMarks(atoms) : atoms
  }

  /// How a span looks; nil where it is not shown.
  private func role(of span: HighlightSpan, in report: Int) -> Role? {
    let isForeign = span.report != report
    if options.showsShared {
      return isForeign ? nil : span.highlight == .changed ? .variantApart : .variantShared
    }
    switch span.highlight {
    case .kept: return .text
    case .changed: return .variantChanged
    case .gone: return .variantGone
    case .moved: return .variantMoved
    case .cosmetic: return isForeign ? nil : options.showsCosmetic ? .variantCosmetic : .text
    }
  }

  private func inMarks(_ words: [Atom]) -> [Atom] {
    var atoms = words
    if atoms.isEmpty { return [] }
    let marks = options.ascii ? ("\"", "\"") : ("“", "”")
    let open = Atom(text: marks.0, columns: 1, role: .text, gap: atoms[0].gap)
    atoms[0].gap = .none
    return [open] + atoms + [Atom(text: marks.1, columns: 1, role: .text, gap: .none)]
  }

  func atoms(_ words: String, role: Role) -> [Atom] {
    AtomMaker(safe: safe, widest: Geometry.widestText).atoms(words, role: role, spaceBefore: false)
  }

  /// The number of a passage, to stand before its words.
  func number(_ passage: Int?) -> (text: String, role: Role, column: Column) {
    let name = passage.map(synopsis.name) ?? ""
    return (name, .number, max(1, Self.text - 1 - name.count))
  }
}
