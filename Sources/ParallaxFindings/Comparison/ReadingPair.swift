internal import ParallaxCollation
internal import ParallaxText

/// Two readings of one statement or passage, with what stands for what.
///
/// A class, because every rule holds it.
final class ReadingPair: Sendable {
  let own: FactReading
  let other: FactReading
  let alignment: ReadingAlignment
  /// The edit script between them, where what was replaced is asked for.
  let script: EditScript?
  /// The alignment seen from the other reading.
  let back: ReadingAlignment
  /// Whether what one of them leaves out says something, as between near copies.
  let areCopies: Bool
  /// How surely two of their sentences say the same, 0…1; 0 where that is not known, and between near copies.
  let likelihood: Double
  /// The same between near copies too.
  let tie: Double
  /// By sentence of the first reading the one that it stands for; empty where words stand for each other in their order
  /// alone.
  let partners: [Partners?]

  convenience init(
    own: FactReading, other: FactReading, alignment: ReadingAlignment, script: EditScript? = nil,
    areCopies: Bool = true, tie: Double = 0
  ) {
    self.init(own, other, alignment, back: alignment.reversed, script, areCopies: areCopies, tie: tie)
  }

  private init(
    _ own: FactReading, _ other: FactReading, _ alignment: ReadingAlignment, back: ReadingAlignment,
    _ script: EditScript?, _ partners: [Partners?] = [], areCopies: Bool, tie: Double
  ) {
    self.tie = tie
    likelihood = areCopies ? 0 : tie
    self.partners = partners
    self.areCopies = areCopies
    self.own = own
    self.other = other
    self.alignment = alignment
    self.back = back
    self.script = script
  }

  /// The same seen from the other reading; without the script.
  var reversed: ReadingPair {
    ReadingPair(other, own, back, back: alignment, nil, areCopies: areCopies, tie: tie)
  }

  /// The same with the words that stand for each other at other places, and the same seen from the other reading.
  var lookingElsewhere: (pair: ReadingPair, reversed: ReadingPair) {
    let joined = alignment.joiningElsewhere(own, other)
    let plain = ReadingPair(own: own, other: other, alignment: joined, areCopies: areCopies, tie: tie)
    guard areCopies else { return (plain, plain.reversed) }
    let partners = plain.allPartners
    return (
      ReadingPair(plain, partners.own), ReadingPair(plain.reversed, partners.other)
    )
  }

  private convenience init(_ pair: ReadingPair, _ partners: [Partners?]) {
    self.init(
      pair.own, pair.other, pair.alignment, back: pair.back, nil, partners, areCopies: pair.areCopies,
      tie: pair.tie)
  }

  /// The least share of the content of both readings that stands for each other in parallel ones.
  private static let leastParallel = 0.65

  /// Whether the words of both stand for each other, whatever their reports are to each other.
  var isParallel: Bool {
    let own = own.tokens.indices.filter(own.isContent)
    let its = other.tokens.indices.filter(other.isContent)
    guard !own.isEmpty, !its.isEmpty else { return false }
    let (kept, back) = (own.count { alignment.toOther[$0] >= 0 }, its.count { alignment.toOwn[$0] >= 0 })
    return Double(kept) >= Self.leastParallel * Double(own.count)
      && Double(back) >= Self.leastParallel * Double(its.count)
  }

  /// Some sentences of both.
  func part(own part: Range<Int>, other otherPart: Range<Int>) -> ReadingPair {
    let alignment = alignment.part(own: own.tokens(of: part), other: other.tokens(of: otherPart))
    return ReadingPair(
      own: own.part(part), other: other.part(otherPart), alignment: alignment, areCopies: areCopies,
      tie: tie)
  }

  /// The sentences of the other reading that have words of this one's sentence, as token ranges.
  func image(of sentence: Range<Int>) -> [Range<Int>] {
    var numbers: [Int] = []
    for token in sentence where alignment.toOther[token] >= 0 && own.isContent(token) {
      let number = other.sentenceOf[alignment.toOther[token]]
      if numbers.last != number, !numbers.contains(number) { numbers.append(number) }
    }
    return numbers.sorted().map { other.sentences[$0] }
  }

  /// The share of a sentence's content that stands in the other reading.
  func keptShare(of sentence: Range<Int>) -> Double {
    let content = sentence.filter { own.isContent($0) }
    guard !content.isEmpty else { return 0 }
    return Double(content.count { alignment.toOther[$0] >= 0 }) / Double(content.count)
  }

  /// Content words near a range that have a counterpart near another.
  func sharedNeighbours(_ range: Range<Int>, _ counterpart: Range<Int>, within reach: Int) -> Int {
    let near = max(0, counterpart.lowerBound - reach)..<min(other.count, counterpart.upperBound + reach)
    let around =
      Array(max(0, range.lowerBound - reach)..<range.lowerBound)
      + Array(
        range.upperBound..<min(own.count, range.upperBound + reach))
    return around.count { own.tokens[$0].kind != .mark && near.contains(alignment.toOther[$0]) }
  }

  /// Whether the words stand by a verb of saying or after `according to`.
  func speaks(_ range: Range<Int>, in reading: FactReading) -> Bool {
    let sentence = reading.sentence(of: range.lowerBound)
    let before = max(sentence.lowerBound, range.lowerBound - 3)..<range.lowerBound
    let after = range.upperBound..<min(sentence.upperBound, range.upperBound + 3)
    return before.contains { reading.tags[$0].contains(.saying) && !reading.isQuoted[$0] }
      || after.contains { reading.tags[$0].contains(.saying) && !reading.isQuoted[$0] }
  }
}
