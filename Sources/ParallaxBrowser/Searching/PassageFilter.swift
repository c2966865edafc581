import ParallaxModel
import ParallaxPage

/// What `&` leaves: passages and findings that hold some words, or of which they are said (`only in 001`, `moved`,
/// `negation`).
struct PassageFilter: Sendable, Equatable {
  let query: SearchQuery

  /// Nil when there is nothing to look for.
  init?(_ query: SearchQuery) throws(SearchProblem) {
    if try Matcher(query) == nil { return nil }
    self.query = query
  }

  /// Those findings that it leaves.
  func findings(of all: [Finding], in reports: [Report]) throws(SearchProblem) -> [Finding] {
    guard let said = try Matcher(query, ignoringCase: true) else { return all }
    var taken: [Finding] = []
    for finding in all {
      let facts = [
        finding.kind.rawValue, finding.word, finding.parties.map { reports[$0].siglum }.joined(separator: " "),
        finding.why,
      ]
      if try Self.has(facts, said) { taken.append(finding) }
    }
    return taken
  }

  /// The passages it leaves, as indices. Case never counts in what is said of them.
  func passages(
    of projection: Projection, in reports: [Report], findings: [Finding]
  ) throws(SearchProblem) -> Set<Int> {
    guard let words = try Matcher(query), let said = try Matcher(query, ignoringCase: true) else { return [] }
    var taken: Set<Int> = []
    let findings = Dictionary(grouping: findings, by: projection.synopsis.passage)
    for index in projection.synopsis.passages.indices {
      let kinds = findings[index, default: []].flatMap { [$0.kind.rawValue, $0.word] }
      let texts = projection.synopsis.passages[index].cells.lazy.map { Self.text(of: $0, reports) }
      let isSaid = try Self.has(kinds + Self.facts(of: index, projection, reports), said)
      if try isSaid ? true : Self.has(texts, words) { taken.insert(index) }
    }
    return taken
  }

  private static func has(_ texts: some Sequence<String>, _ matcher: Matcher) throws(SearchProblem) -> Bool {
    for text in texts where try matcher.isIn(text) { return true }
    return false
  }

  /// What can be said of a passage: how each report has it, or that it has not.
  private static func facts(of index: Int, _ projection: Projection, _ reports: [Report]) -> [String] {
    let passage = projection.synopsis.passages[index]
    let cells = passage.cells.flatMap { cell -> [String] in
      let siglum = reports[cell.report].siglum
      let relation = projection.comparisons[index].script(of: cell.report)?.relation.words
      let moved = cell.move == nil ? nil : "moved in \(siglum)"
      return [relation.map { "\($0) in \(siglum)" }, moved].compactMap(\.self)
    }
    let only = passage.cells.count == 1 ? passage.cells.map { "only in \(reports[$0.report].siglum)" } : []
    let details = Set(passage.details.map(\.sentence.report)).sorted().map { "detail in \(reports[$0].siglum)" }
    return cells + only + details + passage.absent.map { "not in \(reports[$0].siglum)" }
  }

  private static func text(of cell: PassageCell, _ reports: [Report]) -> String {
    let report = reports[cell.report]
    return cell.readingParts.flatMap(\.sentences).map { report.document.string(report.sentences[$0].bytes) }
      .joined(separator: " ")
  }
}

/// In which order findings are listed.
enum FindingOrder: String, Sendable, CaseIterable {
  case gravity = "gravest first"
  case text = "place in the text"
  case kind
  case report = "who differs"

  /// `findings` come gravest first; equal ones keep that order.
  func sorted(_ findings: [Finding], in synopsis: Synopsis) -> [Finding] {
    switch self {
    case .gravity: findings
    case .text: stably(findings) { [synopsis.passage(of: $0)] }
    case .kind: stably(findings) { [FindingKind.allCases.firstIndex(of: $0.kind) ?? 0] }
    case .report: stably(findings) { $0.parties }
    }
  }

  private func stably(_ findings: [Finding], by key: (Finding) -> [Int]) -> [Finding] {
    findings.enumerated().sorted { one, other in
      let (a, b) = (key(one.element), key(other.element))
      return a == b ? one.offset < other.offset : a.lexicographicallyPrecedes(b)
    }.map(\.element)
  }
}

/// In which order reports are listed, below the base.
enum ReportOrder: String, Sendable, CaseIterable {
  case nearness = "nearest first"
  case verbatim = "most kept word for word"
  case findings = "most facts that differ"
  case new = "most that is new"
  case siglum = "by siglum"
}

extension CaseIterable where Self: Equatable, AllCases.Index == Int {
  /// The next case, round the end.
  var following: Self {
    let all = Self.allCases
    let at = all.firstIndex(of: self) ?? 0
    return all[(at + 1) % all.count]
  }
}
