internal import ParallaxText

/// What a reading has only heard.
extension FactReading {
  /// `aurait versé`, `soll versucht haben`: whether a word of rumour says that something is only heard. It does not in a
  /// condition or in reported speech, and in German it needs an infinitive of the past.
  func isRumour(_ token: Int) -> Bool {
    guard tags[token].contains(.rumour) else { return false }
    let sentence = sentence(of: token)
    if sentence.contains(where: { tags[$0].contains(.condition) }) || isReported(token) { return false }
    guard tags[token].contains(.modal) else { return true }
    return (token + 1..<sentence.upperBound).contains { tags[$0].contains(.perfect) }
  }

  /// `ha detto che avrebbe riaperto`: whether a word stands in the clause that a verb of saying leads to, whose tense it may
  /// be.
  func isReported(_ token: Int) -> Bool {
    let sentence = sentence(of: token)
    guard let that = (sentence.lowerBound..<token).last(where: { tags[$0].contains(.complement) }) else { return false }
    return (sentence.lowerBound..<that).contains { tags[$0].contains(.saying) }
  }

  /// Whether a sentence puts down to somebody what it says.
  func attributes(_ sentence: Range<Int>) -> Bool {
    sentence.contains { tags[$0].meets(.saying | .reporting | .attributing | .credit | .denial) }
  }
}
