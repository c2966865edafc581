internal import ParallaxText

/// Words of a stretch of a text that may be a range's after it was changed.
struct LikeWords {
  private let sought: SoughtWords
  private let fit: WordFit
  let context: ContextFit

  init(_ sought: SoughtWords, in stretch: ArraySlice<Token>) {
    self.sought = sought
    fit = WordFit(sought.words[...], in: stretch)
    context = ContextFit(sought, before: fit.matched[sought.before], after: fit.matched[sought.after])
  }

  /// Words of the range that are kept, without marks.
  private var kept: Int { sought.own.count { fit.matched[$0] != nil && sought.words[$0].isWord } }

  /// Words that are found, those around the range too.
  var count: Int { kept + context.count }

  /// Whether they are the range's: two thirds of its words are kept, of a few between the same neighbours; or two thirds
  /// of them and of the neighbours on both sides together.
  func isLike(fewWords: Int) -> Bool {
    let all = sought.count(sought.own)
    if 3 * kept >= 2 * all, all >= fewWords || context.isFound { return true }
    return context.isFoundOnBothSides && 3 * count >= 2 * sought.count(sought.words.indices)
  }

  /// The tokens that correspond to the range: from neighbour to neighbour where these are found, else from the first word
  /// that is kept to the last.
  var own: Range<Int>? {
    let kept = fit.matched[sought.own].compactMap(\.self)
    let neighbours = (
      before: sought.before.last.flatMap { fit.matched[$0] }, after: sought.after.first.flatMap { fit.matched[$0] }
    )
    guard let first = neighbours.before.map({ $0 + 1 }) ?? kept.first,
      let end = neighbours.after ?? kept.last.map({ $0 + 1 }), first < end
    else { return nil }
    return first..<end
  }
}
