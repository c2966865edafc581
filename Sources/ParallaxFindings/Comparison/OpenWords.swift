internal import ParallaxText

/// The words of a reading by which somebody leaves open what is to be: `considering`, `weighing whether`, `might`, `has not
/// decided`; outside quotations.
struct OpenWords {
  /// Tokens from a verb to what is considered.
  private static let nearAct = 4

  private let reading: FactReading

  init(_ reading: FactReading) { self.reading = reading }

  func first(in sentence: Range<Int>) -> Int? { sentence.first(where: contains) }

  func contains(_ token: Int) -> Bool {
    !reading.isQuoted[token]
      && (reading.considers(token) && leadsToAct(token) || mayBe(token) || reading.endOfUndecided(token) != nil)
  }

  /// `might`, by itself: no end of a phrase like `weighing whether`.
  func isModal(_ token: Int) -> Bool {
    !reading.considers(token) && reading.endOfUndecided(token) == nil
      && reading.table.tags(of: reading.tokens[token]).contains(.unsure)
  }

  /// Where begins what is left open: behind the words, of `prüft das Amt, ob` behind the last of them.
  func start(behind token: Int) -> Int {
    max((whether(behind: token) ?? token) + 1, reading.endOfUndecided(token) ?? 0)
  }

  /// `prüft das Amt, ob`: the last word near a verb that leaves open what follows.
  private func whether(behind token: Int) -> Int? {
    let near = (token + 1..<token + 1 + Self.nearAct).clamped(to: reading.sentence(of: token))
    return near.last { reading.tags[$0].meets(.unsure | .doubt) && !reading.isContent($0) }
  }

  /// `considers selling`, `estudia declarar`, `prüft, ob`: what is considered is done, and no thing that is looked at.
  private func leadsToAct(_ token: Int) -> Bool {
    let near = (token + 1..<token + 1 + Self.nearAct).clamped(to: reading.sentence(of: token))
    return whether(behind: token) != nil || near.contains(where: reading.isAct)
  }

  private func mayBe(_ token: Int) -> Bool {
    reading.tags[token].contains(.unsure)
      && !reading.tags[token].meets(.plan | .belief | .negation | .conditional)
      && !(reading.tags[token].contains(.month) && reading.isCapital(token))
  }
}
