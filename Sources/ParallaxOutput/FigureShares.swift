import ParallaxModel

/// A part of a report's words, or of the base's.
struct FigureShare: Equatable, Sendable {
  let name: String
  let words: Int
  /// Whole percent; those of a partition sum to 100.
  let percent: Int
}

extension ReportFigures {
  /// The base's words by what the report does with them.
  var ofBase: [FigureShare] {
    Self.shares([
      ("verbatim", verbatim), ("edited", edited), ("in other words", paraphrased), ("only a detail", detailOfBase),
      ("absent", absent),
    ])
  }

  /// The report's own words by where else they stand.
  var ofOwn: [FigureShare] {
    Self.shares([
      ("in the base", inBase), ("in other reports", inOthers), ("only a detail", detail), ("only here", onlyHere),
    ])
  }

  /// The largest remainders take what rounding down leaves over.
  private static func shares(_ parts: [(name: String, words: Int)]) -> [FigureShare] {
    let total = parts.reduce(0) { $0 + $1.words }
    guard total > 0 else { return parts.map { FigureShare(name: $0.name, words: 0, percent: 0) } }
    var percents = parts.map { $0.words * 100 / total }
    let rest = parts.indices.sorted { one, other in
      let (a, b) = (parts[one].words * 100 % total, parts[other].words * 100 % total)
      return a == b ? one < other : a > b
    }
    for index in rest.prefix(100 - percents.reduce(0, +)) { percents[index] += 1 }
    return zip(parts, percents).map { FigureShare(name: $0.name, words: $0.words, percent: $1) }
  }
}
