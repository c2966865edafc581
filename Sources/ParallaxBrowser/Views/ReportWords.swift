import ParallaxModel
import ParallaxPage

/// What is said of a report in the list: figures in words.
struct ReportWords {
  let outlet: String
  /// `base`, `hidden`, `alone`; nil for any other.
  let state: String?
  /// `13 of 30 ¶`, of the base `30 ¶`.
  let paragraphs: String
  /// `60 % same`, of the base `881 words`.
  let same: String
  /// `1 ¶ new`, `nothing new`; of the base nothing.
  let new: String
  /// `2024-02-14`, `page 2024-11-22`, or nothing.
  let date: String

  init(_ browser: Browser, _ report: Int) {
    let facts = browser.collation.reports[report].facts
    outlet = facts.source?.value ?? ""
    state = Self.state(browser, report)
    date = facts.date.map { $0.kind == .page ? "page \($0.value)" : $0.value } ?? ""
    let all = browser.projection.synopsis.baseParagraphs
    guard let figures = browser.projection.figures[report] else {
      (paragraphs, same, new) = ("no passage", "", "")
      return
    }
    if report == browser.base {
      (paragraphs, same, new) = ("\(all) ¶", "\(figures.words) words", "")
    } else {
      paragraphs = "\(figures.paragraphsHad) of \(all) ¶"
      same = "\(Int((figures.share * 100).rounded())) % same"
      new = figures.paragraphsNew == 0 ? "nothing new" : "\(figures.paragraphsNew) ¶ new"
    }
  }

  private static func state(_ browser: Browser, _ report: Int) -> String? {
    if report == browser.base { return "base" }
    if browser.reportList.alone.contains(report) { return "alone" }
    return browser.options.hidden.contains(report) ? "hidden" : nil
  }
}
