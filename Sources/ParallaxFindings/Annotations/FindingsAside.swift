internal import ParallaxCollation
internal import ParallaxText

/// Which findings the reader has set aside.
public struct FindingsAside: Sendable {
  private let annotations: [PlacedAnnotation]
  /// Identifiers of all findings.
  private let known: Set<String>

  /// - Parameter all: every finding of the projection, those set aside too.
  public init(_ annotations: [PlacedAnnotation], among all: [Finding]) {
    self.annotations = annotations.filter { if case .setAside = $0.kind { true } else { false } }
    known = Set(all.map(\.id))
  }

  public func contains(_ finding: Finding) -> Bool { !annotations(of: finding).isEmpty }

  /// What sets a finding aside: it names the very one, or, of a file that has changed, one of the kind that has the same
  /// words.
  public func annotations(of finding: Finding) -> [PlacedAnnotation] {
    annotations.filter { annotation in
      guard case .setAside(finding.kind, let id) = annotation.kind else { return false }
      if id == finding.id || known.contains(id) { return id == finding.id }
      guard let place = annotation.place else { return false }
      return finding.readings.contains { reading in
        reading.places.contains { $0.report == place.report && $0.bytes == place.bytes }
      }
    }
  }
}
