public import ParallaxModel

/// When the reports of a story were published, as they state it; the day on which a page was fetched does not count.
public struct StoryDates: Sendable, Hashable {
  public let first: PublishedDay?
  public let last: PublishedDay?

  public init(_ reports: some Sequence<Report>) { self.init(reports.compactMap(PublishedDay.init)) }

  /// Of these days, in any order.
  package init(_ days: some Sequence<PublishedDay>) {
    var (first, last): (PublishedDay?, PublishedDay?)
    for day in days {
      if first.map({ day < $0 }) ?? true { first = day }
      if last.map({ $0 <= day }) ?? true { last = day }
    }
    (self.first, self.last) = (first, last)
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
public struct PublishedDay: Sendable, Comparable, Hashable {
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
    guard let (year, month, day) = Self.numbers(iso.utf8), month.map({ (1...12).contains($0) }) ?? true else {
      return nil
    }
    (self.year, self.month, self.day, self.iso) = (year, month, day, iso)
  }

  /// The day of an ISO 8601 date, possibly with a time: `2024-02-14T09:30:00Z`.
  package init?(ofDate date: String) {
    if date.utf8.count <= 10 { self.init(date) } else { self.init(String(date.prefix(10))) }
  }

  /// One to three numbers between hyphens; there may be tens of thousands of such days to read.
  private static func numbers(_ iso: String.UTF8View) -> (Int, Int?, Int?)? {
    var (year, month, day): (Int, Int?, Int?) = (0, nil, nil)
    var (number, digits, part) = (0, 0, 0)
    for byte in iso {
      if byte == UInt8(ascii: "-"), digits > 0, part < 2 {
        (number, digits, part) = (0, 0, part + 1)
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), digits < 9 else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
      digits += 1
      if part == 0 { year = number } else if part == 1 { month = number } else { day = number }
    }
    return digits == 0 ? nil : (year, month, day)
  }

  public static func < (a: PublishedDay, b: PublishedDay) -> Bool { a.rank < b.rank }

  /// What days are ordered by.
  package var rank: Int { (year * 100 + (month ?? 0)) * 100 + min(day ?? 0, 99) }

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
