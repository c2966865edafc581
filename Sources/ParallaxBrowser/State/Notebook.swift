import ParallaxModel

/// What the reader has said of the reports, and what was read of them.
struct Notebook: Sendable {
  /// Notes, marks and findings set aside.
  var annotations: [PlacedAnnotation] = []
  /// What was forgotten in this run, and can be brought back; the last first.
  var forgotten: [Annotation] = []
  /// The sentences that were read.
  private(set) var read: Set<SentenceID> = []
  /// The reports of which something was read.
  private(set) var readReports: Set<Int> = []

  /// These sentences and no others were read.
  mutating func setRead(_ sentences: Set<SentenceID>) {
    read = sentences
    readReports = Set(sentences.lazy.map(\.report))
  }

  /// Whether the sentence was not read before.
  @discardableResult
  mutating func markRead(_ sentence: SentenceID) -> Bool {
    readReports.insert(sentence.report)
    return read.insert(sentence).inserted
  }

  var notes: [PlacedAnnotation] {
    annotations.filter { if case .note = $0.kind { true } else { false } }
  }
}
