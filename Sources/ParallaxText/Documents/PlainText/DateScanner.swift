/// A date in a text; month and day may be unknown.
struct ScannedDate {
  let year: Int
  let month: Int?
  let day: Int?
  let bytes: Range<Int>

  /// ISO 8601, as much as is known: `2024-02-14`, `2024-02`.
  var value: String {
    [Optional(year), month, day].prefix { $0 != nil }.map { Self.padded($0 ?? 0) }.joined(separator: "-")
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// Finds the dates with a year among the words of a line.
///
/// `2024-02-14`, `14.02.2024`, `February 14, 2024`, `14 Feb 2024`, `14 февраля 2024`, `2024-02`. A date whose order of
/// day and month cannot be told (`03/04/2024`) is none.
struct DateScanner {
  private let text: [UInt8]
  private let words: [ParagraphShape.Word]

  init(_ shape: ParagraphShape, in text: [UInt8]) {
    self.text = text
    words = shape.words
  }

  /// The dates in order, and where each stands among the words.
  func all() -> [(date: ScannedDate, words: Range<Int>)] {
    var dates: [(date: ScannedDate, words: Range<Int>)] = []
    for index in words.indices where index >= dates.last?.words.upperBound ?? 0 {
      if let found = numeric(at: index) ?? named(at: index), found.words.lowerBound >= dates.last?.words.upperBound ?? 0
      {
        dates.append(found)
      }
    }
    return dates
  }

  /// The first date, and where it stands among the words.
  func first() -> (date: ScannedDate, words: Range<Int>)? { all().first }

  /// A date written as one number with stops, or as numbers with hyphens or strokes between them.
  private func numeric(at index: Int) -> (date: ScannedDate, words: Range<Int>)? {
    guard words[index].key == .number else { return nil }
    let isStopped = written(index).contains(".")
    var parts = written(index).split(separator: ".").map(String.init)
    var end = index + 1
    while !isStopped, parts.count < 3, end < words.count, isJoined(end) {
      // `14T14:50` holds the day and the time.
      parts.append(String(written(end).prefix { $0.isASCII && $0.isNumber }))
      end += 1
    }
    guard let (year, month, day) = ordered(parts, isStopped: isStopped) else { return nil }
    let bytes = words[index].bytes.lowerBound..<words[end - 1].bytes.upperBound
    return (ScannedDate(year: year, month: month, day: day, bytes: bytes), index..<end)
  }

  /// Whether one hyphen or stroke joins the word to the one before it.
  private func isJoined(_ index: Int) -> Bool {
    let mark = words[index - 1].markAfter
    return (mark == 0x2D || mark == 0x2F) && words[index].bytes.lowerBound == words[index - 1].bytes.upperBound + 1
  }

  /// Year, month and day of numbers in the order they are written; stops say that the day comes first.
  private func ordered(_ parts: [String], isStopped: Bool) -> (Int, Int, Int?)? {
    let numbers = parts.map { Int($0) ?? -1 }
    let digits = parts.map(\.count)
    if numbers.count == 2, digits == [4, 2] { return checked(numbers[0], numbers[1], nil) }
    guard numbers.count == 3 else { return nil }
    if digits[0] == 4 { return checked(numbers[0], numbers[1], numbers[2]) }
    guard digits[2] == 4 else { return nil }
    if isStopped || numbers[0] > 12 { return checked(numbers[2], numbers[1], numbers[0]) }
    return numbers[1] > 12 ? checked(numbers[2], numbers[0], numbers[1]) : nil
  }

  /// A month's name with a year, and a day before it or behind.
  private func named(at index: Int) -> (date: ScannedDate, words: Range<Int>)? {
    guard let month = DateWords.months[words[index].key] else { return nil }
    var start = index
    var end = index + 1
    var day = start > 0 ? dayNumber(start - 1) : nil
    if day != nil {
      start -= 1
    } else if start > 1, words[start - 1].key == "de", let before = dayNumber(start - 2) {
      day = before
      start -= 2
    } else if end < words.count, let behind = dayNumber(end) {
      day = behind
      end += 1
    }
    while end < words.count, ["de", "del", "of"].contains(words[end].key) { end += 1 }
    guard end < words.count, let number = Int(written(end)), let (year, month, day) = checked(number, month, day) else {
      return nil
    }
    let bytes = words[start].bytes.lowerBound..<words[end].bytes.upperBound
    return (ScannedDate(year: year, month: month, day: day, bytes: bytes), start..<end + 1)
  }

  /// `14`, `14th`
  private func dayNumber(_ index: Int) -> Int? {
    let digits = written(index).prefix { $0.isASCII && $0.isNumber }
    let rest = written(index).dropFirst(digits.count)
    guard ["", "st", "nd", "rd", "th"].contains(rest), let day = Int(digits), (1...31).contains(day) else { return nil }
    return day
  }

  private func checked(_ year: Int, _ month: Int, _ day: Int?) -> (Int, Int, Int?)? {
    guard (1900...2100).contains(year), (1...12).contains(month), day.map({ (1...31).contains($0) }) ?? true else {
      return nil
    }
    return (year, month, day)
  }

  private func written(_ index: Int) -> String { String(decoding: text[words[index].bytes], as: UTF8.self) }
}
