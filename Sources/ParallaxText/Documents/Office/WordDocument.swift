internal import ParallaxFormats

/// DOCX (Office Open XML, ECMA-376): the text of `word/document.xml` with its notes.
enum WordDocument: DocumentFormat {
  static let name = "docx"

  static func isFormat(of source: DocumentSource) -> Bool { OfficePackage.kind(of: source) == .docx }

  static func read(_ source: DocumentSource, into reading: inout DocumentReading) {
    guard let package = try? OfficePackage(source) else { return }
    let main = mainPart(of: package, &reading)
    guard let tree = package.tree(main, &reading), let root = tree.root else {
      return reportMissing(source, &reading)
    }
    if let problem = tree.problem {
      reading.report(.broken(format: "a Word document", reason: problem.reason), in: source)
    }
    let styles = WordStyles(package.tree("word/styles.xml", &reading))
    var reader = WordReader(styles, limit: reading.limits.text)
    reader.read(root)
    for part in ["word/footnotes.xml", "word/endnotes.xml"] where !reader.blocks.isFull {
      if let notes = package.tree(part, &reading)?.root { reader.readNotes(notes) }
    }
    let properties = OfficeProperties.core(package.tree("docProps/core.xml", &reading))
    reader.blocks.judged.read(source, format: name, title: "a Word document", properties.metadata, into: &reading)
  }

  private static func mainPart(of package: OfficePackage, _ reading: inout DocumentReading) -> String {
    let usual = "word/document.xml"
    if package.archive.entry(named: usual) != nil { return usual }
    let types = package.tree("[Content_Types].xml", &reading)?.root?.descendants("Override") ?? []
    let main = types.first { $0.attribute("ContentType")?.hasSuffix("document.main+xml") ?? false }
    return main?.attribute("PartName").map { String($0.drop { $0 == "/" }) } ?? usual
  }

  private static func reportMissing(_ source: DocumentSource, _ reading: inout DocumentReading) {
    guard reading.problems.isEmpty else { return }
    reading.report(.broken(format: "a Word document", reason: "its text is missing or damaged"), in: source)
  }
}
