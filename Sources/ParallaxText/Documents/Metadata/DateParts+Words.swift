extension DateParts {
  /// `Wed, 02 Oct 2002 13:00:00 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`, `Sun Nov 6 08:49:37 1994`, `6. November 1994,
  /// 14:30 Uhr`, `6 de noviembre de 2024`, `Nov. 6, 2024 2:30 p.m. EST`, `25.12.2023 14:30`.
  ///
  /// - Parameter text: with single spaces.
  init?(words text: String) {
    var reader = DateWordReader()
    for word in Self.tokens(text) {
      guard reader.take(word) else { return nil }
    }
    guard let date = reader.date else { return nil }
    self = date
  }

  /// Words without the marks around them; `06-Nov-94` is three, `14:30` and `25.12.2023` are one.
  private static func tokens(_ text: String) -> [Substring] {
    let words = text.split { $0 == " " || $0 == "," || $0 == "|" || $0 == "(" || $0 == ")" || $0 == "·" }
    return words.flatMap { word -> [Substring] in
      let hasLetters = word.contains { $0.isLetter && $0.isASCII }
      return hasLetters && word.first?.isNumber ?? false ? word.split(separator: "-") : [word]
    }
  }
}

/// Takes the words of a date one by one.
private struct DateWordReader {
  private var numbers: [(value: Int, digits: Int)] = []
  private var month: Int?
  /// Numbers that stood before the month.
  private var before = 0
  private var whole: (year: Int, month: Int, day: Int)?
  private var time: DateParts.Time?
  private var zone: DateParts.Zone?
  private var count = 0

  /// False where the word belongs to no date.
  mutating func take(_ word: Substring) -> Bool {
    count += 1
    var bare = word
    while let last = bare.last, last == "." || last == ";" { bare.removeLast() }
    if bare.isEmpty { return true }
    if let first = bare.utf8.first, (0x30...0x39).contains(first) { return takeNumber(bare) }
    if first(bare) == "+" || first(bare) == "-", time != nil { return takeZone(bare) }
    return takeName(bare)
  }

  private func first(_ word: Substring) -> Character? { word.first }

  // MARK: Numbers

  private mutating func takeNumber(_ word: Substring) -> Bool {
    if word.contains(":") { return takeTime(word) }
    if word.contains(where: { $0 == "." || $0 == "/" || $0 == "-" }) { return takeNumbers(word) }
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard digits.count <= 4, let value = Int(digits) else { return false }
    let ending = word[digits.endIndex...].lowercased()
    if ending == "am" || ending == "pm" {
      time = DateParts.Time(hour: value, minute: 0)
      return takeHalf(ending)
    }
    if ending.hasPrefix("h"), time == nil { return takeFrenchTime(value, ending.dropFirst()) }
    guard ["", "st", "nd", "rd", "th", "er", "º", "ª", "°"].contains(ending), numbers.count < 2 else { return false }
    numbers.append((value, digits.count))
    if month == nil { before += 1 }
    return true
  }

  /// `14h30`.
  private mutating func takeFrenchTime(_ hour: Int, _ minutes: Substring) -> Bool {
    guard minutes.isEmpty || minutes.count == 2 && Int(minutes) != nil else { return false }
    time = DateParts.Time(hour: hour, minute: Int(minutes) ?? 0)
    return true
  }

  /// `14:30`, `14:30:15`, `2:30pm`, `14:30:15Z`.
  private mutating func takeTime(_ word: Substring) -> Bool {
    guard time == nil else { return false }
    var scan = DateScan(word)
    guard let found = scan.isoTime() else { return false }
    time = found
    if scan.isAtEnd { return true }
    let rest = word.drop { !$0.isLetter && $0 != "+" && $0 != "-" }
    if rest.lowercased() == "am" || rest.lowercased() == "pm" { return takeHalf(rest.lowercased()) }
    return takeZone(rest)
  }

  /// `25.12.2023`: with stops the day is first; with strokes only where one number cannot be a month, or both are one.
  private mutating func takeNumbers(_ word: Substring) -> Bool {
    let parts = word.split { $0 == "." || $0 == "/" || $0 == "-" }
    guard whole == nil, parts.count == 3, parts[2].count == 4, let year = Int(parts[2]) else {
      return takeISODate(word)
    }
    guard let one = Int(parts[0]), let two = Int(parts[1]) else { return false }
    if word.contains(".") || one > 12 || one == two {
      whole = (year, two, one)
    } else if two > 12 {
      whole = (year, one, two)
    }
    return whole != nil
  }

  /// `2024-11-06` among words.
  private mutating func takeISODate(_ word: Substring) -> Bool {
    guard whole == nil, let date = DateParts(iso: String(word)), let month = date.month, let day = date.day else {
      return false
    }
    whole = (date.year, month, day)
    return true
  }

  // MARK: Names

  private mutating func takeName(_ word: Substring) -> Bool {
    let lower = word.lowercased()
    let key = PhraseKey(phrase: lower.utf8)
    if let number = DateWords.months[key] {
      guard month == nil else { return false }
      month = number
      return true
    }
    if time != nil, ["am", "pm", "a.m", "p.m"].contains(lower) { return takeHalf(lower) }
    if time != nil || zone == nil, takeZone(word) { return true }
    // A weekday may be in any language, but only in front.
    return count == 1 || DateWords.weekdays.contains(key) || DateWords.companions.contains(key)
  }

  private mutating func takeHalf(_ half: String) -> Bool {
    guard let hour = time?.hour, (1...12).contains(hour) else { return false }
    time?.hour = hour % 12 + (half.hasPrefix("p") ? 12 : 0)
    return true
  }

  private mutating func takeZone(_ word: Substring) -> Bool {
    var scan = DateScan(word)
    guard let found = scan.zone(), scan.isAtEnd else { return false }
    zone = zone ?? found
    return true
  }

  // MARK: The whole

  var date: DateParts? {
    if let whole {
      guard month == nil, numbers.isEmpty else { return nil }
      return DateParts(year: whole.year, month: whole.month, day: whole.day, time: time, zone: zone)
    }
    guard let month, let last = numbers.last else { return nil }
    guard numbers.count == 2 else {
      return last.digits == 4 ? DateParts(year: last.value, month: month) : nil
    }
    // `1994 November 6` beside `6 November 1994` and `November 6, 1994`; `November 1994 (6)` counts something.
    let yearFirst = numbers[0].digits == 4
    if yearFirst, before == 0 { return nil }
    let (day, year) = yearFirst ? (last, numbers[0]) : (numbers[0], last)
    guard day.digits <= 2, year.digits != 3, year.digits > 1 else { return nil }
    return DateParts(year: Self.fourDigits(year), month: month, day: day.value, time: time, zone: zone)
  }

  /// A year of two digits is after 1969, as in POSIX.
  private static func fourDigits(_ year: (value: Int, digits: Int)) -> Int {
    year.digits == 4 ? year.value : year.value + (year.value < 69 ? 2000 : 1900)
  }
}
