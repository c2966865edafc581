import ParallaxModel
import ParallaxPage

/// The top of the page: what the story is about, how many reports there are, and where things stand.
struct HTMLMasthead {
  private let page: ExportedPage

  init(_ page: ExportedPage) { self.page = page }

  func write(to html: inout HTMLWriter) {
    html.element("a", ["class": "skip", "href": "#passages"], "Skip to the passages")
    html.element("header", ["class": "masthead"]) { html in
      html.element("p", ["class": "kicker"], "Parallel reports")
      let language = page.quotes.language(of: page.base)
      html.element("h1", ["lang": language, "dir": page.quotes.direction(of: page.base, page.title)]) {
        page.quotes.quote(page.base, page.title, to: &$0)
      }
      let facts = [page.count, page.order, page.dates].filter { !$0.isEmpty }
      html.element("p", ["class": "deck"], facts.joined(separator: " · "))
    }
    html.line()
    html.element("nav", ["aria-label": "Parts of this page"]) { html in
      html.element("ul") { html in
        for part in page.parts {
          html.element("li") { $0.element("a", ["href": "#\(part.name)"], part.title) }
        }
      }
    }
    html.line()
  }
}
