/// Reads the days, months and years of a sentence: `5 May 2023`, `May 5, 2023`, `13.04.2024`, `2024-04-13`,
/// `03/04/2024`, `den dritten Juni`, `1989`.
struct DateReader {
  let tokens: SentenceTokens

  private var reading: TaggedTokens { tokens.reading }

  func fact(at index: Int) -> Fact? {
    numeric(at: index) ?? dayThenMonth(at: index) ?? monthThenDay(at: index) ?? year(at: index)
  }

  private func date(_ range: Range<Int>, _ date: PartialDate, or other: PartialDate? = nil) -> Fact {
    let kind: Fact.Kind =
      switch (date.year, date.month, date.day) {
      case (_?, nil, nil): .year
      case (nil, _?, nil): .month
      case (nil, nil, _?): .day
      default: .date
      }
    var fact = Fact(kind: kind, range: range, value: other.map { "\(date.value)/\($0.value)" } ?? date.value)
    fact.meaning = .date(date, or: other)
    let hasArticle = date.day != nil && tokens.has(.dayArticle, at: range.lowerBound - 1)
    fact.whole = hasArticle ? range.lowerBound - 1..<range.upperBound : range
    return fact
  }

  // MARK: In words

  private func dayThenMonth(at index: Int) -> Fact? {
    guard let day = day(at: index) else { return nil }
    var place = day.end
    if tokens.isMark(UInt8(ascii: "."), at: place), tokens.isGlued(place) { place += 1 }
    if tokens.has(.dayLink, at: place) { place += 1 }
    guard let month = month(at: place, hasDay: true) else { return nil }
    let year = yearAfter(place + 1)
    return date(
      index..<(year?.end ?? place + 1), PartialDate(year: year?.year, month: month, day: day.value))
  }

  private func monthThenDay(at index: Int) -> Fact? {
    guard tokens.has(.month, at: index) else { return nil }
    var place = index + 1
    if tokens.isMark(UInt8(ascii: "."), at: place), tokens.isGlued(place) { place += 1 }
    if !tokens.has(.month, at: place), reading.table.digits.dayFirst == nil, let day = day(at: place, afterMonth: true),
      let month = month(at: index, hasDay: true)
    {
      let year = yearAfter(day.end)
      return date(index..<(year?.end ?? day.end), PartialDate(year: year?.year, month: month, day: day.value))
    }
    let year = yearAfter(place)
    guard let month = month(at: index, hasDay: year != nil) else { return nil }
    return date(index..<(year?.end ?? index + 1), PartialDate(year: year?.year, month: month))
  }

  /// The day of a month: `5`, `21st`, `5-го`, `third`, `fifth`.
  private func day(at index: Int, afterMonth: Bool = false) -> (value: Int, end: Int)? {
    if let day = tokens.plainDigits(index, most: 2), (1...31).contains(day) {
      if afterMonth, tokens.scale(index + 1) != nil || tokens.has(.percent, at: index + 1) { return nil }
      let isSuffixed =
        tokens.isHyphen(index + 1) && tokens.isGlued(index + 1) && tokens.isGlued(index + 2)
        && reading.table.digits.daySuffixes.contains(reading.word(index + 2))
      return (day, isSuffixed ? index + 3 : index + 1)
    }
    if let day = dayInLetters(at: index) { return (day, index + 1) }
    let isWord = !afterMonth && !reading.table.digits.monthsHaveCapitals && tokens.has(.number, at: index)
    guard isWord || tokens.has(.ordinal, at: index),
      let value = reading.value(index), (1...31).contains(value), value == value.rounded()
    else { return nil }
    return (Int(value), index + 1)
  }

  /// `21st`, `1er`.
  private func dayInLetters(at index: Int) -> Int? {
    guard tokens.contains(index), reading[index].kind == .word, reading.startsWithDigit(index) else { return nil }
    let word = reading.word(index)
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard let day = Int(digits), (1...31).contains(day),
      reading.table.digits.daySuffixes.contains(word.dropFirst(digits.count).lowercased())
    else { return nil }
    return day
  }

  /// The month that a word is, where it stands as one: `May 5`, `in May`, and no other `may`.
  private func month(at index: Int, hasDay: Bool) -> Int? {
    guard tokens.has(.month, at: index), let value = reading.value(index) else { return nil }
    let isCapital = reading.isCapital(index)
    if reading.table.digits.monthsHaveCapitals {
      if !isCapital, !hasDay || tokens.phrase(.monthWord, at: index) != nil { return nil }
    } else if isCapital, !hasDay, !isInCapitals(index), index > tokens.range.lowerBound || isNamed(index) {
      return nil
    }
    if tokens.phrase(.monthWord, at: index) != nil, !hasDay, isNamed(index) || !isTime(index) { return nil }
    return Int(value)
  }

  /// Whether what follows makes a name of a word that may be a month: `May Orr`, `Марта, 7 лет`.
  private func isNamed(_ index: Int) -> Bool {
    guard tokens.contains(index + 1) else { return false }
    if reading.isMark(index + 1) { return !reading.table.digits.monthsHaveCapitals }
    return reading[index + 1].kind == .word && reading.isCapital(index + 1) && !isInCapitals(index + 1)
      && !reading.tags[index + 1].meets(.month | .weekday | .pronoun | .title)
  }

  private func isInCapitals(_ index: Int) -> Bool {
    let text = reading.report.document.text
    let start = Int(reading[index].start)
    let second = start + text.scalar(at: start).length
    return second < Int(reading[index].end) && text.isUppercase(at: second)
  }

  /// Whether what stands before a word that may be a month makes it one: `in May`, `late March`, `mid-May`.
  private func isTime(_ index: Int) -> Bool {
    let before: WordTags = .preposition | .period | .dayLink | .determiner
    if tokens.isMark(UInt8(ascii: "-"), at: index - 1), tokens.has(.period, at: index - 2) { return true }
    return tokens.contains(index - 1) && reading.tags[index - 1].meets(before)
      || tokens.phrase(.clockLead, before: index) != nil
  }

  /// A year behind a day or a month, perhaps after a comma or a link.
  private func yearAfter(_ index: Int) -> (year: Int, end: Int)? {
    var place = index
    if tokens.isMark(UInt8(ascii: "."), at: place), tokens.isGlued(place), !tokens.isGlued(place + 1) { place += 1 }
    if tokens.isMark(UInt8(ascii: ","), at: place) || tokens.has(.dayLink, at: place) { place += 1 }
    place = tokens.skip(.yearLink, at: place)
    guard let year = yearNumber(at: place) else { return nil }
    return (year, place + 1)
  }

  private func yearNumber(at index: Int) -> Int? {
    guard let year = tokens.plainDigits(index, most: 4), (1000..<2100).contains(year) else { return nil }
    return year
  }

  private func year(at index: Int) -> Fact? {
    guard let year = yearNumber(at: index), tokens.scale(index + 1) == nil else { return nil }
    // `nearly 1500`, `more than 2000` count.
    if tokens.phrase(.nearly, before: index) != nil || tokens.phrase(.above, before: index) != nil { return nil }
    if tokens.contains(index - 1), reading.isMark(index - 1), tokens.has(.unit, at: index - 1) { return nil }
    return date(index..<index + 1, PartialDate(year: year))
  }

  // MARK: In digits

  private func numeric(at index: Int) -> Fact? {
    guard tokens.isDigits(index) else { return nil }
    let parts = reading.word(index).split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 3 { return stopped(parts.map(String.init), index) }
    if parts.count == 2, tokens.style.decimalComma, tokens.isMark(UInt8(ascii: "."), at: index + 1),
      parts.allSatisfy({ $0.count == 2 }), let date = checked(nil, String(parts[1]), String(parts[0]))
    {
      return self.date(index..<index + 1, date)
    }
    return apart(at: index)
  }

  /// `13.04.2024`, `13.4.24`, `2024.04.13`.
  private func stopped(_ parts: [String], _ index: Int) -> Fact? {
    let isYearFirst = parts[0].count == 4
    let date = isYearFirst ? checked(parts[0], parts[1], parts[2]) : checked(parts[2], parts[1], parts[0])
    return date.map { self.date(index..<index + 1, $0) }
  }

  /// `2024-04-13`, `13-04-2024`, `03/04/2024`.
  private func apart(at index: Int) -> Fact? {
    let isStroke = tokens.isMark(UInt8(ascii: "/"), at: index + 1)
    guard isStroke || tokens.isHyphen(index + 1), tokens.isDigits(index + 2), tokens.isDigits(index + 4),
      isStroke ? tokens.isMark(UInt8(ascii: "/"), at: index + 3) : tokens.isHyphen(index + 3),
      (1...4).allSatisfy({ tokens.isGlued(index + $0) })
    else { return nil }
    let parts = [0, 2, 4].map { reading.word(index + $0) }
    let range = index..<index + 5
    if parts[0].count == 4 { return checked(parts[0], parts[1], parts[2]).map { date(range, $0) } }
    let (dayFirst, monthFirst) = (checked(parts[2], parts[1], parts[0]), checked(parts[2], parts[0], parts[1]))
    switch tokens.style.dayFirst {
    case true?: return (dayFirst ?? monthFirst).map { date(range, $0) }
    case false?: return (monthFirst ?? dayFirst).map { date(range, $0) }
    case nil: break
    }
    guard let one = dayFirst ?? monthFirst else { return nil }
    let other = dayFirst == nil || dayFirst == monthFirst ? nil : monthFirst
    return date(range, one, or: other)
  }

  private func checked(_ year: String?, _ month: String, _ day: String) -> PartialDate? {
    guard month.utf8.count <= 2, day.utf8.count <= 2, let month = Int(month), let day = Int(day),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    guard let year else { return PartialDate(month: month, day: day) }
    guard let number = Int(year), year.utf8.count == 4 || year.utf8.count == 2 else { return nil }
    let full = year.utf8.count == 4 ? number : number < 70 ? 2000 + number : 1900 + number
    return (1000..<2100).contains(full) ? PartialDate(year: full, month: month, day: day) : nil
  }
}
