internal import ParallaxText

/// How well blocks were taken for the article, over pages: the F1 of four words in a row (Kupala and others, *Article
/// extraction benchmark*), and that of strings that must and must not be there (Barbaresi, *Trafilatura*, 2021).
struct PageScore {
  private var precisions: [Double] = []
  private var recalls: [Double] = []
  private var strings = (right: 0, missing: 0, extra: 0)

  /// - Parameter taken: whether each block is of the article.
  mutating func add(_ gold: PageGold, _ taken: [Bool]) {
    let blocks = zip(gold.page.blocks, taken)
    switch gold.truth {
    case .article(let article):
      let text = blocks.filter { $0.1 && !$0.0.isHeadline }.map(\.0.text).joined(separator: "\n")
      add(PageWords.shingles(PageWords.words(article)), PageWords.shingles(PageWords.words(text)))
    case .strings(let with, let without):
      let text = PageWords.folded(blocks.filter { $0.1 || $0.0.isHeadline }.map(\.0.text).joined(separator: "\n"))
      strings.right += with.count(where: text.contains)
      strings.missing += with.count { !text.contains($0) }
      strings.extra += without.count(where: text.contains)
    }
  }

  private mutating func add(_ wanted: [[Substring]: Int], _ got: [[Substring]: Int]) {
    let shared = wanted.reduce(0) { $0 + min($1.value, got[$1.key] ?? 0) }
    let (all, own) = (wanted.values.reduce(0, +), got.values.reduce(0, +))
    if own > 0 { precisions.append(Double(shared) / Double(own)) }
    if all > 0 { recalls.append(Double(shared) / Double(all)) }
  }

  /// Of articles.
  var article: Double { Self.f1(Self.mean(precisions), Self.mean(recalls)) }

  /// Of strings.
  var string: Double {
    let right = Double(strings.right)
    return Self.f1(
      right / max(1, right + Double(strings.extra)), right / max(1, right + Double(strings.missing)))
  }

  private static func mean(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }

  private static func f1(_ precision: Double, _ recall: Double) -> Double {
    precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }
}
