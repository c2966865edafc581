/// How one format is read. A format is one file (or folder) in this folder and a line in `DocumentFormats.all`.
protocol DocumentFormat: Sendable {
  /// Its name in messages and outputs: `html`.
  static var name: String { get }
  /// Endings of file names, in lower case and without their stop, that tell the format in a folder where the content
  /// alone does not: text is text, and most texts that lie about are no reports.
  static var fileNameEndings: [String] { get }

  /// Whether the bytes are of this format, by what is in them and not by their name.
  static func isFormat(of source: DocumentSource) -> Bool

  /// What stands once in each document of a container, by which they are counted; none where that does not tell.
  static var separators: [String] { get }

  /// Adds what the source holds to the reading, in its order: documents, what is wrong, and the parts of a container.
  static func read(_ source: DocumentSource, into reading: inout DocumentReading)
}

extension DocumentFormat {
  static var fileNameEndings: [String] { [] }
  static var separators: [String] { [] }
}

/// The formats that are read, the ones that are surest to know their own first.
enum DocumentFormats {
  static let all: [any DocumentFormat.Type] = [
    GzipFile.self, WebArchiveFile.self, WordDocument.self, OpenDocument.self, ElectronicBook.self, ZipFile.self,
    RTFDocument.self, PDFDocument.self, SavedPage.self, MailboxFile.self, MailFile.self,
    XMLFeed.self, NITF.self, NewsML1.self, NewsMLG2.self, JSONFeed.self, CollateXFile.self, Ninjs.self, HTMLPage.self,
    Markdown.self,
    PlainText.self,
  ]

  /// The endings of file names that are looked for in folders, in the order of the formats.
  static let fileNameEndings = all.flatMap { $0.fileNameEndings }

  /// The format of some bytes; nil for what no format reads.
  static func format(of source: DocumentSource) -> (any DocumentFormat.Type)? { all.first { $0.isFormat(of: source) } }
}
