import ParallaxModel
import ParallaxPage
import ParallaxSupport

/// A story as one page of HTML that needs nothing else: no network, no script, no other file. It is read with a browser,
/// on a phone, in print and by ear; every quoted range can be found again in the report's text.
public struct HTMLExport {
  private let page: ExportedPage

  public init(_ story: ExportedStory) { page = ExportedPage(story) }

  /// The page as UTF-8.
  public var bytes: [UInt8] {
    var html = HTMLWriter()
    html.markup("<!DOCTYPE html>\n".utf8)
    html.element("html", ["lang": "en"]) { html in
      HTMLHead(page).write(to: &html)
      html.line()
      html.element("body") { write(to: &$0) }
    }
    html.line()
    return html.bytes
  }

  /// What a reader meets from top to bottom.
  private func write(to html: inout HTMLWriter) {
    let anchors = HTMLAnchors(page)
    HTMLMasthead(page).write(to: &html)
    html.element("main", ["id": "main"]) { html in
      HTMLReports(page, anchors).write(to: &html)
      HTMLOverview(page, anchors).write(to: &html)
      HTMLFindings(page, anchors).write(to: &html)
      HTMLPassages(page, anchors).write(to: &html)
    }
    HTMLSources(page).write(to: &html)
  }
}

extension ExportedPage {
  /// What writes words of the reports.
  var quotes: HTMLQuotes { HTMLQuotes(reports: reports) }

  /// The parts of the page, by the name of the place where each begins.
  var parts: [(name: String, title: String)] {
    var parts = [("reports", "Reports")]
    if !sections.isEmpty { parts.append(("overview", "Overview")) }
    if !findings.isEmpty { parts.append(("findings", "Facts that differ")) }
    return parts + [("passages", "Passages"), ("sources", "Sources")]
  }
}
