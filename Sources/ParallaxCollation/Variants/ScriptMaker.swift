internal import ParallaxText

/// Compares two readings of one passage.
package struct ScriptMaker {
  let a: PassageWords
  let wordsA: WordSequence
  let b: PassageWords
  let wordsB: WordSequence

  /// - Parameters:
  ///   - wordsA: of `a`, which may be compared with several readings.
  ///   - wordsB: of `b`.
  package init(a: PassageWords, wordsA: WordSequence, b: PassageWords, wordsB: WordSequence) {
    self.a = a
    self.wordsA = wordsA
    self.b = b
    self.wordsB = wordsB
  }

  /// What turns the reading `a` into `b`.
  package static func script(from a: PassageWords, to b: PassageWords) -> EditScript {
    ScriptMaker(a: a, wordsA: WordSequence(a), b: b, wordsB: WordSequence(b)).script()
  }

  /// What turns the reading `a` into `b`.
  package func script() -> EditScript {
    let (wordsA, wordsB) = words()
    let blocks = TokenBlock.blocks(of: WordAlignment.pairs(wordsA, wordsB), wordsA, wordsB)
    var drafter = EditDrafter(a, b)
    let drafts = drafter.drafts(along: blocks)
    let edits = MovedWords(a: a, b: b).edits(from: drafts)
    let script = EditScript(report: b.reading.report, relation: relation(edits), edits: edits)
    script.checkInvariants(from: a, to: b)
    return script
  }

  /// The words of both readings; what is one quantity in two forms is one word.
  private func words() -> (a: WordSequence, b: WordSequence) {
    let equal = EqualQuantities(a, wordsA.quantities, b, wordsB.quantities)
    guard !equal.a.isEmpty else { return (wordsA, wordsB) }
    return (WordSequence(a, joined: equal.a), WordSequence(b, joined: equal.b))
  }

  /// Verbatim without a substantive edit; edited when two thirds of the words of either side are kept in their place.
  private func relation(_ edits: [Edit]) -> Relation {
    let changed = edits.filter { $0.difference == .substantive }
    if changed.isEmpty { return .verbatim }
    let keepsMost = keepsMost(a, without: changed.map(\.from)) && keepsMost(b, without: changed.map(\.to))
    return keepsMost ? .edited : .paraphrased
  }

  private func keepsMost(_ view: PassageWords, without changed: [Range<Int>]) -> Bool {
    3 * changed.reduce(0) { $0 + view.words($1) } <= view.words(view.indices)
  }
}
