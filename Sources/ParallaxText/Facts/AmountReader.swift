/// Reads the numbers of a sentence, in digits and words, with their sign, their unit and how exact they are.
struct AmountReader {
  let tokens: SentenceTokens

  var reading: TaggedTokens { tokens.reading }

  /// A number that is being read: its value, the token after it, and what it is made of.
  struct Part {
    var value: Double
    var end: Int
    /// The most it may be, where no number is named.
    var most: Double?
    var inWords = false
    var isShare = false
    /// What the last scale stands for, 1 before the first.
    var scale = 1.0

    func times(_ factor: Double, end: Int) -> Part {
      var part = self
      (part.value, part.end) = (value * factor, end)
      part.most = most.map { $0 * factor }
      return part
    }
  }

  /// Beyond this digits are no quantity.
  static let largest = 1e18

  func fact(at index: Int) -> Fact? {
    if let score = score(at: index) { return score }
    let sign = sign(at: index)
    let start = sign?.end ?? index
    guard let part = part(at: start), abs(part.value) < Self.largest, part.most ?? 0 < Self.largest else { return nil }
    let isBelow = sign.map(\.isBelow) ?? false
    let range = (isBelow ? index : start)..<part.end
    return fact(range, core: start, part, isBelow: isBelow)
  }

  /// `3:1`, a score or a ratio, compared as it is written.
  private func score(at index: Int) -> Fact? {
    guard tokens.isDigits(index), reading.word(index).contains(":") else { return nil }
    return Fact(kind: .number, range: index..<index + 1, value: Normalizer.folded(reading.word(index)))
  }

  private func fact(_ range: Range<Int>, core: Int, _ part: Part, isBelow: Bool) -> Fact {
    var (range, part) = (range, part)
    let after = degreesEnd(range.upperBound)
    var isBelow = isBelow
    if let below = tokens.phrase(.belowZero, at: after), part.value > 0 {
      (isBelow, range) = (true, range.lowerBound..<below.end)
    }
    // `12 degrees above zero` is what is asked for, not `12`.
    if let above = tokens.phrase(.aboveZero, at: after), !isBelow { range = range.lowerBound..<above.end }
    let measured = measured(&range, core, &part)
    if isBelow { part.value = -part.value }
    var amount = Amount(value: part.value)
    amount.measure = measure(after: part.end, part)
    amount.exactness = exactness(before: range.lowerBound, core, part)
    amount.most = part.most ?? part.value
    let suffix = amount.measure == .percent ? "%" : amount.measure == .percentPoints ? "pp" : ""
    let value = part.most.map { "\(part.value)-\($0)\(suffix)" } ?? "\(part.value)\(suffix)"
    var fact = Fact(kind: .number, range: range, value: value)
    fact.meaning = .amount(amount)
    if let (unit, whole) = measured { (fact.unit, fact.whole) = (unit, whole) }
    if fact.unit == nil, amount.measure == .plain { fact.label = label(before: core) }
    if fact.isDuration { fact.isAgo = isAgo(fact.whole) }
    return fact
  }

  private func isAgo(_ time: Range<Int>) -> Bool {
    tokens.phrase(.agoBehind, at: time.upperBound) != nil || tokens.phrase(.agoBefore, before: time.lowerBound) != nil
  }

  /// Behind the word for degrees, where one follows.
  private func degreesEnd(_ index: Int) -> Int {
    tokens.unit(at: index) == 32 ? degreesEnd(index + 1) : index
  }

  private func measure(after index: Int, _ part: Part) -> Amount.Measure {
    if tokens.phrase(.percentPoint, at: index) != nil { return .percentPoints }
    if tokens.has(.percent, at: index) || tokens.phrase(.percentWords, at: index) != nil { return .percent }
    return part.isShare ? .share : .plain
  }

  private func exactness(before start: Int, _ core: Int, _ part: Part) -> Amount.Exactness {
    if part.most != nil { return .unnamed }
    let place = sign(before: core)?.start ?? start
    let kinds = [(WordKind.about, Amount.Exactness.about), (.nearly, .nearly), (.above, .above), (.below, .below)]
    // Of `no more than` and `more than` the longer one.
    let found = kinds.compactMap { kind, exactness in tokens.phrase(kind, before: place).map { ($0.start, exactness) } }
    return found.min { $0.0 < $1.0 }?.1 ?? .exact
  }

  /// From this value on a word is one of a label with a capital alone: `Year 9`, `in the district 12 were hurt`.
  private static let capitalLabels = 300.0

  /// What a whole number in digits is the name of, by the word right before it: `Article 5`.
  private func label(before index: Int) -> Double? {
    guard tokens.isDigits(index), tokens.has(.label, at: index - 1), let label = reading.value(index - 1) else {
      return nil
    }
    let needsCapital = label >= Self.capitalLabels || tokens.has(.unit, at: index - 1)
    return !needsCapital || reading.isCapital(index - 1) ? label : nil
  }

  // MARK: Signs and units

  /// A plus or minus before a number, or before the currency that stands before it; where the number begins.
  private func sign(at index: Int) -> (isBelow: Bool, end: Int)? {
    if let word = tokens.phrase(.minus, at: index) {
      // `au moins 7` is no sign.
      let isLimit = [.above, .below].contains { tokens.phrase($0, before: word.end) != nil }
      return isNumber(word.end) && !isLimit ? (true, word.end) : nil
    }
    guard reading.isMark(index), isSign(index), tokens.isGlued(index + 1),
      !tokens.isGlued(index) || isOpening(index - 1)
    else { return nil }
    if tokens.contains(index - 1), tokens.isDigits(index - 1) { return nil }
    var place = index + 1
    if reading.isMark(place), tokens.has(.unit, at: place), tokens.isGlued(place + 1) { place += 1 }
    guard tokens.isDigits(place) || reading[place].kind == .word && reading.startsWithDigit(place) else { return nil }
    return (!tokens.isMark(UInt8(ascii: "+"), at: index), place)
  }

  /// Brackets, quotation marks and a stroke.
  private func isOpening(_ index: Int) -> Bool {
    guard tokens.contains(index), reading.isMark(index) else { return false }
    return [0x28, 0x5B, 0x22, 0x2F, 0xAB, 0x201C, 0x201E].contains(tokens.scalar(index))
  }

  private func isSign(_ index: Int) -> Bool {
    guard reading[index].bytes.count <= 3 else { return false }
    return switch tokens.scalar(index) {
    case 0x2B: true
    case 0x2D: reading[index].bytes.count == 1
    case 0x2010, 0x2011, 0x2013, 0x2212: true
    default: false
    }
  }

  private func isNumber(_ index: Int) -> Bool {
    tokens.isDigits(index) || tokens.has(.number, at: index) || tokens.contains(index) && reading.startsWithDigit(index)
  }

  func unit(of range: Range<Int>, _ core: Int) -> (unit: Double, whole: Range<Int>)? {
    if let sign = sign(before: core) { return (sign.unit, min(sign.start, range.lowerBound)..<range.upperBound) }
    return unit(after: range.upperBound).map { ($0.unit, range.lowerBound..<$0.end) }
  }

  /// `$`, `US$`.
  private func sign(before index: Int) -> (unit: Double, start: Int)? {
    guard tokens.contains(index - 1), reading.isMark(index - 1), let unit = unit(at: index - 1) else { return nil }
    return (unit, tokens.has(.currencyPrefix, at: index - 2) ? index - 2 : index - 1)
  }

  /// `dollars`, `US dollars`.
  private func unit(after index: Int) -> (unit: Double, end: Int)? {
    var place = tokens.has(.currencyPrefix, at: index) ? index + 1 : index
    // `millones de dólares`
    if tokens.scale(index - 1) != nil, let link = tokens.phrase(.amountLink, at: place), unit(at: link.end) != nil {
      place = link.end
    }
    if tokens.isHyphen(place), tokens.isGlued(place), tokens.isGlued(place + 1) { place += 1 }
    let square = power(at: place)
    if square != nil { place += 1 }
    guard let unit = unit(at: place) else { return nil }
    if let square { return (unit + square, place + 1) }
    return power(at: place + 1).map { (unit + $0, place + 2) } ?? (unit, place + 1)
  }

  /// What `square` and `cubic` add to the number of a unit, before it or behind it.
  private func power(at index: Int) -> Double? { tokens.has(.power, at: index) ? reading.value(index) : nil }

  func unit(at index: Int) -> Double? { tokens.unit(at: index) }
}
