internal import ParallaxModel

/// What a report says below the first reading of a passage.
extension BlockComposer {
  /// A copy of the first reading is compared with it word by word. Of a text of its own each paragraph stands alone, with
  /// the words marked that it shares; sentences that are at home in another passage are quoted in excerpts.
  mutating func ownReadings(of cell: PassageCell, in index: Int, beside first: PassageCell) -> [Block] {
    let comparison = projection.comparisons[index]
    if synopsis.passages[index].kind == .headlines { return [plainReading(of: cell, in: index)] }
    guard let script = comparison.script(of: cell.report), let tokens = comparison.tokens(of: cell.report) else {
      return [indented(reading(of: cell, in: index, false))]
    }
    if !cell.parts.isEmpty, script.isWordForWord || script.relation == .verbatim {
      return [wordByWord(cell, in: index, beside: first)]
    }
    var blocks: [Block] = []
    if !cell.parts.isEmpty {
      if let differences = fewDifferences(script, tokens, comparison, cell) {
        blocks.append(equal(cell, in: index, differences: differences))
      } else {
        let parts = paragraphs(of: cell.parts)
        let maker = OwnRunMaker(self, cell, script, tokens, first, in: index)
        var runs = maker.runs(of: parts) { nextChange() }
        if runs.count < parts.count { runs += Array(repeating: [], count: parts.count - runs.count) }
        for (part, runs) in zip(parts, runs) where !runs.isEmpty { blocks.append(like(part, runs, cell, in: index)) }
      }
    }
    let excerpts = ExcerptMaker(projection, reports)
    for elsewhere in cell.elsewhere where adds(elsewhere.part, to: cell, beside: first) {
      let runs = excerpts.runs(of: elsewhere.part, of: cell.report, beside: first, showsShared: !options.showsShared)
      blocks.append(excerpt(like([elsewhere.part], runs, cell, in: index)))
    }
    return blocks
  }

  private func excerpt(_ block: Block) -> Block {
    guard case .reading(var reading) = block.content else { return block }
    reading.isExcerpt = true
    var block = block
    block.content = .reading(reading)
    return block
  }

  /// Whether sentences from elsewhere say something of the first reading that those at home here do not.
  private func adds(_ part: Part, to cell: PassageCell, beside first: PassageCell) -> Bool {
    if cell.parts.isEmpty { return true }
    let shown = Set(first.readingParts.flatMap(\.sentences))
    func said(_ sentences: some Sequence<Int>) -> Set<Int> {
      Set(
        sentences.flatMap { projection.linked(to: SentenceID(report: cell.report, sentence: $0)) }
          .filter { $0.report == first.report && shown.contains($0.sentence) }.map(\.sentence))
    }
    return !said(part.sentences).isSubset(of: said(cell.parts.flatMap(\.sentences)))
  }

  private mutating func plainReading(of cell: PassageCell, in index: Int) -> Block {
    var block = reading(of: cell, in: index, false)
    if case .reading(var reading) = block.content {
      reading.label.notes = []
      block.content = .reading(reading)
    }
    return block
  }

  private func indented(_ block: Block) -> Block {
    guard case .reading(var reading) = block.content else { return block }
    reading.isIndented = true
    reading.label.notes = []
    var block = block
    block.content = .reading(reading)
    return block
  }

  private mutating func wordByWord(_ cell: PassageCell, in index: Int, beside first: PassageCell) -> Block {
    if !options.showsEqual, let block = equalReading(of: cell, in: index, after: [first]),
      case .equal(let equal) = block.content, equal.like != nil
    {
      return self.equal(cell, in: index, differences: equal.differences)
    }
    return indented(reading(of: cell, in: index, false))
  }

  /// The paragraphs that parts stand in, each with its parts.
  private func paragraphs(of parts: [Part]) -> [[Part]] {
    parts.reduce(into: []) { paragraphs, part in
      if paragraphs.last?.last?.segment == part.segment {
        paragraphs[paragraphs.count - 1].append(part)
      } else {
        paragraphs.append([part])
      }
    }
  }

  private func like(_ parts: [Part], _ runs: [BlockRun], _ cell: PassageCell, in index: Int) -> Block {
    let isWordForWord = runs.contains { $0.role == .variantChanged || $0.role == .variantGone }
    return block(
      parts, runs, sign: isWordForWord ? nil : .like, cell, in: index)
  }

  /// `= fox ¶4  but for “Farenthold said”`
  private func equal(_ cell: PassageCell, in index: Int, differences: [String]) -> Block {
    let words = differences.prefix(4).map { "“\($0)”" }.joined(separator: ", ")
    let text = differences.isEmpty ? "the same words" : "but for \(words)\(differences.count > 4 ? " …" : "")"
    return block(cell.readingParts, [BlockRun(.own(text), .readingEqual)], sign: .same, cell, in: index)
  }

  private func block(
    _ parts: [Part], _ runs: [BlockRun], sign: ReadingLabel.Sign?, _ cell: PassageCell, in index: Int
  ) -> Block {
    let report = cell.report
    let first = SentenceID(report: report, sentence: parts.first?.sentences.lowerBound ?? 0)
    var label = ReadingLabel(place: places.label(of: first), notes: [])
    label.sign = sign
    let segment = reports[report].segments[reports[report].sentences[first.sentence].segment]
    var reading = Block.Reading(
      label: label, runs: runs, isRightToLeft: reports[report].isRightToLeft(atByte: segment.bytes.lowerBound))
    reading.isIndented = true
    return Block(.reading(reading), passage: index, report: report, sentences: parts.map(\.sentences))
  }

  private static let fewWords = 4
  private static let manyTimes = 3

  /// The few words in which a text of its own differs from the first reading: outside quotation marks, and no fact. Nil
  /// where more differs.
  private func fewDifferences(
    _ script: EditScript, _ tokens: ReadingTokens, _ comparison: Comparison, _ cell: PassageCell
  ) -> [String]? {
    guard !options.showsEqual, script.told.isEmpty, let against = comparison.tokens(of: comparison.against) else {
      return nil
    }
    let sides = (StatedTokens(tokens, projection), StatedTokens(against, projection))
    var differing = 0
    var words: [String] = []
    for edit in script.edits where edit.difference == .substantive {
      differing += max(sides.0.words(edit.to), sides.1.words(edit.from))
      guard differing <= Self.fewWords, edit.operation != .move, sides.0.areOutside(edit.to),
        sides.1.areOutside(edit.from)
      else { return nil }
      let text = sides.0.words(edit.to) > 0 ? sides.0.text(edit.to) : sides.1.text(edit.from)
      words.append(text)
    }
    let all = sides.0.words(0..<tokens.count)
    return all >= Self.manyTimes * differing && all > Self.fewWords ? words : nil
  }
}

/// The tokens of a reading with what they state.
private struct StatedTokens {
  private let tokens: ReadingTokens
  private let facts: StatedFacts

  init(_ tokens: ReadingTokens, _ projection: Projection) {
    self.tokens = tokens
    facts = projection.facts[tokens.report]
  }

  func words(_ range: Range<Int>) -> Int {
    tokens.indices[range].count { facts.report.tokens[$0].kind != .mark }
  }

  func text(_ range: Range<Int>) -> String {
    tokens.bytes(range, in: facts.report).map(facts.report.document.string).joined(separator: " ")
  }

  /// Whether none stands inside quotation marks, and none is a number, a name, or a word that denies or doubts.
  func areOutside(_ range: Range<Int>) -> Bool {
    tokens.indices[range].allSatisfy { token in
      !facts.isQuoted[token] && !facts.tags[token].meets(.negation | .degree | .denial | .hedge | .unsure)
        && !facts.numbers.contains { $0.range.contains(token) } && !facts.names.contains { $0.range.contains(token) }
    }
  }
}
