internal import Glibc
internal import ParallaxText

/// What can be learnt from the blocks of a page.
struct PageLesson {
  struct Row {
    let values: [Double]
    let isArticle: Bool
    var importance: Double
  }

  private(set) var rows: [Row] = []

  init(_ gold: PageGold) {
    let said = PageLabels(gold.truth)
    for block in gold.page.blocks where !block.isLeftOut {
      let words = PageWords.words(PageWords.folded(block.text))
      guard let label = said.label(of: block, words) else { continue }
      // A long block counts more than a short one; a headline is told by rules.
      let length = 0.3 + min(4, Double(words.count).squareRoot() / 2)
      rows.append(
        Row(
          values: block.row.map(Double.init), isArticle: label.isArticle,
          importance: label.importance * length * (block.isHeadline ? 0.05 : 1)))
    }
    // A page of many blocks counts by the root of what they come to.
    let sum = rows.reduce(0) { $0 + $1.importance }
    for index in rows.indices where sum > 0 { rows[index].importance /= sum.squareRoot() }
  }
}

/// What gold says of single blocks.
private struct PageLabels {
  private let truth: PageGold.Truth
  private let shingles: Set<[Substring]>
  private let text: String

  init(_ truth: PageGold.Truth) {
    self.truth = truth
    guard case .article(let article) = truth else {
      (shingles, text) = ([], "")
      return
    }
    let words = PageWords.words(PageWords.folded(article))
    shingles = Set(PageWords.shingles(words).keys)
    text = " " + words.joined(separator: " ") + " "
  }

  /// Nil where gold does not say.
  func label(of block: MeasuredPage.Block, _ words: [Substring]) -> (isArticle: Bool, importance: Double)? {
    guard case .strings(let with, let without) = truth else { return label(of: words) }
    let folded = PageWords.folded(block.text)
    if with.contains(where: folded.contains) { return (true, 1) }
    return without.contains(where: folded.contains) ? (false, 1) : nil
  }

  /// By how many of its four words in a row the article has; a shorter block by whether it stands there whole.
  private func label(of words: [Substring]) -> (isArticle: Bool, importance: Double)? {
    if words.isEmpty { return (false, 0.5) }
    if words.count < 5 { return (text.contains(" " + words.joined(separator: " ") + " "), 0.5) }
    let own = PageWords.shingles(words)
    let found = own.reduce(0) { $0 + (shingles.contains($1.key) ? $1.value : 0) }
    return (2 * found > own.values.reduce(0, +), 1)
  }
}
