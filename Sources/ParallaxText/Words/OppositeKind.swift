/// In what two words are opposites.
package enum OppositeKind: Int32 {
  /// In what they mean: rose, fell.
  case meaning
  /// In whether a time is past or to come: last, next.
  case time
  /// In who is meant: mother, father.
  case person
  /// In whether something is settled: considers, decided.
  case stage
  /// In who does it, of two who take part: bought, sold. They say the same where those two change places.
  case part

  /// Between the numbers of one kind and those of the next.
  static let step: Int32 = 1 << 16

  /// - Parameter number: what `WordTable.opposite(of:)` gives.
  package init?(of number: Int32) {
    guard number != 0 else { return nil }
    self.init(rawValue: abs(number) / Self.step)
  }
}
