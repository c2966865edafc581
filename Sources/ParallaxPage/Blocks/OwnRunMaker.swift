internal import ParallaxModel

/// The runs of a report's words below a reading that says the same in other words: what both share is marked, inside
/// quotation marks what differs is lit, and long runs of the same quoted words are folded.
struct OwnRunMaker {
  /// A run of more equal words is folded to its first and last ones.
  private static let longRun = 12
  private static let firstWords = 5
  private static let lastWords = 4

  private let composer: BlockComposer
  private let cell: PassageCell
  private let report: Report
  private let spans: [HighlightSpan]
  /// What is done with a token of the report; nothing with most.
  private var marks: [Int: Mark] = [:]

  private enum Mark: Equatable {
    case shared
    /// The first of so many words that are folded.
    case folded(Int)
    case inside
  }

  init(
    _ composer: BlockComposer, _ cell: PassageCell, _ script: EditScript, _ tokens: ReadingTokens,
    _ first: PassageCell, in index: Int
  ) {
    self.composer = composer
    self.cell = cell
    report = composer.reports[cell.report]
    let highlighter = Highlighter(
      collation: composer.reports, passage: composer.synopsis.passages[index],
      comparison: composer.projection.comparisons[index])
    spans = highlighter.spans(of: cell.report)
    markShared(beside: first, script, tokens)
    if composer.options.foldsQuotations, !composer.options.showsEqual { fold(script, tokens) }
  }

  /// Of each sentence without told differences the words that it shares with the first reading, or with others there.
  private mutating func markShared(beside first: PassageCell, _ script: EditScript, _ tokens: ReadingTokens) {
    guard !composer.options.showsShared else { return }
    let told = Set(
      script.told.flatMap { Array($0.to) }.map { report.sentence(ofToken: tokens.indices[$0]) })
    let sharing = SharingSentences(composer.projection, beside: first)
    for sentence in cell.parts.flatMap(\.sentences) where !told.contains(sentence) {
      let start = report.sentences[sentence].tokens.lowerBound
      let id = SentenceID(report: cell.report, sentence: sentence)
      for (place, isShared) in sharing.marks(of: id).enumerated() where isShared { marks[start + place] = .shared }
    }
  }

  /// Folds the long runs of quoted words that both have.
  private mutating func fold(_ script: EditScript, _ tokens: ReadingTokens) {
    var isEdited = [Bool](repeating: false, count: tokens.count)
    for edit in script.edits { for token in edit.to { isEdited[token] = true } }
    let isQuoted = composer.projection.facts[cell.report].isQuoted
    var run: [Int] = []
    for place in 0...tokens.count {
      let isEqual = place < tokens.count && !isEdited[place] && isQuoted[tokens.indices[place]]
      let follows = run.isEmpty || place < tokens.count && tokens.indices[place] == tokens.indices[place - 1] + 1
      if !isEqual || !follows {
        fold(run)
        run = []
      }
      if isEqual { run.append(tokens.indices[place]) }
    }
  }

  private mutating func fold(_ run: [Int]) {
    let words = run.filter { report.tokens[$0].kind != .mark }
    guard words.count > Self.longRun else { return }
    let folded = words.dropFirst(Self.firstWords).dropLast(Self.lastWords)
    guard let first = folded.first, let last = folded.last else { return }
    for token in first...last { marks[token] = .inside }
    marks[first] = .folded(folded.count)
  }

  /// The runs of each paragraph.
  ///
  /// - Parameter change: the number of the next change.
  func runs(of paragraphs: [[Part]], change next: () -> Int) -> [[BlockRun]] {
    var runs: [[BlockRun]] = []
    var numbers: [Int: Int] = [:]
    var lastSegment = -1
    var lastToken = -1
    let maker = RunMaker(reports: composer.reports, options: composer.options)
    for span in spans {
      let role: Role? = role(of: span)
      guard let role else { continue }
      let isOwn = span.report == cell.report
      let segment = isOwn ? report.segmentIndex(atByte: span.bytes.lowerBound) : lastSegment
      if runs.isEmpty || segment != lastSegment {
        runs.append([])
        (lastSegment, lastToken) = (segment, -1)
      }
      if role != .text {
        let change = span.edit.map { edit in
          let number = numbers[edit] ?? next()
          numbers[edit] = number
          return number
        }
        runs[runs.count - 1].append(maker.run(of: span, role: role, change: change))
        if isOwn { lastToken = report.token(atByte: span.bytes.upperBound) - 1 }
        continue
      }
      for token in report.token(atByte: span.bytes.lowerBound)..<report.token(atByte: span.bytes.upperBound) {
        add(token, after: &lastToken, spaced: span.spaceBefore, to: &runs[runs.count - 1])
      }
    }
    return runs
  }

  private func role(of span: HighlightSpan) -> Role? {
    switch span.highlight {
    case .kept, .moved: .text
    case .cosmetic: span.report == cell.report ? .text : nil
    case .changed: .variantChanged
    case .gone: .variantGone
    }
  }

  /// Adds a token: to the last run, where both are marked alike.
  private func add(_ token: Int, after last: inout Int, spaced: Bool, to runs: inout [BlockRun]) {
    let bytes = report.tokens[token].bytes
    let mark = marks[token]
    defer { last = token }
    if mark == .inside { return }
    let isSpaced = last < 0 ? false : runs.isEmpty ? spaced : Int(report.tokens[last].end) < bytes.lowerBound
    if last >= 0, last + 1 != token { runs.append(BlockRun(.own("[…]"), .fold, isSpaced: true)) }
    if case .folded(let count) = mark {
      runs.append(BlockRun(.own("[= \(count) words]"), .fold, isSpaced: isSpaced))
      return
    }
    let role: Role = mark == .shared ? .variantShared : .text
    if last + 1 == token, let run = runs.last, run.role == role, run.change == nil,
      case .report(let report, let before) = run.words, before.upperBound == Int(self.report.tokens[last].end)
    {
      runs[runs.count - 1].words = .report(report, before.lowerBound..<bytes.upperBound)
    } else {
      runs.append(BlockRun(.report(cell.report, bytes), role, isSpaced: isSpaced))
    }
  }
}

/// The sentences that a sentence is set beside, and what it shares with them.
struct SharingSentences {
  private let projection: Projection
  private let first: Int
  private let sentences: [Int]

  /// - Parameter reading: the first one of the passage.
  init(_ projection: Projection, beside reading: PassageCell) {
    self.projection = projection
    first = reading.report
    sentences = reading.readingParts.flatMap(\.sentences)
  }

  /// For each token of a sentence whether those of the first reading that it is linked to have it too; where there is
  /// none, all of them.
  func marks(of sentence: SentenceID) -> [Bool] {
    let linked = projection.linked(to: sentence).filter { $0.report == first && sentences.contains($0.sentence) }
    let all = sentences.map { SentenceID(report: first, sentence: $0) }
    return projection.sharedMarks.marks(of: sentence, with: linked.isEmpty ? all : linked)
  }
}
