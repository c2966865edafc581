package import ParallaxModel
package import ParallaxPage

/// What `search --format text` prints: a line for each report with its outlet, date, headline and path, and below it the
/// lines of the text that have what was looked for.
///
///     fox · 2018-11-02 · Bridge closed after flood · news/fox_17.txt
///       12: …the council said the bridge would stay closed until…
///       +3 more
package struct SearchText {
  private let hits: [CollectionHit]
  private let width: Column
  private let safe = SafeText()
  private static let indent: Column = 2

  /// Sets the lines in `width` columns.
  package init(_ hits: [CollectionHit], width: Column) {
    self.hits = hits
    self.width = width
  }

  /// As UTF-8, printed by `writer`.
  package func bytes(by writer: TextWriter) -> [UInt8] {
    writer.bytes(of: Page(lines: hits.flatMap(lines)))
  }

  private func lines(of hit: CollectionHit) -> [PageLine] {
    let numbers = hit.places.map { "\($0.line)".count }.max() ?? 0
    var lines = [head(of: hit.report)] + hit.places.map { line($0, numbers) }
    if hit.more > 0 { lines.append(PageLine(runs: [run("  +\(hit.more) more", .figure)])) }
    return lines
  }

  private func head(of report: ListedReport) -> PageLine {
    let place = report.name.document.isEmpty ? report.name.path : "\(report.name.path)#\(report.name.document)"
    let parts: [(String?, Role)] = [
      (report.outlet, .siglum), (report.date.map { String($0.prefix(10)) }, .figure), (report.headline, .headline),
      (place, .place),
    ]
    var runs: [Run] = []
    for (text, role) in parts {
      guard let text, !text.isEmpty else { continue }
      if !runs.isEmpty { runs.append(run(" · ", .figure)) }
      runs.append(run(safe.line(text), role))
    }
    return PageLine(runs: runs)
  }

  /// The line of a hit, so much of it as fits, with the hit in it.
  private func line(_ place: CollectionHit.Place, _ numbers: Column) -> PageLine {
    let number = String(repeating: " ", count: numbers - "\(place.line)".count) + "\(place.line): "
    let room = max(20, width - Self.indent - number.count)
    let hit = safe.line(place.hit, fitting: room)
    let left = max(0, room - safe.columns(of: hit))
    let (before, after) = (safe.line(place.before), safe.line(place.after))
    let behind = min(safe.columns(of: after), max(left / 2, left - safe.columns(of: before)))
    return PageLine(runs: [
      run("  " + number, .number), run(end(of: before, in: left - behind), .text), run(hit, .finding),
      run(safe.line(after, fitting: behind), .text),
    ])
  }

  /// As much of the end as fits.
  private func end(of text: String, in columns: Column) -> String {
    if safe.columns(of: text) <= columns { return text }
    // A character takes a column or more.
    var end = text.suffix(max(0, columns))
    while !end.isEmpty, safe.columns(of: String(end)) > columns - 1 { end.removeFirst() }
    return columns > 0 ? "…" + end : ""
  }

  private func run(_ text: String, _ role: Role) -> Run { Run(text, role, columns: safe.columns(of: text)) }
}
