internal import ParallaxSupport
internal import ParallaxText

/// What a report keeps of the base and adds to it, counted in words (marks do not count). Headlines are outside.
///
/// Two partitions: the base's words by what the report does with them, and the report's own words by where else they
/// stand. Both sum to their whole.
public struct ReportFigures: Sendable, Equatable {
  /// Body words of the base in paragraphs that the report has word for word (cosmetics apart).
  public var verbatim = 0
  /// Body words of the base in paragraphs that the report has edited.
  public var edited = 0
  /// Body words of the base in paragraphs that the report has in other words.
  public var paraphrased = 0
  /// Body words of the base in paragraphs with which the report shares a detail and no more.
  public var detailOfBase = 0
  /// Body words of the base in paragraphs that the report lacks.
  public var absent = 0

  /// Own body words that stand in the base's matching passage.
  public var inBase = 0
  /// Own body words that stand in another report's reading of the passage, but not in the base's.
  public var inOthers = 0
  /// Own body words in sentences that share a detail with another report and no more.
  public var detail = 0
  /// Own body words that stand in no other report's reading of the passage.
  public var onlyHere = 0

  /// Body paragraphs of the base of which the report says something, in whatever words.
  public var paragraphsHad = 0
  /// Own body paragraphs of which the base has nothing, not even a detail.
  public var paragraphsNew = 0
  /// Own body sentences that the base does not say.
  public var sentencesNew = 0
  /// Passages in which the report stands elsewhere than the base.
  public var moved = 0

  /// Body words of the report.
  public var words: Int { inBase + inOthers + detail + onlyHere }
  /// Share of its own body words that stand in the base, 0…1.
  public var share: Double { words == 0 ? 0 : Double(inBase) / Double(words) }
}

/// Counts the figures of every report of a story, by index in the collation, one passage after the other.
struct FiguresCounting {
  private let synopsis: Synopsis
  private let reports: [Report]
  private var counted: [ReportFigures?]

  init(of synopsis: Synopsis, in reports: [Report]) {
    self.synopsis = synopsis
    self.reports = reports
    counted = Array(repeating: nil, count: reports.count)
    for report in synopsis.story.reports { counted[report] = ReportFigures() }
  }

  /// Adds what reports have of a passage; headlines are outside.
  mutating func add(_ index: Int, _ comparison: Comparison) {
    let passage = synopsis.passages[index]
    if passage.kind == .headlines { return }
    let readings = comparison.words.map(\.reading)
    Self.countBaseWords(of: passage, comparison, base: synopsis.base, readings, in: reports, into: &counted)
    Self.countOwnWords(of: passage, comparison, synopsis, readings, in: reports, into: &counted)
  }

  /// The figures, when all passages were added.
  var figures: [ReportFigures?] {
    var figures = counted
    for report in synopsis.story.reports where report != synopsis.base {
      figures[report]?.paragraphsNew = Self.newParagraphs(of: report, synopsis, in: reports)
      figures[report]?.sentencesNew = reports[report].sentences.indices.count {
        reports[report].role(ofSentence: $0) == .body && synopsis.isAddition($0, of: report)
      }
    }
    return figures
  }

  private static func countBaseWords(
    of passage: Passage, _ comparison: Comparison, base: Int, _ readings: [ReadingTokens], in reports: [Report],
    into figures: inout [ReportFigures?]
  ) {
    guard case .paragraph = passage.kind, let reading = readings.first(where: { $0.report == base }) else { return }
    let words = reading.words(in: reports[base])
    for report in figures.indices where report != base {
      guard passage.cell(of: report) != nil else {
        if passage.details.contains(where: { $0.sentence.report == report }) {
          figures[report]?.detailOfBase += words
        } else {
          figures[report]?.absent += words
        }
        continue
      }
      figures[report]?.paragraphsHad += 1
      switch comparison.script(of: report)?.relation {
      case .verbatim, .base: figures[report]?.verbatim += words
      case .edited: figures[report]?.edited += words
      default: figures[report]?.paraphrased += words
      }
    }
    figures[base]?.verbatim += words
    figures[base]?.inBase += words
    figures[base]?.paragraphsHad += 1
  }

  private static func countOwnWords(
    of passage: Passage, _ comparison: Comparison, _ synopsis: Synopsis, _ readings: [ReadingTokens],
    in reports: [Report], into figures: inout [ReportFigures?]
  ) {
    let base = synopsis.base
    let shared = sharedWords(of: readings.filter { $0.report != base }, in: reports)
    for (cell, reading) in zip(passage.cells, readings) where cell.report != base && !cell.parts.isEmpty {
      let report = reports[cell.report]
      let kept = comparison.against == base ? comparison.keptTokens(of: cell.report, count: reading.count) : []
      for (position, index) in reading.indices.enumerated() where report.tokens[index].kind != .mark {
        if !kept.isEmpty && kept[position] {
          figures[cell.report]?.inBase += 1
        } else if shared.containsAscending(report.tokens[index].normalized) {
          figures[cell.report]?.inOthers += 1
        } else if !synopsis.detailOnly.isEmpty,
          synopsis.detailOnly.contains(SentenceID(report: cell.report, sentence: report.sentence(ofToken: index)))
        {
          figures[cell.report]?.detail += 1
        } else {
          figures[cell.report]?.onlyHere += 1
        }
      }
      if cell.move != nil { figures[cell.report]?.moved += 1 }
    }
  }

  /// The words that several of the readings have, ascending.
  private static func sharedWords(of readings: [ReadingTokens], in reports: [Report]) -> [WordID] {
    if readings.count < 2 { return [] }
    var all: [WordID] = []
    for reading in readings {
      let words = reading.normalized(in: reports[reading.report]).sorted()
      for (place, word) in words.enumerated() where place == 0 || words[place - 1] != word { all.append(word) }
    }
    all.sort()
    return all.indices.filter { place in
      place > 0 && all[place - 1] == all[place] && (place == 1 || all[place - 2] != all[place])
    }.map { all[$0] }
  }

  private static func newParagraphs(of report: Int, _ synopsis: Synopsis, in reports: [Report]) -> Int {
    reports[report].bodySegments.reduce(0) { count, segment in
      let sentences = reports[report].segments[segment].sentences
      let isNew = sentences.allSatisfy {
        synopsis.isAddition($0, of: report) && !synopsis.detailOnly.contains(SentenceID(report: report, sentence: $0))
      }
      return count + (isNew && !sentences.isEmpty ? 1 : 0)
    }
  }
}

extension [WordID] {
  /// - Precondition: the words ascend.
  fileprivate func containsAscending(_ word: WordID) -> Bool {
    let place = prefixCount { $0 < word }
    return place < count && self[place] == word
  }
}

extension Synopsis {
  /// Whether a sentence is at home in a passage that the base lacks.
  fileprivate func isAddition(_ sentence: Int, of report: Int) -> Bool {
    guard let passage = home[report][sentence], case .addition = passages[passage].kind else { return false }
    return true
  }
}

extension ReadingTokens {
  func words(in report: Report) -> Int {
    indices.reduce(0) { $0 + (report.tokens[$1].kind == .mark ? 0 : 1) }
  }

  func normalized(in report: Report) -> [WordID] { indices.map { report.tokens[$0].normalized } }
}

extension Comparison {
  /// For each token of the report's reading whether `against` has it too: kept, moved, or cosmetically other.
  func keptTokens(of report: Int, count: Int) -> [Bool] {
    guard let script = script(of: report) else { return Array(repeating: report == against, count: count) }
    var kept = Array(repeating: true, count: count)
    for edit in script.edits where edit.difference == .substantive && edit.operation != .move {
      for token in edit.to { kept[token] = false }
    }
    return kept
  }
}
