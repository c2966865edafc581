public import ParallaxCollation
internal import ParallaxText

/// Which findings the reader has set aside.
///
/// One is found again by its kind and by quotes that overlap on two sides, for its identifier changes with every word of
/// any report that has it. What was kept before quotes of the other side were, has its identifier, or the very words.
public struct FindingsAside: Sendable {
  private let annotations: [PlacedAnnotation]
  /// Identifiers of all findings.
  private let known: Set<String>
  /// Those that no finding is found for, so that the reader can be told of them.
  public private(set) var lost: [PlacedAnnotation] = []

  /// - Parameters:
  ///   - annotations: what the reader has said of the story.
  ///   - all: every finding of the story, those set aside too.
  public init(_ annotations: [PlacedAnnotation], among all: [Finding]) {
    self.annotations = annotations.filter { if case .setAside = $0.kind { true } else { false } }
    known = Set(all.map(\.id))
    lost = self.annotations.filter { annotation in !all.contains { sets($0, aside: annotation) } }
  }

  public func contains(_ finding: Finding) -> Bool { annotations.contains { sets(finding, aside: $0) } }

  /// What sets a finding aside.
  public func annotations(of finding: Finding) -> [PlacedAnnotation] {
    annotations.filter { sets(finding, aside: $0) }
  }

  private func sets(_ finding: Finding, aside annotation: PlacedAnnotation) -> Bool {
    guard case .setAside(finding.kind, let id, let others) = annotation.kind else { return false }
    if id == finding.id { return true }
    guard let place = annotation.place else { return false }
    if others.isEmpty { return !known.contains(id) && finding.readings.contains { $0.stands(at: place) } }
    guard let own = finding.readings.firstIndex(where: { $0.touches(place) }) else { return false }
    return finding.readings.indices.contains { index in
      index != own && others.contains { finding.readings[index].quotes.overlap($0) }
    }
  }
}

extension FindingReading {
  fileprivate func stands(at place: TextPlace) -> Bool {
    places.contains { $0.report == place.report && $0.bytes == place.bytes }
  }

  fileprivate func touches(_ place: TextPlace) -> Bool {
    places.contains { $0.report == place.report && $0.bytes.overlaps(place.bytes) }
  }

  fileprivate var quotes: Quote { Quote(text ?? "") }
}

/// Words that are compared with others as they are printed.
private struct Quote {
  private let words: [String]

  init(_ text: String) {
    words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Whether half of the words of either are the other's. What has no words is a fact that is lacking.
  func overlap(_ text: String) -> Bool {
    let other = Quote(text)
    if words.isEmpty || other.words.isEmpty { return words.isEmpty && other.words.isEmpty }
    let shared = Set(words).intersection(other.words).count
    return 2 * shared >= min(Set(words).count, Set(other.words).count)
  }
}

extension Annotation {
  /// What keeps a finding set aside: the words of its first reading, with those of the others.
  public init?(settingAside finding: Finding, in collation: Collation) {
    guard let place = finding.readings.first?.places.first else { return nil }
    let others = finding.readings.dropFirst().map { $0.text ?? "" }
    self.init(
      .setAside(finding.kind, id: finding.id, others: others),
      TextRange(place.bytes, of: collation.reports[place.report].document))
  }
}
