import ParallaxModel
import ParallaxPage

/// A story as Markdown, for notes, mails and wikis: the reports, the overview, the facts that differ, the passages, and
/// where all of it comes from.
public struct MarkdownExport {
  private let page: ExportedPage
  private let words: MarkdownWords
  private let places: MarkdownPlaces

  public init(_ story: ExportedStory) {
    page = ExportedPage(story)
    words = MarkdownWords(reports: story.collation.reports)
    places = MarkdownPlaces(page)
  }

  /// The text as UTF-8.
  public var bytes: [UInt8] {
    let parts = [head, reports, overview, findings, passages, sources].filter { !$0.isEmpty }
    return Array((parts.joined(separator: "\n\n") + "\n").utf8)
  }

  private var head: String {
    let facts = [page.count, page.order, page.dates].filter { !$0.isEmpty }.map(escaped)
    return "# \(words.text(of: page.base, page.title))\n\n\(facts.joined(separator: " · "))"
  }

  private func escaped(_ text: String) -> String { MarkdownText.escaped(text.utf8) }

  // MARK: Reports

  private var reports: String {
    let rows = page.rows.map { row in
      let own = page.reports[row.report]
      let headline = own.headline.map { words.text(of: row.report, $0.bytes) } ?? ""
      let figures = [row.paragraphs, row.share, row.additions].filter { !$0.isEmpty }.joined(separator: " · ")
      let cells = ["**\(escaped(row.siglum))**", escaped(row.outlet), row.date, headline, escaped(figures)]
      return "| \(cells.joined(separator: " | ")) |"
    }
    return "## Reports\n\n| Report | Outlet | Date | Headline | Figures |\n| --- | --- | --- | --- | --- |\n"
      + rows.joined(separator: "\n")
  }

  // MARK: Overview

  private var overview: String {
    if page.sections.isEmpty { return "" }
    return (["## Overview"] + page.sections.map(text)).joined(separator: "\n\n")
  }

  private func text(of section: OverviewSection) -> String {
    let heading = section.heading.map { ["### " + words.line(of: $0.items.joined())] } ?? []
    let parts = section.parts.map { part in
      let title = part.title.map { [words.line(of: $0.items.joined())] } ?? []
      let isRemark = part.lines.allSatisfy { $0.kind == .remark }
      let lines = part.lines.map { (isRemark ? "" : "- ") + line($0) }.joined(separator: "\n")
      return (title + [lines]).joined(separator: "\n\n")
    }
    return (heading + parts).joined(separator: "\n\n")
  }

  private func line(_ line: OverviewLine) -> String {
    if line.kind == .remark { return words.line(of: line.items.joined()) }
    if line.kind == .list {
      let siglum = zip(line.cells, page.story.members).first { $0.0 == .siglum }.map {
        "**\(escaped(page.siglum($0.1)))** "
      }
      return (siglum ?? "") + line.items.map(words.line).joined(separator: " · ")
    }
    let end = line.end.isEmpty ? "" : " (\(words.line(of: line.end)))"
    return words.line(of: line.items.joined()) + end + " — " + places.words(of: line)
  }

  // MARK: Facts that differ

  private var findings: String {
    if page.findings.isEmpty { return "" }
    let all = page.findings.map { row in
      let lines = row.lines.map { "   - \(places.names(of: $0)): \(sentence($0))" }
      return (["\(row.number). **\(row.finding.word)** \(escaped(row.finding.why))"] + lines).joined(
        separator: "\n")
    }
    return "## Facts that differ\n\n" + all.joined(separator: "\n")
  }

  private func sentence(_ line: ConcordanceLine) -> String {
    let document = page.reports[line.report].document
    func run(_ bytes: Range<Int>, _ role: Role) -> BlockRun {
      let isSpaced = bytes.lowerBound > 0 && document.text[bytes.lowerBound - 1] <= 0x20
      return BlockRun(.report(line.report, bytes), role, isSpaced: isSpaced || line.lack != nil)
    }
    let middle = line.lack.map { BlockRun(.own($0.sign), .fold, isSpaced: true) } ?? run(line.words, .variantChanged)
    var runs = [middle]
    if !line.before.isEmpty { runs.insert(run(line.before, .text), at: 0) }
    if !line.after.isEmpty { runs.append(run(line.after, .text)) }
    return (line.hasMoreBefore ? "… " : "") + words.line(of: runs) + (line.hasMoreAfter ? " …" : "")
  }

  // MARK: Passages

  private var passages: String {
    let blocks = MarkdownBlocks(page, words, places)
    return (["## Passages"] + page.passages.indices.map(blocks.text).filter { !$0.isEmpty }).joined(separator: "\n\n")
  }

  // MARK: Sources

  private var sources: String {
    let provenance = page.story.provenance
    let rows = provenance.inputs.map { input in
      let cells = [
        "**\(escaped(input.siglum))**", MarkdownText.code(input.name), escaped(input.format), escaped(input.encoding),
        "`\(input.digest)`", "`\(input.textDigest)`",
      ]
      return "| \(cells.joined(separator: " | ")) |"
    }
    let options = provenance.optionWords.isEmpty ? "" : " with \(escaped(provenance.optionWords))"
    return "## Sources\n\n| Report | Input | Format | Encoding | SHA-256 | SHA-256 of the text |\n"
      + "| --- | --- | --- | --- | --- | --- |\n" + rows.joined(separator: "\n")
      + "\n\nMade by \(escaped(provenance.program))\(options)."
  }
}
