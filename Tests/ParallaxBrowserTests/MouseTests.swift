import ParallaxPage
import ParallaxSettings
import Testing

@testable import ParallaxBrowser

@Suite struct MouseTests {
  private func browser(_ columns: Int = 120, _ rows: Int = 40) -> Browser { TestStory.seeds.browser(columns, rows) }

  @discardableResult
  private func point(_ kind: MouseEvent.Kind, _ column: Int, _ row: Int, _ browser: inout Browser) -> [Effect] {
    browser.press(.mouse(MouseEvent(kind, column: column, row: row)))
  }

  @Test func theWheelMovesWhatIsUnderIt() {
    var browser = browser()
    let top = browser.viewport.top
    point(.wheelDown, 60, 10, &browser)
    #expect(browser.viewport.top == top + 3)
    point(.wheelUp, 60, 10, &browser)
    #expect(browser.viewport.top == top)
    let report = browser.reportList.cursor
    point(.wheelDown, 5, 10, &browser)
    #expect(browser.reportList.cursor == report + 1 && browser.viewport.top == top)
    browser.press("\"")
    let line = browser.listing?.viewport.top
    point(.wheelDown, 5, 10, &browser)
    #expect(browser.listing.map { $0.viewport.top != line || $0.viewport.cursor > 0 } == true)
  }

  @Test func aClickPutsTheCursorOnTheLineAndMovesNothing() {
    for layout in ["1", "2", "3", "A"] {
      var browser = browser()
      browser.press(layout)
      let top = browser.viewport.top
      point(.press, 70, 12, &browser)
      #expect(browser.viewport.top == top)
      #expect(browser.viewport.cursor == top + 12 - browser.geometry.passages.row)
      point(.press, 5, 0, &browser)
      #expect(browser.viewport.cursor == top + 12 - browser.geometry.passages.row)
    }
  }

  @Test func aClickOnAReportChoosesItAndASecondOneSelectsIt() {
    var browser = browser()
    point(.press, 3, browser.geometry.reports.row + browser.geometry.reportRows * 2 + 1, &browser)
    #expect(browser.pane == .reports && browser.reportList.cursor == 2)
    let report = browser.reportList.report
    point(.press, 3, browser.geometry.reports.row + browser.geometry.reportRows * 2, &browser)
    #expect(browser.options.selected == report && browser.pane == .passages)
  }

  @Test(arguments: [80, 63, 44]) func aClickOnTheLineOfReportsSelectsTheOneThere(columns: Int) throws {
    var browser = browser(columns, 24)
    let row = browser.geometry.heads.row
    let strip = browser.frame().rows[row]
    for report in browser.reportList.inStory {
      guard let found = strip.firstRange(of: browser.siglum(report)) else { continue }
      let column = strip.distance(from: strip.startIndex, to: found.lowerBound)
      point(.press, column + 1, row, &browser)
      #expect(browser.options.selected == (report == browser.base ? nil : report))
      #expect(browser.pane == .passages)
    }
    let selected = browser.options.selected
    point(.press, columns - 1, row, &browser)
    #expect(browser.options.selected == selected)
  }

  @Test func aClickOnTheMapBesideTheTextGoesToItsPassage() throws {
    var browser = browser(140, 40)
    let area = browser.geometry.mapStrip
    let strip = try #require(browser.mapStrip)
    for row in [0, 11, 23] {
      point(.press, area.column + 1, area.row + row, &browser)
      let passage = try #require(browser.index.passage[browser.viewport.cursor])
      #expect(strip.row(of: passage, rows: area.rows) == row)
    }
  }

  @Test func everyCellOfTheScreenMayBeClicked() {
    for keys in ["1", "2", "3", "4", "5", "A", "?", "\"", "Tab", "X", "/ a", "T", "@63x17", "@63x17 Tab", "@39x9"] {
      var browser = browser()
      browser.press(keys)
      for row in 0..<browser.size.rows {
        for column in stride(from: 0, to: browser.size.columns, by: 7) {
          var clicked = browser
          for kind in [MouseEvent.Kind.press, .press, .drag, .release, .wheelDown, .wheelUp] {
            point(kind, column, row, &clicked)
          }
        }
      }
      _ = browser.frame()
    }
  }

  @Test func everyLineOfTheMapIsFoundWhereItIsDrawn() throws {
    var browser = browser(120, 14)
    browser.press("4")
    let flow = try #require(browser.page.flow)
    for number in browser.viewport.shown {
      let place = number - browser.viewport.top
      let area = browser.geometry.passages
      let column = area.column + flow.start(of: place / flow.rows) + 1
      point(.press, column, area.row + place % flow.rows, &browser)
      if browser.options.layout == .map { #expect(browser.viewport.cursor == number) }
      browser.press("4")
    }
  }

  @Test func theLineBetweenThePanesIsDragged() {
    var browser = browser()
    point(.drag, 50, 10, &browser)
    #expect(browser.reportsColumns == Geometry.reportsColumns)
    point(.press, Geometry.reportsColumns, 10, &browser)
    point(.drag, 45, 12, &browser)
    #expect(browser.geometry.passages.column == 46)
    #expect(browser.frame().rows[1].map { $0 }[45] == "┬")
    point(.drag, 500, 12, &browser)
    #expect(browser.geometry.passages.columns >= Geometry.smallest.columns)
    point(.drag, 0, 12, &browser)
    #expect(browser.geometry.reports.columns == Geometry.narrowestReports)
    point(.release, 0, 12, &browser)
    point(.drag, 60, 12, &browser)
    #expect(browser.geometry.reports.columns == Geometry.narrowestReports)
    browser.press("@100x30 @200x60")
    _ = browser.frame()
  }

  @Test func theMouseIsTheTerminalsUntilAskedFor() {
    #expect(!browser().usesMouse)
    var settings = Settings()
    settings.mouse = true
    #expect(TestStory.seeds.browser(settings: settings).usesMouse)
  }
}
