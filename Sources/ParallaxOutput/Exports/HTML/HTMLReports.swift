import ParallaxModel
import ParallaxPage

/// The reports: outlet, date, headline, and how much of each stands elsewhere, as a bar and in words.
struct HTMLReports {
  private let page: ExportedPage
  private let anchors: HTMLAnchors

  init(_ page: ExportedPage, _ anchors: HTMLAnchors) {
    self.page = page
    self.anchors = anchors
  }

  func write(to html: inout HTMLWriter) {
    html.element("section", ["id": "reports", "aria-labelledby": "reports-title"]) { html in
      html.element("h2", ["id": "reports-title"], "Reports")
      html.element("ul", ["class": "reports"]) { html in
        for row in page.rows { write(row, to: &html) }
      }
      if page.rows.count > 1 { legend(to: &html) }
    }
    html.line()
  }

  private func write(_ row: ReportRow, to html: inout HTMLWriter) {
    html.element("li", ["id": anchors.report(row.report)]) { html in
      html.element("p", ["class": "outlet"]) { html in
        html.element("b", ["class": "siglum"], row.siglum)
        if row.outlet != row.siglum, !row.outlet.isEmpty {
          html.element("span", ["class": "name", "dir": "auto"], row.outlet)
        }
        if row.isBase, page.projection.isOfCopies { html.element("span", ["class": "tag"], "base") }
        if !row.date.isEmpty { html.element("span", ["class": "date"], row.date) }
      }
      beginning(of: row.report, to: &html)
      html.element("div", ["class": "share"]) { html in
        HTMLBar(page, row.report)?.write(to: &html)
        let words = [row.paragraphs, row.share, row.additions].filter { !$0.isEmpty }.joined(separator: " · ")
        html.element("p", words)
      }
    }
    html.line()
  }

  /// Its headline, and of texts of their own the first sentence, as an overview begins.
  private func beginning(of report: Int, to html: inout HTMLWriter) {
    let own = page.reports[report]
    let sentence = own.bodySentences.first { !own.sentences[$0].tokens.isEmpty }.map { own.sentences[$0].bytes }
    html.element("div", ["class": "beginning", "lang": page.quotes.language(of: report)]) { html in
      if let headline = own.headline?.bytes {
        html.element("p", ["class": "headline", "dir": page.quotes.direction(of: report, headline)]) {
          page.quotes.quote(report, headline, to: &$0)
        }
      }
      if let sentence, own.headline == nil || !page.projection.isOfCopies {
        html.element("p", ["dir": page.quotes.direction(of: report, sentence)]) {
          page.quotes.quote(report, sentence, to: &$0)
        }
      }
    }
  }

  private func legend(to html: inout HTMLWriter) {
    for names in HTMLBar.legends(of: page) {
      html.element("p", ["class": "legend"]) { html in
        for entry in names {
          html.element("span", ["class": "key"]) { html in
            html.element("i", ["class": "swatch \(entry.style)"]) { _ in }
            html.text(entry.words)
          }
        }
      }
    }
  }
}
