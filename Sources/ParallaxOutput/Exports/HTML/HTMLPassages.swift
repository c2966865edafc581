import ParallaxModel
import ParallaxPage

/// The passages: each reading in full, with the words marked that differ, or in texts of their own those that are shared.
struct HTMLPassages {
  let page: ExportedPage
  let anchors: HTMLAnchors

  init(_ page: ExportedPage, _ anchors: HTMLAnchors) {
    self.page = page
    self.anchors = anchors
  }

  func write(to html: inout HTMLWriter) {
    html.element("section", ["id": "passages", "aria-labelledby": "passages-title"]) { html in
      html.element("h2", ["id": "passages-title"], "Passages")
      if page.rows.count > 1 {
        HTMLViews(page).write(to: &html)
        html.element("p", ["class": "legend"]) { marks(to: &$0) }
      }
      let map = HTMLMap(page, anchors)
      let isBeside = map.map { !$0.isWide } ?? false
      html.element("div", ["class": isBeside ? "spread beside" : "spread"]) { html in
        map?.write(to: &html)
        html.element("div", ["class": "column"]) { html in
          for index in page.passages.indices { write(page.passages[index], of: index, to: &html) }
        }
      }
    }
    html.line()
  }

  /// What the marks mean.
  private func marks(to html: inout HTMLWriter) {
    if !page.projection.isOfCopies {
      key(to: &html) { $0.element("mark", ["class": "shared"], "shared words") }
      html.element("span", ["class": "key bar-all"], "all reports tell it")
      html.element("span", ["class": "key bar-some"], "some do")
      html.element("span", ["class": "key"], "in copies and quotations:")
    }
    key(to: &html) { $0.element("ins", "changed") }
    key(to: &html) { html in html.element("del") { $0.element("s", "gone") } }
    if page.projection.isOfCopies { key(to: &html) { $0.element("span", ["class": "moved"], "moved") } }
  }

  private func key(to html: inout HTMLWriter, _ sample: (inout HTMLWriter) -> Void) {
    html.element("span", ["class": "key"], sample)
  }

  private func write(_ blocks: [Block], of index: Int, to html: inout HTMLWriter) {
    let (before, rest) = blocks.divided { $0.passage == index }
    for block in before { write(block, to: &html) }
    guard !rest.isEmpty else { return }
    let own = rest.filter { $0.passage == index }
    if case .section(let section)? = own.first?.content {
      html.element("h3", ["class": "after"], section.words(base: page.base, page.siglum))
    }
    let style = ["passage", own.isChanged ? "differs" : "", own.hasFinding ? "has-fact" : ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
    html.element("section", ["class": style, "id": anchors.passage(index), "aria-label": name(of: index)]) { html in
      passage(own, index, to: &html)
    }
    html.line()
    for block in rest where block.passage != index { write(block, to: &html) }
  }

  private func name(of index: Int) -> String {
    page.synopsis.passages[index].kind == .headlines ? "Headlines" : "Passage \(page.synopsis.name(of: index))"
  }

  private func passage(_ blocks: [Block], _ index: Int, to html: inout HTMLWriter) {
    html.element("h3", ["class": "number"]) { html in
      html.element("a", ["href": "#\(anchors.passage(index))", "aria-label": name(of: index)]) {
        $0.text(page.synopsis.name(of: index))
      }
    }
    let readings = HTMLReadings(page, anchors)
    html.element("div", ["class": "readings"]) { html in
      var named: Set<Int> = []
      for block in blocks where block.isReading {
        let isFirst = named.insert(block.report ?? -1).inserted
        readings.write(block, named: isFirst ? anchors.reading(block.report ?? 0, in: index) : nil, to: &html)
      }
    }
    details(blocks.filter(\.isDetail), to: &html)
    for block in blocks where !block.isReading && !block.isDetail { write(block, to: &html) }
  }

  /// Of many reports a passage has many.
  private static let mostDetails = 6

  private func details(_ blocks: [Block], to html: inout HTMLWriter) {
    let count = blocks.count > Self.mostDetails + 1 ? Self.mostDetails : blocks.count
    for block in blocks[..<count] { write(block, to: &html) }
    guard count < blocks.count else { return }
    html.element("details", ["class": "further"]) { html in
      html.element("summary", OverviewWords.more(blocks.count - count))
      for block in blocks[count...] { write(block, to: &html) }
    }
  }

  /// What is no reading.
  private func write(_ block: Block, to html: inout HTMLWriter) {
    let notes = HTMLNotes(page, anchors)
    switch block.content {
    case .head(let head): notes.write(head, of: block, to: &html)
    case .absent(let reports): html.element("p", ["class": "absent"], notes.words(absent: reports))
    case .also(let words): notes.write(words, to: &html)
    case .detail(let detail): notes.write(detail, of: block, to: &html)
    case .finding(let row): notes.write(row, in: block.passage, to: &html)
    case .note(let text): notes.write(note: text, of: block.report, to: &html)
    case .furniture(let furniture): notes.write(furniture, of: block, to: &html)
    default: break
    }
  }
}

extension Block {
  fileprivate var isDetail: Bool { if case .detail = content { true } else { false } }
}

extension [Block] {
  /// What stands before the first that is meant, and the rest.
  fileprivate func divided(at isMeant: (Block) -> Bool) -> (ArraySlice<Block>, ArraySlice<Block>) {
    let first = firstIndex(where: isMeant) ?? endIndex
    return (self[..<first], self[first...])
  }

  /// Whether a reading has words that are marked as changed, gone or moved.
  fileprivate var isChanged: Bool {
    contains { block in
      guard case .reading(let reading) = block.content else { return false }
      return reading.runs.contains {
        [.variantChanged, .variantGone, .variantGoneCount, .variantMoved].contains($0.role)
      }
    }
  }

  fileprivate var hasFinding: Bool {
    contains { if case .finding = $0.content { true } else { false } }
  }
}
