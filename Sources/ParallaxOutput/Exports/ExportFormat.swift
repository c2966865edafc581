/// The formats in which evidence leaves the program. One is a file or folder beside this one, and a line in each table
/// here.
public enum ExportFormat: String, Sendable, CaseIterable {
  case html, markdown, csv

  /// Of file names, without the stop.
  public var fileExtension: String {
    switch self {
    case .html: "html"
    case .markdown: "md"
    case .csv: "csv"
    }
  }

  /// What it is, in one line.
  public var summary: String {
    switch self {
    case .html: "one page for a browser, a phone, paper: overview, facts that differ, map, passages"
    case .markdown: "the same as text with marks, for notes and mails"
    case .csv: "tables for a spreadsheet: facts that differ; in a folder also statements by report, and the inputs"
    }
  }

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
