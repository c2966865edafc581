public import ParallaxModel

/// What stands above the passages in print, and in a file that a page is saved in: what the story is about, and a table of the reports.
///
///     003  base                   30 ¶, 891 words
///     004  TV360 Nigeria          12 of the 30 ¶  86 % same words
///     001  24.kg                  8 of the 30 ¶   87 % same words  1 ¶ only here  2024-02-14
public struct TitleLines {
  private let collation: Collation
  private let projection: Projection
  private let width: Column
  private let safe = SafeText()

  /// - Parameter width: columns.
  public init(_ collation: Collation, _ projection: Projection, width: Column) {
    self.collation = collation
    self.projection = projection
    self.width = width
  }

  /// The headline of the base, the reports, and a blank line after each of the two.
  public var lines: [PageLine] { headline + table + [PageLine()] }

  private var headline: [PageLine] {
    let base = collation.reports[projection.base]
    guard let headline = base.headline else { return [] }
    let text = safe.line(base.document.string(headline.bytes), fitting: width)
    return [PageLine(runs: [Run(text, .title, columns: safe.columns(of: text))]), PageLine()]
  }

  /// The story's reports nearest first, then those outside it.
  private var table: [PageLine] {
    let reports = ReportRow.all(of: projection, in: collation, outside: true)
    let rows = reports.map { columns(of: $0).map { safe.line($0, fitting: 30) } }
    let widths = rows.reduce(into: [Column](repeating: 0, count: 6)) { widths, row in
      for column in row.indices { widths[column] = max(widths[column], safe.columns(of: row[column])) }
    }
    return zip(reports, rows).map { PageLine(runs: runs(of: $1, widths, isBase: $0.isBase), report: $0.report) }
  }

  /// As many as `widths` counts.
  private func columns(of row: ReportRow) -> [String] {
    let name = [row.isBase && projection.isOfCopies ? "base" : "", row.outlet].filter { !$0.isEmpty }.joined(
      separator: ", ")
    return [row.siglum, name, row.paragraphs, row.share, row.hasAdditions ? row.additions : "", row.date]
  }

  /// Columns that are empty in every row take no room; those that do not fit are left out, the last first.
  private func runs(of row: [String], _ widths: [Column], isBase: Bool) -> [Run] {
    var end = 0
    return row.indices.filter { widths[$0] > 0 }.prefix { column in
      end += widths[column] + 2
      return column == 0 || end - 2 <= width
    }.map { column in
      let room = widths[column] - safe.columns(of: row[column]) + 2
      let role: Role = column > 0 ? .figure : isBase ? .siglumBase : .siglum
      return Run(row[column] + String(repeating: " ", count: room), role, columns: widths[column] + 2)
    }
  }
}
