import Foundation
import ParallaxModel
import ParallaxOutput

/// Near copies by siglum, linked where two sentences share three words.
struct SampleStory {
  var texts: [String: String]

  func document(base: String, includesLinks: Bool = true) throws -> ReadDocument {
    let files = texts.map { InputFile(path: "\($0.key).txt", bytes: Array($0.value.utf8)) }
    let (reports, vocabulary, _) = ReportReader().read(files)
    let collation = Collation(
      reports: reports, vocabulary: vocabulary, ties: Self.links(among: reports),
      closeness: Closeness(everywhere: 1, count: reports.count))
    let index = collation.report(withSiglum: base) ?? 0
    let story = collation.stories.first { $0.reports.contains(index) } ?? collation.stories[0]
    let projection = Projection(of: collation, story: story, base: index)
    let document = CollationDocument(collation, projection, version: "0.1.0", includesLinks: includesLinks)
    return try ReadDocument(document.bytes, texts: texts)
  }

  private static func links(among reports: [Report]) -> [Tie] {
    let all = reports.indices.flatMap { report in
      reports[report].sentences.indices.map { SentenceID(report: report, sentence: $0) }
    }
    return all.flatMap { a in
      all.filter { b in a.report < b.report && isLinked(a, b, reports) }
        .map { Tie(a: a, b: $0, score: 0.5, reasons: [LinkReason(kind: .words, value: "50")]) }
    }
  }

  private static func isLinked(_ a: SentenceID, _ b: SentenceID, _ reports: [Report]) -> Bool {
    let role = reports[a.report].role(ofSentence: a.sentence)
    guard role.isAligned, role == reports[b.report].role(ofSentence: b.sentence) else { return false }
    return role == .headline || words(a, reports).intersection(words(b, reports)).count >= 3
  }

  private static func words(_ id: SentenceID, _ reports: [Report]) -> Set<WordID> {
    let report = reports[id.report]
    let tokens = report.tokens[report.sentences[id.sentence].tokens]
    return Set(tokens.filter { $0.kind != .mark }.map(\.normalized))
  }
}
