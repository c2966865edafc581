/// Compares two readings of one passage.
struct ScriptMaker {
  let table: WordTable
  let a: TokenView
  let b: TokenView

  func script() -> EditScript {
    let wordsA = WordSequence(a, table)
    let wordsB = WordSequence(b, table)
    let blocks = TokenBlock.blocks(of: WordAlignment.pairs(wordsA, wordsB), wordsA, wordsB)
    var drafter = EditDrafter(a, b, table)
    let drafts = drafter.drafts(along: blocks)
    let edits = MovedWords(a: a, b: b, table: table).edits(from: drafts)
    return EditScript(report: b.reading.report, relation: relation(edits), edits: edits)
  }

  /// Verbatim without a substantive edit; edited when at least half of the words of either side are kept or moved.
  private func relation(_ edits: [Edit]) -> Relation {
    let substantive = edits.filter { $0.difference == .substantive }
    if substantive.isEmpty { return .verbatim }
    let changed = substantive.filter { $0.operation != .move }
    let keptA = keptShare(a, changed.map(\.from))
    let keptB = keptShare(b, changed.map(\.to))
    return min(keptA, keptB) >= 0.5 && keptA + keptB >= 1.2 ? .edited : .paraphrased
  }

  private func keptShare(_ view: TokenView, _ changed: [Range<Int>]) -> Double {
    let words = view.indices.count { view.isWord($0, table) }
    let lost = changed.reduce(0) { $0 + $1.count { view.isWord($0, table) } }
    return words == 0 ? 0 : Double(words - lost) / Double(words)
  }
}
