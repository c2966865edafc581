import ParallaxModel
import Synchronization
import Testing

@testable import ParallaxCollation
@testable import ParallaxSupport
@testable import ParallaxText

/// Work is counted, not timed: pairs that are measured.
@Suite struct AlignmentWorkTests {
  private func measured(_ first: String, _ second: String) -> (pairs: Int, sentences: Int) {
    let linked = LinkedReports(first, second)
    let limits = AlignmentLimits()
    let aligned = AlignedTextBuilder(limits: limits).texts(
      of: linked.reports, linked.vocabulary, FactsOfReports(linked.reports, linked.vocabulary))
    let finder = CandidateFinder(limits: limits, texts: aligned)
    let postings = aligned.texts.map { PostingLists($0.vectors, terms: aligned.terms) }
    let candidates = finder.candidates(aligned.texts[0], aligned.texts[1], postings[0], postings[1])
    return (candidates.count, aligned.texts[0].count)
  }

  @Test func aThousandEqualSentencesAreNotAMillionPairs() {
    let text = String(repeating: "The minister said that talks had failed.\n\n", count: 1000)
    let work = measured(text, text)
    #expect(work.sentences == 1000)
    #expect(work.pairs <= 1000 * AlignmentLimits().postings)
  }

  @Test func aSentenceIsComparedWithItsNearestAlone() {
    let words = (0..<40).map { "w\($0)" }
    func text(_ offset: Int) -> String {
      (0..<200).map { i in
        "The \(words[(i + offset) % 40]) \(words[i * 3 % 40]) \(words[i * 7 % 40]) met x\(i) today.\n\n"
      }.joined()
    }
    let work = measured(text(0), text(1))
    #expect(work.pairs >= 200)
    // Those that are as near as the last of the nearest are measured as well.
    #expect(work.pairs <= 3 * 200 * (AlignmentLimits().candidates + 1))
  }

  @Test func workGrowsWithTheLengthAndNotWithItsSquare() {
    let words = ["river", "bridge", "army", "school", "money", "mayor", "night", "boat", "street", "stone", "farm"]
    func text(_ count: Int) -> String {
      (0..<count).map { i in
        "The \(words[i % 11]) of \(words[i / 11 % 11]) number \(i) saw \(words[i * 7 % 11]) and x\(i * 31 % 997).\n\n"
      }.joined()
    }
    let (small, large) = (measured(text(300), text(300)), measured(text(1200), text(1200)))
    #expect(small.pairs >= 300)
    #expect(large.pairs <= small.pairs * 6)
  }

  @Test func oneWordAHundredThousandTimesIsOneTerm() {
    let linked = LinkedReports(String(repeating: "word ", count: 100_000), "Another word here.")
    let aligned = AlignedTextBuilder(limits: AlignmentLimits()).texts(
      of: linked.reports, linked.vocabulary, FactsOfReports(linked.reports, linked.vocabulary))
    #expect(aligned.texts[0].vectors.entries.count <= 4)
  }

  @Test func onlyTheWeightiestTermsOfAnEndlessSentenceCount() {
    let endless = (0..<5000).map { "w\($0)" }.joined(separator: " ")
    let linked = LinkedReports(endless + ".", "Something else.")
    let limits = AlignmentLimits()
    let aligned = AlignedTextBuilder(limits: limits).texts(
      of: linked.reports, linked.vocabulary, FactsOfReports(linked.reports, linked.vocabulary))
    #expect(aligned.texts[0].vectors.entries.count == limits.termsInSentence)
  }

  @Test func progressIsToldOnceForEachHundredthUpToTheWhole() {
    let text = (0..<6).map { "The minister said on day \($0) that talks about the river had failed.\n\n" }.joined()
    let files = (0..<12).map { InputFile(path: "\($0).txt", bytes: Array("\(text)And so report \($0) ended.".utf8)) }
    let told = Mutex<[Int]>([])
    _ = Collation.collate(files, progress: { hundredths in told.withLock { $0.append(hundredths) } })
    let all = told.withLock { $0 }
    #expect(all.max() == 100 && all.allSatisfy { (1...100).contains($0) })
    #expect(Set(all).count == all.count && all.count > 20)
  }
}
