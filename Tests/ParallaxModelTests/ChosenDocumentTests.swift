import ParallaxModel
import ParallaxOutput
import Testing

/// Some documents of some inputs, as a story of a large collection is read.
@Suite struct ChosenDocumentTests {
  private func file(_ name: String, _ text: String) -> InputFile { InputFile(path: name, bytes: Array(text.utf8)) }

  private func bytes(_ files: [InputFile], only documents: Set<DocumentName>? = nil) -> [UInt8] {
    var choices = ReadingChoices()
    choices.documents = documents
    let collation = Collation.collate(files, choices).collation
    let projection = Projection(of: collation, story: collation.stories[0])
    return CollationDocument(collation, projection, version: "1").bytes
  }

  /// Whatever else is read, the collation is that of the chosen ones alone.
  @Test func theOthersCountForNothing() {
    let some = [
      file("a.txt", "Bridge closed\n\nThe bridge at Halden was closed on Monday after the flood reached its piers.\n"),
      file(
        "b.txt", "Halden\n\nAfter the flood reached its piers the bridge at Halden was closed on Monday, police said.\n"
      ),
    ]
    let other = file("c.txt", "Halden\n\nThe bridge at Halden and its piers were painted in June by the town.\n")
    let names: Set = [DocumentName(path: "a.txt"), DocumentName(path: "b.txt")]
    #expect(bytes(some + [other], only: names) == bytes(some))
    #expect(bytes(some, only: names) == bytes(some))
  }

  /// Of an input with many documents some are read, though there are more than reports may be.
  @Test func someOfManyDocumentsAreRead() {
    let items = (0..<600).map { number in
      "<item><title>Item \(number)</title><guid>g\(number)</guid><description>Words of \(number).</description></item>"
    }
    let feed = file("feed.xml", "<rss version=\"2.0\"><channel><title>F</title>\(items.joined())</channel></rss>")
    var choices = ReadingChoices()
    let all = DocumentReader(limits: choices.limits.ofCollection).read([feed]).documents.map(\.name)
    #expect(all.count == 600)
    choices.documents = [all[3], all[599]]
    let reports = Collation.collate([feed], choices).collation.reports
    #expect(reports.map(\.document.name) == [all[3], all[599]])
    choices.documents = []
    #expect(Collation.collate([feed], choices).collation.reports.isEmpty)
  }
}
