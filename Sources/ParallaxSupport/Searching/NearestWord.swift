/// Which of some words was probably meant by one that is none of them.
///
///     ["collate", "findings", "who"].nearest(to: "colate")  // "collate"
extension [String] {
  /// The word that is nearest, or the only one that begins like it; nil where none is near, or `word` is one of them.
  package func nearest(to word: String) -> String? {
    let typed = [UInt8](word.lowercased().utf8.prefix(Self.longest))
    let beginning = typed.count > 1 ? filter { $0.utf8.starts(with: typed) } : []
    if beginning.count == 1 { return beginning[0] == word ? nil : beginning[0] }
    let near = enumerated().map { (cost: Self.cost(of: [UInt8]($1.utf8), for: typed), place: $0) }
    guard let best = near.min(by: { ($0.cost, $0.place) < ($1.cost, $1.place) }), best.cost > 0,
      best.cost <= Swift.min(Self.highestCost, typed.count)
    else { return nil }
    return self[best.place]
  }

  /// Bytes that are looked at: a longer word is near none.
  private static var longest: Int { 40 }

  /// A word of fewer letters may cost a letter each.
  private static var highestCost: Int { 6 }

  /// What it costs to have written `typed` for `meant`: the edit distance of Damerau (*A technique for computer detection
  /// and correction of spelling errors*, 1964), in which a letter left out or two that changed places cost 1, a wrong
  /// one 2 and one too many 3, for what is typed is rather too short.
  private static func cost(of meant: [UInt8], for typed: [UInt8]) -> Int {
    var before: [Int] = []
    var last = meant.indices.map { $0 } + [meant.count]
    for (row, letter) in typed.enumerated() {
      var costs = [3 * (row + 1)]
      for (column, wanted) in meant.enumerated() {
        var cost = Swift.min(last[column] + (letter == wanted ? 0 : 2), last[column + 1] + 3, costs[column] + 1)
        if row > 0, column > 0, letter == meant[column - 1], typed[row - 1] == wanted {
          cost = Swift.min(cost, before[column - 1] + 1)
        }
        costs.append(cost)
      }
      (before, last) = (last, costs)
    }
    return last[meant.count]
  }
}
