import ParallaxModel
import ParallaxPage

/// The map: passages down, reports across, a cell for what each report has, which leads there.
struct HTMLMap {
  private let page: ExportedPage
  private let anchors: HTMLAnchors
  private let blocks: [Block]
  /// The reports that have a column.
  private let columns: [Int]
  private let cell: Int
  private let label: Int
  private let head: Int

  /// From so many columns on they are narrow, and sigla stand upright.
  private static let many = 8
  private static let row = 20
  private static let letter = 7
  private static let number = 34
  private static let labelColumns: Column = 22

  /// Nil where no report stands beside the base.
  init?(_ page: ExportedPage, _ anchors: HTMLAnchors) {
    self.page = page
    self.anchors = anchors
    blocks = page.map
    let rows = blocks.compactMap { if case .mapRow(let row) = $0.content { row } else { nil } }
    guard let first = rows.first, !first.cells.isEmpty else { return nil }
    columns = first.cells.map(\.report)
    let widest = columns.map { page.siglum($0).count * Self.letter }.max() ?? 0
    let isMany = columns.count > Self.many
    cell = isMany ? 14 : max(30, widest + 10)
    head = isMany ? widest + 14 : 24
    label = Self.number + Int(Self.labelColumns) * Self.letter
  }

  /// Whether it needs the width of the page.
  var isWide: Bool { width > 400 }

  private var width: Int { label + columns.count * cell + 4 }
  private var height: Int { head + blocks.count * Self.row + 4 }

  func write(to html: inout HTMLWriter) {
    html.element("figure", ["class": "map", "aria-labelledby": "map-title"]) { html in
      html.element("h3", ["id": "map-title"], "Map")
      html.element("div", ["class": "scroll", "tabindex": "0", "role": "group", "aria-labelledby": "map-title"]) {
        html in
        html.element("svg", ["width": "\(width)", "height": "\(height)", "viewBox": "0 0 \(width) \(height)"]) { html in
          heads(to: &html)
          for (number, block) in blocks.enumerated() { write(block, at: head + number * Self.row, to: &html) }
        }
      }
      legend(to: &html)
    }
    html.line()
  }

  private func heads(to html: inout HTMLWriter) {
    for (number, report) in columns.enumerated() {
      let x = label + number * cell + cell / 2
      let isUpright = columns.count > Self.many
      html.element(
        "text",
        [
          "class": "siglum", "x": "\(x)", "y": "\(head - 8)", "text-anchor": isUpright ? "start" : "middle",
          "transform": isUpright ? "rotate(-90 \(x + 4) \(head - 8))" : nil,
        ], page.siglum(report))
    }
  }

  private func write(_ block: Block, at y: Int, to html: inout HTMLWriter) {
    switch block.content {
    case .head(let head):
      let words = SafeText().line(page.reports[page.base].document.string(head.bytes), fitting: Self.labelColumns + 4)
      html.element("text", ["class": "sub", "x": "0", "y": "\(y + 14)", "lang": language], words)
    case .mapRow(let row):
      guard let passage = block.passage else { return }
      html.element("a", ["href": "#\(anchors.passage(passage))"]) { html in
        html.element(
          "text", ["class": "number", "x": "\(Self.number - 8)", "y": "\(y + 14)", "text-anchor": "end"],
          row.passageName)
        html.element(
          "text", ["x": "\(Self.number)", "y": "\(y + 14)", "lang": language],
          row.label.text(fitting: Self.labelColumns, SafeText()))
      }
      dots(row, y, to: &html)
      for (number, cell) in row.cells.enumerated() where cell.level != .blank && cell.level != .absent {
        write(cell, in: passage, row.passageName, at: label + number * self.cell, y, to: &html)
      }
    default: break
    }
  }

  /// A dot for each report that lacks the passage; where there are many, nothing stands there.
  private func dots(_ row: MapRow, _ y: Int, to html: inout HTMLWriter) {
    guard columns.count <= Self.many else { return }
    let places = row.cells.enumerated().filter { $0.element.level == .absent }.map {
      label + $0.offset * cell + cell / 2
    }
    if places.isEmpty { return }
    html.element("path", ["class": "absent", "d": places.map { "M\($0) \(y + 10)h0" }.joined()]) { _ in }
  }

  private var language: String? { page.quotes.language(of: page.base) }

  private func write(
    _ cell: MapRow.Cell, in passage: Int, _ name: String, at x: Int, _ y: Int, to html: inout HTMLWriter
  ) {
    html.element("a", ["href": anchors.link(to: cell.report, in: passage)]) { html in
      html.element("title", "¶\(name) in \(page.siglum(cell.report)): \(words(of: cell))")
      HTMLMapCell(cell.level).write(at: x, y, width: self.cell, to: &html)
      flags(of: cell, at: x + self.cell / 2, y, to: &html)
    }
  }

  private func flags(of cell: MapRow.Cell, at middle: Int, _ y: Int, to html: inout HTMLWriter) {
    guard cell.hasFinding || cell.isMoved else { return }
    let wide = cell.hasFinding && cell.isMoved ? 16 : 10
    html.element(
      "rect",
      [
        "class": "ground", "x": "\(middle - wide / 2)", "y": "\(y + 3)", "width": "\(wide)", "height": "14", "rx": "2",
      ]
    ) { _ in }
    html.element("text", ["class": "flag", "x": "\(middle)", "y": "\(y + 14)", "text-anchor": "middle"]) { html in
      if cell.hasFinding { html.text("!") }
      if cell.isMoved { html.element("tspan", ["class": "moved"], ReadingLabel.Mark.moved.sign) }
    }
  }

  private func words(of cell: MapRow.Cell) -> String {
    [cell.level.words, cell.isMoved ? "moved" : "", cell.hasFinding ? "a fact differs" : ""]
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func legend(to html: inout HTMLWriter) {
    let levels: [MapLevel] =
      page.projection.isOfCopies
      ? [.same, .edited, .inOtherWords, .detail] + (columns.count > Self.many ? [] : [.absent]) + [.onlyHere]
      : [.equal, .like, .also]
    html.element("figcaption", ["class": "legend"]) { html in
      for level in levels {
        html.element("span", ["class": "key"]) { html in
          html.element("svg", ["class": "cell", "viewBox": "0 0 20 20", "aria-hidden": "true"]) {
            HTMLMapCell(level).write(at: 0, 0, width: 20, to: &$0)
          }
          html.text(level.words)
        }
      }
      html.element("span", ["class": "key"]) { html in
        html.element("b", ["class": "flag"], "!")
        html.text(" a fact differs")
      }
      if page.projection.isOfCopies {
        html.element("span", ["class": "key"]) { html in
          html.element("b", ReadingLabel.Mark.moved.sign)
          html.text(" moved")
        }
      }
    }
  }
}

/// A cell of the map by what a report has: the fuller, the more of the words are the same. Told by form and not by colour.
struct HTMLMapCell {
  private let level: MapLevel

  init(_ level: MapLevel) { self.level = level }

  func write(at x: Int, _ y: Int, width: Int, to html: inout HTMLWriter) {
    let (left, top, wide, high) = (x + 2, y + 2, width - 4, 16)
    let filled: (style: String, height: Int)? =
      switch level {
      case .same, .equal: ("most", 16)
      case .edited: ("more", 16)
      case .inOtherWords, .like: ("less", 16)
      case .detail, .also: ("least", 5)
      case .onlyHere, .absent, .blank: nil
      }
    if let filled {
      html.element(
        "rect",
        [
          "class": filled.style, "x": "\(left)", "y": "\(top + high - filled.height)", "width": "\(wide)",
          "height": "\(filled.height)",
        ]
      ) { _ in }
    }
    let (middle, centre) = (x + width / 2, y + 10)
    switch level {
    case .onlyHere:
      html.element(
        "path", ["class": "only", "d": "M\(middle) \(centre - 6)l6 6l-6 6l-6 -6z"]
      ) { _ in }
    case .absent:
      html.element("path", ["class": "absent", "d": "M\(middle) \(centre)h0"]) { _ in }
    default: break
    }
  }
}
