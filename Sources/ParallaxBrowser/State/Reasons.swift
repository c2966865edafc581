import ParallaxModel
import ParallaxPage

/// Why the sentences of a passage are joined, in words, the surest first.
struct Reasons: Equatable {
  /// `98 %  000 ¶16 and 003 ¶27`, and what speaks for it.
  struct Line: Equatable {
    let score: String
    let places: String
    let words: String
    /// What decided that they are joined, the weightiest first.
    var deciding: [String] = []

    func decided(by count: Int = .max) -> String {
      deciding.isEmpty ? "" : "decided by \(deciding.prefix(count).joined(separator: ", "))"
    }
  }

  let lines: [Line]

  private init(_ lines: [Line]) { self.lines = lines }

  init(_ workspace: Workspace) {
    guard let (passage, cell) = workspace.readingAtCursor else {
      self.init([Self.note("no reading here; go to a line of one")])
      return
    }
    self.init(
      of: cell, in: passage, workspace.story.projection, workspace.collation,
      selected: workspace.story.options.selected,
      ascii: workspace.story.options.ascii)
  }

  /// Why the sentences of a report's reading stand in a passage.
  ///
  /// - Parameter selected: the report that the base's own reading is looked at beside.
  init(
    of cell: PassageCell, in passage: Int, _ projection: Projection, _ collation: Collation, selected: Int?, ascii: Bool
  ) {
    let found = Self.links(of: cell, in: passage, projection, collation, selected)
    lines =
      if !found.isEmpty {
        found.map { Self.line($0, for: cell.report, collation, ascii: ascii) }
      } else if projection.synopsis.passages[passage].kind == .headlines {
        [Self.note("headlines stand together")]
      } else if projection.synopsis.passages[passage].cells.count == 1 {
        [Self.note("no other report says this")]
      } else {
        [Self.note("no link of its own; it stands between sentences that are linked here")]
      }
  }

  private static func note(_ words: String) -> Line { Line(score: "", places: "", words: words) }

  /// The links of the reading with sentences of the passage: those with the report that it is compared with first (in
  /// that report's own reading with the selected one), then by score.
  private static func links(
    of cell: PassageCell, in passage: Int, _ projection: Projection, _ collation: Collation, _ selected: Int?
  ) -> [Tie] {
    let synopsis = projection.synopsis
    let against = projection.comparisons[passage].against
    let first = cell.report == against ? selected : against
    let own = Set(cell.readingParts.flatMap { Array($0.sentences) })
    func other(_ link: Tie) -> SentenceID { link.a.report == cell.report ? link.b : link.a }
    let links = collation.links.filter { link in
      let mine = link.a.report == cell.report ? link.a : link.b
      let its = other(link)
      return mine.report == cell.report && own.contains(mine.sentence)
        && synopsis.home[its.report][its.sentence] == passage
    }
    return links.sorted {
      (other($0).report == first ? 0 : 1, -$0.score, $0.a, $0.b)
        < (other($1).report == first ? 0 : 1, -$1.score, $1.a, $1.b)
    }
  }

  private static func line(_ link: Tie, for report: Int, _ collation: Collation, ascii: Bool) -> Line {
    let (mine, its) = link.a.report == report ? (link.a, link.b) : (link.b, link.a)
    let percent = Int((link.score * 100).rounded(.down))
    return Line(
      score: "\(percent) %",
      places: "\(collation.place(of: mine, ascii: ascii)) and \(collation.place(of: its, ascii: ascii))",
      words: words(of: link.reasons), deciding: deciding(link.contributions, ascii: ascii))
  }

  /// `linked by you; shares Ushakov, January; same order; 62 % of words; 002 has both`
  static func words(of reasons: [LinkReason]) -> String {
    let shared = reasons.filter { [.name, .number, .word].contains($0.kind) }.map(\.value)
    let general = reasons.compactMap(Self.general)
    let byReader = reasons.contains { $0.kind == .reader } ? ["linked by you"] : []
    let all = byReader + (shared.isEmpty ? [] : ["shares \(shared.joined(separator: ", "))"]) + general
    return all.isEmpty ? "like in the whole" : all.joined(separator: "; ")
  }

  private static func general(_ reason: LinkReason) -> String? {
    switch reason.kind {
    case .order: "same order"
    case .words: "\(reason.value) % of words"
    case .support: "\(reason.value) has both"
    case .given: "beside each other in the table"
    case .name, .number, .word, .reader: nil
    }
  }
}

extension Reasons {
  /// `paragraphs around +6.2`, `lead over others +4.5`, `the words −2.5`: what moves the logit most.
  static func deciding(_ contributions: TieContributions, ascii: Bool) -> [String] {
    contributions.deciding.prefix(3).map { aspect, value in
      let tenths = Int((abs(value) * 10).rounded())
      let sign = value > 0 ? "+" : ascii ? "-" : "−"
      return "\(words(of: aspect)) \(sign)\(tenths / 10).\(tenths % 10)"
    }
  }

  private static func words(of aspect: TieAspect) -> String {
    switch aspect {
    case .words: "the words"
    case .quotations: "quoted words"
    case .rivals: "lead over others"
    case .neighbours: "sentences around"
    case .segments: "paragraphs around"
    case .position: "place in the report"
    case .others: "other reports"
    }
  }
}
