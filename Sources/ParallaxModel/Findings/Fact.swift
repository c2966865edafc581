/// A fact that a reading states, with a value by which it is compared.
struct Fact: Equatable {
  enum Kind: Equatable {
    case number
    case year, month, day, weekday, clock, relative, ordinal
    case name
  }

  let kind: Kind
  /// Tokens of the reading.
  let range: Range<Int>
  /// Equal for two facts that say the same, whatever their form.
  let value: String
  /// The number's unit as a lexicon numbers it; nil where none follows.
  var unit: Double?
  /// A name that only the capital at the beginning of a sentence tells.
  var isWeak = false
  /// A name with a common noun in it.
  var isCommon = false
  /// First letters of all words of a name, common nouns too.
  var initials = ""

  var isDate: Bool { kind != .number && kind != .name && kind != .ordinal }
}

/// Numbers and dates of a reading.
struct NumberFacts {
  private let reading: FactReading
  private let meanings: WordMeanings
  private(set) var facts: [Fact] = []

  init(_ reading: FactReading, _ meanings: WordMeanings) {
    self.reading = reading
    self.meanings = meanings
    var index = 0
    while index < reading.count {
      index = max(index + 1, read(at: index))
    }
  }

  /// Reads what begins at a token; the token after it comes back.
  private mutating func read(at index: Int) -> Int {
    let (token, tags) = (reading.tokens[index], reading.tags[index])
    if tags.contains(.month), reading.isCapital(index) || hasDay(beside: index) {
      add(.month, index..<index + 1, meanings.value(of: token) ?? 0)
      return index + 1
    }
    if tags.contains(.weekday) {
      add(.weekday, index..<index + 1, meanings.value(of: token) ?? 0)
      return index + 1
    }
    if tags.contains(.relative) {
      add(.relative, index..<index + 1, meanings.value(of: token) ?? 0)
      return index + 1
    }
    if tags.contains(.ordinal), index + 1 < reading.count, !reading.isMark(index + 1) {
      add(.ordinal, index..<index + 1, meanings.value(of: token) ?? 0)
      return index + 1
    }
    if token.kind == .number { return readDigits(at: index) }
    if tags.contains(.number), let value = meanings.value(of: token), value != 1, value != 0.5 {
      return readWords(at: index, value)
    }
    return index + 1
  }

  private func hasDay(beside index: Int) -> Bool {
    [index - 1, index + 1].contains { $0 >= 0 && $0 < reading.count && (digits(at: $0).map { $0 <= 31 } ?? false) }
  }

  private mutating func add(_ kind: Fact.Kind, _ range: Range<Int>, _ value: Double, unit: String = "") {
    facts.append(Fact(kind: kind, range: range, value: "\(value)\(unit)"))
  }

  /// The value of a token in digits; `21st` counts as 21.
  private func digits(at index: Int) -> Double? {
    guard reading.tokens[index].kind == .number else { return nil }
    let text = reading.text(index..<index + 1)
    let plain = text.filter { $0 != "," }
    if let value = Double(plain) { return value }
    let leading = plain.prefix { $0.isNumber || $0 == "." }
    return Double(leading)
  }

  private mutating func readDigits(at index: Int) -> Int {
    guard let value = digits(at: index) else { return index + 1 }
    let text = reading.text(index..<index + 1)
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
    if isPlain, text.utf8.count == 4, value >= 1000, value < 2100 {
      add(.year, index..<index + 1, value)
      return index + 1
    }
    return readScale(from: index, after: index + 1, value)
  }

  private func isBesideMonth(_ index: Int) -> Bool {
    let before = index > 0 && reading.tags[index - 1].contains(.month)
    let stop = index > 1 && reading.isMark(index - 1) && reading.tags[index - 2].contains(.month)
    var next = index + 1
    if next < reading.count, reading.text(next..<next + 1) == "of" { next += 1 }
    return before || stop || next < reading.count && reading.tags[next].contains(.month)
  }

  /// `twenty-five`, `three hundred thousand`.
  private mutating func readWords(at index: Int, _ value: Double) -> Int {
    var (value, end) = (value, index + 1)
    if value >= 20, value < 100, value.truncatingRemainder(dividingBy: 10) == 0 {
      var next = end
      if next < reading.count, reading.isMark(next), reading.mark(next) == UInt8(ascii: "-") { next += 1 }
      if next < reading.count, reading.tags[next].contains(.number),
        let more = meanings.value(of: reading.tokens[next]),
        more < 10
      {
        (value, end) = (value + more, next + 1)
      }
    }
    return readScale(from: index, after: end, value)
  }

  /// The scale and the unit that follow a number.
  private mutating func readScale(from start: Int, after end: Int, _ value: Double) -> Int {
    var (value, end) = (value, end)
    while end < reading.count, reading.tags[end].contains(.scale), reading.tokens[end].kind == .word,
      let scale = meanings.value(of: reading.tokens[end])
    {
      (value, end) = (value * scale, end + 1)
    }
    var unit = ""
    if end < reading.count {
      let next = reading.text(end..<end + 1)
      if next == "%" || next == "percent" || next == "per" { unit = "%" }
    }
    add(.number, start..<end, value, unit: unit)
    if end < reading.count, reading.tags[end].contains(.unit) {
      facts[facts.count - 1].unit = meanings.value(of: reading.tokens[end])
    }
    return end
  }
}
