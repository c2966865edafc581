extension DateParts {
  /// `2024-02-14T09:30:00.5+01:00`, `2024-02-14 09:30`, `2024-02`, `20190121T104233Z`, `2020/1/10 14:33:00`.
  ///
  /// - Parameter text: with single spaces.
  init?(iso text: String) {
    var scan = DateScan(text)
    guard let year = scan.number(digits: 4), let date = Self.date(year, &scan) else { return nil }
    self = date
    if scan.isAtEnd { return }
    let mark = scan.skip("T") || scan.skip("t") || scan.skip(" ") || (scan.skip(",") && scan.skip(" "))
    guard day != nil, mark else { return nil }
    guard let time = scan.isoTime() else { return nil }
    self.time = time
    if scan.isAtEnd { return }
    guard let zone = scan.zone(), scan.isAtEnd else { return nil }
    self.zone = zone
  }

  /// What follows the year: with `-`, `/` or `.` between the numbers, or two digits each.
  private static func date(_ year: Int, _ scan: inout DateScan) -> DateParts? {
    if scan.isAtEnd { return DateParts(year: year) }
    for separator in ["-", "/", "."] where scan.skip(separator) {
      guard let month = scan.number(1...2) else { return nil }
      guard scan.skip(separator) else { return scan.isAtEnd ? DateParts(year: year, month: month) : nil }
      return scan.number(1...2).map { DateParts(year: year, month: month, day: $0) }
    }
    guard let month = scan.number(digits: 2), let day = scan.number(digits: 2) else { return nil }
    return DateParts(year: year, month: month, day: day)
  }
}

/// A date on its way from left to right.
struct DateScan {
  private var rest: Substring.UTF8View

  init(_ text: some StringProtocol) { rest = Substring(text).utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func skip(_ mark: String) -> Bool {
    guard rest.starts(with: mark.utf8) else { return false }
    rest = rest.dropFirst(mark.utf8.count)
    return true
  }

  /// Exactly so many digits.
  mutating func number(digits: Int) -> Int? { number(digits...digits, takesMore: true) }

  /// A number with so many digits and no more of them, or, where it takes more, the first of them.
  mutating func number(_ count: ClosedRange<Int>, takesMore: Bool = false) -> Int? {
    let digits = rest.prefix(count.upperBound + (takesMore ? 0 : 1)).prefix { (0x30...0x39).contains($0) }
    guard count.contains(digits.count) else { return nil }
    rest = rest.dropFirst(digits.count)
    return digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  /// `09:30`, `09:30:15`, `09:30:15.250`, `093015`, `0930`; fractions of a second are dropped.
  mutating func isoTime() -> DateParts.Time? {
    guard let hour = number(1...2) ?? number(digits: 2) else { return nil }
    let isExtended = skip(":")
    guard let minute = number(digits: 2) else { return nil }
    var time = DateParts.Time(hour: hour, minute: minute)
    if isExtended ? skip(":") : !(rest.first.map { !(0x30...0x39).contains($0) } ?? true) {
      guard let second = number(digits: 2) else { return nil }
      time.second = second
    }
    if skip(".") || skip(",") {
      let fraction = rest.prefix { (0x30...0x39).contains($0) }
      rest = rest.dropFirst(fraction.count)
    }
    return time
  }

  /// `Z`, `+01:00`, `-0500`, `+02`, ` GMT`, ` EST`, `UTC+3`.
  mutating func zone() -> DateParts.Zone? {
    _ = skip(" ")
    let letters = rest.prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
    if !letters.isEmpty {
      guard let zone = DateZones.named(String(Substring(letters))) else { return nil }
      rest = rest.dropFirst(letters.count)
      if zone.isUniversal, rest.first == 0x2B || rest.first == 0x2D { return offset() }
      return zone
    }
    return offset()
  }

  /// `+01:00`, `-0500`, `+02`.
  private mutating func offset() -> DateParts.Zone? {
    let isWest = skip("-") || skip("\u{2212}")
    guard isWest || skip("+") else { return nil }
    guard let hours = number(digits: 2) ?? number(1...1) else { return nil }
    let hasMark = skip(":")
    let minutes = number(digits: 2)
    guard minutes != nil || !hasMark, hours <= 14, (minutes ?? 0) < 60 else { return nil }
    let size = hours * 60 + (minutes ?? 0)
    return DateParts.Zone(minutes: isWest ? -size : size)
  }
}
