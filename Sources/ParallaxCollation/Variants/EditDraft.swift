internal import ParallaxSupport
internal import ParallaxText

/// An edit before moves are found, with the number of the change that it is part of.
struct EditDraft {
  var from: Range<Int>
  var to: Range<Int>
  var difference: DifferenceClass
  /// Changes are numbered by the kept words between them; a move leads from one change to another.
  var change: Int

  var edit: Edit {
    let operation: Edit.Operation = from.isEmpty ? .insert : to.isEmpty ? .delete : .replace
    return Edit(operation, difference, from: from, to: to)
  }
}

/// Walks two readings along their paired words and names what differs.
struct EditDrafter {
  let a: PassageWords
  let b: PassageWords
  private var drafts: [EditDraft] = []
  private var change = 0

  init(_ a: PassageWords, _ b: PassageWords) {
    self.a = a
    self.b = b
  }

  /// The edits in order of both sides; what they do not cover is written the same.
  mutating func drafts(along blocks: [TokenBlock]) -> [EditDraft] {
    var from = 0
    var to = 0
    var related: [TokenBlock] = []
    for block in blocks {
      guard block.same else {
        related.append(block)
        continue
      }
      gap(from..<block.from.lowerBound, to..<block.to.lowerBound, related)
      related = []
      same(block.from, block.to)
      (from, to) = (block.from.upperBound, block.to.upperBound)
    }
    gap(from..<a.indices.upperBound, to..<b.indices.upperBound, related)
    checkInvariants()
    return drafts
  }

  private func checkInvariants() {
    assert(
      drafts.map(\.from).isAscendingWithoutOverlap && drafts.map(\.to).isAscendingWithoutOverlap,
      "drafts are in order of both sides")
    assert(drafts.map(\.change).isAscending, "changes are numbered in order")
  }

  private mutating func add(_ from: Range<Int>, _ to: Range<Int>, _ difference: DifferenceClass) {
    guard !from.isEmpty || !to.isEmpty else { return }
    drafts.append(EditDraft(from: from, to: to, difference: difference, change: change))
  }

  /// Tokens that say the same: no edit, or a cosmetic one where they are written otherwise.
  private mutating func same(_ from: Range<Int>, _ to: Range<Int>) {
    let alike = from.count == to.count && zip(from, to).allSatisfy { a[$0].written == b[$1].written }
    if !alike { add(from, to, .cosmetic) }
  }

  /// What stands between two kept words: words, marks or both, on either side.
  private mutating func gap(_ from: Range<Int>, _ to: Range<Int>, _ related: [TokenBlock]) {
    guard !from.isEmpty || !to.isEmpty else { return }
    change += 1
    guard a.hasWords(from) || b.hasWords(to) else { return marks(from, to) }
    if let (head, other) = SentenceCut(a: a, b: b).heads(from, to) {
      change(head, other, related)
      change += 1
      change(head.upperBound..<from.upperBound, other.upperBound..<to.upperBound, related)
    } else {
      change(from, to, related)
    }
  }

  /// A change of words: equal marks at its edges are kept.
  private mutating func change(_ from: Range<Int>, _ to: Range<Int>, _ related: [TokenBlock]) {
    var (inner, other) = (from, to)
    while let (x, y) = first(inner, other), isEqualMark(x, y) {
      same(x..<x + 1, y..<y + 1)
      (inner, other) = (inner.dropFirst(), other.dropFirst())
    }
    var tail = 0
    while let (x, y) = last(inner, other), isEqualMark(x, y) {
      (inner, other) = (inner.dropLast(), other.dropLast())
      tail += 1
    }
    words(inner, other, related)
    for step in 0..<tail {
      let (x, y) = (inner.upperBound + step, other.upperBound + step)
      same(x..<x + 1, y..<y + 1)
    }
  }

  private func first(_ from: Range<Int>, _ to: Range<Int>) -> (Int, Int)? {
    from.isEmpty || to.isEmpty ? nil : (from.lowerBound, to.lowerBound)
  }

  private func last(_ from: Range<Int>, _ to: Range<Int>) -> (Int, Int)? {
    from.isEmpty || to.isEmpty ? nil : (from.upperBound - 1, to.upperBound - 1)
  }

  private func isEqualMark(_ x: Int, _ y: Int) -> Bool {
    a[x].normalized == b[y].normalized && !a.isWord[x] && !b.isWord[y]
  }

  /// Marks and honorifics alone: whatever differs is cosmetic.
  private mutating func marks(_ from: Range<Int>, _ to: Range<Int>) {
    let runs = WordDiff.commonRuns(from.map { a[$0].normalized }, to.map { b[$0].normalized })
    var (x, y) = (from.lowerBound, to.lowerBound)
    for run in runs {
      let (nextX, nextY) = (from.lowerBound + run.a, to.lowerBound + run.b)
      add(x..<nextX, y..<nextY, .cosmetic)
      for step in 0..<run.count { same(nextX + step..<nextX + step + 1, nextY + step..<nextY + step + 1) }
      (x, y) = (nextX + run.count, nextY + run.count)
    }
    add(x..<from.upperBound, y..<to.upperBound, .cosmetic)
  }

  private static let wordsPerPair = 5

  /// Words on one side or both, with compounds that one side writes as two words as edits of their own.
  private mutating func words(_ from: Range<Int>, _ to: Range<Int>, _ related: [TokenBlock]) {
    guard let (x, y) = Compounds(a: a, b: b).first(in: from, to) else { return pairs(from, to, related) }
    pairs(from.lowerBound..<x.lowerBound, to.lowerBound..<y.lowerBound, related)
    add(x, y, .cosmetic)
    words(x.upperBound..<from.upperBound, y.upperBound..<to.upperBound, related)
  }

  /// Related words are paired, where there are enough of them to hold the change together.
  private mutating func pairs(_ from: Range<Int>, _ to: Range<Int>, _ related: [TokenBlock]) {
    let inside =
      WordForms(a: a, b: b).pairs(in: from, to)
      ?? related.filter { from.contains($0.from) && to.contains($0.to) }
    let least = min(a.words(from), b.words(to))
    guard inside.count * Self.wordsPerPair >= least else { return piece(from, to) }
    var (x, y) = (from.lowerBound, to.lowerBound)
    for pair in inside {
      if isSmall(x..<pair.from.lowerBound, y..<pair.to.lowerBound) {
        add(x..<pair.from.upperBound, y..<pair.to.upperBound, .substantive)
      } else {
        piece(x..<pair.from.lowerBound, y..<pair.to.lowerBound)
        add(pair.from, pair.to, .substantive)
      }
      (x, y) = (pair.from.upperBound, pair.to.upperBound)
    }
    piece(x..<from.upperBound, y..<to.upperBound)
  }

  /// A small word or two on one side only, not worth an edit of its own.
  private func isSmall(_ from: Range<Int>, _ to: Range<Int>) -> Bool {
    guard from.isEmpty != to.isEmpty, from.count + to.count <= 2 else { return false }
    return from.allSatisfy(a.isLight) && to.allSatisfy(b.isLight)
  }

  /// An edit of words, the honorifics at its edges set apart; or what differs in marks alone.
  private mutating func piece(_ from: Range<Int>, _ to: Range<Int>) {
    guard a.hasWords(from) || b.hasWords(to) else {
      if !from.isEmpty || !to.isEmpty { marks(from, to) }
      return
    }
    let (from, to) = afterHonorifics(from, to)
    let (headA, headB) = (beforeHonorific(from, a), beforeHonorific(to, b))
    add(headA, headB, .substantive)
    add(headA.upperBound..<from.upperBound, headB.upperBound..<to.upperBound, .cosmetic)
  }

  /// A range without the form of address that it ends with.
  private func beforeHonorific(_ range: Range<Int>, _ view: PassageWords) -> Range<Int> {
    var end = range.upperBound
    if end > range.lowerBound, view[end - 1].kind == .mark { end -= 1 }
    guard end > range.lowerBound, view[end - 1].kind == .word, !view.isWord[end - 1] else { return range }
    return range.lowerBound..<end - 1
  }

  /// Takes a form of address off the beginning of either side as an edit of its own.
  private mutating func afterHonorifics(_ from: Range<Int>, _ to: Range<Int>) -> (Range<Int>, Range<Int>) {
    let headA = honorific(at: from, a)
    let headB = honorific(at: to, b)
    add(headA, headB, .cosmetic)
    return (headA.upperBound..<from.upperBound, headB.upperBound..<to.upperBound)
  }

  /// The form of address that a range begins with, with its full stop.
  private func honorific(at range: Range<Int>, _ view: PassageWords) -> Range<Int> {
    let start = range.lowerBound
    guard !range.isEmpty, view[start].kind == .word, !view.isWord[start] else { return start..<start }
    let hasStop = start + 1 < range.upperBound && view[start + 1].kind == .mark
    return start..<start + (hasStop ? 2 : 1)
  }
}
