/// The formats in which evidence leaves the program. One is a file or folder beside this one, and a line in each table
/// here.
public enum ExportFormat: String, Sendable, CaseIterable {
  case html, markdown, csv, tei, collatex, annotations, graphml, passim

  /// Of file names, without the stop.
  public var fileExtension: String {
    switch self {
    case .html: "html"
    case .markdown: "md"
    case .csv: "csv"
    case .tei: "xml"
    case .collatex: "json"
    // The name of the W3C's JSON-LD: what a story is saved as by default differs from format to format.
    case .annotations: "jsonld"
    case .graphml: "graphml"
    case .passim: "jsonl"
    }
  }

  /// What it is, in one line.
  public var summary: String {
    switch self {
    case .html: "one page for a browser, a phone, paper: overview, facts that differ, map, passages"
    case .markdown: "the same as text with marks, for notes and mails"
    case .csv: "tables for a spreadsheet: facts that differ; in a folder also statements by report, and the inputs"
    case .tei: "TEI P5, a critical apparatus by parallel segmentation, in which every text stands whole"
    case .collatex: "JSON that CollateX reads; in a folder also the alignment as CollateX writes it"
    case .annotations: "W3C Web Annotations in JSON-LD: facts that differ, notes and marks"
    case .graphml: "the variant graph in GraphML, for Gephi, yEd or networkx"
    case .passim: "JSON lines as passim writes them, a cluster for each statement"
    }
  }

  /// Whether it tells findings, so that whoever wants it asks for them: without them it would say that there are none.
  public var isOfFindings: Bool { [.html, .markdown, .csv, .annotations].contains(self) }

  /// The files of a story, the one first that stands for all where there is room for one.
  public func files(of story: ExportedStory) -> [ExportedFile] {
    switch self {
    case .html: [ExportedFile(name: "report.html", bytes: HTMLExport(story).bytes)]
    case .markdown: [ExportedFile(name: "report.md", bytes: MarkdownExport(story).bytes)]
    case .csv:
      [
        ExportedFile(name: "findings.csv", bytes: FindingsTable(story).bytes),
        ExportedFile(name: "statements.csv", bytes: StatementsTable(story).bytes),
        ExportedFile(name: "inputs.csv", bytes: InputsTable(story.provenance).bytes),
      ]
    case .tei: [ExportedFile(name: "apparatus.xml", bytes: TEIDocument(story).bytes)]
    case .collatex:
      [
        ExportedFile(name: "witnesses.json", bytes: CollateXInput(story).bytes),
        ExportedFile(name: "table.json", bytes: CollateXTable(story).bytes),
      ]
    case .annotations: [ExportedFile(name: "annotations.jsonld", bytes: AnnotationsDocument(story).bytes)]
    case .graphml: [ExportedFile(name: "variants.graphml", bytes: GraphMLDocument(story).bytes)]
    case .passim: [ExportedFile(name: "clusters.jsonl", bytes: PassimLines(story).bytes)]
    }
  }
}

/// A file of an export.
public struct ExportedFile: Sendable, Equatable {
  /// What it is called in a folder that the reader names.
  public let name: String
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
