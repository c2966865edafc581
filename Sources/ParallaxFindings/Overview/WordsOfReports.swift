internal import ParallaxCollation
internal import ParallaxText

/// Which words the reports of a story have, furniture and headlines too.
struct WordsOfReports {
  private let material: OverviewMaterial
  /// By word the report that has it, -1 where several have.
  private var owners: [WordID: Int] = [:]

  init(_ material: OverviewMaterial) {
    self.material = material
    for report in material.story.reports {
      for token in material.reports[report].tokens where token.kind != .mark {
        for word in [token.normalized, token.stem] {
          if let known = owners[word] {
            if known != report { owners[word] = -1 }
          } else {
            owners[word] = report
          }
        }
      }
    }
  }

  /// Whether another report has the word, or one with its stem.
  func isElsewhere(_ token: Token, than report: Int) -> Bool {
    isElsewhere(token.normalized, than: report) || isElsewhere(token.stem, than: report)
  }

  /// Whether another report prints all these words one after the other.
  func isElsewhere(_ tokens: ArraySlice<Token>, than report: Int) -> Bool {
    let sought = tokens.map(\.normalized)
    guard let first = sought.first, sought.allSatisfy({ isElsewhere($0, than: report) }) else { return false }
    return material.story.reports.contains { other in
      guard other != report else { return false }
      let all = material.reports[other].tokens
      return all.indices.contains { start in
        all[start].normalized == first && start + sought.count <= all.count
          && sought.indices.allSatisfy { all[start + $0].normalized == sought[$0] }
      }
    }
  }

  func isElsewhere(_ word: WordID, than report: Int) -> Bool { owners[word].map { $0 != report } ?? false }
}
