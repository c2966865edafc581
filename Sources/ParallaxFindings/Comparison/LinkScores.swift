internal import ParallaxCollation
internal import ParallaxSupport
internal import ParallaxText

/// How surely sentences of two reports say the same, by the links between them.
struct LinkScores {
  /// Sorted by `a`, then `b`.
  private let links: [Tie]

  init(_ links: [Tie]) { self.links = links }

  /// The best score of the links between sentences of two reports, 0 where there is none.
  ///
  /// - Parameter sentences: of several reports, sorted.
  func best(between one: Int, and other: Int, among sentences: [SentenceID]) -> Double {
    let (a, b) = (min(one, other), max(one, other))
    var best = 0.0
    for sentence in sentences where sentence.report == a {
      let first = links.prefixCount { $0.a < sentence }
      for link in links[first...].prefix(while: { $0.a == sentence }) where link.b.report == b {
        if sentences.contains(link.b) { best = max(best, link.score) }
      }
    }
    return best
  }
}
