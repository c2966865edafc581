import ParallaxFormats
import ParallaxSupport

/// Finds the block that is the headline: a heading that says what the page says is its title, else its first heading of
/// the first level.
struct HeadlineFinder {
  let headline: Int?

  /// - Parameter titles: of the page, as it states them, the surest first.
  init(_ blocks: [HTMLBlock], _ roles: [SegmentRole], _ shape: PageShape, titles: [String]) {
    let titles = titles.map { Title($0) }
    let firstText = roles.firstIndex { $0 == .body } ?? blocks.count
    var best: (index: Int, score: Int)?
    for (index, block) in blocks.enumerated() where !block.isHidden && block.text.count <= 400 {
      let distance = index - firstText
      guard block.kind == .heading || abs(distance) <= 8 else { continue }
      let words = Self.letters(block.text)
      let match = titles.map { $0.match(words) }.max() ?? 0
      guard let rank = Self.rank(block, match, distance, shape) else { continue }
      let score = match * 10 + rank - Self.doubts(index, block, distance, shape)
      if score > best?.score ?? 0 { best = (index, score) }
    }
    headline = best?.index
  }

  /// What speaks for a block by its kind; nil where it cannot be the headline.
  private static func rank(_ block: HTMLBlock, _ match: Int, _ distance: Int, _ shape: PageShape) -> Int? {
    let element = shape.elements[block.container]
    if block.kind == .heading, element.tags.contains(.h1) { return 14 }
    if match >= 2 { return block.kind == .heading ? 8 : 0 }
    guard shape.heading == nil, (-4...0).contains(distance) else { return nil }
    if block.kind == .heading { return 5 }
    return element.ownWords.contains(.title) && (10...200).contains(block.text.count) ? 3 : nil
  }

  private static func doubts(_ index: Int, _ block: HTMLBlock, _ distance: Int, _ shape: PageShape) -> Int {
    let element = shape.elements[block.container]
    var doubts = 0
    if !element.tags.isDisjoint(with: [.navigation, .aside, .footer]) { doubts += 12 }
    if element.words.contains(.related) { doubts += 4 }
    if element.ownWords.contains(.navigation) { doubts += 3 }
    if shape.words[index].linked > 0.9 {
      // The name of the whole site, which leads to its first page.
      doubts += element.words.contains(.navigation) ? 7 : 4
    }
    return doubts + (distance > 2 ? min(12, distance / 2) : min(10, max(0, -distance - 3) / 3))
  }

  /// A title that the page states, whole and in the parts that marks divide it into.
  private struct Title {
    let whole: [UInt8]
    let parts: [[UInt8]]

    init(_ title: String) {
      whole = HeadlineFinder.letters(Array(title.utf8))
      var text = title
      for mark in [" - ", " – ", " — ", ": ", " :: ", " » ", " · ", " • "] { text = text.replacing(mark, with: "|") }
      let divided = text.split(separator: "|").prefix(8).map { HeadlineFinder.letters(Array($0.utf8)) }
      parts = divided.count > 1 ? divided.filter { $0.count >= 12 } : []
    }

    /// 3 for the same words, 2 for a part of the title or where one is most of the other, 1 for less.
    func match(_ words: [UInt8]) -> Int {
      guard words.count >= 3, !whole.isEmpty else { return 0 }
      if words == whole { return 3 }
      if parts.contains(words) { return 2 }
      let (short, long) = words.count < whole.count ? (words, whole) : (whole, words)
      guard long.starts(with: short) || long.reversed().starts(with: short.reversed()) else { return 0 }
      return short.count * 2 >= long.count ? 2 : words.count < whole.count && short.count * 4 >= long.count ? 1 : 0
    }
  }

  fileprivate static func letters(_ text: [UInt8]) -> [UInt8] {
    text.compactMap { byte in
      switch byte {
      case 0x41...0x5A: byte | 0x20
      case 0x61...0x7A, 0x30...0x39, 0xC3...0xE1, 0xE3...: byte
      default: nil
      }
    }
  }
}
