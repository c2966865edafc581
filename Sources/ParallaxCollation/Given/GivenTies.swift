internal import ParallaxText

/// Ties that follow from what an input sets beside each other, and take the place of measured ones between its documents.
///
/// Two sentences say the same where the columns that they share hold half of the words of the shorter one, and no other
/// sentence of either report shares more with one of them. Nothing is measured: the score is 1, the reason says why.
struct GivenTies {
  private let reports: [Report]
  /// Of the table of each report, its place among `tables`; -1 for none, and for those that are not meant.
  private var tableOf: [Int]
  /// Sorted by `a`, then `b`.
  private var ties: [Tie] = []
  /// Whether no ties are left to be measured.
  let areAll: Bool

  /// The reports that one input aligns, ascending, for each that aligns several.
  static func tables(of reports: [Report]) -> [[Int]] {
    var tables: [[Int]] = []
    var numbers: [DocumentName: Int] = [:]
    for (index, report) in reports.enumerated() {
      guard let table = report.document.alignment?.table else { continue }
      if let known = numbers[table] {
        tables[known].append(index)
      } else {
        numbers[table] = tables.count
        tables.append([index])
      }
    }
    return tables.filter { $0.count > 1 }
  }

  /// - Parameter some: the reports that are meant, ascending.
  init(among some: [Int], of reports: [Report]) {
    self.reports = reports
    tableOf = Array(repeating: -1, count: reports.count)
    let tables = Self.tables(of: reports)
    guard !tables.isEmpty else {
      areAll = false
      return
    }
    let isMeant = some.reduce(into: Array(repeating: false, count: reports.count)) { $0[$1] = true }
    for (number, table) in tables.enumerated() {
      for report in table where isMeant[report] { tableOf[report] = number }
    }
    areAll = some.allSatisfy { [tableOf] in tableOf[$0] == tableOf[some[0]] && tableOf[$0] >= 0 }
    for table in tables { addTies(of: table.filter { isMeant[$0] }) }
    ties.sort { ($0.a, $0.b) < ($1.a, $1.b) }
  }

  /// Measured ties with these in the place of those between documents of one table.
  func replacing(_ measured: MeasuredTies) -> MeasuredTies {
    guard tableOf.contains(where: { $0 >= 0 }) else { return measured }
    let others = measured.ties.filter {
      tableOf[$0.a.report] < 0 || tableOf[$0.a.report] != tableOf[$0.b.report]
    }
    let all = others.isEmpty ? ties : (others + ties).sorted { ($0.a, $0.b) < ($1.a, $1.b) }
    return MeasuredTies(
      ties: all,
      likelihoods: areAll ? SentenceLikelihoods(unmeasured: reports.map(\.sentences.count)) : measured.likelihoods)
  }

  private mutating func addTies(of table: [Int]) {
    let texts = table.map { AlignedWords(reports[$0]) }
    for (place, b) in table.enumerated() {
      for (other, a) in table[..<place].enumerated() {
        ties += SharedColumns(texts[other], texts[place]).links.map { pair in
          Tie(
            a: SentenceID(report: a, sentence: pair.a), b: SentenceID(report: b, sentence: pair.b), score: 1,
            reasons: [LinkReason(kind: .given, value: "")])
        }
      }
    }
  }
}

extension Collation {
  /// Whether all ties of a story follow from what its input sets beside each other: then nothing is looked for in it
  /// unless somebody asks.
  public func hasGivenTies(_ story: Story) -> Bool {
    guard let table = reports[story.reports[0]].document.alignment?.table, story.reports.count > 1 else { return false }
    return story.reports.allSatisfy { reports[$0].document.alignment?.table == table }
  }
}
