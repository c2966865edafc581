internal import ParallaxSupport
internal import ParallaxText

/// Tokens of one reading beside tokens of the other: the same words, perhaps written otherwise, or related ones.
///
/// One block is as small as the words allow: `won't` beside `will not` is a block of one and two tokens.
struct TokenBlock: Equatable {
  let from: Range<Int>
  let to: Range<Int>
  let same: Bool
}

extension TokenBlock {
  /// The blocks of paired words. A token of several words counts as the same only when all of them are paired.
  static func blocks(of pairs: [WordPair], _ a: WordSequence, _ b: WordSequence) -> [TokenBlock] {
    var blocks: [TokenBlock] = []
    blocks.reserveCapacity(pairs.count)
    var next = 0
    while next < pairs.count {
      let first = pairs[next]
      if let last = end(of: next, in: pairs, a, b) {
        let from = a.tokens[first.a].lowerBound..<a.tokens[pairs[last].a].upperBound
        let to = b.tokens[first.b].lowerBound..<b.tokens[pairs[last].b].upperBound
        blocks.append(TokenBlock(from: from, to: to, same: true))
        next = last + 1
      } else {
        let (tokenA, tokenB) = (a.tokens[first.a], b.tokens[first.b])
        if blocks.last.map({ $0.from.upperBound <= tokenA.lowerBound && $0.to.upperBound <= tokenB.lowerBound }) ?? true
        {
          blocks.append(TokenBlock(from: tokenA, to: tokenB, same: false))
        }
        next += 1
        while next < pairs.count, a.tokens[pairs[next].a] == tokenA || b.tokens[pairs[next].b] == tokenB { next += 1 }
      }
    }
    checkInvariants(blocks)
    return blocks
  }

  private static func checkInvariants(_ blocks: [TokenBlock]) {
    assert(
      blocks.map(\.from).isAscendingWithoutOverlap && blocks.map(\.to).isAscendingWithoutOverlap,
      "blocks are in order of both sides")
  }

  /// The pair at which tokens end on both sides, going on from a pair at which they begin; nil where they do not.
  private static func end(of first: Int, in pairs: [WordPair], _ a: WordSequence, _ b: WordSequence) -> Int? {
    guard pairs[first].same, a.beginsToken(pairs[first].a), b.beginsToken(pairs[first].b) else { return nil }
    var last = first
    while !(a.endsToken(pairs[last].a) && b.endsToken(pairs[last].b)) {
      let next = last + 1
      guard next < pairs.count, pairs[next].same, pairs[next].a == pairs[last].a + 1, pairs[next].b == pairs[last].b + 1
      else { return nil }
      last = next
    }
    return last
  }
}

extension WordSequence {
  fileprivate func beginsToken(_ word: Int) -> Bool { word == 0 || tokens[word - 1] != tokens[word] }
  fileprivate func endsToken(_ word: Int) -> Bool { word + 1 == count || tokens[word + 1] != tokens[word] }
}
