/// Dates as formats write them → ISO 8601 with the zone as written.
///
/// ISO 8601 extended and basic, RFC 822 and 2822, RFC 850, `asctime`, and dates with named months in several languages;
/// numbers alone only where one order is possible (`2020/1/10`, `6.11.2024`, `25/12/2023`).
enum DateForms {
  /// `Wed, 02 Oct 2002 13:00:00 GMT` → `2002-10-02T13:00:00Z`; nil for what is no date, and for dates that stand for none:
  /// the first moment of 1970, years before 1900 and after 2100.
  static func iso(_ text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard (4...100).contains(words.utf8.count) else { return nil }
    let date = DateParts(iso: words) ?? DateParts(words: words)
    return date.flatMap { $0.isPlausible ? $0.text : nil }
  }
}

/// The parts of a date; the day, the time and the zone may be missing.
struct DateParts {
  var year: Int
  var month: Int?
  var day: Int?
  var time: Time?
  var zone: Zone?

  struct Time {
    var hour: Int
    var minute: Int
    var second: Int?

    var isPossible: Bool { (0...23).contains(hour) && (0...59).contains(minute) && (0...60).contains(second ?? 0) }
  }

  /// Minutes east of Greenwich; `isUniversal` where it was written as Z, UTC or GMT.
  struct Zone {
    var minutes: Int
    var isUniversal = false

    static let universal = Zone(minutes: 0, isUniversal: true)

    /// `Z`, `+01:00`.
    var text: String {
      if isUniversal { return "Z" }
      let size = abs(minutes)
      return (minutes < 0 ? "-" : "+") + padded(size / 60) + ":" + padded(size % 60)
    }
  }

  var isPlausible: Bool {
    guard (1900...2100).contains(year), (1...12).contains(month ?? 1),
      (1...Self.days(year, month ?? 1)).contains(day ?? 1)
    else { return false }
    if let time, !time.isPossible { return false }
    let isStart =
      (month ?? 1) == 1 && (day ?? 1) == 1 && (time.map { $0.hour + $0.minute + ($0.second ?? 0) } ?? 0) == 0
    return !(year == 1970 && isStart)
  }

  private static func days(_ year: Int, _ month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// `2002-10-02T13:00:00Z`; as much of it as there is.
  var text: String {
    var text = String(year)
    guard let month else { return text }
    text += "-" + padded(month)
    guard let day else { return text }
    text += "-" + padded(day)
    guard let time else { return text }
    text += "T" + padded(time.hour) + ":" + padded(time.minute)
    return text + (time.second.map { ":" + padded($0) } ?? "") + (zone?.text ?? "")
  }
}

/// Two digits.
private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
