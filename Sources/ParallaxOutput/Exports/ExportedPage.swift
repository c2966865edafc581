import ParallaxModel
import ParallaxPage

/// A story as it is read from top to bottom, for exports that are pages: what the screens show of it, made once, with no
/// width.
struct ExportedPage {
  let story: ExportedStory
  /// The reports of the story, the nearest to the base first.
  let rows: [ReportRow]
  let figures: FigureWords
  let sections: [OverviewSection]
  let findings: [FindingRow]
  /// By passage of the synopsis what is read there.
  let passages: [[Block]]

  init(_ story: ExportedStory) {
    let (projection, collation) = (story.projection, story.collation)
    self.story = story
    rows = ReportRow.all(of: projection, in: collation)
    figures = FigureWords(projection, collation.reports)
    var options = BlockOptions()
    options.foldsQuotations = false
    options.ownSentences = .max
    let overview = OverviewComposer(
      projection.overview(in: collation), story.findings, of: projection, in: collation, options: options)
    sections = OverviewSection.all(of: overview.lines)
    let notes = PageNote.all(story.annotations, of: projection, in: collation)
    let composer = BlockComposer(
      projection, in: collation, options: options, findings: story.findings, notes: notes)
    passages = projection.synopsis.passages.indices.map(composer.blocks)
    findings = Self.rows(in: Self.table(.findings, of: story))
  }

  var reports: [Report] { story.collation.reports }
  var projection: Projection { story.projection }
  var synopsis: Synopsis { story.projection.synopsis }
  var base: Int { story.projection.base }

  func siglum(_ report: Int) -> String { reports[report].siglum }

  /// The map, a block for each passage and for the subheads between them.
  var map: [Block] { Self.table(.map, of: story) }

  private static func table(_ layout: PageLayout, of story: ExportedStory) -> [Block] {
    let composer = BlockComposer(
      story.projection, in: story.collation, options: BlockOptions(layout: layout), findings: story.findings)
    return composer.all
  }

  private static func rows(in blocks: [Block]) -> [FindingRow] {
    blocks.compactMap { if case .findingRow(let row) = $0.content { row } else { nil } }
  }

  /// What the story is called: the headline of the base, else the beginning of its text.
  var title: Range<Int> {
    let report = reports[base]
    return report.headline?.bytes ?? report.bodySentences.first.map { report.sentences[$0].bytes } ?? 0..<0
  }

  /// `5 reports`, `3 reports, each its own text`.
  var count: String {
    let words = OverviewWords.counted(synopsis.story.reports.count, "report")
    return projection.isOfOwnTexts ? words + ", each its own text" : words
  }

  /// `base 003`, `order of hpo`; empty for a report alone.
  var order: String {
    if synopsis.story.reports.count < 2 { return "" }
    return "\(projection.isOfCopies ? "base" : "order of") \(siglum(base))"
  }

  /// `4–12 Mar 2019`; empty where no report states its day.
  var dates: String { StoryDates(story.reports).long }
}

/// A section of an overview: a heading, and the lines below it in parts.
struct OverviewSection {
  struct Part {
    /// `fox, 2 of its 13 sentences`; nil for lines of the section itself.
    var title: OverviewLine?
    var lines: [OverviewLine] = []
  }

  /// Nil for what stands above all sections.
  let heading: OverviewLine?
  private(set) var parts: [Part] = []

  /// The lines of an overview, without how the reports begin.
  static func all(of lines: [OverviewLine]) -> [OverviewSection] {
    lines.reduce(into: []) { sections, line in
      switch line.kind {
      case .ledes, .more: break
      case .heading: sections.append(OverviewSection(heading: line))
      case .remark, .part, .entry, .list:
        if sections.isEmpty { sections.append(OverviewSection(heading: nil)) }
        sections[sections.count - 1].add(line)
      }
    }
  }

  private mutating func add(_ line: OverviewLine) {
    if line.kind == .part {
      parts.append(Part(title: line))
    } else {
      if parts.isEmpty { parts.append(Part()) }
      parts[parts.count - 1].lines.append(line)
    }
  }
}
