import ParallaxModel
import Testing

@testable import ParallaxCollation
@testable import ParallaxSupport
@testable import ParallaxText

/// What shared terms say by themselves, whatever share of their sentences they are.
@Suite struct EvidenceTests {
  /// The evidence of one term that stands in two of so many sentences.
  private func evidenceOfARareTerm(among sentences: Int) -> Double {
    let others = (0..<sentences - 2).map { "a\($0) b\($0) c\($0).\n\n" }.joined()
    let linked = LinkedReports("xenon here.\n\n" + others, "xenon there.\n\n")
    let aligned = AlignedTextBuilder(limits: AlignmentLimits()).texts(of: linked.reports, linked.vocabulary)
    let term = linked.reports[0].tokens.first { linked.vocabulary[$0.written] == "xenon" }?.stem ?? 0
    return aligned.weights.evidence(aligned.weights[term])
  }

  @Test func aRareTermSaysMoreWhereThereAreMoreSentencesButNotWithoutEnd() {
    let (few, usual, many) = (
      evidenceOfARareTerm(among: 12), evidenceOfARareTerm(among: 60), evidenceOfARareTerm(among: 3000)
    )
    #expect(few > 1)
    #expect(usual > few * 1.5)
    #expect(many > usual)
    #expect(many < usual * 1.25)
  }

  @Test func whatLongLinesShareIsBounded() {
    let line = (0..<400).map { "w\($0)" }.joined(separator: " ") + ".\n\n"
    let linked = LinkedReports(line + "One more.\n", line + "Another.\n")
    let aligned = AlignedTextBuilder(limits: AlignmentLimits()).texts(of: linked.reports, linked.vocabulary)
    let postings = aligned.texts.map { PostingLists($0.vectors, terms: aligned.terms) }
    let candidates = CandidateFinder(limits: AlignmentLimits(), texts: aligned)
      .candidates(aligned.texts[0], aligned.texts[1], postings[0], postings[1])
    let lines = candidates.first { $0.a == 0 && $0.b == 0 }
    #expect(lines?.evidence == 16)
    #expect(candidates.allSatisfy { $0.evidence >= 0 && $0.evidence <= 16 })
  }

  @Test func atEqualSharesMoreSharedWordsSpeakForAPairOfASummary() {
    let candidate = Candidate(a: 0, b: 0, cosine: 0.2, containment: 0.3, overlap: 0.2, evidence: 0)
    func pair(_ evidence: Double) -> SentencePair? {
      let features: PairFeatures = [
        .bias: 1, .cosine: 0.2, .containment: 0.3, .overlap: 0.2, .evidence: evidence,
      ]
      return TieModel.embedded.pair(candidate, features, parallelism: 0)
    }
    let (little, much) = (pair(5), pair(12))
    #expect(little != nil && much != nil)
    #expect((little?.summaryLogit ?? 0) < (much?.summaryLogit ?? 0))
    #expect(little?.logit == much?.logit)
  }
}
