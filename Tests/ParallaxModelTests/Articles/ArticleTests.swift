import Foundation
import ParallaxModel
import ParallaxOutput
import Testing

/// The articles of the library say what compiles and what holds.
@Suite struct ArticleTests {
  private static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("../../..").standardizedFileURL
  private static let catalogue = repository.appendingPathComponent("Sources/ParallaxModel/ParallaxModel.docc")
  private static let seeds = repository.appendingPathComponent("seeds").path

  /// The code of an article, a block each.
  private func blocks(of article: String) throws -> [String] {
    let text = try String(contentsOf: Self.catalogue.appendingPathComponent("\(article).md"), encoding: .utf8)
    return text.matches(of: /(?s)```swift\n(.*?)\n```/).map { String($0.output.1) }
  }

  /// The examples of an article as they are compiled.
  private func snippets(of article: String) throws -> [String] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("ArticleExamples.swift")
    var snippets: [[Substring]] = []
    var isOpen = false
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false) {
      let code = line.drop { $0 == " " }
      if code == "// snippet \(article)" {
        snippets.append([])
        isOpen = true
      } else if code == "// end" {
        isOpen = false
      } else if isOpen {
        snippets[snippets.endIndex - 1].append(line)
      }
    }
    return snippets.map { lines in
      let indent = lines.filter { !$0.isEmpty }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
      return lines.map { $0.dropFirst(indent) }.joined(separator: "\n")
    }
  }

  @Test(arguments: ["ParallaxModel", "Reading", "Collating", "Findings", "JSON"])
  func theCodeOfAnArticleIsCodeThatRuns(article: String) throws {
    let written = try blocks(of: article)
    #expect(!written.isEmpty)
    // A function that calls it returns something; the article's own leaves that out.
    #expect(written == (try snippets(of: article)).map { $0.replacing("else { return [] }", with: "else { return }") })
  }

  @Test func everyArticleIsLinkedAndNoneIsMissing() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.catalogue.path)
      .filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }
    let root = try String(contentsOf: Self.catalogue.appendingPathComponent("ParallaxModel.md"), encoding: .utf8)
    for name in names where name != "ParallaxModel" { #expect(root.contains("<doc:\(name)>"), "\(name)") }
  }

  @Test func theExamplesDoWhatTheArticlesSay() throws {
    #expect(ArticleExamples.overview(Self.seeds).contains(.name))
    let reading = ArticleExamples.reading(Self.seeds)
    #expect(reading.sigla == ["000", "001", "002", "003", "004", "note"])
    #expect(reading.problems == 0 && reading.named == ["desk"] && reading.sentences > 100)
    let collating = ArticleExamples.collating(Self.seeds)
    #expect(collating.corrected < collating.links)
    #expect(collating.passages > 30 && collating.problems == 0)
    let findings = ArticleExamples.findings(Self.seeds, "little point")
    #expect(findings.findings > 5 && findings.told > 5)
    #expect(Set(findings.having).isSuperset(of: [1, 3]))
  }

  @Test func theJSONIsReadAsTheArticleReadsIt() throws {
    let read = try #require(CollatedStory(paths: [Self.seeds]))
    var bytes: [UInt8] = []
    CollationDocument(read.collation, read.projection, version: "1.0").write { bytes += $0 }
    let printed = try ArticleExamples.json(Data(bytes))
    #expect(printed.schema == "parallax.collation/2")
    #expect(printed.findings == read.findings.count)
  }
}
