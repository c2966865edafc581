internal import ParallaxFormats
public import ParallaxText

/// What a line of a collection is not, in words for its reader.
public struct CollectionLineProblem: Error, Sendable, Equatable {
  /// A clause: `"text" is missing`.
  public let reason: String
}

/// A report as a line of JSON: `{"path": …, "document": …, "text": …, "date": …}`; path and text are needed.
public struct ReportLine: Sendable, Equatable {
  public let path: String
  /// The place inside the input; empty for a file of its own.
  public let document: String
  public let text: String
  /// ISO 8601, of publication.
  public let date: String?

  public init(parsing line: [UInt8]) throws(CollectionLineProblem) {
    let object = try JSONTree(line: line)
    path = try object.needed("path")
    document = object["document"]?.text ?? ""
    text = try object.needed("text")
    date = object["date"]?.string
  }
}

extension SignatureReader {
  /// Signs the report of a line; its text is of any format that a file may have.
  public mutating func sign(_ line: ReportLine, limits: DocumentLimits = DocumentLimits()) throws(CollectionLineProblem)
    -> SignedReport
  {
    let file = InputFile(path: line.path, bytes: Array(line.text.utf8), encoding: TextEncoding(named: "UTF-8"))
    let (documents, problems) = DocumentReader(limits: limits.ofCollection, converters: .none).read([file])
    guard let document = documents.first else {
      throw CollectionLineProblem(reason: problems.isEmpty ? "\"text\" holds no report" : "\"text\" cannot be read")
    }
    let signed = sign(document, date: line.date)
    return SignedReport(
      path: line.path, document: line.document, headline: signed.headline, outlet: signed.outlet, date: signed.date,
      signature: signed.signature)
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
  fileprivate init(line: [UInt8]) throws(CollectionLineProblem) {
    do {
      try self.init(parsing: line)
    } catch {
      throw CollectionLineProblem(reason: "it is no JSON object")
    }
    guard isObject else { throw CollectionLineProblem(reason: "it is no JSON object") }
  }

  fileprivate func needed(_ key: String) throws(CollectionLineProblem) -> String {
    guard let text = self[key]?.string else { throw CollectionLineProblem(reason: "\"\(key)\" is missing") }
    return text
  }
}
