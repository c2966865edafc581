/// Reads the times of day of a sentence: `5 p.m.`, `17:30`, `17.30 Uhr`, `14h30`, `half past five`, `halb sechs`, `noon`.
struct ClockReader {
  let tokens: SentenceTokens

  private var reading: TaggedTokens { tokens.reading }

  /// Hours and minutes as they stand there.
  private struct Written {
    var hour: Int
    var minute = 0
    var end: Int
    /// Whether hours are counted to 24: `05:00`, or with minutes behind a colon an hour after noon.
    var isFull = false
  }

  func fact(at index: Int) -> Fact? {
    if let word = tokens.phrase(.clockTime, at: index), !tokens.isHyphen(index - 1) || !tokens.isGlued(index),
      !isName(index)
    {
      // `minuit moins le quart`
      if let rest = tokens.phrase(.clockRest, at: word.end) {
        let minutes = Int(word.phrase.value) + Int(rest.phrase.value) + 2 * ClockTime.halfDay
        return clock(index..<rest.end, ClockTime(minutes: minutes % (2 * ClockTime.halfDay)))
      }
      return clock(index..<word.end, ClockTime(minutes: Int(word.phrase.value), slack: word.phrase.slack))
    }
    if let fact = part(at: index) ?? told(at: index) ?? glued(at: index) { return fact }
    guard let written = hour(at: index) else { return nil }
    return time(from: index, written)
  }

  /// `le Midi`: a capital within the sentence, where nouns have none.
  private func isName(_ index: Int) -> Bool {
    !reading.table.names.nounsHaveCapitals && index > tokens.range.lowerBound && reading.isCapital(index)
      && !reading.isMark(index - 1) && !reading.isCapital(index - 1)
  }

  func clock(_ range: Range<Int>, _ time: ClockTime) -> Fact {
    var time = time
    if tokens.phrase(.about, before: range.lowerBound) != nil || isAbout(before: range.lowerBound) {
      time.slack = max(time.slack, 30)
    }
    var fact = Fact(kind: .clock, range: range, value: time.value)
    fact.meaning = .clock(time)
    return fact
  }

  /// `at about 5 p.m.` has one word between.
  func isAbout(before index: Int) -> Bool {
    guard let lead = tokens.phrase(.clockLead, before: index) else { return false }
    return tokens.phrase(.about, before: lead.start) != nil
  }

  /// An hour in digits or words.
  func hourWord(_ index: Int) -> Int? {
    if let digits = tokens.plainDigits(index, most: 2) { return digits }
    guard tokens.has(.number, at: index) || tokens.has(.ordinal, at: index), let value = reading.value(index),
      value == value.rounded(), (0...24).contains(value)
    else { return nil }
    return Int(value)
  }

  // MARK: What is written

  private func hour(at index: Int) -> Written? {
    guard tokens.isDigits(index) else {
      return hourWord(index).map { Written(hour: $0, end: index + 1) }
    }
    let word = reading.word(index)
    if let colon = Self.parts(word, ":", fewest: 2) { return colon.written(index + 1, isFull: true) }
    if let stop = Self.parts(word, ".", fewest: 2), stop.minute != nil { return stop.written(index + 1, isFull: false) }
    guard word.utf8.count <= 2, let hour = Int(word), (0...24).contains(hour) else {
      return word.utf8.count == 4 ? militaryHour(word, index) : nil
    }
    return Written(hour: hour, end: index + 1, isFull: word.first == "0")
  }

  /// `0900 GMT`.
  private func militaryHour(_ word: String, _ index: Int) -> Written? {
    guard tokens.phrase(.clockMark, at: index + 1) != nil, let number = Int(word), number / 100 < 24, number % 100 < 60
    else { return nil }
    return Written(hour: number / 100, minute: number % 100, end: index + 1, isFull: true)
  }

  private struct Parts {
    let hour: Int
    let minute: Int?
    let beginsWithZero: Bool

    func written(_ end: Int, isFull: Bool) -> Written {
      Written(hour: hour, minute: minute ?? 0, end: end, isFull: beginsWithZero || isFull && hour >= 12)
    }
  }

  /// Hours and minutes apart by a mark; seconds are left out.
  private static func parts(_ word: String, _ mark: Character, fewest: Int) -> Parts? {
    let parts = word.split(separator: mark, omittingEmptySubsequences: false)
    guard (fewest...3).contains(parts.count), (1...2).contains(parts[0].count), let hour = Int(parts[0]),
      (0...24).contains(hour)
    else { return nil }
    if parts.count == 1 { return Parts(hour: hour, minute: nil, beginsWithZero: word.first == "0" && word.count > 1) }
    guard parts[1].count == 2, let minute = Int(parts[1]), minute < 60 else { return nil }
    return Parts(hour: hour, minute: minute, beginsWithZero: word.first == "0")
  }

  /// One token of digits and letters: `9pm`, `9.15pm`, `14h30`.
  private func glued(at index: Int) -> Fact? {
    guard reading[index].kind == .word, reading.startsWithDigit(index), reading[index].bytes.count <= 8 else {
      return nil
    }
    let word = reading.word(index).lowercased()
    let digits = String(word.prefix { $0.isASCII && $0.isNumber || $0 == "." || $0 == ":" })
    let letters = String(word.dropFirst(digits.count))
    guard let parts = Self.parts(digits, digits.contains(":") ? ":" : ".", fewest: 1) else { return nil }
    if letters.hasPrefix("h"), let minute = letters.count == 1 ? 0 : Int(letters.dropFirst()),
      (0..<60).contains(minute),
      letters.count == 3 || letters.count == 1 && (parts.minute != nil || isAfterLead(index)), hasHours
    {
      let written = Written(hour: parts.hour, minute: parts.minute ?? minute, end: index + 1, isFull: parts.hour > 12)
      return time(from: index, written, isCertain: true)
    }
    guard let half = tokens.reading.table.halfDay(letters), parts.hour <= 12 else { return nil }
    return clock(
      index..<index + 1, Self.time(minutes: parts.hour % 12 * 60 + (parts.minute ?? 0), half))
  }

  /// Whether the language writes hours with an `h`.
  private var hasHours: Bool { reading.table.hasHourLetter }

  // MARK: What follows

  /// A time, where what stands about the numbers says so.
  private func time(from index: Int, _ written: Written, isCertain: Bool = false) -> Fact? {
    var (written, isTime) = (written, isCertain || isColon(index))
    var half = tokens.phrase(.halfDay, at: written.end)
    // `две ночи` are two nights, `в два ночи` is a time.
    if let night = half, night.phrase.value == 24, !isTime, !isAfterLead(index) { return nil }
    if half == nil { isTime = goesOn(&written, from: index) || isTime }
    half = half ?? tokens.phrase(.halfDay, at: written.end)
    if let half { (isTime, written.end) = (true, half.end) }
    if let noon = tokens.phrase(.clockTime, at: written.end), written.hour == 12, !isTime {
      return clock(index..<noon.end, ClockTime(minutes: Int(noon.phrase.value)))
    }
    let lead = tokens.phrase(.clockLead, before: index)
    let isLed = lead.map { $0.phrase.value == 1 || isStopped(index) } ?? false
    guard isTime || isLed && mayBeTime(written.end) else { return nil }
    if half != nil, written.hour > 12, !tokens.isDigits(index) { return nil }
    var time = time(written, half?.phrase.value)
    time.isHourInWords = !tokens.isDigits(index) && written.minute == 0 && half == nil
    return clock(index..<written.end, time)
  }

  /// Reads the word for hours and what follows it; whether that makes a time of it.
  private func goesOn(_ written: inout Written, from index: Int) -> Bool {
    let isLed = isAfterLead(index)
    var isTime = false
    if let mark = tokens.phrase(.clockMark, at: written.end) {
      (isTime, written.end) = (true, mark.end)
      addMinutes(&written, after: tokens.phrase(.clockMark, at: mark.end)?.end ?? mark.end)
    } else if let mark = tokens.phrase(.clockHour, at: written.end) {
      let hasMinutes = hasMinutes(mark.end) && written.minute == 0
      guard isLed || hasMinutes && isShort(written.end) || isColon(index) || isStopped(index) else { return false }
      (isTime, written.end) = (true, mark.end)
      if hasMinutes || minuteWord(mark.end) != nil { addMinutes(&written, after: mark.end) }
    }
    if isLed, let rest = tokens.phrase(.clockRest, at: written.end), written.hour <= 12 {
      (isTime, written.end, written.minute) = (true, rest.end, written.minute + Int(rest.phrase.value))
    } else if isLed, written.minute == 0, let more = more(after: written.end), written.hour <= 12 {
      (isTime, written.end, written.minute) = (true, more.end, more.minutes)
    }
    return isTime
  }

  private func isColon(_ index: Int) -> Bool {
    tokens.isDigits(index) && reading.word(index).contains(":")
  }

  /// `17.30`, in a language whose decimals stand behind a comma.
  private func isStopped(_ index: Int) -> Bool {
    tokens.style.decimalComma && tokens.isDigits(index) && reading.word(index).contains(".")
  }

  private func mayBeTime(_ index: Int) -> Bool {
    tokens.scale(index) == nil && !tokens.has(.percent, at: index) && !tokens.has(.unit, at: index)
  }

  func isAfterLead(_ index: Int) -> Bool { tokens.phrase(.clockLead, before: index) != nil }

  private func isShort(_ index: Int) -> Bool { tokens.contains(index) && reading[index].bytes.count == 1 }

  private func hasMinutes(_ index: Int) -> Bool {
    tokens.plainDigits(index, most: 2).map { $0 < 60 && reading[index].bytes.count == 2 } ?? false
  }

  /// `17 Uhr 30`, `14 h 30`, `17 часов 30 минут`.
  private func addMinutes(_ written: inout Written, after place: Int) {
    guard written.minute == 0, let minutes = hasMinutes(place) ? tokens.plainDigits(place, most: 2) : minuteWord(place),
      tokens.scale(place + 1) == nil, !tokens.has(.percent, at: place + 1)
    else { return }
    (written.minute, written.end) = (minutes, place + 1)
    if tokens.has(.unit, at: written.end), reading.value(written.end) == 9 { written.end += 1 }
  }

  /// `six heures cinq`, where no unit follows.
  private func minuteWord(_ place: Int) -> Int? {
    guard tokens.contains(place), !tokens.isDigits(place), tokens.has(.number, at: place),
      let value = reading.value(place), value == value.rounded(), (1..<60).contains(value),
      !tokens.contains(place + 1) || reading.isMark(place + 1) || reading.table.isLight(reading[place + 1].normalized)
    else { return nil }
    return Int(value)
  }

  private func time(_ written: Written, _ half: Double?) -> ClockTime {
    let minutes = (written.hour * 60 + written.minute + 1440) % 1440
    if let half, written.hour <= 12 { return Self.time(minutes: minutes % ClockTime.halfDay, half) }
    // Where decimals have a comma hours are counted to 24, and twelve is noon.
    let last = tokens.style.decimalComma ? 11 : 12
    return ClockTime(minutes: minutes, isEitherHalf: (1...last).contains(written.hour) && !written.isFull)
  }

  /// - Parameters:
  ///   - minutes: after midnight or noon.
  ///   - half: 0 before noon, 12 after it, 24 at night, which lasts from evening to morning; nil where it is not said.
  static func time(minutes: Int, _ half: Double?) -> ClockTime {
    guard let half else { return ClockTime(minutes: minutes, isEitherHalf: true) }
    let isEvening = half == 12 || half == 24 && minutes >= 6 * 60
    return ClockTime(minutes: isEvening ? minutes + ClockTime.halfDay : minutes)
  }
}
