internal import ParallaxText

/// Finds the words of a change that are forms or spellings of one another: `[-Ushakov told-]` beside `{+Ushako tells+}`
/// is two words replaced.
struct WordForms {
  let a: PassageWords
  let b: PassageWords

  private static let mostCells = 1600
  private static let least: Float = 0.5

  /// Pairs of tokens in order of both sides; nil where the change is too large to be searched.
  func pairs(in from: Range<Int>, _ to: Range<Int>) -> [TokenBlock]? {
    guard from.count * to.count <= Self.mostCells else { return nil }
    guard !from.isEmpty, !to.isEmpty else { return [] }
    let pairing = WordPairing(a.paired(from), b.paired(to), isGap: true)
    let places = pairing.places { row, likeness in likeness.isOtherForm && !a.isLight(from.lowerBound + row) }
    guard !places.isEmpty else { return [] }
    let likely = pairing.pairs(among: places).filter { $0.likelihood >= Self.least }
    var chosen: [WordPairing.Pair] = []
    for pair in likely.sorted(by: { ($1.likelihood, $0.a, $0.b) < ($0.likelihood, $1.a, $1.b) })
    where chosen.allSatisfy({ $0.a != pair.a && $0.b != pair.b && ($0.a < pair.a) == ($0.b < pair.b) }) {
      chosen.append(pair)
    }
    return chosen.sorted { $0.a < $1.a }.map { pair in
      let (x, y) = (from.lowerBound + pair.a, to.lowerBound + pair.b)
      return TokenBlock(from: x..<x + 1, to: y..<y + 1, same: false)
    }
  }
}
