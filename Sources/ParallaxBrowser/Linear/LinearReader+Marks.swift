import ParallaxModel

/// Places with a letter, the same that the screen sets and finds.
extension LinearReader {
  mutating func mark(_ argument: String) -> [String] {
    guard let letter = Self.letter(argument) else { return ["With which letter? Write mark and a letter or a digit."] }
    guard let range = range(of: nil) else { return ["There is nothing here to mark."] }
    let known = annotations.filter { $0.kind == .mark(letter) }.map(\.kept.id)
    request = LinearRequest(subject: .mark, effect: .annotate(Annotation(.mark(letter), range), replacing: known))
    return []
  }

  mutating func goToMark(_ argument: String) -> [String] {
    guard let letter = Self.letter(argument) else { return ["To which letter? “notes” lists your marks."] }
    let known = annotations.filter { $0.kind == .mark(letter) }
    if known.isEmpty { return ["No mark \(letter); “mark \(letter)” sets one."] }
    guard let passage = known.compactMap(passage).last else {
      return ["The words marked \(letter) are not in these reports any more."]
    }
    return read(passage)
  }

  private static func letter(_ argument: String) -> Character? {
    guard argument.count == 1, let letter = argument.first, letter.isLetter || letter.isNumber else { return nil }
    return letter
  }
}
