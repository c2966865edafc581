public import ParallaxModel

/// A story in words, for the lists of stories on the screen and in print; the one home of how they are said.
public struct StoryWords: Sendable {
  /// Index of the base that the story opens with.
  public let base: Int
  /// `12 reports`, or `alone`.
  public let count: String
  /// The base's headline; where it has none, the beginning of its body; not yet safe to show.
  public let headline: String
  /// The base's first, then in canonical order.
  public let sigla: [String]
  /// The outlets that the texts name, each once, in the order of the sigla.
  public let outlets: [String]
  /// `2024-02-13`, or `2024-02-13 – 15`, the earliest and the latest day of publication; empty where none is stated.
  public let dates: String

  public init(_ story: Story, in collation: Collation) {
    base = story.defaultBase(in: collation.reports, links: collation.links)
    let order = [base] + story.reports.filter { [base] in $0 != base }
    let reports = order.map { collation.reports[$0] }
    count = story.reports.count == 1 ? "alone" : "\(story.reports.count) reports"
    headline = Self.headline(of: collation.reports[base])
    sigla = reports.map(\.siglum)
    outlets = reports.compactMap(\.outlet).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    dates = Self.dates(of: reports)
  }

  /// A story of a collection that is not aligned: its longest report stands for it.
  public init(_ story: [SignedReport]) {
    base = story.indices.max { (story[$0].signature.words, $1) < (story[$1].signature.words, $0) } ?? 0
    count = story.count == 1 ? "alone" : "\(story.count) reports"
    headline = story.isEmpty ? "" : story[base].headline
    outlets = story.compactMap(\.outlet).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    let names = outlets.isEmpty ? story.map(\.name) : outlets
    sigla = names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    dates = Self.dates(story.compactMap { $0.date.map { String($0.prefix(10)) } })
  }

  /// A story that others have made, of whose reports nothing is read: what is said of it holds.
  public init(_ story: GivenStory) {
    base = 0
    count = story.reports.count == 1 ? "alone" : "\(story.reports.count) reports"
    headline = story.headline ?? story.reports.first?.name ?? ""
    outlets = story.outlets
    let names = outlets.isEmpty ? story.reports.map { SignedReport.name(of: $0.path) } : outlets
    sigla = names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    dates = Self.dates(story.days)
  }

  private static func headline(of report: Report) -> String {
    report.headline.map { report.document.string($0.bytes) } ?? beginning(of: report)
  }

  /// The beginning of its body, for a report without a headline; not yet safe to show.
  public static func beginning(of report: Report) -> String {
    guard let first = report.bodySegments.first else { return "" }
    let bytes = report.segments[first].bytes
    var words = report.document.string(bytes.lowerBound..<min(bytes.upperBound, bytes.lowerBound + 400))
    while words.hasSuffix("\u{FFFD}") { words.removeLast() }
    return words
  }

  /// A page date says when the page was fetched, and does not count.
  private static func dates(of reports: [Report]) -> String {
    dates(reports.compactMap(\.metadata.date).filter { $0.kind == .published }.map(\.day))
  }

  private static func dates(_ days: [String]) -> String {
    let days = days.sorted()
    guard let first = days.first, let last = days.last else { return "" }
    return first == last ? first : "\(first) – \(end(last, after: first))"
  }

  /// `2024-02-15` after `2024-02-14` is `15`, after `2024-01-31` it is `02-15`.
  private static func end(_ last: String, after first: String) -> String {
    let (parts, earlier) = (last.split(separator: "-"), first.split(separator: "-"))
    guard parts.count == earlier.count else { return last }
    let same = zip(parts, earlier).prefix { $0 == $1 }.count
    return parts.dropFirst(same).joined(separator: "-")
  }

  /// As many sigla as fit into `limit` columns, with the number of the others: `003 004 +10`.
  public func sigla(fitting limit: Column, _ safe: SafeText = SafeText()) -> String {
    safe.sigla(sigla, fitting: limit)
  }
}
