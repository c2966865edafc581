internal import ParallaxSupport
package import ParallaxText

/// The words of one report in a passage, read once: diff, variants, findings, quotations and highlighting share them.
///
/// A class, because it is passed to many functions and copying its parts would cost more than their work.
package final class PassageWords: Sendable {
  /// Which tokens of the report make the reading.
  package let reading: ReadingTokens
  package let report: Report
  /// What the report's sentences state.
  package let facts: StatedFacts
  /// What is known of the words of the report's language.
  package let table: WordTable
  /// Stretches of the report that the reading is made of, in order: the token that each begins at in the reading, and its
  /// tokens in the report.
  package let stretches: [(start: Int, tokens: Range<Int>)]
  /// The tokens of the reading, in order.
  package let tokens: [Token]
  /// For each token whether it says something: not punctuation, and not a form of address before a name.
  package let isWord: [Bool]

  package init(_ reading: ReadingTokens, _ facts: StatedFacts) {
    let report = facts.report
    self.reading = reading
    self.report = report
    self.facts = facts
    let table = facts.table
    self.table = table
    let stretches = Self.stretches(of: reading.indices)
    self.stretches = stretches
    let tokens =
      stretches.count == 1 ? Array(report.tokens[stretches[0].tokens]) : reading.indices.map { report.tokens[$0] }
    self.tokens = tokens
    let text = WrittenTokens(tokens: tokens, text: report.document.text)
    isWord = tokens.indices.map { index in
      if tokens[index].kind == .mark { return text.isSymbol(index) }
      return !table.mayBeHonorific(tokens[index].normalized) || !text.isHonorific(index)
    }
    checkInvariants()
  }

  private func checkInvariants() {
    assert(stretches.map(\.start).isStrictlyAscending, "the stretches are in order of the reading")
    assert(stretches.map(\.tokens).isAscendingWithoutOverlap, "the stretches are in order of the report")
    assert(stretches.reduce(0) { $0 + $1.tokens.count } == count, "the stretches make up the reading")
  }

  package var indices: Range<Int> { tokens.indices }

  package var count: Int { tokens.count }

  package subscript(index: Int) -> Token { tokens[index] }

  func words(_ range: Range<Int>) -> Int { range.count { isWord[$0] } }

  func hasWords(_ range: Range<Int>) -> Bool { range.contains { isWord[$0] } }

  /// Whether a token says little by itself.
  func isLight(_ index: Int) -> Bool { table.isLight(tokens[index].normalized) }

  /// The tokens as they stand in the report, the slices joined by one space.
  package func text(_ tokens: Range<Int>) -> String {
    let slices = reading.bytes(tokens, in: report)
    return slices.count == 1
      ? report.document.string(slices[0]) : slices.map(report.document.string).joined(separator: " ")
  }

  private static func stretches(of indices: [Int]) -> [(start: Int, tokens: Range<Int>)] {
    var stretches: [(start: Int, tokens: Range<Int>)] = []
    var start = 0
    while start < indices.count {
      var end = start + 1
      while end < indices.count, indices[end] == indices[end - 1] + 1 { end += 1 }
      stretches.append((start, indices[start]..<indices[start] + end - start))
      start = end
    }
    return stretches
  }

  /// Facts of the report that stand whole in the reading, with ranges of its tokens.
  package func own(_ facts: [Fact]) -> [Fact] {
    stretches.flatMap { start, tokens in facts.within(tokens).map { $0.moved(by: start - tokens.lowerBound) } }
  }
}

/// Tokens with the bytes that they are written in.
private struct WrittenTokens {
  let tokens: [Token]
  let text: [UInt8]

  /// Marks that are read out: `%`, `$`, `&`.
  func isSymbol(_ index: Int) -> Bool {
    switch first(index) {
    case UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "+"), UInt8(ascii: "="): true
    // The signs for pound, yen and other currencies: U+00A3–U+00A5 and U+20A0–U+20CF.
    case 0xC2: (0xA3...0xA5).contains(text[Int(tokens[index].start) + 1])
    case 0xE2: (0x82...0x83).contains(text[Int(tokens[index].start) + 1])
    default: false
    }
  }

  /// `Mr` and the like, when a capital follows, perhaps after a full stop.
  func isHonorific(_ index: Int) -> Bool {
    guard startsWithCapital(index) else { return false }
    var next = index + 1
    if next < tokens.count, tokens[next].kind == .mark, first(next) == UInt8(ascii: ".") { next += 1 }
    return next < tokens.count && tokens[next].kind == .word && startsWithCapital(next)
  }

  private func startsWithCapital(_ index: Int) -> Bool {
    let byte = first(index)
    return byte >= 0x80 || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private func first(_ index: Int) -> UInt8 { text[Int(tokens[index].start)] }
}
