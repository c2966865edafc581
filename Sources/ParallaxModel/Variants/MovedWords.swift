/// Words that are gone at one place of a passage and new at another have moved: they are neither gone nor new.
///
/// `Putin signaled [-in 2023-]` beside `{+In 2023,+} Putin signaled` is one move. A move has two words at least, one of
/// them a content word; the longest is taken first.
struct MovedWords {
  let a: TokenView
  let b: TokenView
  let table: WordTable

  /// A run of words that stands in the from-side of one draft and the to-side of another.
  private struct Run {
    var gone: Int
    var new: Int
    var count: Int
  }

  /// A word of a substantive draft.
  private struct Place {
    let word: WordID
    let token: Int
    let draft: Int
    let change: Int
  }

  /// The script's edits: the drafts with what has moved taken out of them, and the moves.
  func edits(from drafts: [EditDraft]) -> [Edit] {
    let gone = places(drafts, a) { $0.from }
    let new = places(drafts, b) { $0.to }
    let runs = chosen(candidates(gone, new), gone, new)
    guard !runs.isEmpty else { return drafts.map(\.edit) }
    let moves = runs.map { run in
      Edit(
        .move, .substantive, from: tokens(gone, run.gone, run.count, within: drafts.map(\.from), a),
        to: tokens(new, run.new, run.count, within: drafts.map(\.to), b))
    }
    return Remainder(drafts: drafts, moves: moves, a: a, b: b, table: table).edits()
  }

  private func places(_ drafts: [EditDraft], _ view: TokenView, _ side: (EditDraft) -> Range<Int>) -> [Place] {
    var places: [Place] = []
    for (index, draft) in drafts.enumerated() where draft.difference == .substantive {
      for token in side(draft) where view.isWord(token, table) {
        places.append(Place(word: view[token].normalized, token: token, draft: index, change: draft.change))
      }
    }
    return places
  }

  /// The tokens of a run, with the marks that end it and, where nothing else goes before, those that lead to it.
  private func tokens(
    _ places: [Place], _ first: Int, _ count: Int, within drafts: [Range<Int>], _ view: TokenView
  ) -> Range<Int> {
    let draft = drafts[places[first].draft]
    var start = places[first].token
    var end = places[first + count - 1].token + 1
    while end < draft.upperBound, !view.isWord(end, table) { end += 1 }
    if !(draft.lowerBound..<start).contains(where: { view.isWord($0, table) }) { start = draft.lowerBound }
    return start..<end
  }

  private static let mostOccurrences = 8

  /// Common runs as long as they can be, found by their pairs of neighbouring words.
  private func candidates(_ gone: [Place], _ new: [Place]) -> [Run] {
    guard gone.count > 1, new.count > 1 else { return [] }
    var index: [UInt64: [Int]] = [:]
    for place in 0..<new.count - 1 where goesOn(new, place) { index[pairKey(new, place), default: []].append(place) }
    var runs: [Run] = []
    for first in 0..<gone.count - 1 where goesOn(gone, first) {
      guard let others = index[pairKey(gone, first)], others.count <= Self.mostOccurrences else { continue }
      for other in others where gone[first].change != new[other].change {
        let begins = first == 0 || other == 0 || !matches(gone, first - 1, new, other - 1)
        if begins { runs.append(run(gone, first, new, other)) }
      }
    }
    return runs
  }

  private func goesOn(_ places: [Place], _ first: Int) -> Bool { places[first].draft == places[first + 1].draft }

  private func pairKey(_ places: [Place], _ first: Int) -> UInt64 {
    UInt64(UInt32(bitPattern: places[first].word)) << 32 | UInt64(UInt32(bitPattern: places[first + 1].word))
  }

  /// Whether the words at two places, and those after them, go on as one run.
  private func matches(_ gone: [Place], _ x: Int, _ new: [Place], _ y: Int) -> Bool {
    gone[x].word == new[y].word && goesOn(gone, x) && goesOn(new, y)
  }

  private func run(_ gone: [Place], _ first: Int, _ new: [Place], _ other: Int) -> Run {
    var count = 1
    while first + count < gone.count, other + count < new.count, goesOn(gone, first + count - 1),
      goesOn(new, other + count - 1), gone[first + count].word == new[other + count].word
    {
      count += 1
    }
    return Run(gone: first, new: other, count: count)
  }

  /// The longest runs that do not overlap and say something.
  private func chosen(_ candidates: [Run], _ gone: [Place], _ new: [Place]) -> [Run] {
    var goneTaken = [Bool](repeating: false, count: gone.count)
    var newTaken = [Bool](repeating: false, count: new.count)
    var runs: [Run] = []
    for run in candidates.sorted(by: { ($1.count, $0.gone, $0.new) < ($0.count, $1.gone, $1.new) }) {
      let free = (0..<run.count).allSatisfy { !goneTaken[run.gone + $0] && !newTaken[run.new + $0] }
      let says = (0..<run.count).contains {
        table.weights[Int(gone[run.gone + $0].word)] == WordTable.Weight.content
      }
      guard free, says, run.count > 1 else { continue }
      for step in 0..<run.count {
        goneTaken[run.gone + step] = true
        newTaken[run.new + step] = true
      }
      runs.append(run)
    }
    return runs
  }
}

/// Drafts with the moved tokens taken out.
private struct Remainder {
  let drafts: [EditDraft]
  let moves: [Edit]
  let a: TokenView
  let b: TokenView
  let table: WordTable

  func edits() -> [Edit] {
    var edits: [Edit] = []
    var taken: [Edit] = moves
    for draft in drafts {
      let left = pieces(of: draft.from, without: moves.map(\.from))
      let right = pieces(of: draft.to, without: moves.map(\.to))
      if left == [draft.from], right == [draft.to] {
        edits.append(draft.edit)
      } else {
        edits += rest(of: draft, left, right)
      }
    }
    taken += edits
    return taken.sorted { $0.place < $1.place }
  }

  private func pieces(of range: Range<Int>, without moved: [Range<Int>]) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var next = range.lowerBound
    for cut in moved.filter({ $0.overlaps(range) }).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if next < cut.lowerBound { pieces.append(next..<cut.lowerBound) }
      next = cut.upperBound
    }
    if next < range.upperBound || pieces.isEmpty && next == range.lowerBound { pieces.append(next..<range.upperBound) }
    return pieces.filter { !$0.isEmpty || range.isEmpty }
  }

  /// What is left on both sides, paired in order; the rest was taken out or put in.
  private func rest(of draft: EditDraft, _ left: [Range<Int>], _ right: [Range<Int>]) -> [Edit] {
    let left = left.filter { !$0.isEmpty }
    let right = right.filter { !$0.isEmpty }
    return (0..<max(left.count, right.count)).map { index in
      let from = index < left.count ? left[index] : draft.from.upperBound..<draft.from.upperBound
      let to = index < right.count ? right[index] : draft.to.upperBound..<draft.to.upperBound
      let substantive = from.contains { a.isWord($0, table) } || to.contains { b.isWord($0, table) }
      return EditDraft(
        from: from, to: to, difference: substantive ? .substantive : .cosmetic, change: draft.change
      ).edit
    }
  }
}

extension Edit {
  /// What scripts are sorted by.
  fileprivate var place: (Int, Int, Int, Int) { (from.lowerBound, to.lowerBound, from.upperBound, to.upperBound) }
}
