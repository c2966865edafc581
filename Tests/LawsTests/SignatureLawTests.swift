import ParallaxModel
import Testing

@testable import laws

/// Laws of signatures are kept by reports, and what breaks them is found.
@Suite struct SignatureLawTests {
  private let cases = [MadeUpCases.bridge]

  @Test func lawsHoldInACase() {
    let verdict = SignatureLaws(cases).check()
    #expect(verdict.lines == [])
    #expect(verdict.checks == 3 * 2 + 1 + 3 + 5)
  }

  @Test(arguments: [[[0, 1]], [[0, 1], [1, 2]], [[0], [1, 2]], [[2, 0, 1], [3]]])
  func whatIsNoPartitionIsFound(_ groups: [[Int]]) {
    #expect(MadeUpCases.broken { SignatureLaws.checkPartition(groups, of: 3, &$0) } == [.groups])
  }

  @Test func whatIsReadBackOtherwiseIsFound() throws {
    var reader = SignatureReader()
    let document = try #require(DocumentReader().read(cases[0].files).documents.first)
    let report = reader.sign(document)
    #expect(SignatureLaws.readBack(report) == report)
    let dated = SignedReport(
      path: report.path, document: report.document, headline: report.headline, date: "2024-02-14",
      signature: report.signature)
    #expect(SignatureLaws.readBack(dated) != dated)
  }
}
