import ParallaxModel
import ParallaxPage

/// The facts that differ: what each report has, in its whole sentence, with links to where it stands.
struct HTMLFindings {
  private let page: ExportedPage
  private let anchors: HTMLAnchors

  init(_ page: ExportedPage, _ anchors: HTMLAnchors) {
    self.page = page
    self.anchors = anchors
  }

  func write(to html: inout HTMLWriter) {
    guard !page.findings.isEmpty else { return }
    html.element("section", ["id": "findings", "aria-labelledby": "findings-title"]) { html in
      html.element("h2", ["id": "findings-title"]) { html in
        html.text("Facts that differ")
        html.element("span", ["class": "count"], " \(page.findings.count)")
      }
      html.element("ol", ["class": "findings"]) { html in
        for row in page.findings { write(row, to: &html) }
      }
    }
    html.line()
  }

  private func write(_ row: FindingRow, to html: inout HTMLWriter) {
    html.element("li", ["id": anchors.finding(row.finding)]) { html in
      html.element("h3") { html in
        html.element("span", ["class": "rank"], "\(row.number)")
        html.text(" ")
        html.element("span", ["class": "kind"], row.finding.word)
        html.text(" ")
        html.element("bdi", row.finding.why)
      }
      html.element("ul", ["class": "wordings"]) { html in
        for line in row.lines { write(line, of: row.finding, to: &html) }
      }
    }
    html.line()
  }

  private func write(_ line: ConcordanceLine, of finding: Finding, to html: inout HTMLWriter) {
    html.element("li") { html in
      html.element("span", ["class": "who"]) { html in
        for (number, report) in line.reports.enumerated() {
          if number > 0 { html.text(" ") }
          link(to: report, line, of: finding, to: &html)
        }
      }
      let whole = line.before.lowerBound..<line.after.upperBound
      html.element(
        "span",
        [
          "class": "sentence", "lang": page.quotes.language(of: line.report),
          "dir": page.quotes.direction(of: line.report, whole),
        ]
      ) { sentence(line, to: &$0) }
    }
  }

  private func link(to report: Int, _ line: ConcordanceLine, of finding: Finding, to html: inout HTMLWriter) {
    let place = finding.readings[line.reading].places.first { $0.report == report }
    html.element("a", ["href": place.flatMap(anchors.link)]) { html in
      html.element("b", ["class": "siglum"], page.siglum(report))
      let own = place.map { page.reports[report].placeLabel(ofSentence: $0.sentence) } ?? ""
      if !own.isEmpty { html.text(" \(own)") }
    }
  }

  /// What differs stands out; what is said in its place where there is nothing is no quotation.
  private func sentence(_ line: ConcordanceLine, to html: inout HTMLWriter) {
    if line.hasMoreBefore { html.text("… ") }
    if let lack = line.lack {
      page.quotes.quote(line.report, line.before, to: &html)
      if !line.before.isEmpty { html.text(" ") }
      html.element("span", ["class": "fold"], lack.sign)
      if !line.after.isEmpty { html.text(" ") }
      page.quotes.quote(line.report, line.after, to: &html)
    } else {
      page.quotes.quote(
        line.report, line.before.lowerBound..<line.after.upperBound, marking: line.words, to: &html)
    }
    if line.hasMoreAfter { html.text(" …") }
  }
}

extension HTMLQuotes {
  /// A stretch of a report's text in which some words stand out.
  func quote(_ report: Int, _ bytes: Range<Int>, marking marked: Range<Int>, to html: inout HTMLWriter) {
    let text = reports[report].document.text
    html.open("span", attributes(report, bytes, nil))
    html.text(text[bytes.lowerBound..<marked.lowerBound])
    html.element("mark") { $0.text(text[marked]) }
    html.text(text[marked.upperBound..<bytes.upperBound])
    html.close("span")
  }
}
