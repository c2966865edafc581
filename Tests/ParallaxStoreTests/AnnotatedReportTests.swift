import Foundation
import ParallaxModel
import Testing

@testable import ParallaxStore

/// Which reports of a large collection were read, and which have notes.
@Suite struct AnnotatedReportTests {
  private let folder = TemporaryFolder()

  private func range(_ path: String, _ document: String = "") -> TextRange {
    TextRange(path: path, document: document, digest: "0", bytes: 0..<3, quote: "one")
  }

  @Test func reportsAreNamedAsTheArgumentsNameThem() throws {
    let store = AnnotationStore(path: folder.path("state/parallax.db"))
    #expect(try store.reports(below: [folder.path("in")]).read.isEmpty)
    let paths = try ["in/a.txt", "in/deep/b.mbox", "out/c.txt"].map { try folder.write($0, "one") }
    try store.change(adding: [
      Annotation(.read, range(paths[0])), Annotation(.read, range(paths[0])), Annotation(.read, range(paths[1], "2")),
      Annotation(.note("why?"), range(paths[1], "3")), Annotation(.mark("m"), range(paths[2])),
    ])
    let (read, noted) = try store.reports(below: [folder.path("in") + "/"])
    #expect(read == [DocumentName(path: paths[0]), DocumentName(path: paths[1], document: "2")])
    #expect(noted == [DocumentName(path: paths[1], document: "3")])
    try store.change(adding: [
      Annotation(.read, TextRange(path: paths[0], digest: "1", textDigest: "2", bytes: 0..<3, quote: "one"))
    ])
    let digests = try store.digestsRead(below: [folder.path("in")])
    #expect(digests == [DocumentName(path: paths[0]): ["0", "2"], DocumentName(path: paths[1], document: "2"): ["0"]])
  }
}
