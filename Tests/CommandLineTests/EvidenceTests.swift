import Foundation
import ParallaxModel
import ParallaxStore
import Testing

/// What the reader has said of a finding, as `parallax findings` prints it.
@Suite struct EvidenceTests {
  private let workshop: Workshop
  private let path: String

  init() throws {
    workshop = try Workshop()
    path = workshop.folder.path + "/.local/state/parallax/parallax.db"
    try workshop.write("news/a.txt", "Flood\n\nDivers found cracks in two of the five piers.\n\nIt rained.\n".utf8)
    try workshop.write("news/b.txt", "Flood\n\nDivers found cracks in three of the five piers.\n\nIt snowed.\n".utf8)
  }

  private func range(_ name: String, _ words: String) throws -> TextRange {
    try workshop.range(of: words, in: "news/\(name).txt")
  }

  private func finding() throws -> (id: String, kind: String) {
    let run = try workshop.run("parallax findings news --format json")
    let document = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    #expect((document["tool"] as? [String: String])?["version"] == "0.1.0")
    let first = try #require((document["findings"] as? [[String: Any]])?.first)
    return (first["id"] as? String ?? "", first["kind"] as? String ?? "")
  }

  @Test func whatIsSetAsideIsLeftOutAndSaid() throws {
    let store = AnnotationStore(path: path)
    let finding = try finding()
    let kind = try #require(FindingKind(rawValue: finding.kind))
    try store.change(adding: [Annotation(.setAside(kind, id: finding.id), try range("b", "three"))])
    let hidden = try workshop.run("parallax findings news")
    #expect(hidden.status == 0 && hidden.outputText.isEmpty)
    #expect(hidden.errorText == "parallax: a fact that differs is put aside; --aside show prints it too\n")
    #expect(try workshop.run("parallax findings news --exit-code").status == 0)
    let shown = try workshop.run("parallax findings news --aside show")
    #expect(shown.outputText.hasSuffix(" (put aside)\n") && shown.errorText.isEmpty)
    #expect(try workshop.run("parallax findings news --aside show --format json").outputText.contains("\"aside\":true"))
    #expect(!(try workshop.run("parallax findings news --no-corrections").outputText.isEmpty))
    #expect(try workshop.run("parallax findings news --kind name").errorText.isEmpty)
  }

  @Test func layoutsThatTellFindingsLeaveOutWhatIsSetAside() throws {
    let finding = try finding()
    let kind = try #require(FindingKind(rawValue: finding.kind))
    for (layout, sign) in [("side", "! number"), ("findings", "number "), ("inline", "! number")] {
      #expect(try workshop.run("parallax collate news --layout \(layout)").outputText.contains(sign), "\(layout)")
    }
    try AnnotationStore(path: path).change(
      adding: [Annotation(.setAside(kind, id: finding.id), try range("b", "three"))])
    #expect(!(try workshop.run("parallax collate news --layout side").outputText.contains("! number")))
  }

  @Test func theEvidenceHasNotesCorrectionsAndVersion() throws {
    let plain = try workshop.run("parallax findings news --full")
    #expect(plain.outputText.hasSuffix("\nParallax 0.1.0\n"))
    try AnnotationStore(path: path).change(adding: [
      Annotation(.note("ask the\u{1b} divers"), try range("b", "cracks in three")),
      Annotation(.note("elsewhere"), try range("b", "It snowed.")), Annotation(.mark("q"), try range("b", "three")),
    ])
    try CorrectionStore(path: path).add([
      .link(
        try range("a", "Divers found cracks in two of the five piers."),
        try range("b", "Divers found cracks in three of the five piers."))
    ])
    let full = try workshop.run("SOURCE_DATE_EPOCH=1763718404 parallax findings news --full").outputText
    let lines = full.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(lines.filter { $0.hasPrefix("note: ") } == ["note: ask the\u{fffd} divers"])
    let corrected = lines.filter { $0.hasPrefix("corrected: ") }
    #expect(corrected.count == 2)
    #expect(corrected.contains("corrected: linked with a “Divers found cracks in two of the five piers.”"))
    #expect(lines.last == "Parallax 0.1.0, 2025-11-21T09:46:44Z")
    let again = try workshop.run("SOURCE_DATE_EPOCH=1763718404 parallax findings news --full").outputText
    #expect(full == again)
  }
}
