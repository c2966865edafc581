internal import ParallaxText

/// The lines of a file of weights, gone through as bytes: every run reads it.
struct TieLines {
  private let text: [UInt8]
  private var position = 0
  private var features = TieFeature.names.makeIterator()
  private var opinions = OpinionFeature.names.makeIterator()
  private var rules = TieRule.names.makeIterator()
  /// Lines so far.
  private var count = 0

  init(_ text: [UInt8]) { self.text = text }

  /// The numbers of the next line, which must have the name at this place among those of features, opinions and rules.
  mutating func numbers(of place: Int, count numberCount: Int) throws(TieModelProblem) -> [Double] {
    guard let expected = (features.next() ?? opinions.next() ?? rules.next())?.word else { throw .missing("") }
    guard let line = try next() else { throw .missing(String(decoding: expected, as: UTF8.self)) }
    guard isEqual(line.name, expected) else { throw problem(line.name, at: place) }
    guard line.numbers.count == numberCount else { throw .malformed(line: count) }
    return line.numbers
  }

  mutating func end() throws(TieModelProblem) {
    if let line = try next() { throw problem(line.name, at: .max) }
  }

  /// What is wrong with a name that stands where another is expected.
  private func problem(_ name: Range<Int>, at place: Int) -> TieModelProblem {
    let names = [TieFeature.names, OpinionFeature.names, TieRule.names].flatMap {
      $0.map { String(decoding: $0.word, as: UTF8.self) }
    }
    let written = String(decoding: text[name], as: UTF8.self)
    // `bias` stands twice.
    if names.indices.contains(where: { $0 > place && names[$0] == written }) { return .missing(names[place]) }
    return names.contains(written) ? .twice(written) : .unknown(written)
  }

  /// The next line that has numbers.
  private mutating func next() throws(TieModelProblem) -> (name: Range<Int>, numbers: [Double])? {
    while position < text.count {
      count += 1
      skipSpaces()
      let name = word()
      if !name.isEmpty, text[name.lowerBound] != UInt8(ascii: "[") {
        let numbers = try numbers()
        skipLine()
        return (name, numbers)
      }
      skipLine()
    }
    return nil
  }

  private mutating func numbers() throws(TieModelProblem) -> [Double] {
    var numbers: [Double] = []
    skipSpaces()
    let sign = word()
    guard sign.count == 1, text[sign.lowerBound] == UInt8(ascii: "=") else { throw .malformed(line: count) }
    while true {
      skipSpaces()
      let word = word()
      if word.isEmpty { break }
      guard let number = number(word) else { throw .malformed(line: count) }
      numbers.append(number)
    }
    guard !numbers.isEmpty else { throw .malformed(line: count) }
    return numbers
  }

  private mutating func skipSpaces() {
    while position < text.count, text[position] == UInt8(ascii: " ") { position += 1 }
  }

  private mutating func skipLine() {
    while position < text.count, text[position] != UInt8(ascii: "\n") { position += 1 }
    position += 1
  }

  /// Up to a space, a comment, or the end of the line.
  private mutating func word() -> Range<Int> {
    let start = position
    while position < text.count, text[position] > UInt8(ascii: " "), text[position] != UInt8(ascii: "#") {
      position += 1
    }
    return start..<position
  }

  /// A decimal number with at most 15 digits, as a literal of it in the code would be: both parts are exact, so their
  /// quotient is rounded once.
  private func number(_ word: Range<Int>) -> Double? {
    var (digits, hasPoint, unit) = (0, false, 1.0)
    let isNegative = text[word.lowerBound] == UInt8(ascii: "-")
    for place in word.dropFirst(isNegative ? 1 : 0) {
      let byte = text[place]
      if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), digits < 100_000_000_000_000 {
        digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
        if hasPoint { unit *= 10 }
      } else {
        return nil
      }
    }
    guard text[word.upperBound - 1] >= UInt8(ascii: "0") else { return nil }
    return (isNegative ? -1 : 1) * Double(digits) / unit
  }

  private func isEqual(_ name: Range<Int>, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard name.count == word.count else { return false }
    for offset in 0..<word.count where text[name.lowerBound + offset] != word[offset] { return false }
    return true
  }
}
