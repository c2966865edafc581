internal import ParallaxSupport
internal import ParallaxText

/// Sentences → columns in an order that is every report's.
///
/// Reports are added one after the other, in canonical order: of the sentences that say the same as a column, those stand
/// in it that make the heaviest chain in the order of both (a longest increasing subsequence with weights, by prefix
/// maxima: M. L. Fredman, 1975). The others get columns of their own behind the one before them.
struct ColumnOrder {
  /// Sentences of one report, by its index.
  private typealias Run = (report: Int, sentences: Range<Int>)

  private let story: Story
  private let collation: Collation
  private let graph: LinkGraph
  /// By number of the column its runs, ascending by report.
  private var runs: [[Run]] = []
  /// By number of the column its statement, -1 for none.
  private var statements: [Int] = []
  /// The numbers of the columns in their order.
  private var order: [Int] = []
  /// By report, by sentence the number of its column, -1 where it has none yet.
  private var columnOf: [[Int]]

  init(of story: Story, in collation: Collation) {
    self.story = story
    self.collation = collation
    graph = LinkGraph(of: collation.links, in: collation.reports, story: story)
    columnOf = collation.reports.map { Array(repeating: -1, count: $0.sentences.count) }
  }

  mutating func build() {
    for report in story.reports { add(report) }
    joinLoneRuns()
  }

  /// The cells of each column, in order.
  var columns: [[AlignmentTable.Cell]] {
    order.map { number in
      runs[number].map { run in
        let report = collation.reports[run.report]
        let sentences = run.sentences
        let start = sentences.lowerBound == 0 ? 0 : report.sentences[sentences.lowerBound].bytes.lowerBound
        let isLast = sentences.upperBound == report.sentences.count
        let end = isLast ? report.document.text.count : report.sentences[sentences.upperBound].bytes.lowerBound
        return AlignmentTable.Cell(report: run.report, sentences: sentences, bytes: start..<end)
      }
    }
  }

  /// For each column the others whose sentences links join with one of its own.
  func elsewhere(of columns: [[AlignmentTable.Cell]]) -> [[Int]] {
    var place = collation.reports.map { Array(repeating: -1, count: $0.sentences.count) }
    for (index, cells) in columns.enumerated() {
      for cell in cells { for sentence in cell.sentences { place[cell.report][sentence] = index } }
    }
    return columns.enumerated().map { index, cells in
      var others: Set<Int> = []
      for cell in cells {
        for sentence in cell.sentences {
          for other in graph[SentenceID(report: cell.report, sentence: sentence)] {
            others.insert(place[other.sentence.report][other.sentence.sentence])
          }
        }
      }
      others.remove(index)
      return others.sorted()
    }
  }

  private mutating func add(_ report: Int) {
    let count = collation.reports[report].sentences.count
    var column = [Int](repeating: -1, count: count)
    for step in chain(of: report) { column[step.sentence] = step.column }
    widen(&column, report)
    insert(column, report)
  }

  /// Puts what a report says in several sentences of one segment beside what another says in one.
  private func widen(_ column: inout [Int], _ report: Int) {
    func joins(_ sentence: Int, _ neighbour: Int) -> Bool {
      guard column[neighbour] >= 0, column[sentence] < 0 else { return false }
      let statement = statements[column[neighbour]]
      let sentences = collation.reports[report].sentences
      return statement >= 0 && self.statement(report, sentence) == statement
        && sentences[sentence].segment == sentences[neighbour].segment
    }
    for sentence in column.indices.dropFirst() where joins(sentence, sentence - 1) {
      column[sentence] = column[sentence - 1]
    }
    for sentence in column.indices.dropLast().reversed() where joins(sentence, sentence + 1) {
      column[sentence] = column[sentence + 1]
    }
  }

  /// Adds the runs of a report to its columns, and new columns behind the one before.
  private mutating func insert(_ column: [Int], _ report: Int) {
    var new: [Int: [Int]] = [:]
    var last = -1
    for sentence in column.indices {
      if column[sentence] < 0 {
        new[last, default: []].append(runs.count)
        columnOf[report][sentence] = runs.count
        runs.append([(report, sentence..<sentence + 1)])
        statements.append(statement(report, sentence))
        continue
      }
      let number = column[sentence]
      columnOf[report][sentence] = number
      if number == last, let run = runs[number].last, run.report == report {
        runs[number][runs[number].count - 1].sentences = run.sentences.lowerBound..<sentence + 1
      } else {
        runs[number].append((report, sentence..<sentence + 1))
      }
      last = number
    }
    order = (new[-1] ?? []) + order.flatMap { [$0] + (new[$0] ?? []) }
  }

  /// Neighbouring columns of one report alone, of one role, are one column.
  private mutating func joinLoneRuns() {
    var joined: [Int] = []
    for number in order {
      if let last = joined.last, runs[last].count == 1, runs[number].count == 1,
        runs[last][0].report == runs[number][0].report,
        runs[last][0].sentences.upperBound == runs[number][0].sentences.lowerBound,
        role(runs[last][0]) == role(runs[number][0])
      {
        runs[last][0].sentences = runs[last][0].sentences.lowerBound..<runs[number][0].sentences.upperBound
      } else {
        joined.append(number)
      }
    }
    order = joined
  }

  private func role(_ run: Run) -> SegmentRole {
    collation.reports[run.report].role(ofSentence: run.sentences.lowerBound)
  }

  private func statement(_ report: Int, _ sentence: Int) -> Int {
    collation.statements.statement(of: SentenceID(report: report, sentence: sentence)) ?? -1
  }
}

extension ColumnOrder {
  /// A sentence that may stand in a column.
  private struct Step {
    let sentence: Int
    let column: Int
    /// The place of the column in the order.
    let place: Int
    /// In hundredths of a probability.
    let weight: Int
  }

  /// The heaviest steps in the order of the sentences and of the columns, each of both once.
  private func chain(of report: Int) -> [(sentence: Int, column: Int)] {
    var places = [Int](repeating: 0, count: runs.count)
    for (place, number) in order.enumerated() { places[number] = place }
    let steps = collation.reports[report].sentences.indices.flatMap { self.steps(report, $0, places) }
    var best = PrefixMaxima(count: order.count)
    var before = [Int](repeating: -1, count: steps.count)
    var weights = [Int](repeating: 0, count: steps.count)
    var next = 0
    while next < steps.count {
      var end = next
      while end < steps.count, steps[end].sentence == steps[next].sentence { end += 1 }
      for index in next..<end {
        let (weight, step) = best.maximum(before: steps[index].place)
        (weights[index], before[index]) = (weight + steps[index].weight, step)
      }
      for index in next..<end { best.raise(steps[index].place, to: weights[index], index) }
      next = end
    }
    var chain: [(sentence: Int, column: Int)] = []
    var step = best.maximum(before: order.count).step
    while step >= 0 {
      chain.append((steps[step].sentence, steps[step].column))
      step = before[step]
    }
    return chain.reversed()
  }

  /// The columns of its statement that links join a sentence with, in their order.
  private func steps(_ report: Int, _ sentence: Int, _ places: [Int]) -> [Step] {
    let id = SentenceID(report: report, sentence: sentence)
    let statement = statement(report, sentence)
    guard statement >= 0 else { return [] }
    var weights: [Int: Int] = [:]
    for other in graph[id] {
      let number = columnOf[other.sentence.report][other.sentence.sentence]
      guard number >= 0, statements[number] == statement else { continue }
      weights[number, default: 0] += max(1, Int((other.score * 100).rounded()))
    }
    return weights.sorted { places[$0.key] < places[$1.key] }.map {
      Step(sentence: sentence, column: $0.key, place: places[$0.key], weight: $0.value)
    }
  }
}

/// The greatest of the values before a place, in steps that are the logarithm of their number (P. M. Fenwick, 1994).
struct PrefixMaxima {
  private var values: [(value: Int, step: Int)]

  init(count: Int) { values = Array(repeating: (0, -1), count: count + 1) }

  /// The greatest value at a lower place with its step; 0 and -1 where there is none.
  func maximum(before place: Int) -> (value: Int, step: Int) {
    var best = (value: 0, step: -1)
    var index = place
    while index > 0 {
      if values[index].value > best.value { best = values[index] }
      index &= index - 1
    }
    return best
  }

  /// Of two equal values the first stays.
  mutating func raise(_ place: Int, to value: Int, _ step: Int) {
    var index = place + 1
    while index < values.count {
      if value > values[index].value { values[index] = (value, step) }
      index += index & -index
    }
  }
}
