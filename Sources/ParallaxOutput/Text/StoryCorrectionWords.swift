import ParallaxModel

/// What the reader has said of stories, in a line: `joined by you: a b`, `divided by you: a c | b`. Reports that are not
/// here are named by their words.
struct StoryCorrectionWords {
  let text: String

  init(_ resolved: ResolvedCorrection, in collation: Collation) {
    let groups = resolved.reportsOfStories.map { group in
      group.map { collation.reports[$0].siglum }.joined(separator: " ")
    }
    let gone = zip(resolved.correction.ranges, resolved.places).filter { $1 == nil }.map { range, _ in
      "“\(range.quote.prefix(Self.longestQuote))” (\(range.path))"
    }
    let parts = [
      groups.isEmpty ? "none of its reports is here" : groups.joined(separator: " | "),
      gone.isEmpty ? "" : "gone: " + gone.joined(separator: ", "),
      resolved.outcome == .impossible ? "does not hold, for what was said later" : "",
    ]
    let head = resolved.correction.kind == .join ? "joined by you: " : "divided by you: "
    text = head + parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private static let longestQuote = 40
}
