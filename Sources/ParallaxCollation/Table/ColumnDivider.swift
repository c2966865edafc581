internal import ParallaxSupport
internal import ParallaxText

/// Cuts a column into stretches that all its reports share and such that differ, as parallel segmentation has it.
///
/// Every reading is compared with the first. What one of them changes is a stretch of all; stretches that meet are one.
struct ColumnDivider {
  private let collation: Collation
  private let facts: FactsOfReports

  init(_ collation: Collation, _ facts: FactsOfReports) {
    self.collation = collation
    self.facts = facts
  }

  func stretches(of cells: [AlignmentTable.Cell]) -> [AlignmentTable.Stretch] {
    guard cells.count > 1, areOneText(cells) else { return [whole(cells)] }
    return DividedColumn(cells.map(aligned), first: words(of: cells[0])).stretches
  }

  private func whole(_ cells: [AlignmentTable.Cell]) -> AlignmentTable.Stretch {
    AlignmentTable.Stretch(kind: .whole, bytes: cells.map(\.bytes), tokens: cells.map(tokens))
  }

  /// Whether near copies join all of them in a chain: words of other texts are not compared.
  private func areOneText(_ cells: [AlignmentTable.Cell]) -> Bool {
    collation.closeness.copies(of: cells[0].report, among: cells.map(\.report)).count == cells.count
  }

  private func tokens(_ cell: AlignmentTable.Cell) -> Range<Int> {
    let sentences = collation.reports[cell.report].sentences[cell.sentences]
    guard let first = sentences.first, let last = sentences.last else { return 0..<0 }
    return first.tokens.lowerBound..<last.tokens.upperBound
  }

  private func words(of cell: AlignmentTable.Cell) -> PassageWords {
    PassageWords(ReadingTokens(report: cell.report, indices: Array(tokens(cell))), facts[cell.report])
  }

  private func aligned(_ cell: AlignmentTable.Cell) -> DividedColumn.Reading {
    DividedColumn.Reading(words: words(of: cell), bytes: cell.bytes)
  }
}

/// The readings of a column, each beside the first.
private struct DividedColumn {
  struct Reading {
    let words: PassageWords
    let bytes: Range<Int>

    /// The bytes of a token with what stands before it; the white space after the last is nobody's.
    func piece(_ token: Int) -> Range<Int> { end(token - 1)..<end(token) }

    func end(_ token: Int) -> Int { token < 0 ? bytes.lowerBound : Int(words[token].end) }

    func text(_ bytes: Range<Int>) -> ArraySlice<UInt8> { words.report.document.text[bytes] }

    func tokens(_ range: Range<Int>) -> Range<Int> {
      guard let first = words.reading.indices.first else { return 0..<0 }
      return first + range.lowerBound..<first + range.upperBound
    }
  }

  private let readings: [Reading]
  /// By reading, by token of the first: its own token there, -1 where it has another.
  private let places: [[Int]]
  private(set) var stretches: [AlignmentTable.Stretch] = []

  init(_ readings: [Reading], first: PassageWords) {
    self.readings = readings
    let words = WordSequence(first)
    places = readings.map { Self.places(of: $0.words, beside: first, words) }
    divide()
  }

  /// Where the tokens of the first reading stand in another that no edit names.
  private static func places(of view: PassageWords, beside first: PassageWords, _ words: WordSequence) -> [Int] {
    if view === first { return Array(first.indices) }
    if view.count == first.count, view.indices.allSatisfy({ view[$0].written == first[$0].written }) {
      return Array(first.indices)
    }
    let script = ScriptMaker(a: first, wordsA: words, b: view, wordsB: WordSequence(view)).script()
    var isKept = [Bool](repeating: true, count: first.count)
    var isNew = [Bool](repeating: false, count: view.count)
    for edit in script.edits {
      for token in edit.from { isKept[token] = false }
      for token in edit.to { isNew[token] = true }
    }
    var next = 0
    return isKept.map { kept in
      guard kept else { return -1 }
      while next < isNew.count, isNew[next] { next += 1 }
      next += 1
      return next - 1
    }
  }

  private mutating func divide() {
    /// By reading the token that comes next.
    var next = [Int](repeating: 0, count: readings.count)
    for token in places[0].indices where places.allSatisfy({ $0[token] >= 0 }) {
      let own = places.map { $0[token] }
      addChange(from: next, to: own)
      addKept(own)
      next = own.map { $0 + 1 }
    }
    addChange(from: next, to: readings.map(\.words.count))
    addEnds()
  }

  private mutating func addChange(from: [Int], to: [Int]) {
    guard from != to else { return }
    let tokens = zip(from, to).map { $0..<$1 }
    let words = zip(readings, tokens).map { WordSequence.words($0.words, $1) }
    add(words.allSatisfy { $0 == words[0] } ? .cosmetic : .substantive, tokens)
  }

  /// A token that all have; what stands before it may differ.
  private mutating func addKept(_ own: [Int]) {
    let pieces = zip(readings, own).map { $0.text($0.piece($1)) }
    add(pieces.allSatisfy { $0 == pieces[0] } ? .shared : .spacing, own.map { $0..<$0 + 1 })
  }

  /// What stands behind the last token.
  private mutating func addEnds() {
    let bytes = readings.map { $0.end($0.words.count - 1)..<$0.bytes.upperBound }
    guard bytes.contains(where: { !$0.isEmpty }) else { return }
    let texts = zip(readings, bytes).map { $0.text($1) }
    let tokens = readings.map { $0.tokens($0.words.count..<$0.words.count) }
    append(texts.allSatisfy { $0 == texts[0] } ? .shared : .spacing, bytes, tokens)
  }

  private mutating func add(_ kind: AlignmentTable.Stretch.Kind, _ tokens: [Range<Int>]) {
    append(
      kind, zip(readings, tokens).map { $0.end($1.lowerBound - 1)..<$0.end($1.upperBound - 1) },
      zip(readings, tokens).map { $0.tokens($1) })
  }

  /// Neighbours of one kind are one stretch, changes of words apart: kept words stand between those.
  private mutating func append(_ kind: AlignmentTable.Stretch.Kind, _ bytes: [Range<Int>], _ tokens: [Range<Int>]) {
    guard let last = stretches.last, last.kind == kind, kind == .shared || kind == .spacing else {
      stretches.append(AlignmentTable.Stretch(kind: kind, bytes: bytes, tokens: tokens))
      return
    }
    stretches[stretches.count - 1] = AlignmentTable.Stretch(
      kind: kind, bytes: zip(last.bytes, bytes).map { $0.lowerBound..<$1.upperBound },
      tokens: zip(last.tokens, tokens).map { $0.lowerBound..<$1.upperBound })
  }
}
