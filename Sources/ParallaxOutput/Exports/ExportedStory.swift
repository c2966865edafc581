public import ParallaxModel

/// What an export is of: a story seen from a base, its findings, and what the reader has said of it.
public struct ExportedStory: Sendable {
  public let collation: Collation
  public let projection: Projection
  /// Those to be told, in the order of the collation.
  public let findings: [Finding]
  /// Notes and marks whose words stand in a report of the story, in text order.
  public let annotations: [PlacedAnnotation]
  public let provenance: Provenance

  /// - Parameters:
  ///   - findings: those that the reader has not put aside.
  ///   - annotations: of any reports; those of others are left out, and so is what was read or put aside.
  public init(
    _ collation: Collation, _ projection: Projection, findings: [Finding], annotations: [PlacedAnnotation] = [],
    provenance: Provenance
  ) {
    self.collation = collation
    self.projection = projection
    self.findings = findings
    self.annotations = Self.told(annotations, in: projection.synopsis.story)
    self.provenance = provenance
  }

  /// The reports of the story as indices, in canonical order.
  public var members: [Int] { projection.synopsis.story.reports }

  /// The reports of the story, in canonical order.
  public var reports: [Report] { members.map { collation.reports[$0] } }

  private static func told(_ annotations: [PlacedAnnotation], in story: Story) -> [PlacedAnnotation] {
    let placed = annotations.filter { annotation in
      switch annotation.kind {
      case .note, .mark: annotation.place.map { story.reports.contains($0.report) } ?? false
      case .read, .setAside: false
      }
    }
    return placed.enumerated().sorted { one, other in
      guard let a = one.element.place, let b = other.element.place else { return false }
      return (a.report, a.bytes.lowerBound, a.bytes.upperBound, one.offset)
        < (b.report, b.bytes.lowerBound, b.bytes.upperBound, other.offset)
    }.map(\.element)
  }
}
