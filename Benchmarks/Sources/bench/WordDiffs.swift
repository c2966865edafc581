/// Word diff of pairs of files, beside the programs that do the same.
struct WordDiffs: ~Copyable {
  let folder: WorkFolder
  let worddiff: String

  /// Each pair with what it is called.
  private func pairs() -> [(name: String, a: String, b: String)] {
    var text = SampleText(seed: 5, words: 20_000)
    let long = text.paragraphs(words: 1_600_000)
    let half = Array(long.prefix(20_000))
    var few = SampleText(seed: 7, words: 4)
    var other = SampleText(seed: 9, words: 20_000, prefix: "x")
    let reordered = half.indices.map { half[($0 * 7919) % half.count] }
    return [
      pair("10 MB, one word in ten edited", long, text.edited(long)),
      pair("one line of 5 MB, edited", half, text.edited(half), between: " "),
      pair("1 MB of four words", few.paragraphs(words: 250_000), few.paragraphs(words: 250_000)),
      pair("1 MB with nothing in common", Array(half.prefix(4000)), other.paragraphs(words: 160_000)),
      pair("5 MB reordered", half, reordered),
      pair("10 MB twice", long, long),
    ]
  }

  private func pair(
    _ name: String, _ a: [[String]], _ b: [[String]], between: String = "\n\n"
  ) -> (name: String, a: String, b: String) {
    let stem = String(name.filter(\.isLetter))
    return (name, folder.write("\(stem).a", a, between: between), folder.write("\(stem).b", b, between: between))
  }

  func print(_ bounds: inout Bounds) {
    for pair in pairs() {
      let git = ["diff", "--no-index", "--no-color", "--word-diff=porcelain", pair.a, pair.b]
      let table = Table(
        title: "Word diff: \(pair.name)",
        rows: [
          ("parallax", Command(worddiff, [pair.a, pair.b])), ("git --word-diff", Command("git", ["--no-pager"] + git)),
          ("wdiff", Command("wdiff", [pair.a, pair.b])), ("dwdiff", Command("dwdiff", [pair.a, pair.b])),
          ("GNU diff (lines)", Command("diff", [pair.a, pair.b])),
        ])
      let costs = table.print()
      if let ours = costs["parallax"], let git = costs["git --word-diff"] {
        bounds.expect("word diff beside git", ours.processor / max(git.processor, 0.01), atMost: 1.5)
        bounds.expect("memory for it beside git", ours.megabytes / git.megabytes, atMost: 1.5)
      }
    }
  }
}
