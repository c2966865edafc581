import ParallaxModel

/// What a TEI file says of itself: the witnesses with their inputs, the program with its options, and how the texts were
/// aligned.
struct TEIHeader {
  private let story: ExportedStory

  init(_ story: ExportedStory) { self.story = story }

  /// `w1` for the first report of the story: sigla need not be names in XML.
  static func identifier(of report: Int, in reports: [Int]) -> String {
    "w\((reports.firstIndex(of: report) ?? 0) + 1)"
  }

  func write(to writer: inout XMLWriter) {
    writer.raw("<teiHeader>\n<fileDesc>\n<titleStmt>")
    writer.element("title", [:], title)
    writer.raw("</titleStmt>\n<publicationStmt>")
    writer.element("p", [:], "Written by \(story.provenance.program).")
    writer.raw("</publicationStmt>\n<sourceDesc>\n<listWit>\n")
    for (index, report) in story.members.enumerated() { witness(story.provenance.inputs[index], report, to: &writer) }
    writer.raw("</listWit>\n</sourceDesc>\n</fileDesc>\n<encodingDesc>\n<appInfo>")
    writer.open("application", ["ident": "parallax", "version": version])
    writer.element("label", [:], "Parallax")
    writer.element("p", [:], "Version \(story.provenance.version); options: \(story.provenance.optionWords).")
    writer.raw("</application></appInfo>\n<editorialDecl>")
    writer.element("p", [:], Self.method)
    writer.raw("</editorialDecl>\n<variantEncoding method=\"parallel-segmentation\" location=\"internal\"/>\n")
    writer.raw("</encodingDesc>\n</teiHeader>\n")
  }

  private static let method = """
    Each ab holds sentences that say the same, or those of one witness alone; the order is that of every witness. \
    Sentences that stand in different orders have an ab of their own, and corresp names the others. Words are compared \
    between near copies alone. Read one after the other, what a witness has is its text; a g stands for a character that \
    XML cannot carry.
    """

  private var title: String {
    let base = story.collation.reports[story.projection.base]
    return base.headlineWords ?? "Parallel reports: \(story.reports.map(\.siglum).joined(separator: ", "))"
  }

  /// As TEI has it: up to four numbers with stops between them.
  private var version: String {
    let numbers = story.provenance.version.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let parts = numbers.split(separator: ".").prefix(4)
    return parts.isEmpty ? "0" : parts.joined(separator: ".")
  }

  private func witness(_ input: Provenance.Input, _ index: Int, to writer: inout XMLWriter) {
    let report = story.collation.reports[index]
    writer.open("witness", ["xml:id": Self.identifier(of: index, in: story.members), "n": input.siglum])
    if let headline = report.headlineWords { writer.element("title", [:], headline) }
    if let outlet = report.outlet { writer.element("orgName", [:], outlet) }
    if let date = report.metadata.date {
      writer.element(
        "date", ["type": date.kind.rawValue, "when": Self.isDate(date.value) ? date.value : nil], date.value)
    }
    writer.element("idno", ["type": "path"], input.path)
    if !input.place.isEmpty { writer.element("idno", ["type": "document"], input.place) }
    writer.element("idno", ["type": "sha256"], input.digest)
    writer.element("idno", ["type": "text-sha256"], input.textDigest)
    writer.element("note", ["type": "format"], input.format)
    writer.element("note", ["type": "encoding"], input.encoding)
    writer.raw("</witness>\n")
  }

  /// `2024`, `2024-02`, `2024-02-03`
  private static func isDate(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return (1...3).contains(parts.count) && zip(parts, [4, 2, 2]).allSatisfy { $0.count == $1 }
      && parts.joined().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
