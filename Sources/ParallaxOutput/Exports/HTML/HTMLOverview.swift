import ParallaxModel
import ParallaxPage

/// What the story says and who says it, at a glance: the lines of the overview, each with links to where it stands.
struct HTMLOverview {
  private let page: ExportedPage
  private let anchors: HTMLAnchors
  /// Lines of a section that are read without opening it.
  private static let opened = 8

  init(_ page: ExportedPage, _ anchors: HTMLAnchors) {
    self.page = page
    self.anchors = anchors
  }

  func write(to html: inout HTMLWriter) {
    guard !page.sections.isEmpty else { return }
    html.element("section", ["id": "overview", "aria-labelledby": "overview-title"]) { html in
      html.element("h2", ["id": "overview-title"], "Overview")
      for section in page.sections { write(section, to: &html) }
    }
    html.line()
  }

  private func write(_ section: OverviewSection, to html: inout HTMLWriter) {
    guard let heading = section.heading else {
      for line in section.parts.flatMap(\.lines) {
        html.element("p", ["class": "remark"]) { words(of: line.items.joined(), to: &$0) }
      }
      return
    }
    html.element("section", ["class": "told"]) { html in
      html.element("h3") { words(of: heading.items.joined(), to: &$0) }
      for part in section.parts { write(part, to: &html) }
    }
    html.line()
  }

  private func write(_ part: OverviewSection.Part, to html: inout HTMLWriter) {
    if let title = part.title { html.element("h4") { words(of: title.items.joined(), to: &$0) } }
    let opened = part.title == nil ? Self.opened : BlockOptions.usualOwnSentences
    let count = part.lines.count > opened + 1 ? opened : part.lines.count
    list(part.lines[..<count], to: &html)
    guard count < part.lines.count else { return }
    html.element("details") { html in
      html.element("summary", OverviewWords.more(part.lines.count - count))
      list(part.lines[count...], to: &html)
    }
  }

  private func list(_ lines: ArraySlice<OverviewLine>, to html: inout HTMLWriter) {
    guard !lines.isEmpty else { return }
    html.element("ul", ["class": "lines"]) { html in
      for line in lines {
        html.element("li", ["class": line.kind == .list ? "things" : nil]) {
          line.kind == .list ? things(line, to: &$0) : entry(line, to: &$0)
        }
        html.line()
      }
    }
  }

  /// The words, what is said of them, and where they stand.
  private func entry(_ line: OverviewLine, to html: inout HTMLWriter) {
    let runs = Array(line.items.joined())
    html.element("span", ["class": "words", "dir": direction(of: runs)]) { words(of: runs, to: &$0) }
    html.element("span", ["class": "where"]) { html in
      if !line.end.isEmpty {
        let target = line.finding.map { "#f-\($0)" }
        html.element(target == nil ? "span" : "a", ["class": "end", "href": target]) { words(of: line.end, to: &$0) }
      }
      places(of: line, to: &html)
    }
  }

  /// Of words that are all of one report.
  private func direction(of runs: [BlockRun]) -> String? {
    guard runs.count == 1, case .report(let report, let bytes) = runs[0].words else { return nil }
    return page.quotes.direction(of: report, bytes)
  }

  /// `fox   Michael Rekola ¶7 · redhead patrol ¶8`
  private func things(_ line: OverviewLine, to html: inout HTMLWriter) {
    let report = zip(line.cells, page.synopsis.story.reports).first { $0.0 == .siglum }?.1
    if let report { html.element("b", ["class": "siglum"], page.siglum(report)) }
    for (number, item) in line.items.enumerated() {
      html.text(number == 0 ? " " : " · ")
      html.element("span", ["class": "thing"]) { thing(item, to: &$0) }
    }
  }

  /// A name or a figure, and where it stands.
  private func thing(_ runs: [BlockRun], to html: inout HTMLWriter) {
    var target: String?
    for run in runs {
      if case .report(let report, let bytes) = run.words {
        words(of: [run], to: &html)
        let sentence = page.reports[report].sentence(atByte: bytes.lowerBound)
        target = anchors.link(to: SentenceID(report: report, sentence: sentence))
      } else if case .own(let words) = run.words {
        html.text(" ")
        html.element("a", ["class": "quiet", "href": target], words)
      }
    }
  }

  /// `fox ¶1 · hpo ¶1 · told in nyt ¶3`, each a link; so many of them where they are more.
  private func places(of line: OverviewLine, to html: inout HTMLWriter) {
    let standing = zip(line.cells, page.synopsis.story.reports).filter { $0.0.sentence != nil }
    for (cell, report) in standing.prefix(Overview.mostColumns) { link(cell, report, to: &html) }
    if standing.count > Overview.mostColumns {
      html.element("span", OverviewWords.more(standing.count - Overview.mostColumns))
    }
  }

  private func link(_ cell: OverviewLine.Cell, _ report: Int, to html: inout HTMLWriter) {
    guard let sentence = cell.sentence else { return }
    let place = page.reports[report].placeLabel(ofSentence: sentence.sentence)
    html.element("a", ["href": anchors.link(to: sentence)]) { html in
      html.element("b", ["class": "siglum"], page.siglum(report))
      switch cell {
      case .told: html.text(" \(ReadingLabel.Sign.like.sign)\(place)")
      case .words(let count, _): html.text(" \(OverviewWords.counted(count, "word"))")
      default: html.text(" \(place)")
      }
    }
  }

  // MARK: Words

  /// Words of one report that follow each other keep together, whatever their direction.
  private func words(of runs: some Sequence<BlockRun>, to html: inout HTMLWriter) {
    var open: Int?
    var isFirst = true
    for run in runs {
      var report: Int?
      if case .report(let own, _) = run.words { report = own }
      if open != nil, open != report { html.close("bdi") }
      if run.isSpaced, !isFirst { html.text(" ") }
      if let report, open != report { html.open("bdi", ["lang": page.quotes.language(of: report)]) }
      (open, isFirst) = (report, false)
      words(of: run, to: &html)
    }
    if open != nil { html.close("bdi") }
  }

  private func words(of run: BlockRun, to html: inout HTMLWriter) {
    switch run.words {
    case .report(let report, let bytes) where run.role == .variantChanged:
      html.element("mark") { page.quotes.quote(report, bytes, to: &$0) }
    case .report(let report, let bytes): page.quotes.quote(report, bytes, to: &html)
    case .own(let words): own(words, run.role, to: &html)
    case .counted(let count, _, _): html.text(OverviewWords.counted(count, "word"))
    }
  }

  private func own(_ words: String, _ role: Role, to html: inout HTMLWriter) {
    switch role {
    case .siglum: html.element("b", ["class": "siglum"], words)
    case .figure, .place, .fold: html.element("span", ["class": "quiet"], words)
    default: html.text(words)
    }
  }
}
