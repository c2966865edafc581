package import ParallaxText

/// Compares the readings of passages: the stage that makes a `Comparison` of each.
///
/// Word tables are made once for a collation; a passage is then compared by word numbers, each distinct reading once.
package struct Comparer: Sendable {
  private let reports: [Report]
  private let facts: FactsOfReports
  private let closeness: Closeness

  /// Compares near copies.
  ///
  /// - Parameters:
  ///   - reports: in canonical order.
  ///   - vocabulary: that their tokens are numbered in.
  package init(reports: [Report], vocabulary: Vocabulary) {
    self.init(reports, FactsOfReports(reports, vocabulary), Closeness(everywhere: 1, count: reports.count))
  }

  package init(_ reports: [Report], _ facts: FactsOfReports, _ closeness: Closeness) {
    self.reports = reports
    self.facts = facts
    self.closeness = closeness
  }

  /// How the readings of `passage` differ from that of `base`, or of the first report where the base has none.
  package func comparison(of passage: Passage, base: Int) -> Comparison {
    let groups = readingGroups(of: passage)
    let against = passage.cell(of: base)?.report ?? passage.cells.first?.report ?? base
    guard let first = groups.joined().first(where: { $0.reading.report == against }) else {
      return Comparison(against: against, readings: [], variants: [], scripts: [])
    }
    let witnesses = witnesses(groups, against: first)
    return Comparison(
      against: against, words: groups.joined().sorted { $0.reading.report < $1.reading.report },
      readings: groups.map(reading),
      variants: Apparatus(against: first, witnesses: witnesses.compactMap(\.witness)).variants(),
      scripts: witnesses.map(\.script))
  }

  /// The words of two reports' readings that are the same or correspond to one another, as places in the readings; each
  /// word may have several. Nothing for a passage where the product of both lengths is beyond a quarter of a million.
  package func wordPairs(of passage: Passage, _ first: Int, _ second: Int) -> [(first: Int, second: Int)] {
    guard let one = passage.cell(of: first), let other = passage.cell(of: second) else { return [] }
    let (a, b) = (words(of: one), words(of: other))
    guard a.tokens.count * b.tokens.count <= 250_000 else { return [] }
    return WordPairing(a.paired(a.indices), b.paired(b.indices), isGap: false).pairs().map { ($0.a, $0.b) }
  }

  private func words(of cell: PassageCell) -> PassageWords {
    PassageWords(ReadingTokens(of: cell, in: reports), facts[cell.report])
  }

  /// The readings, reports whose tokens are the same as written together; in canonical order of the first of each.
  private func readingGroups(of passage: Passage) -> [[PassageWords]] {
    var wordings: [[WordID]] = []
    // A table of hashes pays where there are many reports.
    var numbers: [[WordID]: Int]? = passage.cells.count > Self.manyCells ? [:] : nil
    var groups: [[PassageWords]] = []
    for cell in passage.cells {
      let view = words(of: cell)
      let written = view.indices.map { view[$0].written }
      if let known = numbers.map({ $0[written] }) ?? wordings.firstIndex(of: written) {
        groups[known].append(view)
      } else {
        numbers?[written] = groups.count
        wordings.append(written)
        groups.append([view])
      }
    }
    return groups
  }

  private static let manyCells = 16

  private func reading(_ group: [PassageWords]) -> Reading {
    Reading(reports: group.map(\.reading.report), text: group[0].text(group[0].indices))
  }

  /// The other reports as they differ from `against`, in canonical order; near copies and the same words as witnesses.
  private func witnesses(
    _ groups: [[PassageWords]], against: PassageWords
  ) -> [(witness: Witness?, script: EditScript)] {
    let words = WordSequence(against)
    var result: [(witness: Witness?, script: EditScript)] = []
    for group in groups where group.count > 1 || group[0].reading.report != against.reading.report {
      let isSame = group.contains { $0.reading.report == against.reading.report }
      let script =
        isSame
        ? EditScript(report: group[0].reading.report, relation: .verbatim, edits: [])
        : ScriptMaker(a: against, wordsA: words, b: group[0], wordsB: WordSequence(group[0])).script()
      var first: Witness?
      for view in group where view.reading.report != against.reading.report {
        let told = self.script(script, of: view, against: against)
        if told.isWordForWord, first == nil { first = Witness(view, script: script, against: against) }
        result.append((told.isWordForWord ? first?.repeated(by: view) : nil, told))
      }
    }
    return result.sorted { $0.script.report < $1.script.report }
  }

  /// The script of a report that has the reading; between texts of their own with what may be told of it.
  private func script(_ script: EditScript, of view: PassageWords, against: PassageWords) -> EditScript {
    let report = view.reading.report
    if script.relation == .verbatim || closeness.areNearCopies(report, against.reading.report) {
      return EditScript(report: report, relation: script.relation, edits: script.edits)
    }
    return EditScript(
      report: report, relation: script.relation, edits: script.edits,
      told: QuotedEdits(against, view).told())
  }
}
