internal import ParallaxText

/// Whom the readings name for what they say.
extension ReadingPair {
  /// Whether a sentence of the other reading puts what it says down to somebody whom this reading's sentence does not name
  /// at all: `the missile was reportedly fired`, `the missile was fired, the army says`.
  func bringsSource(_ its: Range<Int>, to sentence: Range<Int>) -> Bool {
    guard !own.attributes(sentence), other.attributes(its) else { return false }
    guard let source = SourcePhrase.only(in: its, of: other) else { return true }
    return !source.words.contains { other.isContent($0) && sentence.contains(alignment.toOwn[$0]) }
  }
}
