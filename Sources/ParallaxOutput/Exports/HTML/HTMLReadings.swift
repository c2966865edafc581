import ParallaxModel
import ParallaxPage

/// Readings of a passage: who has it and where, then its words.
struct HTMLReadings {
  private let page: ExportedPage
  private let anchors: HTMLAnchors

  init(_ page: ExportedPage, _ anchors: HTMLAnchors) {
    self.page = page
    self.anchors = anchors
  }

  /// - Parameter name: of its place on the page.
  func write(_ block: Block, named name: String?, to html: inout HTMLWriter) {
    guard let report = block.report else { return }
    switch block.content {
    case .reading(let reading) where reading.label.sign == .same:
      folded(block, report, reading.label, named: name, to: &html) { ours(reading.runs, to: &$0) }
    case .reading(let reading): open(reading, report, named: name, to: &html)
    case .equal(let equal):
      folded(block, report, equal.label, named: name, to: &html) { html in
        if let like = equal.like { html.text("= \(equal.words(siglum: page.siglum(like)))") }
      }
    default: break
    }
    html.line()
  }

  private func open(_ reading: Block.Reading, _ report: Int, named name: String?, to html: inout HTMLWriter) {
    let style =
      reading.label.passageName != nil ? "reading first" : reading.isExcerpt ? "reading excerpt" : "reading"
    html.element("div", ["class": style, "id": name]) { html in
      html.element("p", ["class": "who"]) { label(reading.label, report, to: &$0) }
      html.element(
        "p",
        [
          "class": "text", "lang": page.quotes.language(of: report),
          "dir": reading.isRightToLeft ? "rtl" : nil,
        ]
      ) { page.quotes.write(reading.runs, of: report, bars: reading.bars, to: &$0) }
    }
  }

  /// One that is read above, or in another passage; its words can be unfolded.
  private func folded(
    _ block: Block, _ report: Int, _ label: ReadingLabel, named name: String?, to html: inout HTMLWriter,
    _ words: (inout HTMLWriter) -> Void
  ) {
    html.element("details", ["class": "reading equal", "id": name]) { html in
      html.element("summary") { html in
        html.element("span", ["class": "who"]) { self.label(label, report, to: &$0) }
        html.text(" ")
        words(&html)
      }
      let own = page.reports[report]
      let sentences = block.sentences.joined().map { own.sentences[$0].bytes }
      let start = sentences.first ?? 0..<0
      html.element(
        "p",
        [
          "class": "text", "lang": page.quotes.language(of: report), "dir": page.quotes.direction(of: report, start),
        ]
      ) { html in
        let runs = sentences.map { BlockRun(.report(report, $0), .text, isSpaced: true) }
        page.quotes.write(runs, of: report, to: &html)
      }
    }
  }

  private func ours(_ runs: [BlockRun], to html: inout HTMLWriter) {
    for case .own(let words) in runs.map(\.words) { html.text(words) }
  }

  /// `003 ¶16 with ¶12`, the sign or mark before it.
  private func label(_ label: ReadingLabel, _ report: Int, to html: inout HTMLWriter) {
    if let sign = label.mark?.sign ?? label.sign?.sign {
      html.element("span", ["class": "sign"], sign)
      html.text(" ")
    }
    html.element("b", ["class": report == page.base ? "siglum base" : "siglum"], page.siglum(report))
    if !label.place.isEmpty { html.text(" \(label.place)") }
    if !label.note.isEmpty {
      html.text(" ")
      html.element("small", label.note)
    }
  }
}
