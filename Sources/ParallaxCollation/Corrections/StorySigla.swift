internal import ParallaxText

/// Reports under the names that they have in their stories. Until stories are known each name is unique among all.
struct StorySigla {
  let reports: [Report]
  /// From the names among all, those that have changed.
  private let names: [String: String]

  init(_ reports: [Report], _ stories: [Story]) {
    self.reports = stories.count == 1 ? reports : Sigla.named(reports, within: stories.map(\.reports))
    let pairs = zip(reports, self.reports).map { ($0.siglum, $1.siglum) }.filter { $0.0 != $0.1 }
    names = Dictionary(pairs) { first, _ in first }
  }

  /// The ties of stories; a reason that names a report does so by its name there.
  func ties(_ ties: [Tie]) -> [Tie] {
    if names.isEmpty { return ties }
    return ties.map { tie in
      guard tie.reasons.contains(where: { $0.kind == .support && names[$0.value] != nil }) else { return tie }
      return Tie(
        a: tie.a, b: tie.b, grade: tie.grade, score: tie.score, reasons: tie.reasons.map(renamed),
        contributions: tie.contributions, shares: tie.shares)
    }
  }

  private func renamed(_ reason: LinkReason) -> LinkReason {
    reason.kind == .support
      ? LinkReason(kind: .support, value: names[reason.value] ?? reason.value) : reason
  }
}
