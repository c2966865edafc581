internal import ParallaxCollation
internal import ParallaxText

/// Names of a reading: runs of capitalised words, without titles.
struct NameFacts {
  private static let most = 6

  private let reading: FactReading
  private let tables: FactTables
  private(set) var facts: [Fact] = []

  init(_ reading: FactReading, _ tables: FactTables) {
    self.reading = reading
    self.tables = tables
    for sentence in reading.sentences { read(sentence) }
  }

  private mutating func read(_ sentence: Range<Int>) {
    let isTitleCase = isTitleCase(sentence)
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard isNameWord(index, inTitleCase: isTitleCase) else {
        index += 1
        continue
      }
      let end = endOfRun(from: index, before: sentence.upperBound, inTitleCase: isTitleCase)
      for part in (index..<end).split(whereSeparator: { reading.tags[$0].contains(.title) }) {
        if let first = part.first { add(first..<first + part.count) }
      }
      index = end
    }
  }

  /// Headlines that capitalise most words tell nothing by capitals.
  private func isTitleCase(_ sentence: Range<Int>) -> Bool {
    let words = sentence.filter { reading.tokens[$0].kind == .word }
    return words.count >= 4 && words.count(where: reading.isCapital) * 5 > words.count * 3
  }

  private func isNameWord(_ index: Int, inTitleCase: Bool) -> Bool {
    let token = reading.tokens[index]
    guard token.kind == .word, token.bytes.count > 1, reading.isCapital(index) else { return false }
    let tags = reading.tags[index]
    if !tags.isDisjoint(with: [.month, .weekday, .pronoun, .negation, .number, .ordinal]) { return false }
    if tables.names.isName(token) { return true }
    if tables.words.isLight(token.normalized) { return false }
    if inTitleCase { return false }
    return !reading.startsSentence(index) || mayBeginSentence(index)
  }

  /// A word that is never written small may be a name at the beginning of a sentence too.
  private func mayBeginSentence(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    return !tables.names.isSmallSomewhere(token) && !tables.words.isLight(token.normalized) && token.bytes.count >= 2
      && reading.tags[index].isDisjoint(with: [.saying, .hedge, .relative, .source, .scale])
  }

  private func endOfRun(from start: Int, before limit: Int, inTitleCase: Bool) -> Int {
    var end = start + 1
    while end < limit {
      if isNameWord(end, inTitleCase: inTitleCase) {
        end += 1
      } else if end + 1 < limit, joins(end), isNameWord(end + 1, inTitleCase: inTitleCase) {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// What may stand inside a name: `of`, `van`, a hyphen, the stop of an initial.
  private func joins(_ index: Int) -> Bool {
    if reading.isMark(index) {
      let isStop = reading.mark(index) == UInt8(ascii: ".") && reading.tokens[index - 1].bytes.count == 1
      return reading.mark(index) == UInt8(ascii: "-") && reading.tokens[index].bytes.count == 1 || isStop
    }
    return reading.tags[index].contains(.particle) && reading.text(index..<index + 1) != "and"
  }

  /// A word that only the beginning of a sentence gives a capital: `Besides Petersburg`.
  private func isPlain(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    return tables.words.isLight(token.normalized) && !tables.names.isName(token)
  }

  /// A run without the titles at its ends.
  private mutating func add(_ run: Range<Int>) {
    var run = run
    while let first = run.first, reading.tags[first].contains(.title) || reading.isMark(first) {
      run = first + 1..<run.upperBound
    }
    if let first = run.first, run.count > 1, reading.startsSentence(first), isPlain(first) {
      run = first + 1..<run.upperBound
    }
    while let last = run.last, reading.tags[last].contains(.title) || reading.isMark(last) {
      run = run.lowerBound..<last
    }
    guard !run.isEmpty, run.count <= Self.most else { return }
    let own = run.filter {
      reading.tokens[$0].kind == .word && reading.tags[$0].isDisjoint(with: [.particle, .generic])
    }
    let words = own.map { tables.form(of: reading.tokens[$0]) }.filter { !$0.isEmpty }
    if words.isEmpty { return }
    var fact = Fact(kind: .name, range: run, value: NameForm.aliased(words, tables.meanings.aliases))
    fact.isWeak = reading.startsSentence(run.lowerBound) && !tables.names.isName(reading.tokens[run.lowerBound])
    fact.isCommon = run.contains { reading.tags[$0].contains(.generic) }
    fact.initials =
      String(
        run.filter { reading.tokens[$0].kind == .word && !reading.tags[$0].contains(.particle) }
          .compactMap { tables.form(of: reading.tokens[$0]).first }
      ).withK
    facts.append(fact)
  }
}
