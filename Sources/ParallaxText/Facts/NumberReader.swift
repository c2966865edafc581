/// Reads the numbers and dates of a sentence.
struct NumberReader {
  private let reading: TaggedTokens
  /// The tokens of the sentence.
  private let sentence: Range<Int>
  private(set) var facts: [Fact] = []

  /// - Parameter sentence: the tokens of a sentence.
  init(_ reading: TaggedTokens, _ sentence: Range<Int>) {
    self.reading = reading
    self.sentence = sentence
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      index = max(index + 1, read(at: index))
    }
  }

  /// Reads what begins at a token; the token after it comes back.
  private mutating func read(at index: Int) -> Int {
    let tags = reading.tags[index]
    if tags.contains(.month), reading.isCapital(index) || hasDay(beside: index) {
      add(.month, index..<index + 1, reading.value(index) ?? 0)
      return index + 1
    }
    if let day = dayInLetters(at: index), isBesideMonth(index) {
      add(.day, index..<index + 1, day)
      return index + 1
    }
    if let amount = shortAmount(at: index) { return readScale(from: index, after: index + 1, amount) }
    if tags.contains(.weekday) {
      add(.weekday, index..<index + 1, reading.value(index) ?? 0)
      return index + 1
    }
    if tags.contains(.relative) {
      add(.relative, index..<index + 1, reading.value(index) ?? 0)
      return index + 1
    }
    if tags.contains(.ordinal), index + 1 < sentence.upperBound, !reading.isMark(index + 1) {
      add(.ordinal, index..<index + 1, reading.value(index) ?? 0)
      return index + 1
    }
    if reading[index].kind == .number { return readDigits(at: index) }
    if tags.contains(.number), let value = reading.value(index), counts(value, at: index) {
      return readWords(at: index, value)
    }
    return index + 1
  }

  /// Whether a number word counts something: `one` and `half` say too little, and `once` before a clause means when.
  private func counts(_ value: Double, at index: Int) -> Bool {
    if value == 0.5 { return false }
    return value != 1 || has(.multiple, at: index) && !has(.determiner, at: index + 1) && !has(.pronoun, at: index + 1)
  }

  private func hasDay(beside index: Int) -> Bool {
    [index - 1, index + 1].contains { sentence.contains($0) && (digits(at: $0).map { $0 <= 31 } ?? false) }
  }

  private mutating func add(_ kind: Fact.Kind, _ range: Range<Int>, _ value: Double, unit: String = "") {
    facts.append(Fact(kind: kind, range: range, value: "\(value)\(unit)"))
  }

  /// The value of a token in digits.
  private func digits(at index: Int) -> Double? {
    reading[index].kind == .number ? DigitForm.value(of: reading.word(index)) : nil
  }

  /// `21st`: the day beside a month.
  private func dayInLetters(at index: Int) -> Double? {
    guard reading[index].kind == .word, reading.startsWithDigit(index) else { return nil }
    let word = reading.word(index)
    let digits = word.prefix { $0.isNumber }
    guard let day = Int(digits), (1...31).contains(day),
      reading.table.digits.daySuffixes.contains(word.dropFirst(digits.count).lowercased())
    else { return nil }
    return Double(day)
  }

  /// `5bn`, and after a currency's sign `5m`.
  private func shortAmount(at index: Int) -> Double? {
    guard reading[index].kind == .word, reading.startsWithDigit(index) else { return nil }
    return DigitForm.amount(of: reading.word(index), reading.table.digits, isMoney: sign(before: index) != nil)
  }

  private mutating func readDigits(at index: Int) -> Int {
    guard let value = digits(at: index) else { return index + 1 }
    let text = reading.word(index)
    let parts = text.split(separator: ":").compactMap { Int($0) }
    if text.contains(":"), parts.count >= 2 {
      // Half a day apart is the other way of telling the hour.
      add(.clock, index..<index + 1, Double(parts[0] % 12 * 60 + parts[1]))
      return index + 1
    }
    let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let isDayOfMonth = value >= 1 && value <= 31 && value == value.rounded() && isBesideMonth(index)
    if isDayOfMonth {
      add(.day, index..<index + 1, value)
      return index + 1
    }
    if isPlain, text.utf8.count == 4, value >= 1000, value < 2100, sign(before: index) == nil {
      add(.year, index..<index + 1, value)
      return index + 1
    }
    return readScale(from: index, after: index + 1, value)
  }

  private func has(_ tags: WordTags, at index: Int) -> Bool {
    sentence.contains(index) && reading.tags[index].contains(tags)
  }

  private func isBesideMonth(_ index: Int) -> Bool {
    let before = has(.month, at: index - 1)
    let stop = sentence.contains(index - 2) && reading.isMark(index - 1) && has(.month, at: index - 2)
    return before || stop || has(.month, at: has(.dayLink, at: index + 1) ? index + 2 : index + 1)
  }

  /// `twenty-five`, `three hundred thousand`, `two hundred and fifty`.
  private mutating func readWords(at index: Int, _ value: Double) -> Int {
    let small = smallNumber(at: index) ?? (value, index + 1)
    return readScale(from: index, after: small.end, small.value, inWords: true)
  }

  /// A number word below a hundred, with the unit after a ten.
  private func smallNumber(at index: Int) -> (value: Double, end: Int)? {
    guard let value = numberWord(at: index), value < 100 else { return nil }
    guard value >= 20, value.truncatingRemainder(dividingBy: 10) == 0 else { return (value, index + 1) }
    var next = index + 1
    if next < sentence.upperBound, reading.isMark(next), reading.mark(next) == UInt8(ascii: "-") { next += 1 }
    guard let more = numberWord(at: next), more < 10 else { return (value, index + 1) }
    return (value + more, next + 1)
  }

  private func numberWord(at index: Int) -> Double? {
    guard has(.number, at: index) else { return nil }
    return reading.value(index)
  }

  private func scale(at index: Int) -> Double? {
    guard has(.scale, at: index), reading[index].kind == .word else {
      return nil
    }
    return reading.value(index)
  }

  /// What goes on after a hundred or a thousand: `fifty`, after a hundred also `and fifty`.
  private func rest(at index: Int, below scale: Double) -> (value: Double, end: Int)? {
    let isJoined = scale == 100 && has(.numberLink, at: index)
    guard let more = smallNumber(at: isJoined ? index + 1 : index), more.value >= 1, more.value < scale else {
      return nil
    }
    return more
  }

  /// The scales and what goes on after them, and the unit.
  private mutating func readScale(from start: Int, after end: Int, _ value: Double, inWords: Bool = false) -> Int {
    var (total, part, end) = (0.0, value, end)
    var last = 0.0
    while true {
      if let scale = scale(at: end) {
        (total, part) = scale > last ? (0, (total + part) * scale) : (total, part * scale)
        (last, end) = (scale, end + 1)
      } else if inWords, last > 0, let more = rest(at: end, below: last) {
        (total, part, end) = (total + part, more.value, more.end)
      } else {
        break
      }
    }
    addNumber(start..<end, total + part)
    return end
  }

  private mutating func addNumber(_ range: Range<Int>, _ value: Double) {
    add(.number, range, value, unit: has(.percent, at: range.upperBound) ? "%" : "")
    if let (unit, whole) = sign(before: range.lowerBound).map({ ($0.unit, $0.start..<range.upperBound) })
      ?? unit(after: range.upperBound).map({ ($0.unit, range.lowerBound..<$0.end) })
    {
      facts[facts.count - 1].unit = unit
      facts[facts.count - 1].whole = whole
    }
  }

  /// `$`, `US$`.
  private func sign(before index: Int) -> (unit: Double, start: Int)? {
    guard sentence.contains(index - 1), reading.isMark(index - 1), let unit = unit(at: index - 1) else { return nil }
    return (unit, has(.currencyPrefix, at: index - 2) ? index - 2 : index - 1)
  }

  /// `dollars`, `US dollars`.
  private func unit(after index: Int) -> (unit: Double, end: Int)? {
    let place = has(.currencyPrefix, at: index) ? index + 1 : index
    return unit(at: place).map { ($0, place + 1) }
  }

  private func unit(at index: Int) -> Double? {
    has(.unit, at: index) ? reading.value(index) : nil
  }
}

/// Numbers in digits, as they are written.
enum DigitForm {
  /// `2,000` is two thousand, `2,5` two and a half; of `24x7` the digits that it begins with.
  static func value(of text: String) -> Double? {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    let isDecimal = groups.count == 2 && groups[1].prefix { $0.isNumber }.count != 3
    let plain = groups.joined(separator: isDecimal ? "." : "")
    return Double(plain) ?? Double(plain.prefix { $0.isNumber || $0 == "." })
  }

  /// A number with a short scale at its end; one letter counts where it is money.
  static func amount(of text: String, _ words: DigitWords, isMoney: Bool) -> Double? {
    let digits = text.prefix { $0.isNumber || $0 == "." || $0 == "," }
    guard let scale = words.scale(text.dropFirst(digits.count).lowercased(), isMoney: isMoney) else { return nil }
    return value(of: String(digits)).map { $0 * scale }
  }
}
