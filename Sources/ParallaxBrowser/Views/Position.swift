import ParallaxModel
import ParallaxPage

/// Where the reader is, in words.
enum Position {
  /// `20 of 30`: the base's paragraph at the cursor; in the list the report.
  static func words(_ browser: Browser) -> String {
    if let help = browser.help { return help.position }
    if let listing = browser.listing { return listing.position }
    if browser.isChoosing, let list = browser.stories {
      return "\(list.viewport.cursor + 1) of \(list.shown.count)"
    }
    if browser.pane == .reports {
      return "\(browser.reportList.cursor + 1) of \(browser.reportList.shown.count)"
    }
    if browser.options.layout == .findings {
      let count = browser.listedFindings.count
      return count == 0 ? "none" : "\(browser.viewport.cursor + 1) of \(count)"
    }
    guard let passage = passage(browser) else { return "top" }
    let synopsis = browser.projection.synopsis
    return "\(synopsis.name(of: passage)) of \(synopsis.baseParagraphs)"
  }

  private static func passage(_ browser: Browser) -> Int? {
    let passages = browser.index.passage
    return passages.indices.contains(browser.viewport.cursor) ? passages[browser.viewport.cursor] : nil
  }

  /// What the reading at the cursor (or the selected report's) is beside the base: `000 reworded, moved`.
  static func detail(_ browser: Browser) -> String {
    guard browser.help == nil, browser.listing == nil, !browser.isChoosing, browser.geometry.kind != .list,
      let passage = passage(browser)
    else {
      return ""
    }
    let read = browser.meansSelected ? browser.options.selected : reading(browser)
    let own = read == browser.base ? nil : read
    guard let report = own ?? browser.options.selected else { return "" }
    return "\(browser.siglum(report)) \(relation(of: report, in: passage, browser))"
  }

  /// The report whose reading is at the cursor; a blank line is still part of what stands above it.
  private static func reading(_ browser: Browser) -> Int? {
    let lines = browser.page.lines
    let cursor = browser.viewport.cursor
    let isBelow = cursor > 0 && lines[cursor].runs.isEmpty && lines[cursor].passage == lines[cursor - 1].passage
    return lines[isBelow ? cursor - 1 : cursor].report
  }

  private static func relation(of report: Int, in passage: Int, _ browser: Browser) -> String {
    let comparison = browser.projection.comparisons[passage]
    guard let cell = browser.projection.synopsis.passages[passage].cell(of: report) else { return "not here" }
    let moved = cell.move == nil ? "" : ", moved"
    let cells = browser.projection.synopsis.passages[passage].cells
    if comparison.against == report { return cells.count == 1 ? "only here" : "not in \(browser.siglum(browser.base))" }
    return (comparison.script(of: report)?.relation.words ?? "here") + moved
  }
}

extension Relation {
  var words: String {
    switch self {
    case .base: "base"
    case .verbatim: "same words"
    case .edited: "edited"
    case .paraphrased: "reworded"
    case .onlyHere: "only here"
    }
  }
}
