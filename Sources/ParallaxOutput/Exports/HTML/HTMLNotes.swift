import ParallaxModel
import ParallaxPage

/// What stands about the readings of a passage: heads, details, facts that differ, notes, furniture.
struct HTMLNotes {
  private let page: ExportedPage
  private let anchors: HTMLAnchors
  private var quotes: HTMLQuotes { page.quotes }

  init(_ page: ExportedPage, _ anchors: HTMLAnchors) {
    self.page = page
    self.anchors = anchors
  }

  /// A subhead, byline or caption of the base.
  func write(_ head: Block.Head, of block: Block, to html: inout HTMLWriter) {
    let report = block.report ?? page.base
    html.element(
      head.role == .subhead ? "h3" : "p",
      [
        "class": head.role == .subhead ? "subhead" : "byline", "lang": quotes.language(of: report),
        "dir": head.isRightToLeft ? "rtl" : nil,
      ]
    ) { quotes.quote(report, head.bytes, to: &$0) }
    html.line()
  }

  /// `not in 001, 004`
  func words(absent reports: [Int]) -> String { "not in " + reports.map(page.siglum).joined(separator: ", ") }

  /// `also “repay the $84,000” fox ¶6`
  func write(_ also: [AlsoWords], to html: inout HTMLWriter) {
    html.element("p", ["class": "also"]) { html in
      html.element("span", ["class": "kind"], "also")
      for (number, words) in also.enumerated() {
        html.text(number == 0 ? " “" : " · “")
        html.element("bdi", ["lang": quotes.language(of: words.report)]) {
          quotes.quote(words.report, words.bytes, to: &$0)
        }
        html.text("” ")
        let sentence = page.reports[words.report].sentence(atByte: words.bytes.lowerBound)
        link(to: SentenceID(report: words.report, sentence: sentence), words.place, to: &html)
      }
    }
  }

  /// `detail: 004 ¶7 — $84,000 · March`
  func write(_ detail: Block.Detail, of block: Block, to html: inout HTMLWriter) {
    guard let report = block.report, let sentence = block.sentences.first?.lowerBound else { return }
    html.element("p", ["class": "also"]) { html in
      html.element("span", ["class": "kind"], "detail")
      html.text(" ")
      link(to: SentenceID(report: report, sentence: sentence), detail.place, to: &html)
      for (number, share) in detail.shares.enumerated() {
        guard case .report(let report, let bytes) = share.words else { continue }
        html.text(number == 0 ? " — " : " · ")
        html.element("bdi", ["lang": quotes.language(of: report)]) { quotes.quote(report, bytes, to: &$0) }
      }
    }
  }

  private func link(to sentence: SentenceID, _ place: String, to html: inout HTMLWriter) {
    html.element("a", ["href": anchors.link(to: sentence)]) { html in
      html.element("b", ["class": "siglum"], page.siglum(sentence.report))
      if !place.isEmpty { html.text(" \(place)") }
    }
  }

  /// The fact in a line, which leads to all that is said of it.
  func write(_ row: FindingRow, in passage: Int?, to html: inout HTMLWriter) {
    html.element("p", ["class": "fact"]) { html in
      html.element("a", ["class": "kind", "href": "#\(anchors.finding(row.finding))"]) { html in
        html.text("! \(row.finding.word)")
      }
      for (number, wording) in row.wordings.enumerated() {
        html.text(number == 0 ? " " : " | ")
        phrase(of: wording[0], to: &html)
        html.text(" ")
        for (number, line) in wording.enumerated() {
          if number > 0 { html.text(", ") }
          names(of: line, in: passage, to: &html)
        }
      }
    }
  }

  private func phrase(of line: ConcordanceLine, to html: inout HTMLWriter) {
    html.element("bdi", ["lang": quotes.language(of: line.report)]) { html in
      var isFirst = true
      for run in line.phrase(in: page.reports) {
        if run.isSpaced, !isFirst { html.text(" ") }
        isFirst = false
        switch run.words {
        case .report(let report, let bytes) where run.role == .variantChanged:
          html.element("mark") { quotes.quote(report, bytes, to: &$0) }
        case .report(let report, let bytes): quotes.quote(report, bytes, to: &html)
        case .own(let words): html.element("span", ["class": "fold"], words)
        case .counted: break
        }
      }
    }
  }

  /// `hpo, nyt ¶4`: the place where it is in another passage.
  private func names(of line: ConcordanceLine, in passage: Int?, to html: inout HTMLWriter) {
    let sigla = line.reports.map(page.siglum).joined(separator: ", ")
    html.element("b", ["class": "siglum"], sigla)
    guard line.passage != passage, let other = line.passage, !line.place.isEmpty else { return }
    html.text(" ")
    html.element("a", ["href": anchors.link(to: line.report, in: other)], line.place)
  }

  /// What the reader has written.
  func write(note: String, of report: Int?, to html: inout HTMLWriter) {
    html.element("p", ["class": "note"]) { html in
      html.element("span", ["class": "kind"], "note \(report.map(page.siglum) ?? "")")
      html.text(" ")
      html.element("bdi", note)
    }
  }

  func write(_ furniture: Block.Furniture, of block: Block, to html: inout HTMLWriter) {
    guard let report = block.report else { return }
    html.element("details", ["class": "furniture"]) { html in
      html.element("summary", furniture.words(siglum: page.siglum(report)))
      for segment in furniture.segments {
        html.element(
          "p", ["lang": quotes.language(of: report), "dir": segment.isRightToLeft ? "rtl" : nil]
        ) { quotes.quote(report, segment.bytes, to: &$0) }
      }
    }
    html.line()
  }
}
