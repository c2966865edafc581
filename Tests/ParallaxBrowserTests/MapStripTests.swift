import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxBrowser

@Suite struct MapStripTests {
  private func strip(_ browser: Browser) -> [Cell] {
    let (area, frame) = (browser.geometry.mapStrip, browser.frame())
    return (area.row..<area.row + area.rows).map { frame[area.column + 1, $0] }
  }

  /// The row of the mark, counted from the top of the strip.
  private func marked(_ browser: Browser) -> [Int] {
    let (area, frame) = (browser.geometry.mapStrip, browser.frame())
    return (0..<area.rows).filter { frame[area.column, area.row + $0].glyph == browser.marks.pointer }
  }

  @Test func itStandsBesideTheTextWhereThereIsRoom() {
    for (columns, keys, shows) in [
      (119, "", false), (120, "", true), (120, "2", true), (120, "3", true), (120, "O", false), (120, "4", false),
      (120, "5", false), (120, "O Tab", false), (120, "Tab", true), (120, "Tab O", false), (80, "", false),
      (200, "A", true),
    ] {
      var browser = TestStory.seeds.browser(columns, 40)
      browser.press(keys)
      #expect((browser.geometry.mapStrip.columns > 0 && browser.geometry.kind != .list) == shows, "\(columns) \(keys)")
      #expect(browser.frame().cells.contains { $0.glyph == "▒" } == (shows || keys == "4"), "\(columns) \(keys)")
      for line in browser.page.lines { #expect(line.columns <= browser.geometry.passages.columns) }
    }
  }

  @Test func aCellSaysWhatTheMapSays() {
    var browser = TestStory.seeds.browser(120, 60)
    browser.press("J J")
    let cells = strip(browser)
    browser.press("4")
    let column = browser.projection.synopsis.passages.indices.map { index -> Cell? in
      guard let flow = browser.page.flow, let line = browser.index.starts[index],
        let number = browser.mapReports.firstIndex(of: browser.options.selected ?? -1)
      else { return nil }
      let (from, row) = (flow.start(of: line / flow.rows) + flow.cell(number), line % flow.rows)
      return browser.frame()[from, browser.geometry.passages.row + row]
    }
    let selected = browser.options.selected ?? -1
    let findings = Set(
      (browser.findings ?? []).filter { $0.parties.contains(selected) }.flatMap(\.readings).flatMap(\.places)
        .filter { $0.report == selected }.compactMap(browser.projection.synopsis.passage))
    #expect(!findings.isEmpty)
    for (index, cell) in column.enumerated() {
      if findings.contains(index) {
        #expect(cells[index].glyph == "!")
      } else {
        #expect(cells[index].glyph == cell?.glyph && cells[index].role == .place, "\(index)")
      }
    }
  }

  @Test func theMarkFollowsTheReader() {
    var browser = TestStory.seeds.browser(120, 40)
    var last = -1
    for _ in browser.projection.synopsis.passages {
      let rows = marked(browser)
      #expect(rows.count == 1 && rows[0] > last)
      last = rows.first ?? last
      browser.press("}")
    }
    browser.press("G")
    #expect(marked(browser) == [browser.projection.synopsis.passages.count - 1])
  }

  @Test func passagesShareRowsWhereTheyAreMany() {
    var browser = TestStory.seeds.browser(120, 20)
    let (all, rows) = (browser.projection.synopsis.passages.count, browser.geometry.mapStrip.rows)
    #expect(all > rows)
    #expect(strip(browser).allSatisfy { $0.glyph != " " })
    #expect(marked(browser) == [0])
    browser.press("G")
    #expect(marked(browser) == [rows - 1])
    browser.press("& Sullivan Enter")
    #expect(strip(browser).count { $0.glyph != " " } == browser.index.starts.count)
    #expect(marked(browser).count == 1)
  }

  @Test func aClickGoesThere() {
    var browser = TestStory.seeds.browser(120, 40)
    let area = browser.geometry.mapStrip
    _ = browser.press(.mouse(MouseEvent(.press, column: area.column + 1, row: area.row + 12)))
    #expect(browser.index.passage[browser.viewport.cursor] == 12)
    #expect(marked(browser) == [12])
    browser.press("C-o")
    #expect(browser.viewport.cursor == browser.index.startLines[0])
  }

  @Test func ofOneReportThereIsNoneToCompare() {
    var browser = TestStory.seeds.browser(120, 40)
    browser.press("V")
    #expect(strip(browser).allSatisfy { $0.glyph == " " })
    browser.press("V")
    #expect(strip(browser).contains { $0.glyph == "!" })
  }

  @Test func inASCIIItIsASCII() {
    let browser = TestStory.seeds.browser(120, 40, utf8: false)
    #expect(strip(browser).allSatisfy { $0.glyph.utf8.allSatisfy { $0 < 0x7f } })
    #expect(Set(strip(browser).map(\.glyph)).count > 3)
    #expect(marked(browser) == [0])
  }
}
