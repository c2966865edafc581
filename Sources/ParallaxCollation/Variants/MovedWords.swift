internal import ParallaxSupport
internal import ParallaxText

/// Words that are gone at one place of a passage and new at another have moved: they are neither gone nor new.
///
/// `Putin signaled [-in 2023-]` beside `{+In 2023,+} Putin signaled` is one move. A move has two words at least, one of
/// them a content word, or is the whole of a change; a single content word that leads into another (`the Russian` of
/// `the Russian sources`) moves nothing. The longest is taken first.
struct MovedWords {
  let a: PassageWords
  let b: PassageWords

  /// A run of words that stands in the from-side of one draft and the to-side of another.
  private struct Run {
    var gone: Int
    var new: Int
    var count: Int
    /// Whether it is all that its two drafts delete and insert.
    var isWhole = false
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
    guard !gone.isEmpty, !new.isEmpty else { return drafts.map(\.edit) }
    let runs = chosen(candidates(gone, new) + neighbours(gone, new, drafts), gone, new)
    guard !runs.isEmpty else { return drafts.map(\.edit) }
    let moves = runs.map { run in
      let (from, to) = (gone[run.gone].draft, new[run.new].draft)
      return Relocation(
        from: tokens(gone, run.gone, run.count, within: drafts[from].from, a), fromDraft: from,
        to: tokens(new, run.new, run.count, within: drafts[to].to, b), toDraft: to)
    }
    return Remainder(drafts: drafts, a: a, b: b).edits(without: moves)
  }

  private func places(_ drafts: [EditDraft], _ view: PassageWords, _ side: (EditDraft) -> Range<Int>) -> [Place] {
    var places: [Place] = []
    places.reserveCapacity(drafts.reduce(0) { $0 + side($1).count })
    for (index, draft) in drafts.enumerated() where draft.difference == .substantive {
      for token in side(draft) where view.isWord[token] {
        places.append(Place(word: view[token].normalized, token: token, draft: index, change: draft.change))
      }
    }
    return places
  }

  /// The tokens of a run, with the marks that end it and, where nothing else goes before, those that lead to it.
  private func tokens(
    _ places: [Place], _ first: Int, _ count: Int, within draft: Range<Int>, _ view: PassageWords
  ) -> Range<Int> {
    var start = places[first].token
    var end = places[first + count - 1].token + 1
    while end < draft.upperBound, !view.isWord[end] { end += 1 }
    if !view.hasWords(draft.lowerBound..<start) { start = draft.lowerBound }
    return start..<end
  }

  private static let mostOccurrences = 8

  /// Common runs as long as they can be, found by their pairs of neighbouring words.
  private func candidates(_ gone: [Place], _ new: [Place]) -> [Run] {
    guard gone.count > 1, new.count > 1 else { return [] }
    var pairs: [(key: UInt64, place: Int)] = []
    pairs.reserveCapacity(new.count)
    for place in 0..<new.count - 1 where goesOn(new, place) { pairs.append((pairKey(new, place), place)) }
    pairs.sort { $0 < $1 }
    guard !pairs.isEmpty else { return [] }
    var runs: [Run] = []
    for first in 0..<gone.count - 1 where goesOn(gone, first) {
      let key = pairKey(gone, first)
      let others = pairs[pairs.prefixCount { $0.key < key }...].prefix { $0.key == key }
      guard others.count <= Self.mostOccurrences else { continue }
      for (_, other) in others where gone[first].change != new[other].change {
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

  private static let nearby = 3

  /// Words deleted and inserted again a little further on, with nothing else changed there.
  private func neighbours(_ gone: [Place], _ new: [Place], _ drafts: [EditDraft]) -> [Run] {
    let taken = spans(gone).filter { drafts[$0.draft].to.isEmpty }
    let given = spans(new).filter { drafts[$0.draft].from.isEmpty }
    var runs: [Run] = []
    var next = 0
    for old in taken {
      while next < given.count, given[next].draft + Self.nearby < old.draft { next += 1 }
      for fresh in given[next...].prefix(while: { $0.draft <= old.draft + Self.nearby })
      where old.places.count == fresh.places.count
        && zip(old.places, fresh.places).allSatisfy({ gone[$0].word == new[$1].word })
      {
        runs.append(
          Run(gone: old.places.lowerBound, new: fresh.places.lowerBound, count: old.places.count, isWhole: true))
      }
    }
    return runs
  }

  /// The places of each draft.
  private func spans(_ places: [Place]) -> [(draft: Int, places: Range<Int>)] {
    var spans: [(draft: Int, places: Range<Int>)] = []
    spans.reserveCapacity(places.count)
    for (index, place) in places.enumerated() {
      if let last = spans.last, last.draft == place.draft {
        spans[spans.count - 1].places = last.places.lowerBound..<index + 1
      } else {
        spans.append((place.draft, index..<index + 1))
      }
    }
    return spans
  }

  /// The longest runs that do not overlap and say something.
  private func chosen(_ candidates: [Run], _ gone: [Place], _ new: [Place]) -> [Run] {
    var goneTaken = [Bool](repeating: false, count: gone.count)
    var newTaken = [Bool](repeating: false, count: new.count)
    var runs: [Run] = []
    for run in candidates.sorted(by: { ($1.count, $0.gone, $0.new) < ($0.count, $1.gone, $1.new) }) {
      let free = (0..<run.count).allSatisfy { !goneTaken[run.gone + $0] && !newTaken[run.new + $0] }
      guard free, says(run, gone, new) else { continue }
      for step in 0..<run.count {
        goneTaken[run.gone + step] = true
        newTaken[run.new + step] = true
      }
      runs.append(run)
    }
    return runs
  }

  private func says(_ run: Run, _ gone: [Place], _ new: [Place]) -> Bool {
    let content = (0..<run.count).count { weight(gone[run.gone + $0]) == WordTable.Weight.content }
    if run.isWhole { return (0..<run.count).contains { weight(gone[run.gone + $0]) > WordTable.Weight.function } }
    if run.count < 2 || content == 0 { return false }
    return content > 1 || !leadsOn(gone[run.gone + run.count - 1], a) && !leadsOn(new[run.new + run.count - 1], b)
  }

  private func weight(_ place: Place) -> Int32 { a.table.weight(of: place.word) }

  /// Whether another content word follows at once.
  private func leadsOn(_ place: Place, _ view: PassageWords) -> Bool {
    let next = place.token + 1
    return next < view.indices.upperBound && view[next].kind == .word
      && view.table.weight(of: view[next].normalized) == WordTable.Weight.content
  }
}
