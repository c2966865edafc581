/// Times in words: `half past five`, `ten past nine`, `fünf vor halb sieben`, `без десяти шесть`, `las seis menos diez`.
extension ClockReader {
  /// `half past five`, `halb sechs`.
  func part(at index: Int) -> Fact? {
    guard let part = tokens.phrase(.clockPart, at: index), let hour = hourWord(part.end), (1...12).contains(hour) else {
      return nil
    }
    let minutes = (hour * 60 + Int(part.phrase.value) + ClockTime.halfDay) % ClockTime.halfDay
    let half = tokens.phrase(.halfDay, at: part.end + 1)
    return clock(index..<(half?.end ?? part.end + 1), Self.time(minutes: minutes, half?.phrase.value))
  }

  /// Minutes before the hour that they are counted from, a word between them or before them.
  func told(at index: Int) -> Fact? {
    if let first = tokens.phrase(.clockFirst, at: index) {
      guard let minutes = minutes(at: first.end), let hour = toldHour(minutes.end) else { return nil }
      let half = tokens.phrase(.halfDay, at: hour.end)
      guard half != nil || isBare(hour.end) else { return nil }
      return told(index, hour.minutes - minutes.value, half?.end ?? hour.end, half?.phrase.value)
    }
    guard let minutes = minutes(at: index), let link = tokens.phrase(.clockPast, at: minutes.end),
      let hour = toldHour(link.end)
    else { return nil }
    let half = tokens.phrase(.halfDay, at: hour.end)
    let isLed = tokens.phrase(.clockLead, before: index) != nil || isAbout(before: index)
    // `open from four to six in the evening` is a length of time.
    guard isLed || link.phrase.value != -1 && half != nil || tokens.phrase(.clockMark, at: hour.end) != nil,
      half != nil || isBare(hour.end)
    else { return nil }
    let away = link.phrase.value == -60 ? minutes.value - 60 : minutes.value * Int(link.phrase.value)
    return told(index, hour.minutes + away, half?.end ?? hour.end, half?.phrase.value)
  }

  private func told(_ start: Int, _ minutes: Int, _ end: Int, _ half: Double?) -> Fact {
    let minutes = (minutes + ClockTime.halfDay) % ClockTime.halfDay
    return clock(start..<end, Self.time(minutes: minutes, half))
  }

  /// `y veinte`, `menos diez` behind an hour: minutes after it, or before it as a negative number.
  func more(after place: Int) -> (minutes: Int, end: Int)? {
    guard let plus = tokens.phrase(.clockPlus, at: place), let minutes = minutes(at: plus.end),
      isBare(minutes.end) || tokens.phrase(.halfDay, at: minutes.end) != nil
    else { return nil }
    return (minutes.value * Int(plus.phrase.value), minutes.end)
  }

  /// An hour of twelve, or one that a quarter or a half belongs to, in minutes.
  private func toldHour(_ index: Int) -> (minutes: Int, end: Int)? {
    if let part = tokens.phrase(.clockPart, at: index), let hour = hourWord(part.end), (1...12).contains(hour) {
      return (hour * 60 + Int(part.phrase.value), part.end + 1)
    }
    guard let hour = hourWord(index), (1...12).contains(hour) else { return nil }
    return (hour * 60, index + 1)
  }

  /// One to 59 in digits or words: `25`, `twenty-five`.
  private func minutes(at index: Int) -> (value: Int, end: Int)? {
    if let digits = tokens.plainDigits(index, most: 2) { return (1..<60).contains(digits) ? (digits, index + 1) : nil }
    guard let word = tokens.numberWord(index), word == word.rounded(), (1..<60).contains(word) else { return nil }
    let next = tokens.isHyphen(index + 1) ? index + 2 : index + 1
    if word >= 20, word.remainder(dividingBy: 10) == 0, let ones = tokens.numberWord(next), (1..<10).contains(ones),
      ones == ones.rounded()
    {
      return (Int(word + ones), next + 1)
    }
    return (Int(word), index + 1)
  }

  /// Whether nothing that could be counted follows.
  private func isBare(_ place: Int) -> Bool {
    !tokens.contains(place) || tokens.reading.isMark(place)
      || tokens.reading.table.isLight(tokens.reading[place].normalized)
  }
}
