import ParallaxModel
import ParallaxPage

/// What is said of a report in the list: figures in words.
struct ReportWords {
  let outlet: String
  /// `base`, `hidden`, `alone`; nil for any other.
  let state: String?
  /// Its figures where there is one line: `13 of 30 ¶  60 %`.
  let short: String?
  /// `has 13 of 30 ¶` and `60 % same`.
  let first: (left: String, right: String)
  /// `1 ¶ new` and its date.
  let second: (left: String, right: String)

  init(_ browser: Browser, _ report: Int) {
    let facts = browser.collation.reports[report].facts
    outlet = facts.source?.value ?? ""
    state = Self.state(browser, report)
    let date = facts.date.map(Self.words) ?? ""
    let paragraphs = browser.projection.synopsis.baseParagraphs
    guard let figures = browser.projection.figures[report] else {
      (first, second, short) = (("shares no passage", ""), (date, ""), nil)
      return
    }
    if report == browser.base {
      short = nil
      first = ("\(paragraphs) ¶, \(figures.words) words", "")
      second = (date.isEmpty ? "no date" : date, "")
    } else {
      let same = "\(Int((figures.share * 100).rounded())) %"
      short = "\(figures.paragraphsHad) of \(paragraphs) ¶  \(same)"
      first = ("has \(figures.paragraphsHad) of \(paragraphs) ¶", "\(same) same")
      second = (figures.paragraphsNew == 0 ? "nothing new" : "\(figures.paragraphsNew) ¶ new", date)
    }
  }

  private static func state(_ browser: Browser, _ report: Int) -> String? {
    if report == browser.base { return "base" }
    if browser.reportList.alone.contains(report) { return "alone" }
    return browser.options.hidden.contains(report) ? "hidden" : nil
  }

  private static func words(_ date: StatedDate) -> String {
    date.kind == .page ? "page \(date.value)" : date.value
  }
}
