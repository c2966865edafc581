internal import ParallaxText

/// Words that moved, with the drafts that they are taken from and put into.
struct Relocation {
  var from: Range<Int>
  let fromDraft: Int
  let to: Range<Int>
  let toDraft: Int

  var edit: Edit { Edit(.move, .substantive, from: from, to: to) }
}

/// What drafts still change when the moved words are taken out of them.
struct Remainder {
  let drafts: [EditDraft]
  let a: PassageWords
  let b: PassageWords

  /// The moves and what is left of the drafts, in the order of scripts.
  func edits(without moves: [Relocation]) -> [Edit] {
    var movedFrom = [[Range<Int>]](repeating: [], count: drafts.count)
    var movedTo = movedFrom
    var moves = moves.sorted { $0.from.lowerBound < $1.from.lowerBound }
    for index in moves.indices {
      let draft = moves[index].fromDraft
      let end = index + 1 < moves.count && moves[index + 1].fromDraft == draft ? moves[index + 1].from.lowerBound : nil
      let start = movedFrom[draft].last?.upperBound ?? drafts[draft].from.lowerBound
      moves[index].from = withLightEnds(moves[index].from, within: start..<(end ?? drafts[draft].from.upperBound))
      movedFrom[draft].append(moves[index].from)
    }
    for move in moves.sorted(by: { $0.to.lowerBound < $1.to.lowerBound }) { movedTo[move.toDraft].append(move.to) }
    let edits = drafts.indices.flatMap { rest(of: drafts[$0], movedFrom[$0], movedTo[$0]) }
    return (moves.map(\.edit) + edits).sorted { $0.place < $1.place }
  }

  private static let mostLight = 3

  /// Takes in the few small words that would be left over beside what moved: `the` and `said` of `the Russian sources
  /// said`, when `Russian sources` went elsewhere. A negation is never taken in.
  private func withLightEnds(_ moved: Range<Int>, within bounds: Range<Int>) -> Range<Int> {
    let before = bounds.lowerBound..<moved.lowerBound
    let after = moved.upperBound..<bounds.upperBound
    return
      (isLight(before) ? bounds.lowerBound : moved.lowerBound)..<(isLight(after) ? bounds.upperBound : moved.upperBound)
  }

  private func isLight(_ tokens: Range<Int>) -> Bool {
    tokens.count <= 2 * Self.mostLight && a.words(tokens) <= Self.mostLight
      && tokens.allSatisfy { !a.isWord[$0] || a.isLight($0) }
  }

  /// What is left on both sides, paired in order; what has no partner was taken out or put in.
  private func rest(of draft: EditDraft, _ movedFrom: [Range<Int>], _ movedTo: [Range<Int>]) -> [Edit] {
    if movedFrom.isEmpty, movedTo.isEmpty { return [draft.edit] }
    let left = pieces(of: draft.from, without: movedFrom)
    let right = pieces(of: draft.to, without: movedTo)
    return (0..<max(left.count, right.count)).map { index in
      let from = index < left.count ? left[index] : draft.from.upperBound..<draft.from.upperBound
      let to = index < right.count ? right[index] : draft.to.upperBound..<draft.to.upperBound
      let substantive = a.hasWords(from) || b.hasWords(to)
      return EditDraft(from: from, to: to, difference: substantive ? .substantive : .cosmetic, change: draft.change)
        .edit
    }
  }

  private func pieces(of range: Range<Int>, without moved: [Range<Int>]) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var next = range.lowerBound
    for cut in moved {
      if next < cut.lowerBound { pieces.append(next..<cut.lowerBound) }
      next = cut.upperBound
    }
    if next < range.upperBound { pieces.append(next..<range.upperBound) }
    return pieces
  }
}

extension Edit {
  /// What scripts are sorted by.
  fileprivate var place: (Int, Int, Int, Int) { (from.lowerBound, to.lowerBound, from.upperBound, to.upperBound) }
}
