import ParallaxModel

/// What the reader has said of the reports, and what was read of them.
struct Notebook: Sendable {
  /// Notes, marks and findings set aside.
  var annotations: [PlacedAnnotation] = []
  /// What was forgotten in this run, and can be brought back; the last first.
  var forgotten: [Annotation] = []
  /// The sentences that were read.
  var read: Set<SentenceID> = []

  /// The reports of which something was read.
  var readReports: Set<Int> { Set(read.map(\.report)) }

  var notes: [PlacedAnnotation] {
    annotations.filter { if case .note = $0.kind { true } else { false } }
  }
}
