import ParallaxModel
import ParallaxOutput

/// What else lies in a folder changes nothing of a story: its ties, statements, passages and findings are printed the
/// same alone and beside other cases.
struct CompanyLaws {
  /// How many cases are collated together.
  static let together = 21

  private let cases: [LawCase]
  private let company: Collation
  /// Path → siglum in the company: sigla alone may differ, for they are unique in a folder.
  private let sigla: [String: String]

  init(_ cases: [LawCase]) {
    self.cases = cases
    company = Collation.collate(cases.flatMap(\.files)).collation
    sigla = Dictionary(company.reports.map { ($0.document.path, $0.siglum) }) { first, _ in first }
  }

  /// The cases in groups of about as many as are collated together, each of all parts of the list.
  static func groups(of cases: [LawCase]) -> [[LawCase]] {
    let count = (cases.count + together - 1) / together
    return (0..<count).map { group in stride(from: group, to: cases.count, by: count).map { cases[$0] } }
  }

  /// - Returns: the verdict on each case, and how many stories the company groups otherwise, which breaks nothing: two
  ///   cases may be about one event.
  func check() -> (verdicts: [Verdict], stories: WantedCounts.Count) {
    var stories = WantedCounts.Count()
    let verdicts = cases.map { lawCase in
      var verdict = Verdict()
      let alone = Collation.collate(lawCase.files, ReadingChoices(sigla: sigla)).collation
      for story in alone.stories where story.reports.count > 1 {
        let paths = story.reports.map { alone.reports[$0].document.path }
        let same = company.stories.first { $0.reports.map { company.reports[$0].document.path } == paths }
        stories.count(same != nil)
        if let same { compare(story, of: alone, same, lawCase, &verdict) }
      }
      return verdict
    }
    return (verdicts, stories)
  }

  private func compare(
    _ story: Story, of alone: Collation, _ same: Story, _ lawCase: LawCase, _ verdict: inout Verdict
  ) {
    for (own, other) in zip(story.reports, same.reports) {
      let difference = OutputLaws.difference(
        Self.said(of: story, base: own, alone), Self.said(of: same, base: other, company))
      verdict.require(
        .company, difference == nil,
        "base \(alone.reports[own].siglum), beside \(cases.count - 1) others: \(difference ?? "")")
    }
  }

  /// What is printed of a story, from the links on: what stands before them names the other reports.
  static func said(of story: Story, base: Int, _ collation: Collation) -> [UInt8] {
    let output = CollationDocument(collation, Projection(of: collation, story: story, base: base), version: "").bytes
    let links = Array(#""links":"#.utf8)
    let start = output.indices.first { output[$0] == links[0] && output[$0...].starts(with: links) }
    return Array(output[(start ?? 0)...])
  }
}
