internal import ParallaxFormats
internal import ParallaxSupport
public import ParallaxText

/// What a line of a collection is not, in words for its reader.
public struct CollectionLineProblem: Error, Sendable, Equatable {
  /// A clause: `"text" is missing`.
  public let reason: String
}

/// A report as a line of JSON: `{"path": …, "document": …, "text": …, "date": …}`; path and text are needed. In place of
/// `text` a line may have `base64`: the bytes of a file as it lies in a folder.
public struct ReportLine: Sendable, Equatable {
  public let path: String
  /// The place inside the input; empty for a file of its own.
  public let document: String
  /// Of the text, in UTF-8, or of the file.
  public let bytes: [UInt8]
  /// Whether they are a file, of which its name and its first bytes say whether it is a report.
  public let isFile: Bool
  /// ISO 8601, of publication.
  public let date: String?

  public init(parsing line: [UInt8]) throws(CollectionLineProblem) {
    let object = try JSONTree(line: line)
    path = try object.needed("path")
    document = object["document"]?.text ?? ""
    date = object["date"]?.string
    let file = object["base64"]?.string
    isFile = file != nil
    guard let file else {
      bytes = Array(try object.needed("text").utf8)
      return
    }
    guard let content = Base64.bytes(of: file) else { throw CollectionLineProblem(reason: "\"base64\" is damaged") }
    bytes = content
  }

  /// Whether it is a file that the walk over a folder would pass over.
  var isPassedOver: Bool {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return isFile && !InputReader.mayHoldReports(bytes, named: name)
  }
}

extension SignatureReader {
  /// Signs what a line has; its text is of any format that a file may have. No other program is started to read it.
  ///
  /// - Returns: mostly one report; those of a feed, mail folder or archive each with its place, unless the line names
  ///   one; none of a file that is no report.
  public mutating func sign(_ line: ReportLine, limits: DocumentLimits = DocumentLimits()) throws(CollectionLineProblem)
    -> [SignedReport]
  {
    if line.isPassedOver { return [] }
    let file = InputFile(
      path: line.path, bytes: line.bytes, encoding: line.isFile ? nil : TextEncoding(named: "UTF-8"))
    let (documents, problems) = DocumentReader(limits: limits.ofCollection, converters: .none).read([file])
    if documents.isEmpty {
      let (key, what) = (line.isFile ? "base64" : "text", problems.isEmpty ? "holds no report" : "cannot be read")
      throw CollectionLineProblem(reason: "\"\(key)\" of “\(line.path)” \(what)")
    }
    if line.document.isEmpty { return documents.map { sign($0, date: line.date) } }
    let signed = sign(documents[0], date: line.date)
    return [
      SignedReport(
        path: line.path, document: line.document, headline: signed.headline, outlet: signed.outlet, date: signed.date,
        signature: signed.signature)
    ]
  }
}

extension SignedReport {
  /// The signature of a line, as `parallax signatures` writes it.
  public init(parsing line: [UInt8]) throws(CollectionLineProblem) {
    let object = try JSONTree(line: line)
    let version = try object.needed("schema")
    guard version == Self.schema else {
      throw CollectionLineProblem(reason: "it is no signature of this version (\(Self.schema))")
    }
    let (features, runs) = (try object.needed("features"), try object.needed("runs"))
    let date = object["date"]?.string
    let signature = StorySignature(
      features: features, runs: runs, words: object["words"]?.text.flatMap { Int($0) } ?? -1,
      language: object["language"]?.string, date: date)
    guard let signature else { throw CollectionLineProblem(reason: "its signature is damaged") }
    self.init(
      path: try object.needed("path"), document: object["document"]?.text ?? "",
      headline: object["headline"]?.string ?? "", outlet: object["outlet"]?.string, date: date, signature: signature)
  }

  /// What lines of signatures call themselves; another way to sign has another number.
  public static let schema = "parallax.signature/1"
}

extension JSONTree {
  /// The object that a line is.
  init(line: [UInt8]) throws(CollectionLineProblem) {
    // As many values as there is room for: a story may have any number of reports.
    var limits = JSONLimits()
    limits.values = line.count
    do {
      try self.init(parsing: line, limits: limits)
    } catch {
      throw CollectionLineProblem(reason: "it is no JSON object")
    }
    guard isObject else { throw CollectionLineProblem(reason: "it is no JSON object") }
  }

  func needed(_ key: String) throws(CollectionLineProblem) -> String {
    guard let text = self[key]?.string else { throw CollectionLineProblem(reason: "\"\(key)\" is missing") }
    return text
  }
}
