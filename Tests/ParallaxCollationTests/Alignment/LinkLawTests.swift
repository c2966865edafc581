import ModelSamples
import ParallaxModel
import Testing

@testable import ParallaxCollation
@testable import ParallaxSupport
@testable import ParallaxText

/// What must hold for any reports.
@Suite struct LinkLawTests {
  private struct Named: Hashable {
    let ends: Set<String>
    let score: Double
  }

  /// Links by contents and sentence, so that they can be compared whatever the canonical order is.
  private func named(_ reports: [Report], _ vocabulary: Vocabulary) -> Set<Named> {
    let links = Aligner().ties(among: reports, vocabulary: vocabulary)
    return Set(
      links.map { link in
        Named(
          ends: Set([link.a, link.b].map { "\(reports[$0.report].document.digest) \($0.sentence)" }), score: link.score)
      })
  }

  @Test func canonicalOrderChangesNoLinkAndNoScore() {
    let folder = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let files = InputReader().read(paths: ["/" + folder + "/seeds"]).files
    let straight = ReportReader().read(files)
    let expected = named(straight.reports, straight.vocabulary)
    #expect(expected.count > 80)
    for order in [["e", "d", "c", "b", "a"], ["b", "e", "a", "d", "c"]] {
      let other = ReportReader().read(zip(files, order).map { InputFile(path: "\($1).txt", bytes: $0.bytes) })
      #expect(other.reports.map(\.document.digest) != straight.reports.map(\.document.digest))
      #expect(named(other.reports, other.vocabulary) == expected)
    }
  }

  @Test func linksAreSortedDistinctAndProbable() {
    let (reports, vocabulary) = seedReports()
    let links = Aligner().ties(among: reports, vocabulary: vocabulary)
    for (link, next) in zip(links, links.dropFirst()) { #expect((link.a, link.b) < (next.a, next.b)) }
    for link in links {
      #expect(link.a.report < link.b.report)
      #expect(link.score > 0 && link.score <= 1)
      #expect(link.reasons.count <= AlignmentLimits().reasons)
    }
    #expect(links == Aligner().ties(among: reports, vocabulary: vocabulary))
  }

  @Test func aReportIsLinkedWithItsCopySentenceBySentence() {
    let (reports, _) = seedReports()
    for report in reports {
      let text = String(decoding: report.document.text, as: UTF8.self)
      let linked = LinkedReports(text, text)
      let aligned = report.sentences.indices.filter { report.role(ofSentence: $0).isAligned }
      for sentence in aligned { #expect(linked.partners(of: sentence).contains(sentence)) }
    }
  }

  @Test func aThirdReportSupportsAPair() {
    func opinion(_ support: Double, _ conflict: Double) -> Double {
      var features = OpinionFeatures()
      (features[.support], features[.conflict]) = (support, conflict)
      return features.weighted(by: TieModel.embedded.second.around)
    }
    #expect(opinion(0.9, 0) > opinion(0, 0))
    #expect(opinion(0, 0.9) < opinion(0, 0))
  }
}
