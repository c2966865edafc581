/// Numbers in digits, as they are written.
enum DigitForm {
  /// The number with a point before its decimals and nothing between its groups: `2,000` → `2000`, `1.127,54` →
  /// `1127.54`; with a decimal comma `6.400` → `6400` and `2,5` → `2.5`.
  ///
  /// Of what may be read in two ways (`1.250`) three digits after a separator are a group, where the separator is not
  /// that of decimals.
  ///
  /// - Parameters:
  ///   - text: digits, folded.
  ///   - decimalComma: whether a comma stands before decimals, a point between groups.
  /// - Returns: nil for what is no number: a date, a time, a version.
  static func plain(_ text: String, decimalComma: Bool) -> String? {
    if text.utf8.allSatisfy(isDigit) { return text }
    let bytes = text.unicodeScalars.filter { !TextScalar(value: $0.value, length: 0).isGroupMark }.map { $0.value }
    guard bytes.allSatisfy({ $0 == 0x2E || $0 == 0x2C || (0x30...0x39).contains($0) }) else { return nil }
    let parts = bytes.split(omittingEmptySubsequences: false) { $0 == 0x2E || $0 == 0x2C }
    guard parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    let separators = bytes.filter { $0 == 0x2E || $0 == 0x2C }
    guard let hasDecimals = hasDecimals(parts.map { $0.count }, parts[0].first == 0x30, separators, decimalComma) else {
      return nil
    }
    func string(_ parts: ArraySlice<ArraySlice<UInt32>>) -> String {
      String(String.UnicodeScalarView(parts.joined().compactMap(Unicode.Scalar.init)))
    }
    return hasDecimals ? string(parts.dropLast()) + "." + string(parts.suffix(1)) : string(parts[...])
  }

  /// Whether the last separator stands before decimals; nil where the digits make no number.
  ///
  /// - Parameter counts: of the digits before, between and after the separators.
  private static func hasDecimals(
    _ counts: [Int], _ beginsWithZero: Bool, _ separators: [UInt32], _ decimalComma: Bool
  ) -> Bool? {
    guard let last = separators.last else { return false }
    let groups = (1...3).contains(counts[0]) && counts.dropFirst().allSatisfy { $0 == 3 }
    let isMixed = separators.contains { $0 != last }
    if isMixed {
      let before = counts.dropLast()
      let isSound = separators.dropLast().allSatisfy { $0 != last } && counts[0] <= 3
      return isSound && before.dropFirst().allSatisfy { $0 == 3 } ? true : nil
    }
    // `1,25,00,000`: groups of two before the last one, as India writes them.
    let isOfIndia =
      last == 0x2C && counts.last == 3 && (1...2).contains(counts[0])
      && counts.dropFirst().dropLast().allSatisfy { $0 == 2 }
    if separators.count > 1 { return groups || isOfIndia ? false : nil }
    let isDecimalMark = (last == 0x2C) == decimalComma
    return !groups || beginsWithZero || isDecimalMark
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// `2,000` is two thousand, `2,5` two and a half; of `24x7` the digits that it begins with.
  static func value(of text: String, decimalComma: Bool = false) -> Double? {
    let folded = text.utf8.allSatisfy { $0 < 0x80 } ? text : Normalizer.folded(text)
    if let plain = plain(folded, decimalComma: decimalComma) { return Double(plain) }
    let digits = folded.prefix { $0.isASCII && $0.isNumber }
    return digits.count < folded.count && folded.dropFirst(digits.count).first?.isLetter == true ? Double(digits) : nil
  }

  /// A number with a short scale at its end; one letter counts where it is money.
  static func amount(of text: String, _ words: DigitWords, isMoney: Bool, decimalComma: Bool) -> Double? {
    let digits = text.prefix { $0.isNumber || $0 == "." || $0 == "," }
    guard let scale = words.scale(String(text.dropFirst(digits.count)), isMoney: isMoney) else { return nil }
    return value(of: String(digits), decimalComma: decimalComma).map { $0 * scale }
  }

  /// `½`, by itself or behind a number.
  static func vulgarFraction(_ scalar: UInt32) -> Double? {
    switch scalar {
    case 0xBC: 0.25
    case 0xBD: 0.5
    case 0xBE: 0.75
    case 0x2153: 1 / 3
    case 0x2154: 2 / 3
    default: nil
    }
  }
}

extension TextScalar {
  /// What may stand between groups of digits besides points and commas.
  var isGroupMark: Bool { isApostrophe || kind == .space }
}

/// How a report writes its numbers: as it does where no other reading is possible, else as its language does.
struct DigitStyle: Sendable {
  /// Whether decimals stand behind a comma.
  private(set) var decimalComma: Bool
  /// Whether a space may stand between groups: another mark does nowhere.
  private(set) var groupsBySpace = true
  /// Whether in `03/04/2024` the day comes first; nil where the report does not tell.
  private(set) var dayFirst: Bool?

  init(_ report: Report, _ words: DigitWords) {
    decimalComma = words.decimalComma
    dayFirst = words.dayFirst
    var (commas, points) = (0, 0)
    let text = report.document.text
    for (index, token) in report.tokens.enumerated() where token.kind == .number && token.bytes.count > 1 {
      let bytes = text[token.bytes]
      if bytes.contains(where: { $0 == 0x2C || $0 == 0x2E }), bytes.allSatisfy({ $0 < 0x80 }) {
        count(bytes, &commas, &points)
      }
      if words.dayFirst == nil, text.isStroke(at: Int(token.end)) { seeDate(from: index, report) }
    }
    if commas != points { decimalComma = commas > points }
    if !groupsBySpace {
      groupsBySpace = report.tokens.indices.contains { report.isGroup($0 + 1) && report.isGroup($0 + 2) }
    }
  }

  /// Which mark stands before decimals, where there is no doubt.
  private mutating func count(_ bytes: ArraySlice<UInt8>, _ commas: inout Int, _ points: inout Int) {
    let separators = bytes.filter { $0 == 0x2C || $0 == 0x2E }
    guard let last = separators.last else { return }
    let decimals = bytes.count - 1 - (bytes.lastIndex(of: last).map { $0 - bytes.startIndex } ?? 0)
    let isMixed = separators.contains { $0 != last }
    if separators.count == 1, decimals == 3, (last == 0x2C) != decimalComma { groupsBySpace = false }
    if separators.count > 1, !isMixed {
      guard bytes.split(separator: last).dropFirst().allSatisfy({ $0.count == 3 }) else { return }
      if last == 0x2C { points += 1 } else { commas += 1 }
      groupsBySpace = false
    } else if isMixed || decimals != 3 {
      // A point alone may stand in a time or a day where decimals have a comma.
      if last == 0x2C { commas += 1 } else if isMixed || !decimalComma { points += 1 }
      if isMixed { groupsBySpace = false }
    }
  }

  private mutating func seeDate(from index: Int, _ report: Report) {
    guard index + 2 < report.tokens.count, report.document.text.isStroke(at: Int(report.tokens[index + 2].end)) else {
      return
    }
    let numbers = [index, index + 2].map { Int(report.document.string(report.tokens[$0].bytes)) ?? 0 }
    if numbers[0] > 12, (1...12).contains(numbers[1]) { dayFirst = true }
    if numbers[1] > 12, (1...12).contains(numbers[0]) { dayFirst = false }
  }
}

extension Report {
  /// Whether a token is three digits, perhaps with decimals, that one space parts from up to three digits before it.
  func isGroup(_ index: Int) -> Bool {
    guard index > 0, index < tokens.count else { return false }
    let (one, two) = (tokens[index - 1], tokens[index])
    guard one.kind == .number, two.kind == .number, two.start == one.end + 1, one.bytes.count <= 3,
      document.text[Int(one.end)] == 0x20, document.text[one.bytes].allSatisfy({ (0x30...0x39).contains($0) })
    else { return false }
    let digits = document.text[two.bytes].prefix { (0x30...0x39).contains($0) }
    guard digits.count == 3, two.bytes.count > 3 else { return digits.count == 3 }
    let mark = document.text[two.bytes.lowerBound + 3]
    return (mark == 0x2C || mark == 0x2E)
      && document.text[two.bytes].dropFirst(4).allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension [UInt8] {
  fileprivate func isStroke(at position: Int) -> Bool { position < count && self[position] == UInt8(ascii: "/") }
}
