/// Reads the names of a sentence: runs of capitalized words, without titles.
struct NameReader {
  private static let most = 6

  private let reading: TaggedTokens
  /// The tokens of the sentence.
  private let sentence: Range<Int>
  private let quotations: QuotationMarks
  private let names: NameForms
  private let isTitleCase: Bool
  private(set) var facts: [Fact] = []

  init(_ reading: TaggedTokens, _ sentence: Range<Int>, _ quotations: QuotationMarks, _ names: NameForms) {
    self.reading = reading
    self.sentence = sentence
    self.quotations = quotations
    self.names = names
    isTitleCase = Self.isTitleCase(sentence, reading)
    read()
  }

  private mutating func read() {
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard isNameWord(index) else {
        index += 1
        continue
      }
      let end = endOfRun(from: index)
      for part in (index..<end).split(whereSeparator: { reading.tags[$0].contains(.title) }) {
        if let first = part.first { add(first..<first + part.count) }
      }
      index = end
    }
  }

  /// Headlines that capitalize most words tell nothing by capitals.
  private static func isTitleCase(_ sentence: Range<Int>, _ reading: TaggedTokens) -> Bool {
    let words = sentence.filter { reading[$0].kind == .word }
    return words.count >= 4 && words.count(where: reading.isCapital) * 5 > words.count * 3
  }

  private func isNameWord(_ index: Int) -> Bool {
    let token = reading[index]
    guard token.kind == .word, token.bytes.count > 1, reading.isCapital(index) else { return false }
    let tags = reading.tags[index]
    if tags.meets(.month | .weekday | .pronoun | .negation | .number | .ordinal) { return false }
    if names.capitals.isName(token) { return true }
    if reading.table.isLight(token.normalized) { return false }
    if isTitleCase { return false }
    return !startsSentence(index) || mayBeginSentence(index)
  }

  /// A word that is never written small may be a name at the beginning of a sentence too.
  private func mayBeginSentence(_ index: Int) -> Bool {
    let token = reading[index]
    return !names.capitals.isSmallSomewhere(token) && !reading.table.isLight(token.normalized) && token.bytes.count >= 2
      && !reading.tags[index].meets(.saying | .hedge | .relative | .source | .scale)
  }

  private func endOfRun(from start: Int) -> Int {
    let limit = sentence.upperBound
    var end = start + 1
    while end < limit {
      if isNameWord(end) {
        end += 1
      } else if end + 1 < limit, joins(end), isNameWord(end + 1) {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private func startsSentence(_ index: Int) -> Bool { quotations.startsSentence(index, sentence, of: reading) }

  /// What may stand inside a name: `of`, `van`, a hyphen, the stop of an initial.
  private func joins(_ index: Int) -> Bool {
    if reading.isMark(index) {
      let isStop = reading.mark(index) == UInt8(ascii: ".") && reading[index - 1].bytes.count == 1
      return reading.mark(index) == UInt8(ascii: "-") && reading[index].bytes.count == 1 || isStop
    }
    return reading.tags[index].contains(.particle)
  }

  /// A word that only the beginning of a sentence gives a capital: `Besides Petersburg`.
  private func isPlain(_ index: Int) -> Bool {
    let token = reading[index]
    return reading.table.isLight(token.normalized) && !names.capitals.isName(token)
  }

  /// Where nouns have capitals, one word is a name only after a title or beside a verb of saying.
  private func isMoreThanNoun(_ run: Range<Int>) -> Bool {
    guard reading.table.names.nounsHaveCapitals, run.count == 1 else { return true }
    return has(.title | .saying, at: run.lowerBound - 1) || has(.saying, at: run.upperBound)
  }

  private func has(_ tags: WordTags, at index: Int) -> Bool {
    sentence.contains(index) && reading.tags[index].meets(tags)
  }

  /// A run without the titles at its ends.
  private mutating func add(_ run: Range<Int>) {
    var run = run
    while let first = run.first, reading.tags[first].contains(.title) || reading.isMark(first) {
      run = first + 1..<run.upperBound
    }
    if let first = run.first, run.count > 1, startsSentence(first), isPlain(first) {
      run = first + 1..<run.upperBound
    }
    while let last = run.last, reading.tags[last].contains(.title) || reading.isMark(last) {
      run = run.lowerBound..<last
    }
    guard !run.isEmpty, run.count <= Self.most, isMoreThanNoun(run) else { return }
    let own = run.filter {
      reading[$0].kind == .word && !reading.tags[$0].meets(.particle | .generic)
    }
    let words = own.map { names.form(of: reading[$0]) }.filter { !$0.isEmpty }
    if words.isEmpty { return }
    var fact = Fact(kind: .name, range: run, value: NameForm.aliased(words, reading.table.names.aliases))
    fact.isWeak = startsSentence(run.lowerBound) && !names.capitals.isName(reading[run.lowerBound])
    fact.isCommon = run.contains { reading.tags[$0].contains(.generic) }
    fact.initials =
      String(
        run.filter { reading[$0].kind == .word && !reading.tags[$0].contains(.particle) }
          .compactMap { names.form(of: reading[$0]).first }
      ).withK
    facts.append(fact)
  }
}
