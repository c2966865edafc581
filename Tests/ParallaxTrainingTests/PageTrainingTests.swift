import Testing

@testable import ParallaxText
@testable import ParallaxTraining

/// Weights of blocks are learnt from pages whose article is known.
@Suite struct PageTrainingTests {
  private static let sentences = [
    "The ferry ran aground off the island on Monday, and all 112 people on board were taken to the harbour.",
    "Its captain told investigators that the steering had failed ten minutes before the accident happened.",
    "The company will tow the ship to a dock on Wednesday, and a smaller boat takes letters and food till then.",
  ]

  private static func page(_ number: Int, _ truth: PageGold.Truth) -> PageGold {
    let menu = (0..<6).map { "<li><a href='/\($0)'>Section \($0)</a></li>" }.joined()
    let text = sentences.map { "<p>\($0) It was day \(number).</p>" }.joined()
    let html = """
      <!DOCTYPE html><html><head><title>Ferry runs aground</title></head><body><div class="nav"><ul>\(menu)</ul></div>
      <div class="story"><h1>Ferry runs aground</h1>\(text)</div>
      <div class="comments"><p>First! What a day that was for all of us here, I say.</p></div></body></html>
      """
    return PageGold(site: "s\(number)", page: MeasuredPage(Array(html.utf8)), truth: truth)
  }

  private static let gold = (0..<10).map { number in
    number.isMultiple(of: 2)
      ? page(number, .article(sentences.map { "\($0) It was day \(number)." }.joined(separator: "\n")))
      : page(number, .strings(with: ["the steering had failed"], without: ["section 3", "first! what a day"]))
  }

  @Test func whatWasLearntHoldsOnSitesLeftOut() {
    let learnt = PageTrainer(Self.gold).learnt()
    #expect(learnt.article == 1)
    #expect(learnt.string == 1)
    #expect(learnt.weights.count == MeasuredPage.features.count + 1)
  }

  @Test func theFileIsReadAsItWasWritten() {
    let learnt = PageTrainer(Self.gold).learnt()
    let model = ArticleModel(parsing: Array(learnt.file(pages: Self.gold.count).utf8))
    for block in Self.gold[0].page.blocks {
      let logit = zip(block.row, learnt.weights).reduce(learnt.weights.last ?? 0) { $0 + Double($1.0) * $1.1 }
      #expect(abs(Double(model.logit(block.row)) - logit) < 0.01)
    }
  }

  @Test func scoresCountWhatIsMissingAndWhatIsTooMuch() {
    var score = PageScore()
    let blocks = Self.gold[1].page.blocks
    score.add(Self.gold[1], blocks.map { _ in true })
    #expect(abs(score.string - 0.5) < 0.001)
    score = PageScore()
    score.add(Self.gold[0], blocks.map { _ in false })
    #expect(score.article == 0)
  }
}
