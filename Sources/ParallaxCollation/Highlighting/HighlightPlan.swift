internal import ParallaxText

/// How one token is lit, and for which edit.
struct TokenMark: Equatable {
  static let kept = TokenMark(.kept, edit: nil)

  let highlight: Highlight
  let edit: Int?

  init(_ highlight: Highlight, edit: Int?) {
    self.highlight = highlight
    self.edit = edit
  }
}

/// What a reading beside `against` shows: a mark for each of its tokens, and the words it lacks at their places.
///
/// Changes that touch are lit as one, under the number of the first. Words that others stand in for are not shown as
/// gone, unless far more is lost than stands there.
struct HighlightPlan {
  private(set) var marks: [TokenMark]
  private var lost: [Loss] = []

  /// Tokens of `against` that the reading lacks, before the token `place` of the reading.
  private struct Loss {
    var tokens: Range<Int>
    let place: Int
    let mark: TokenMark
  }

  /// - Parameter showsReplaced: words that others stand in for are gone words too, before those.
  init(
    script: EditScript, reading: ReadingTokens, in report: Report, _ against: ReadingTokens, in other: Report,
    showsReplaced: Bool = false
  ) {
    marks = Array(repeating: .kept, count: reading.count)
    for (number, edit) in script.told.enumerated() {
      let onlyMarks = !reading.hasWords(edit.to, in: report) && against.hasWords(edit.from, in: other)
      let highlight: Highlight =
        edit.operation == .move ? .moved : edit.difference == .cosmetic || onlyMarks ? .cosmetic : .changed
      for token in edit.to { marks[token] = TokenMark(highlight, edit: number) }
      if edit.operation == .move { continue }
      let isReplaced = showsReplaced && !edit.from.isEmpty
      if edit.to.isEmpty || isReplaced || Self.losesMost(edit, reading, report, against, other) {
        let kind: Highlight = edit.difference == .cosmetic ? .cosmetic : .gone
        let place = onlyMarks || isReplaced ? edit.to.lowerBound : edit.to.upperBound
        lost.append(Loss(tokens: edit.from, place: place, mark: TokenMark(kind, edit: number)))
      }
    }
    joinNeighbours()
  }

  private static let clearlyMore = 4

  /// Whether a replacement has far fewer words than what it stands for.
  private static func losesMost(
    _ edit: Edit, _ reading: ReadingTokens, _ report: Report, _ against: ReadingTokens, _ other: Report
  ) -> Bool {
    guard edit.difference == .substantive else { return false }
    let old = against.words(edit.from, in: other)
    let new = reading.words(edit.to, in: report)
    return new == 0 && old > 0 || old >= new + clearlyMore && old >= 2 * new
  }

  /// Neighbouring changes take the number of the first of them.
  private mutating func joinNeighbours() {
    for token in marks.indices.dropFirst()
    where marks[token].highlight == .changed && marks[token - 1].highlight == .changed {
      marks[token] = marks[token - 1]
    }
  }

  /// The lost words as spans of `against`, with the place of the reading before which they stand.
  func gone(_ against: ReadingTokens, in report: Report) -> [PlacedSpan] {
    lost.flatMap { loss in
      let shown = Self.trimmed(loss.tokens, against, report)
      return against.bytes(shown, in: report).enumerated().map { part, bytes in
        let words = part == 0 ? against.words(shown, in: report) : 0
        return PlacedSpan(
          place: loss.place,
          span: HighlightSpan(
            highlight: loss.mark.highlight, report: against.report, bytes: bytes,
            spaceBefore: part > 0 || Self.hasSpace(before: bytes, in: report), words: words, edit: loss.mark.edit))
      }
    }
  }

  /// Whether the words stand apart from what is before them in their own text.
  private static func hasSpace(before bytes: Range<Int>, in report: Report) -> Bool {
    let token = report.token(atByte: bytes.lowerBound)
    return token == 0 || Int(report.tokens[token - 1].end) < bytes.lowerBound
  }

  /// Without the marks that lead to what is lost: `[-, he said-]` reads as `[-he said-]`.
  private static func trimmed(_ tokens: Range<Int>, _ against: ReadingTokens, _ report: Report) -> Range<Int> {
    let first = tokens.first { report.tokens[against.indices[$0]].kind != .mark }
    return first.map { $0..<tokens.upperBound } ?? tokens
  }
}

/// A span of another report with its place in this one's reading.
struct PlacedSpan {
  let place: Int
  let span: HighlightSpan
}
