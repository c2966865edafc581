/// Which of several people of one name is meant.
extension NameReader {
  /// Which of several people of one name is meant: `Jr.`, `père`, `-старший`, `III`; the token after it.
  private func generation(after end: Int) -> (value: Double, end: Int)? {
    let isParted =
      sentence.contains(end) && reading.isMark(end) && (tokens.isMark(0x2C, at: end) || tokens.isHyphen(end))
    guard let found = tokens.phrase(.generation, at: isParted ? end + 1 : end) else { return nil }
    return (found.phrase.value, found.end)
  }

  /// A run that ends in what says which of several people is meant, without it.
  func withoutGeneration(_ run: Range<Int>) -> (run: Range<Int>, generation: (value: Double, end: Int)?) {
    for place in stride(from: run.upperBound, to: run.lowerBound, by: -1) where run.upperBound - place <= 3 {
      if let found = generation(after: place), found.end >= run.upperBound { return (run.lowerBound..<place, found) }
    }
    return (run, nil)
  }

  /// `April Quill`: a month that is a name too, beside another word with a capital and no number.
  func isNameThatIsMonth(_ index: Int) -> Bool {
    guard tokens.phrase(.monthWord, at: index) != nil, sentence.contains(index + 1) else { return false }
    let isDated = [index - 1, index + 1].contains { sentence.contains($0) && reading[$0].kind == .number }
    return !isDated && reading[index + 1].kind == .word && reading.isCapital(index + 1)
      && !reading.tags[index + 1].meets(.month | .weekday | .pronoun | .generic)
  }
}
