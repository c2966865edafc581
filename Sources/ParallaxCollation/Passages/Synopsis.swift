public import ParallaxText

/// The passages of a story for one base, in the base's order.
///
/// Every sentence of the story that is not furniture has exactly one home; no report is absent from a passage that it
/// is tied to, by a link or by a detail.
public struct Synopsis: Sendable {
  /// Index of the base among the reports.
  public let base: Int
  /// The reports of the story, in canonical order; the others stand alone or in another story.
  public let story: Story
  /// The reports of the story that are one text with the base, and the base; ascending.
  public let copies: [Int]
  /// The rows: headlines, then the paragraphs of the base in order, each with what near copies add after it; at the end
  /// what other reports tell and the base does not: first what several tell, then each report's own sentences.
  public let passages: [Passage]
  /// For every report and sentence the index of its home passage; nil for furniture and outside the story.
  public let home: [[Int?]]
  /// Sentences that details tie to another report, and nothing else.
  public let detailOnly: Set<SentenceID>

  /// Projects the ties of a story onto a base. Nothing is aligned again.
  ///
  /// - Parameters:
  ///   - story: one of the collation's.
  ///   - base: index of a report of the story.
  ///   - reports: the collation's, in canonical order.
  ///   - ties: of either grade, sorted by `a`, then `b`.
  ///   - links: those of grade same, where they are at hand.
  ///   - closeness: of all reports; of near copies alone it is said what has moved.
  ///   - parted: sentences that may not come into one passage.
  public init(
    of story: Story, base: Int, reports: [Report], ties: [Tie], links: [Tie]? = nil,
    closeness: Closeness,
    parted: PartedSentences = PartedSentences()
  ) {
    let links = links ?? ties.links
    let graph = LinkGraph(of: links, in: reports, story: story)
    copies = closeness.copies(of: base, among: story.reports)
    let homes = HomeFinder(reports: reports, graph: graph, story: story, base: base, copies: copies, parted: parted)
    let additions = AdditionFinder(
      reports: reports, graph: graph, paragraphs: homes.paragraphs, copies: copies, end: homes.end(of: base),
      parted: parted
    ).additions(of: story)
    var rows = RowBuilder(reports: reports, story: story, base: base)
    rows.build(paragraphs: homes.paragraphs, additions: additions)
    rows.settleHeads()
    rows.addElsewhere(graph, parted)
    self.base = base
    self.story = story
    home = rows.home
    let details = DetailPlacer(home: rows.home, ties: ties, of: story, in: reports, graph, parted)
    detailOnly = details.detailOnly
    let moves = MoveFinder(reports: reports, base: base, home: rows.home)
    let near = copies.filter { $0 != base && closeness.areNearCopies($0, base) }
    passages = details.adding(to: moves.marking(rows.passages, in: near))
    checkInvariants(reports)
  }

  /// The number of body paragraphs of the base.
  public var baseParagraphs: Int {
    passages.reduce(0) { if case .paragraph = $1.kind { $0 + 1 } else { $0 } }
  }

  /// What a passage is called: `H`, `12`, `12a`; additions before the first paragraph are `0a`, `0b`.
  public func name(of passage: Int) -> String { passages[passage].kind.name }
}

extension Passage.Kind {
  /// `H` for the headlines, `12` for a paragraph, `12a` … `12z`, `12aa` for what the base lacks after it.
  public var name: String {
    switch self {
    case .headlines: "H"
    case .paragraph(let number): "\(number)"
    case .addition(let after, let count): "\(after)\(Self.letters(count))"
    }
  }

  /// Bijective base 26: a … z, aa, ab …
  private static func letters(_ count: Int) -> String {
    var rest = count
    var letters: [UInt8] = []
    repeat {
      letters.insert(UInt8(ascii: "a") + UInt8(rest % 26), at: 0)
      rest = rest / 26 - 1
    } while rest >= 0
    return String(decoding: letters, as: UTF8.self)
  }
}
