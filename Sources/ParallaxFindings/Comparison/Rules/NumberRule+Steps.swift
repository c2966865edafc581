internal import ParallaxText

/// One number that says by how much something moved in one reading, and how far it came in the other: `fell by 38 cents`,
/// `fell to 38 cents`.
extension NumberRule {
  /// Tokens between a verb of moving and the word before a number.
  private static let reach = 4

  var steps: [FactDifference] {
    guard pair.areCopies, pair.own.table === pair.other.table else { return [] }
    return pair.own.numbers.compactMap { one -> FactDifference? in
      // `aprirà a maggio`: nothing moves to a month.
      guard !one.isDate, let step = stepWord(before: one, pair.own) else { return nil }
      let same = pair.other.numbers.filter { $0.kind == one.kind && $0.value == one.value && $0.unit == one.unit }
      guard same.count == 1, pair.own.numbers.count(where: { $0.value == one.value }) == 1,
        let its = stepWord(before: same[0], pair.other), step.number != its.number
      else { return nil }
      return FactDifference(
        kind: .number, own: .words(step.token..<one.whole.upperBound),
        other: .words(its.token..<same[0].whole.upperBound),
        ownValue: "step \(step.number)", value: "step \(its.number)")
    }
  }

  /// The word right before a number that says which of both it is, behind a verb that something rises or falls.
  private func stepWord(before fact: Fact, _ reading: FactReading) -> (token: Int, number: Int32)? {
    let token = fact.whole.lowerBound - 1
    guard token >= 0, let member = reading.table.member(reading.tokens[token]), member.set == .step else { return nil }
    let before = (token - Self.reach..<token).clamped(to: reading.sentence(of: token))
    let moves = before.contains {
      reading.isContent($0) && OppositeKind(of: reading.table.opposite(of: reading.tokens[$0])) == .meaning
    }
    return moves ? (token, member.number) : nil
  }
}
