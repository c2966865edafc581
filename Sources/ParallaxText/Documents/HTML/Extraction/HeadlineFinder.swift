import ParallaxFormats

/// Finds the block that is the headline: a heading that says what the page says is its title, else its first heading of
/// the first level.
struct HeadlineFinder {
  let headline: Int?

  /// - Parameter titles: of the page, as it states them, the surest first.
  init(_ blocks: [HTMLBlock], _ roles: [SegmentRole], _ shape: PageShape, titles: [String]) {
    let titles = titles.map { Self.letters(Array($0.utf8)) }.filter { !$0.isEmpty }
    let firstText = roles.firstIndex { $0 == .body } ?? blocks.count
    var best: (index: Int, score: Int)?
    for (index, block) in blocks.enumerated() where !block.isHidden && block.text.count <= 400 {
      let tags = shape.elements[block.container].tags
      let isHeading = block.kind == .heading
      guard isHeading || abs(firstText - index) <= 8 else { continue }
      let match = titles.map { Self.match(Self.letters(block.text), $0) }.max() ?? 0
      let isFirst = tags.contains(.h1) && isHeading
      guard match >= 2 || isFirst else { continue }
      var score = match * 10 + (isFirst ? 14 : isHeading ? 8 : 0)
      if tags.contains(.navigation) || tags.contains(.aside) || tags.contains(.footer) { score -= 12 }
      if index > firstText + 2 { score -= min(12, (index - firstText) / 2) }
      if shape.words[index].linked > 0.9 { score -= 4 }
      if score > best?.score ?? 5 { best = (index, score) }
    }
    headline = best?.index
  }

  /// 3 for the same words, 2 where one is most of the other, 1 for a part.
  private static func match(_ words: [UInt8], _ title: [UInt8]) -> Int {
    guard words.count >= 3 else { return 0 }
    if words == title { return 3 }
    let (short, long) = words.count < title.count ? (words, title) : (title, words)
    guard long.starts(with: short) || long.reversed().starts(with: short.reversed()) else { return 0 }
    return short.count * 2 >= long.count ? 2 : words.count < title.count && short.count * 4 >= long.count ? 1 : 0
  }

  private static func letters(_ text: [UInt8]) -> [UInt8] {
    text.compactMap { byte in
      switch byte {
      case 0x41...0x5A: byte | 0x20
      case 0x61...0x7A, 0x30...0x39, 0xC3...0xE1, 0xE3...: byte
      default: nil
      }
    }
  }
}
