import Foundation
import ParallaxDatabase
import ParallaxModel
import Testing

@testable import ParallaxStore

/// One input may give several reports, and the text that offsets refer to may be extracted from it: what is kept is told
/// apart by document, and known again by the text.
@Suite struct DocumentTests {
  private let temporary = TemporaryFolder()
  private var path: String { temporary.path("state/parallax/parallax.db") }
  private var notes: AnnotationStore { AnnotationStore(path: path) }
  private var corrections: CorrectionStore { CorrectionStore(path: path) }
  private var sessions: SessionStore { SessionStore(path: path) }

  private static let text = "The bridge fell on Monday.\n\nNobody was hurt, the mayor said.\n"

  /// A document of an input of several.
  private struct Part {
    var document: String
    var text = DocumentTests.text
    var input: InputFile
  }

  private func part(_ document: String, _ text: String = text, of input: InputFile) -> Part {
    Part(document: document, text: text, input: input)
  }

  /// Reports in the order of their parts.
  private func collation(_ parts: [Part]) -> Collation {
    let files = parts.enumerated().map { InputFile(path: "\($0 + 10).txt", bytes: Array($1.text.utf8)) }
    let read = ReportReader().read(files)
    let reports = zip(parts, read.reports).map { part, plain in
      let document = Document(
        path: part.input.path, place: part.document, digest: part.input.digest, exact: false, text: plain.document.text)
      return Report(
        siglum: part.document, document: document, segments: plain.segments, sentences: plain.sentences,
        tokens: plain.tokens)
    }
    return Collation(reports: reports, vocabulary: read.vocabulary, ties: [])
  }

  private func file(_ part: Part) -> Document { collation([part]).reports[0].document }

  private func place(of range: TextRange, in parts: [Part]) -> TextPlace? {
    collation(parts).placing([KeptAnnotation(id: 1, Annotation(.note(""), range))])[0].place
  }

  private let feed = InputFile(path: "/reports/feed.xml", bytes: Array("<a/><b/>".utf8))
  private let renewed = InputFile(path: "/reports/feed.xml", bytes: Array("<a/><b/><c/>".utf8))
  private let renamed = InputFile(path: "/elsewhere/feed.xml", bytes: Array("<a/><b/>".utf8))
  private let mayor = 28..<60

  // MARK: The digest of the text

  @Test func theTextOfAnExactFileHasTheDigestOfTheFile() {
    let plain = InputFile(path: "a.txt", bytes: Array(Self.text.utf8))
    let marked = InputFile(path: "b.txt", bytes: [0xEF, 0xBB, 0xBF] + plain.bytes)
    let wide = InputFile(path: "c.txt", bytes: [0xFF, 0xFE] + plain.bytes.flatMap { [$0, 0] })
    let files = ReportReader().read([plain, marked, wide]).reports.map(\.document)
    #expect(files.map(\.exact) == [true, false, false])
    #expect(files.map(\.textDigest) == [plain.digest, plain.digest, plain.digest])
    #expect(Set(files.map(\.digest)).count == 3)
    #expect(files[2].identity.textDigest == plain.digest && files[2].identity.document == "")
  }

  // MARK: Ranges are found again

  @Test func inTheSameDocumentOfTheSameInputFirst() {
    let (a, b) = (part("a", of: feed), part("b", of: feed))
    for (index, own) in [a, b].enumerated() {
      let range = TextRange(mayor, of: file(own))
      #expect(place(of: range, in: [a, b]) == TextPlace(report: index, bytes: mayor))
      let moved = [part("a", of: renamed), part("b", of: renamed)]
      #expect(place(of: range, in: moved) == TextPlace(report: index, bytes: mayor))
    }
  }

  @Test func thenInTheSameTextWhereverItIs() {
    let range = TextRange(mayor, of: file(part("b", of: feed)))
    // The text is in another input now, and what lies at its path is another text with the same words.
    let changed = part("b", "Updated.\n\n" + Self.text, of: renewed)
    let other = part("z", of: InputFile(path: "/reports/other.xml", bytes: [1]))
    #expect(place(of: range, in: [changed, other]) == TextPlace(report: 1, bytes: mayor))
    // Another document of the input that is the same text, where the own one is gone.
    #expect(place(of: range, in: [part("a", of: renewed)]) == TextPlace(report: 0, bytes: mayor))
  }

  @Test func aRangeWithoutTheDigestOfItsTextMayBeOfAnInputThatIsTheText() {
    let plain = InputFile(path: "a.txt", bytes: Array(Self.text.utf8))
    let range = TextRange(path: "a.txt", digest: plain.digest, bytes: 28..<34, quote: "Nobody")
    #expect(place(of: range, in: [part("x", of: feed)]) == TextPlace(report: 0, bytes: 28..<34))
  }

  @Test func thenAtThePathAndInTheDocument() {
    let range = TextRange(mayor, of: file(part("b", of: feed)))
    let longer = "Updated.\n\n" + Self.text
    let now = [part("a", "Again. " + Self.text, of: renewed), part("b", longer, of: renewed)]
    #expect(place(of: range, in: now) == TextPlace(report: 1, bytes: 38..<70))
  }

  @Test func thenInTheOnlyReportThatHasTheWords() {
    let range = TextRange(mayor, of: file(part("b", of: feed)))
    let a = part("a", "Again. " + Self.text, of: renewed)
    #expect(place(of: range, in: [a]) == TextPlace(report: 0, bytes: 35..<67))
    let c = part("c", "At last. " + Self.text, of: renewed)
    #expect(place(of: range, in: [a, c]) == nil)
  }

  // MARK: What is kept

  @Test func whatIsSaidOfADocumentIsNotSaidOfAnother() throws {
    let (a, b) = (file(part("a", of: feed)), file(part("b", "Other words.", of: feed)))
    let said = [Annotation(.note("of a"), TextRange(mayor, of: a)), Annotation(.mark("b"), TextRange(0..<5, of: b))]
    try notes.change(adding: said)
    try corrections.add([.role(TextRange(0..<5, of: b), .furniture)])
    #expect(try notes.annotations(for: [a.identity]).map(\.annotation) == [said[0]])
    #expect(try notes.annotations(for: [b.identity]).map(\.annotation) == [said[1]])
    #expect(try notes.annotations(for: [a.identity, b.identity]).map(\.annotation) == said)
    // The input stands for all its documents, by its content or its path.
    for input in [feed, renewed, renamed] {
      #expect(try notes.annotations(for: [input.identity]).map(\.annotation) == said)
      #expect(try corrections.steps(for: [input])[0].corrections[0].ranges == [TextRange(0..<5, of: b)])
    }
    let own = FileIdentity(path: feed.path, digest: feed.digest, document: "")
    #expect(try notes.annotations(for: [own]) == [])
  }

  @Test func aTextIsKnownAgainInAnotherInput() throws {
    let note = Annotation(.note("n"), TextRange(mayor, of: file(part("a", of: feed))))
    try notes.change(adding: [note])
    let plain = InputFile(path: "a.txt", bytes: Array(Self.text.utf8))
    #expect(try notes.annotations(for: [plain.identity]).map(\.annotation) == [note])
    let copy = file(part("entry", of: InputFile(path: "b.xml", bytes: [1])))
    #expect(try notes.annotations(for: [copy.identity]).map(\.annotation) == [note])
    let other = file(part("a", "Other words.", of: InputFile(path: "b.xml", bytes: [1])))
    #expect(try notes.annotations(for: [other.identity]) == [])
  }

  @Test func aSessionHoldsEveryDocument() throws {
    let files = ["a", "b", "c"].map { file(part($0, "Text \($0).", of: feed)) }
    let view = SessionView(
      base: files[1].name, layout: "side", cursor: TextRange(0..<4, of: files[0]), hiddenReports: [files[2].name])
    try sessions.save(view, of: files.map(\.identity))
    #expect(try sessions.view(of: files.map(\.identity)) == view)
    #expect(try sessions.view(of: [feed.identity]) == view)
    #expect(try sessions.view(of: [files[0].identity]) == view)
    let reports = "SELECT document || ' ' || hidden FROM session_report ORDER BY document"
    #expect(try Database(path: path, .existing).texts(reports) == ["a 0", "b 0", "c 1"])
    // A later view of the same documents takes its place, one of fewer does not.
    try sessions.save(view, of: files.map(\.identity))
    #expect(try Database(path: path, .existing).number("SELECT count(*) FROM session") == 1)
    try sessions.save(view, of: files.prefix(2).map(\.identity))
    #expect(try Database(path: path, .existing).number("SELECT count(*) FROM session") == 2)
  }
}
