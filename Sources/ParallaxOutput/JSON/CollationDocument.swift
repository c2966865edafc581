public import ParallaxModel

/// What `collate --format json` prints: schema `parallax.collation/1`, described by `collation.schema.json`.
///
/// The same collation gives the same bytes: arrays stand in the model's order, members in the order written here,
/// and nothing is taken from the surroundings. Offsets are half-open ranges of bytes into a report's text.
public struct CollationDocument {
  private let collation: Collation
  private let projection: Projection
  private let version: String
  private let includesLinks: Bool

  /// - Parameters:
  ///   - projection: the collation seen from the base that the document names.
  ///   - version: the program's version, for `tool`.
  ///   - includesLinks: whether `links` is there at all; it is the longest part and many readers do without it.
  public init(_ collation: Collation, _ projection: Projection, version: String, includesLinks: Bool = true) {
    self.collation = collation
    self.projection = projection
    self.version = version
    self.includesLinks = includesLinks
  }

  /// The document as UTF-8, with a line break at its end.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write { bytes += $0 }
    return bytes
  }

  /// Passes the document on in pieces of some 64 kB, in order; a large one is never kept whole.
  public func write(_ sink: ([UInt8]) -> Void) {
    let text = collation.reports.reduce(0) { $0 + $1.document.text.count }
    withoutActuallyEscaping(sink) { sink in
      var writer = JSONWriter(capacity: min(16 * text, 2 * JSONWriter.piece), sink: sink)
      write(to: &writer)
      writer.endText()
    }
  }
}

extension CollationDocument: JSONValue {
  func write(to writer: inout JSONWriter) {
    let reports = collation.reports
    writer.object {
      $0.member("schema", "parallax.collation/1")
      $0.member("tool", ToolValue(version: version))
      $0.member("base", reports[projection.base].siglum)
      $0.member("alone", alone.map { reports[$0].siglum })
      $0.member("story", projection.synopsis.story.reports.map { reports[$0].siglum })
      $0.member("reports", lines: reports.map(ReportValue.init))
      if includesLinks {
        let links = collation.links
        $0.member("links", lines: links.count, many: 2048) { LinkValue(link: links[$0], reports: reports) }
      }
      $0.member("passages", lines: passages)
      $0.member("corrections", lines: collation.corrections.map { CorrectionValue(resolved: $0, reports: reports) })
      let findings = projection.findings(in: collation)
      $0.member("findings", lines: findings.map { FindingValue(finding: $0, reports) })
    }
  }

  /// Reports that have nothing in common with any other.
  private var alone: [Int] {
    let others = collation.stories.filter { $0 != projection.synopsis.story && $0.reports.count == 1 }
    return others.flatMap(\.reports).sorted()
  }

  private var passages: [PassageValue] {
    zip(projection.synopsis.passages, projection.comparisons).map {
      PassageValue(passage: $0, comparison: $1, synopsis: projection.synopsis, reports: collation.reports)
    }
  }
}

/// The program that wrote a document.
struct ToolValue: JSONValue {
  let version: String

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("name", "parallax")
      $0.member("version", version)
    }
  }
}
