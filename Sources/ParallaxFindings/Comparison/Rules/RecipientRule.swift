internal import ParallaxText

/// To whom something was told, where the other reading leaves it out: `told Reuters`, `in a comment to Reuters`.
struct RecipientRule: FactRule {
  static let audience = FactRules.Audience.copies
  /// Of the sentence: the least share of its content that the other reading has.
  private static let leastKept = 0.35

  private let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  var differences: [FactDifference] { pair.own.names.compactMap(recipient) }

  /// Whether somebody is told there too.
  private func isTold(_ name: Fact, in reading: FactReading) -> Bool {
    let before = max(0, name.range.lowerBound - 2)..<name.range.lowerBound
    return before.contains { reading.tags[$0].contains(.telling) && !reading.isQuoted[$0] }
  }

  private func recipient(_ name: Fact) -> FactDifference? {
    let sentence = pair.own.sentence(of: name.range.lowerBound)
    let before = max(sentence.lowerBound, name.range.lowerBound - 2)..<name.range.lowerBound
    guard let verb = before.last(where: { pair.own.tags[$0].contains(.telling) }), !pair.own.isQuoted[verb],
      name.range.allSatisfy({ pair.alignment.toOther[$0] < 0 }), pair.keptShare(of: sentence) >= Self.leastKept
    else { return nil }
    let image = pair.image(of: sentence)
    let words = Set(name.value.split(separator: " "))
    guard let main = image.first, image.count == 1,
      !pair.other.names.contains(where: { !words.isDisjoint(with: $0.value.split(separator: " ")) }),
      !pair.other.names.contains(where: { main.contains($0.range.lowerBound) && isTold($0, in: pair.other) })
    else { return nil }
    return FactDifference(
      kind: .attribution, note: .vague, own: .words(verb..<name.range.upperBound), other: .lacks(main), value: "none")
  }
}
