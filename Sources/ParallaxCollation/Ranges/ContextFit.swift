internal import ParallaxText

/// How much of what stood before and after a range stands around a place.
struct ContextFit {
  /// Words, without marks, that were found and that there were.
  private let before: (found: Int, of: Int)
  private let after: (found: Int, of: Int)

  /// - Parameter matched: for each of the sought words whether it is found, in their order; those of the range too.
  init(_ sought: SoughtWords, before: ArraySlice<Int?>, after: ArraySlice<Int?>) {
    self.before = (Self.found(sought.words[sought.before], before), sought.count(sought.before))
    self.after = (Self.found(sought.words[sought.after], after), sought.count(sought.after))
  }

  private static func found(_ words: ArraySlice<SoughtWords.Word>, _ matched: ArraySlice<Int?>) -> Int {
    zip(words, matched).count { $0.isWord && $1 != nil }
  }

  var count: Int { before.found + after.found }

  /// Half of the words on one side are there.
  var isFound: Bool { [before, after].contains { $0.of > 0 && 2 * $0.found >= $0.of } }

  /// Half of the words on each side are there; a range at the beginning or end of its text has one side.
  var isFoundOnBothSides: Bool { isFound && [before, after].allSatisfy { 2 * $0.found >= $0.of } }
}
