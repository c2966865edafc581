internal import ParallaxText

/// Which words of a replaced stretch correspond to which words of the other: `[-knew about a trouble-]` beside
/// `{+had known of any problem+}` pairs `knew` with `known`, `about` with `of`, `trouble` with `problem`.
///
/// A pair's likelihood comes from how the words are alike and where they stand, and in a second round from what the
/// first says of the words around them (a log-linear model in two rounds). Time grows with the product of both lengths.
struct WordPairing {
  let rows: Int
  let columns: Int
  /// Row by row.
  private let likeness: [WordLikeness]
  private let corner: Float

  /// - Parameter isGap: whether what stands before and after both stretches is paired.
  init(_ a: [PairedWord], _ b: [PairedWord], isGap: Bool) {
    (rows, columns) = (a.count, b.count)
    corner = isGap ? 1 : 0
    var likeness: [WordLikeness] = []
    likeness.reserveCapacity(a.count * b.count)
    for word in a { for other in b { likeness.append(WordLikeness(word, other)) } }
    self.likeness = likeness
  }

  /// A word of each stretch.
  struct Place {
    let a: Int
    let b: Int
  }

  /// A pair of words with how likely it is.
  struct Pair {
    let a: Int
    let b: Int
    let likelihood: Float
  }

  /// The likely pairs, in order of `a`, then of `b`.
  func pairs() -> [Pair] { pairs(among: places { _, _ in true }) }

  /// Words that are alike in some way, in order of `a`, then of `b`.
  func places(where isMeant: (Int, WordLikeness) -> Bool) -> [Place] {
    var places: [Place] = []
    for i in 0..<rows {
      for j in 0..<columns where isMeant(i, likeness[i * columns + j]) { places.append(Place(a: i, b: j)) }
    }
    return places
  }

  /// The likely pairs among some. What is likely is measured by all.
  func pairs(among places: [Place]) -> [Pair] {
    guard !places.isEmpty else { return [] }
    var round = SecondRound(after: FirstRound(likeness, rows: rows, columns: columns, corner: corner))
    return places.compactMap { round.pair(at: $0) }
  }
}
