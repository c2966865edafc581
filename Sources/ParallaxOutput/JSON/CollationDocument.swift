public import ParallaxModel

/// What `collate --format json` prints: schema `parallax.collation/2`, described by `collation.schema.json`.
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
      $0.member("schema", "parallax.collation/2")
      $0.member("tool", ToolValue(version: version))
      $0.member("base", reports[projection.base].siglum)
      $0.member("alone", alone.map { reports[$0].siglum })
      $0.member("story", story.reports.map { reports[$0].siglum })
      $0.member("reports", lines: (story.reports + alone).sorted().map { ReportValue(reports[$0]) })
      if includesLinks {
        let ties = collation.ties.within(story)
        $0.member("links", lines: ties.count, many: 2048) { LinkValue(link: ties[$0], reports: reports) }
      }
      $0.member("pairs", lines: pairs)
      $0.member("statements", lines: statements)
      if collation.hasGivenTies(story) { $0.member("given", true) }
      $0.member("passages", lines: passages)
      $0.member("corrections", lines: corrections)
      let findings = projection.findingsUnasked(in: collation)
      $0.member("findings", lines: findings.map { FindingValue(finding: $0, reports) })
    }
  }

  private var story: Story { projection.synopsis.story }

  /// Reports that have nothing in common with any other.
  private var alone: [Int] {
    let others = collation.stories.filter { $0 != story && $0.reports.count == 1 }
    return others.flatMap(\.reports).sorted()
  }

  /// Each two reports of the story, in canonical order.
  private var pairs: [PairValue] {
    story.reports.enumerated().flatMap { place, a in
      story.reports.dropFirst(place + 1).map { b in
        PairValue(
          a: collation.reports[a].siglum, b: collation.reports[b].siglum, closeness: collation.closeness[a, b])
      }
    }
  }

  private var statements: [StatementValue] {
    let members = Set(story.reports)
    return collation.statements.all.lazy.filter { members.contains($0.sentences[0].report) }
      .map { StatementValue(statement: $0, reports: collation.reports) }
  }

  /// Those that are about one of the reports, and those whose words are not found.
  private var corrections: [CorrectionValue] {
    let own = Set(story.reports + alone)
    return collation.corrections.lazy
      .filter { $0.places.contains { place in place.map { own.contains($0.report) } ?? true } }
      .map { CorrectionValue(resolved: $0, reports: collation.reports) }
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
