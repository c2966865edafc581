internal import ParallaxText

/// Finds where a change has far more on one side because whole sentences are gone or new there.
///
/// `[-an official said. “They cut off the root of the contacts.”-]{+a source told the agency.+}` is one sentence reworded
/// and one taken out.
struct SentenceCut {
  let a: PassageWords
  let b: PassageWords

  /// The parts of both sides, from their beginning, that correspond to each other; nil where the change stays whole.
  func heads(_ from: Range<Int>, _ to: Range<Int>) -> (Range<Int>, Range<Int>)? {
    let old = a.words(from)
    let new = b.words(to)
    if old >= 2 * new + 4, new > 0 { return head(of: from, a, near: new).map { ($0, to) } }
    if new >= 2 * old + 4, old > 0 { return head(of: to, b, near: old).map { (from, $0) } }
    return nil
  }

  /// The beginning of a range up to the end of a sentence, with about `wanted` words.
  private func head(of tokens: Range<Int>, _ view: PassageWords, near wanted: Int) -> Range<Int>? {
    var best: (distance: Int, end: Int)?
    var count = 0
    for token in tokens.dropLast() {
      if view.isWord[token] { count += 1 }
      guard view.endsSentence(token) else { continue }
      let distance = abs(count - wanted)
      if distance < best?.distance ?? max(wanted, 2) { best = (distance, token + 1) }
    }
    return best.map { tokens.lowerBound..<$0.end }
  }
}

extension PassageWords {
  /// Whether a token is the stop of a sentence that another follows.
  fileprivate func endsSentence(_ index: Int) -> Bool {
    let byte = report.document.text[Int(self[index].start)]
    guard self[index].kind == .mark, index + 1 < reading.count else { return false }
    let isStop = byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
    return isStop && self[index + 1].start > self[index].end
  }
}
