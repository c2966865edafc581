internal import ParallaxCollation
internal import ParallaxText

/// Which drafts touch some tokens, without looking at all of them.
struct DraftsByPlace {
  /// Tokens that are one place.
  private static let span = 32

  private var byPlace: [Int: [Int]] = [:]

  private static func places(of tokens: Range<Int>) -> ClosedRange<Int> {
    tokens.lowerBound / span...max(tokens.lowerBound, tokens.upperBound - 1) / span
  }

  mutating func add(_ draft: Int, at tokens: Range<Int>) {
    for place in Self.places(of: tokens) { byPlace[place, default: []].append(draft) }
  }

  /// Those that may touch the tokens, in the order in which they came.
  func drafts(at tokens: Range<Int>) -> [Int] {
    let places = Self.places(of: tokens)
    if places.count == 1 { return byPlace[places.lowerBound] ?? [] }
    return Set(places.flatMap { byPlace[$0] ?? [] }).sorted()
  }
}
