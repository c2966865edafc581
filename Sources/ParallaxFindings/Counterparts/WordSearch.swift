internal import ParallaxCollation
internal import ParallaxText

/// Finds a run of words in a report, whatever marks stand between them.
struct WordSearch {
  private let words: [Token]

  init(_ report: Report) {
    words = report.tokens.filter { $0.kind != .mark }
  }

  /// Where each word of a run is one of those given for its place; bytes of the report's text, in order.
  func places(of run: [Set<WordID>]) -> [Range<Int>] {
    guard let first = run.first, words.count >= run.count else { return [] }
    var places: [Range<Int>] = []
    var start = 0
    while start + run.count <= words.count {
      if first.contains(words[start].normalized), matches(run, at: start) {
        places.append(Int(words[start].start)..<Int(words[start + run.count - 1].end))
        start += run.count
      } else {
        start += 1
      }
    }
    return places
  }

  private func matches(_ run: [Set<WordID>], at start: Int) -> Bool {
    run.indices.allSatisfy { run[$0].contains(words[start + $0].normalized) }
  }
}
