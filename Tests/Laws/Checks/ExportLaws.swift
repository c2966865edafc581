import ModelSamples
import ParallaxModel
import ParallaxOutput

/// What leaves the program resolves: texts can be made of it again byte for byte, and quotes stand at their places.
struct ExportLaws {
  private let view: CaseView
  private let collation: Collation
  private let story: ExportedStory

  init(_ view: CaseView, of collated: CollatedCase) {
    self.view = view
    collation = collated.collation
    story = ExportedStory(
      collation, view.projection, findings: view.findings,
      provenance: Provenance(version: "", of: view.projection, in: collation))
  }

  func check(_ verdict: inout Verdict) {
    let texts = Dictionary(uniqueKeysWithValues: story.reports.map { ($0.siglum, $0.document.text) })
    let tei = teiTexts(ExportFormat.tei.files(of: story)[0].bytes)
    verdict.require(.exports, tei == texts, "TEI from \(view.base) gives other texts")
    for file in ExportFormat.collatex.files(of: story) {
      let read = ReportReader().read([InputFile(path: file.name, bytes: file.bytes)]).reports
      let again = Dictionary(read.map { ($0.document.siglum ?? "", $0.document.text) }) { first, _ in first }
      verdict.require(.exports, again == texts, "\(file.name) from \(view.base) gives other texts")
    }
    for format in [ExportFormat.csv, .annotations] {
      for file in format.files(of: story) { checkQuotes(file, &verdict) }
    }
  }

  private func checkQuotes(_ file: ExportedFile, _ verdict: inout Verdict) {
    guard let quotes = ExportedQuotes(file.bytes) else { return }
    let figures = VerificationText(quotes, in: collation.reports).figures
    verdict.require(
      .exports, figures.stand == quotes.quotes.count,
      "\(file.name) from \(view.base): \(figures.stand) of \(quotes.quotes.count) quotes stand")
  }
}
