import ParallaxModel
import ParallaxPage

/// A report's figures as a bar. Of a copy: its words by where else they stand. Of a text of its own: its sentences in
/// their order, the higher the more reports tell them. Nil for a report that there is nothing to say of.
struct HTMLBar {
  struct Part {
    let style: String
    /// Of the whole, in thousandths.
    let start: Int
    let end: Int
    /// In tenths of the bar's height.
    let height: Int
  }

  private let parts: [Part]
  private let words: String

  init?(_ page: ExportedPage, _ report: Int) {
    switch page.figures.kind(of: report) {
    case .copy:
      guard let figures = page.projection.figures[report] else { return nil }
      self.init(figures.ofOwn)
    case .ownText where page.rows.count > 1:
      let strip = SentenceStrip(of: report, page.projection.tellings, in: page.reports, width: 120)
      self.init(strip, page.figures.tellings(of: report))
    case .base, .outside, .ownText: return nil
    }
  }

  private init?(_ shares: [FigureShare]) {
    let total = shares.reduce(0) { $0 + $1.words }
    if total == 0 { return nil }
    var end = 0
    parts = zip(shares, Self.copies).map { share, look in
      let start = end
      end += share.words
      return Part(
        style: look.style, start: start * 1000 / total, end: end * 1000 / total, height: look.height)
    }
    words = shares.filter { $0.words > 0 }.map { "\($0.name) \($0.percent) %" }.joined(separator: ", ")
  }

  private init?(_ strip: SentenceStrip, _ words: String) {
    if strip.signs.isEmpty { return nil }
    let count = strip.signs.count
    parts = strip.signs.enumerated().map { number, telling in
      let look = Self.ownTexts[telling == .all ? 0 : telling == .some ? 1 : 2]
      let (start, end) = (number * 1000 / count, (number + 1) * 1000 / count)
      return Part(style: look.style, start: start, end: count > 60 ? end : max(start + 1, end - 3), height: look.height)
    }
    self.words = words
  }

  private typealias Look = (style: String, height: Int)

  private static let copies: [Look] = [("most", 10), ("more", 7), ("less", 5), ("least", 3)]
  private static let ownTexts: [Look] = [("most", 10), ("more", 6), ("least", 2)]

  /// What the parts of the bars of a page mean, for each kind of bars that it has.
  static func legends(of page: ExportedPage) -> [[(style: String, words: String)]] {
    let kinds = page.rows.map { page.figures.kind(of: $0.report) }
    let names =
      page.rows.first { page.figures.kind(of: $0.report) == .copy }
      .flatMap { page.projection.figures[$0.report] }?.ofOwn.map(\.name) ?? []
    let sentences = ["a sentence that all tell", "that some tell", "only here"]
    return [
      zip(copies, names).map { ($0.style, $1) },
      kinds.contains(.ownText) ? zip(ownTexts, sentences).map { ($0.style, $1) } : [],
    ].filter { !$0.isEmpty }
  }

  func write(to html: inout HTMLWriter) {
    html.element(
      "svg",
      [
        "class": "bar", "viewBox": "0 0 1000 10", "preserveAspectRatio": "none", "role": "img", "aria-label": words,
      ]
    ) { html in
      for part in parts where part.end > part.start {
        html.element(
          "rect",
          [
            "class": part.style, "x": "\(part.start)", "y": "\(10 - part.height)", "width": "\(part.end - part.start)",
            "height": "\(part.height)",
          ]
        ) { _ in }
      }
    }
  }
}
