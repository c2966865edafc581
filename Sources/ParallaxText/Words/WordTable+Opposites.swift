/// Words of opposite meaning.
extension WordTable {
  /// Groups of stems are counted from here on, so that none has the number of a group of words.
  private static let firstOfStems: Int32 = 1 << 12

  /// By `WordID` the number of its group, with a minus on one of the two sides; 0 for a word of none.
  static func opposites(
    _ kind: WordKind, _ words: [LanguageWords], _ vocabulary: Vocabulary
  ) -> [Int32] {
    let first: Int32 = kind == .oppositeStems ? firstOfStems : 1
    var opposites = [Int32](repeating: 0, count: vocabulary.count)
    for words in words {
      words.forEach(kind) { entry in
        guard let id = vocabulary.id(of: entry.word) else { return }
        let side = max(1, entry.value?.reduce(0) { $0 * 10 + Int($1 &- UInt8(ascii: "0")) } ?? 1) - 1
        let isFirst = side.isMultiple(of: 2)
        let number = first + Int32(entry.group) + Int32(side / 2) * OppositeKind.step
        opposites[Int(id)] = isFirst ? number : -number
      }
    }
    return opposites
  }
}
