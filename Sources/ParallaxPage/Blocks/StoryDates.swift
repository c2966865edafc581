public import ParallaxModel

/// When the reports of a story were published, as they state it; the day on which a page was fetched does not count.
public struct StoryDates: Sendable, Equatable {
  public let first: PublishedDay?
  public let last: PublishedDay?

  public init(_ reports: some Sequence<Report>) {
    let days = reports.compactMap(PublishedDay.init).sorted()
    (first, last) = (days.first, days.last)
  }

  /// Days from the first to the last; nil where either is not stated in full.
  public var days: Int? {
    guard let first = first?.ordinal, let last = last?.ordinal else { return nil }
    return last - first
  }

  /// `8 Mar 2019`, `22–28 Mar 2019`, `2 Jan–15 Feb 2019`, `Nov 2017–Jan 2019`; empty where none is stated.
  public var short: String { words(isLong: false) }

  /// The same with the days also where the years differ: `4 Dec 2017–2 Jan 2018`.
  public var long: String { words(isLong: true) }

  private func words(isLong: Bool) -> String {
    guard let first, let last else { return "" }
    if first == last { return last.words }
    if first.day == nil || last.day == nil, first.monthAndYear == last.monthAndYear { return last.monthAndYear }
    guard first.day != nil, last.day != nil, first.year == last.year else {
      return isLong ? "\(first.words)–\(last.words)" : "\(first.monthAndYear)–\(last.monthAndYear)"
    }
    return first.month == last.month ? "\(first.day ?? 0)–\(last.words)" : "\(first.dayAndMonth)–\(last.words)"
  }
}

/// A day on which a report was published; it may be a month or a year alone.
public struct PublishedDay: Sendable, Comparable {
  public let year: Int
  public let month: Int?
  public let day: Int?
  /// As ISO 8601 has it, possibly partial.
  public let iso: String

  /// - Returns: nil where the report states none.
  public init?(of report: Report) {
    guard let date = report.metadata.date, date.kind == .published else { return nil }
    self.init(date.day)
  }

  /// - Parameter iso: `2024-02-14`, `2024-02`, `2024`.
  public init?(_ iso: String) {
    let parts = iso.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...3).contains(parts.count), let year = parts[0], !parts.contains(nil) else { return nil }
    self.year = year
    self.iso = iso
    month = parts.count > 1 ? parts[1] : nil
    day = parts.count > 2 ? parts[2] : nil
    if let month, !(1...12).contains(month) { return nil }
  }

  public static func < (a: PublishedDay, b: PublishedDay) -> Bool {
    (a.year, a.month ?? 0, a.day ?? 0) < (b.year, b.month ?? 0, b.day ?? 0)
  }

  /// `8 Mar 2019`, `Mar 2019`, `2019`.
  public var words: String { day == nil ? monthAndYear : "\(dayAndMonth) \(year)" }

  /// `8 Mar 19`.
  public var short: String { day == nil ? monthAndYear : "\(dayAndMonth) \(Self.twoDigits(year % 100))" }

  /// `8 Mar`, or `Mar`; empty for a year alone.
  public var dayAndMonth: String {
    [day.map(String.init), month.map { Self.months[$0 - 1] }].compactMap(\.self).joined(separator: " ")
  }

  fileprivate var monthAndYear: String { (month.map { "\(Self.months[$0 - 1]) " } ?? "") + "\(year)" }

  /// Days since 1 March of the year 0 (proleptic Gregorian), so that two can be subtracted; nil for a month or a year.
  public var ordinal: Int? {
    guard let month, let day else { return nil }
    let (shifted, months) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + (months * 153 + 2) / 5 + day - 1
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
