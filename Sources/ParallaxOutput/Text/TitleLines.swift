import ParallaxModel
import ParallaxPage

/// What stands above the passages in print: what the story is about, and a line for each report.
struct TitleLines {
  private let collation: Collation
  private let projection: Projection
  private let width: Column
  private let safe = SafeText()
  private let figures: FigureWords

  init(_ collation: Collation, _ projection: Projection, width: Column) {
    self.collation = collation
    self.projection = projection
    self.width = width
    figures = FigureWords(projection, collation.reports)
  }

  /// The headline of the base, the reports with the base first, and a blank line after each of the two.
  var lines: [PageLine] {
    let order = [projection.base] + collation.reports.indices.filter { $0 != projection.base }
    return headline + order.map(report) + [PageLine()]
  }

  private var headline: [PageLine] {
    let base = collation.reports[projection.base]
    guard let headline = base.headline else { return [] }
    let text = safe.line(base.file.string(headline.bytes), fitting: width)
    return [PageLine(runs: [Run(text, .title, columns: safe.columns(of: text))]), PageLine()]
  }

  private func report(_ index: Int) -> PageLine {
    let report = collation.reports[index]
    let role: Role = index == projection.base ? .siglumBase : .siglum
    var runs = [run(padded(report.siglum, to: 10), role), run(padded(words(of: index), to: 34), .figure)]
    if let source = report.facts.source?.value { runs.append(run("  " + safe.line(source, fitting: 30), .figure)) }
    return PageLine(runs: runs, report: index)
  }

  private func words(of index: Int) -> String {
    figures.line(of: index) + (index == projection.base ? "  base" : "")
  }

  private func padded(_ text: String, to columns: Column) -> String {
    let line = safe.line(text)
    return line + String(repeating: " ", count: max(0, columns - safe.columns(of: line)))
  }

  private func run(_ text: String, _ role: Role) -> Run { Run(text, role, columns: safe.columns(of: text)) }
}
