internal import ParallaxModel

/// Says where a cell's words stand in their own report: `¶16`, `¶2a`, rest at 5, comes after ¶3.
struct Places {
  private let reports: [Report]
  private let synopsis: Synopsis
  /// Of each report whether it is a near copy of the base.
  private let isCopy: [Bool]
  /// Number of each body segment in its report, counted from 1.
  private let numbers: [[Int: Int]]

  init(_ reports: [Report], _ projection: Projection) {
    self.reports = reports
    synopsis = projection.synopsis
    isCopy = reports.indices.map(projection.isNearCopy)
    numbers = reports.map { report in
      Dictionary(uniqueKeysWithValues: report.bodySegments.enumerated().map { ($1, $0 + 1) })
    }
  }

  /// The widest label among all cells that is not out of the ordinary, in columns.
  var widest: Column {
    var widest = 2
    for cell in synopsis.passages.lazy.flatMap(\.cells) where widest < Self.ordinary {
      widest = max(widest, min(Self.ordinary, label(of: cell).count))
    }
    return widest
  }

  private static let ordinary: Column = 5

  /// The widest label of a paragraph of the story, in columns.
  var widestOfSentences: Column {
    let most = synopsis.story.reports.map { numbers[$0].count }.max() ?? 0
    return min(Self.ordinary, max(2, "¶\(most)".count))
  }

  /// `¶16`; `¶2a` for a part of a divided paragraph; `¶3–4` and `¶3, 18` for several; empty for the base and for
  /// headlines.
  func label(of cell: PassageCell) -> String {
    guard cell.report != synopsis.base else { return "" }
    let parts = cell.readingParts.compactMap { part in numbers[cell.report][part.segment].map { (part, $0) } }
    guard let first = parts.first else { return "" }
    let own = parts.map(\.1).reduce(into: [Int]()) { if $0.last != $1 { $0.append($1) } }
    if own.count > 1 { return "¶" + Self.ranges(of: own).joined(separator: ", ") }
    return "¶\(first.1)\(letter(of: first.0, in: cell.report))"
  }

  /// `¶16` for the paragraph of a sentence; empty for a headline.
  func label(of sentence: SentenceID) -> String {
    let segment = reports[sentence.report].sentences[sentence.sentence].segment
    return numbers[sentence.report][segment].map { "¶\($0)" } ?? ""
  }

  /// Ascending numbers as `3–5`, `18`.
  private static func ranges(of numbers: [Int]) -> [String] {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = ranges.last, number == last.upperBound + 1 {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
  }

  /// What stands beside the label, in words; empty for most.
  func notes(on cell: PassageCell, in passage: Int) -> [String] {
    var notes: [String] = []
    if cell.parts.isEmpty, let home = cell.elsewhere.first?.passage { notes.append("at \(name(home))") }
    if let move = cell.move { notes.append(self.note(on: move, at: passage)) }
    // Of a text of its own nobody asks where the base would have its sentences.
    guard cell.report == synopsis.base || isCopy[cell.report] else { return notes + heads(of: cell) }
    if let part = cell.parts.first, let before = neighbour(of: part, cell.report, at: passage, next: false) {
      notes.append("start at \(name(before))")
    }
    if let part = cell.parts.last, let after = neighbour(of: part, cell.report, at: passage, next: true) {
      notes.append("rest at \(name(after))")
    }
    return notes + heads(of: cell)
  }

  /// The subheads that a reading stands under.
  private func heads(of cell: PassageCell) -> [String] {
    cell.heads.lazy.filter { _ in cell.report != synopsis.base }.map { reports[cell.report].segments[$0.segment] }
      .filter { $0.role == .subhead }.map { "under “\(reports[cell.report].document.string($0.bytes))”" }
  }

  private func name(_ passage: Int) -> String { synopsis.name(of: passage) }

  private func note(on move: Move, at passage: Int) -> String {
    let first = name(move.block.lowerBound)
    if passage != move.block.lowerBound { return "with ¶\(first)" }
    let isBlock = move.block.count > 1
    let block = isBlock ? "¶\(first)–\(name(move.block.upperBound)) come" : "comes"
    guard let after = move.after else { return "\(block) first" }
    return "\(block) after ¶\(name(after))"
  }

  /// The homes of a segment's sentences, one entry per run of one home.
  private func homes(of segment: Int, in report: Int) -> [Int] {
    var homes: [Int] = []
    for sentence in reports[report].segments[segment].sentences {
      if let home = synopsis.home[report][sentence], home != homes.last { homes.append(home) }
    }
    return homes
  }

  private func letter(of part: Part, in report: Int) -> String {
    let homes = homes(of: part.segment, in: report)
    guard homes.count > 1, homes.count <= 26, let home = synopsis.home[report][part.sentences.lowerBound],
      let place = homes.firstIndex(of: home)
    else { return "" }
    return String(decoding: [UInt8(ascii: "a") + UInt8(place)], as: UTF8.self)
  }

  /// The passage in which the part's segment goes on, or from which it comes; nil at its ends.
  private func neighbour(of part: Part, _ report: Int, at passage: Int, next: Bool) -> Int? {
    let sentence = next ? part.sentences.upperBound : part.sentences.lowerBound - 1
    guard reports[report].segments[part.segment].sentences.contains(sentence),
      let home = synopsis.home[report][sentence], home != passage
    else { return nil }
    return home
  }
}
