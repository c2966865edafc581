public import ParallaxModel

/// What can be shown to somebody else: whole sentences, each with file, line, paragraph, bytes and hash.
///
///     number: The number differs: “three” in by; “two” in ax.
///
///     by  news/by.txt, line 5, ¶2, bytes 310–402, sha256 25c2…
///         “Divers found cracks in three of the five piers.”
///         note: ask the engineers
///     not in cz
public struct Evidence {
  let reports: [Report]
  let corrections: [ResolvedCorrection]
  let annotations: [PlacedAnnotation]
  private let synopsis: Synopsis
  private let lines: [LineNumbers]
  /// Of each report the number of each body segment, counted from 0.
  private let paragraphs: [[Int: Int]]
  let safe = SafeText()

  /// - Parameter annotations: what the reader has said of the reports; the notes that touch a sentence stand below it.
  public init(_ projection: Projection, in collation: Collation, annotations: [PlacedAnnotation] = []) {
    reports = collation.reports
    corrections = collation.corrections
    self.annotations = annotations
    synopsis = projection.synopsis
    lines = reports.map { LineNumbers($0.document) }
    paragraphs = reports.map { report in
      Dictionary(uniqueKeysWithValues: report.bodySegments.enumerated().map { ($1, $0) })
    }
  }

  /// The sentences of a finding, the reading that differs first.
  public func sheet(of finding: Finding) -> EvidenceSheet {
    sheet("\(finding.kind.rawValue): \(safe.line(finding.why))", entries(of: finding), absent: absent(from: finding))
  }

  /// The same as text.
  public func text(of finding: Finding) -> String { sheet(of: finding).text }

  /// The same without its heading, for a list of findings: lines that are safe to show.
  public func lines(of finding: Finding) -> [String] { sheet(of: finding).lines }

  private func entries(of finding: Finding) -> [EvidenceSheet.Entry] {
    finding.readings.flatMap(\.places).map { place in
      let report = reports[place.report]
      return entry(place.report, [report.sentences[report.sentence(atByte: place.bytes.lowerBound)].bytes])
    }
  }

  /// The reports that lack the passage.
  private func absent(from finding: Finding) -> [Int] {
    let told = Set(finding.readings.flatMap(\.places).map(\.report))
    return synopsis.passages[synopsis.passage(of: finding)].absent.filter { !told.contains($0) }
  }

  /// What each report has in a passage, in the order of the synopsis; `hidden` reports are left out.
  public func sheet(ofPassage index: Int, hidden: Set<Int> = []) -> EvidenceSheet {
    let passage = synopsis.passages[index]
    let base = safe.line(reports[synopsis.base].siglum)
    let heading =
      switch passage.kind {
      case .headlines: "Headlines, base \(base)"
      case .paragraph: "Passage \(passage.kind.name) of \(synopsis.baseParagraphs), base \(base)"
      case .addition: "Passage \(passage.kind.name), which the base \(base) lacks"
      }
    let cells = passage.cells.filter { !hidden.contains($0.report) }
    return sheet(
      heading,
      cells.map { cell in
        entry(cell.report, cell.readingParts.flatMap(\.sentences).map { reports[cell.report].sentences[$0].bytes })
      }, absent: passage.absent.filter { !hidden.contains($0) })
  }

  /// The same as text.
  public func text(ofPassage index: Int, hidden: Set<Int> = []) -> String {
    sheet(ofPassage: index, hidden: hidden).text
  }

  private func sheet(_ heading: String, _ entries: [EvidenceSheet.Entry], absent: [Int]) -> EvidenceSheet {
    EvidenceSheet(heading: heading, entries: entries, absent: absent.map { safe.line(reports[$0].siglum) })
  }

  private func entry(_ report: Int, _ sentences: [Range<Int>]) -> EvidenceSheet.Entry {
    let file = reports[report].document
    let quotes = sentences.map { "“\(safe.line(file.string($0)))”" }
    return EvidenceSheet.Entry(
      siglum: safe.line(reports[report].siglum), place: sentences.isEmpty ? nil : place(of: sentences, in: report),
      quotes: quotes,
      remarks: sentences.isEmpty ? [] : remarks(on: report, sentences))
  }

  private func place(of sentences: [Range<Int>], in report: Int) -> String {
    let file = reports[report].document
    let first = sentences[0].lowerBound
    let bytes = sentences.map { "\($0.lowerBound)–\($0.upperBound)" }.joined(separator: ", ")
    return [
      safe.line(file.path), file.place.isEmpty ? nil : "part \(safe.line(file.place))",
      lines[report].inputLine(ofByte: first).map { "line \($0)" }, paragraph(report, first), "bytes \(bytes)",
      file.exact
        ? nil : "of the text \(file.lines == .ofText ? "decoded from \(file.encoding)" : "taken from \(file.format)")",
      "sha256 \(file.digest)",
    ].compactMap(\.self).joined(separator: ", ")
  }

  private func paragraph(_ report: Int, _ byte: Int) -> String? {
    let sentence = reports[report].sentence(atByte: byte)
    return paragraphs[report][reports[report].sentences[sentence].segment].map { "¶\($0 + 1)" }
  }
}
