import ParallaxModel

enum StubLinks {
  static func links(_ reports: [Report]) -> [Link] {
    var links: [Link] = []
    for a in reports.indices {
      for b in reports.indices.dropFirst(a + 1) {
        for s in reports[a].sentences.indices where reports[a].role(ofSentence: s).isAligned {
          let x = words(reports[a], s)
          var best: (Double, Int) = (0, 0)
          for t in reports[b].sentences.indices where reports[b].role(ofSentence: t) == reports[a].role(ofSentence: s) {
            let y = words(reports[b], t)
            let score = 2 * Double(x.intersection(y).count) / Double(max(1, x.count + y.count))
            if score > best.0 { best = (score, t) }
          }
          if best.0 > 0.4 {
            links.append(
              Link(a: .init(report: a, sentence: s), b: .init(report: b, sentence: best.1), score: best.0, reasons: []))
          }
        }
      }
    }
    return links
  }
  static func words(_ r: Report, _ s: Int) -> Set<WordID> {
    Set(r.sentences[s].tokens.map { r.tokens[$0] }.filter { $0.kind != .mark }.map(\.stem))
  }
}
