/// Reads the names of a sentence: runs of capitalized words, without titles.
struct NameReader {
  private static let most = 6

  let reading: TaggedTokens
  /// The tokens of the sentence.
  let sentence: Range<Int>
  let tokens: SentenceTokens
  private let quotations: QuotationMarks
  private let names: NameForms
  private let isTitleCase: Bool
  private(set) var facts: [Fact] = []

  init(_ reading: TaggedTokens, _ sentence: Range<Int>, _ quotations: QuotationMarks, _ names: NameForms) {
    self.reading = reading
    self.sentence = sentence
    tokens = SentenceTokens(reading: reading, range: sentence)
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
      let run = index..<endOfRun(from: index)
      let pieces = pieces(of: run)
      let known = facts.count
      var last = run.upperBound
      for piece in pieces {
        for part in piece.split(whereSeparator: { reading.tags[$0].contains(.title) }) {
          if let first = part.first { last = max(last, add(first..<first + part.count)) }
        }
      }
      if pieces.count > 1 { for fact in known..<facts.count { facts[fact].isPart = true } }
      index = last
    }
  }

  /// Of the words of a headline that say something, at most one in so many is written small.
  private static let smallOfTitle = 8

  /// Headlines that capitalize most words tell nothing by capitals, and neither do runs too long for a name. A sentence of
  /// many names has verbs and nouns besides, which are written small.
  private static func isTitleCase(_ sentence: Range<Int>, _ reading: TaggedTokens) -> Bool {
    let most = reading.table.names.nounsHaveCapitals ? 4 : 3
    var (words, capitals, content, small, run, longest) = (0, 0, 0, 0, 0, 0)
    for index in sentence {
      guard reading[index].kind == .word else {
        run = 0
        continue
      }
      words += 1
      let isCapital = reading.isCapital(index)
      if isCapital { capitals += 1 }
      run = isCapital ? run + 1 : 0
      longest = max(longest, run)
      if reading.table.isLight(reading[index].normalized) || reading.tags[index].contains(.preposition) { continue }
      content += 1
      if !isCapital { small += 1 }
    }
    return words >= 4 && capitals * 5 > words * most && (small * smallOfTitle <= content || longest >= Self.most)
  }

  private func isNameWord(_ index: Int) -> Bool {
    let token = reading[index]
    guard token.kind == .word, !isLetter(token), reading.isCapital(index) else { return false }
    let tags = reading.tags[index]
    if tags.meets(.weekday | .pronoun | .negation | .number | .ordinal) || tokens.century(at: index) != nil {
      return false
    }
    if tags.contains(.month), !isNameThatIsMonth(index) { return false }
    if tags.contains(.phrase), isQuantity(index) { return false }
    // `eine Tonne Kokain`; what money is called may be a name.
    if tags.contains(.unit), reading.table.names.nounsHaveCapitals, UnitScale(reading.value(index)) != nil {
      return false
    }
    if hasSmallWordBehindArticle(token) { return false }
    if names.capitals.isName(token) { return true }
    if reading.table.isLight(token.normalized) { return false }
    if isTitleCase { return false }
    return !startsSentence(index) || mayBeginSentence(index)
  }

  /// A word that is never written small may be a name at the beginning of a sentence too.
  private func mayBeginSentence(_ index: Int) -> Bool {
    let token = reading[index]
    return !names.capitals.isSmallSomewhere(token)
      && !reading.table.isLight(token.normalized) && token.bytes.count >= 2
      && !reading.tags[index].meets(.saying | .hedge | .relative | .source | .scale) && !isBeforeNumber(index)
  }

  /// `L'abbiamo`, `D’accordo`: the capital is that of what is cut short before a vowel; `M'baye` is a name.
  private func hasSmallWordBehindArticle(_ token: Token) -> Bool {
    let text = reading.report.document.text[token.bytes]
    let letters = text.prefix { $0 != UInt8(ascii: "'") && $0 != 0xE2 }
    guard letters.count <= Self.longestArticle, letters.count < text.count else { return false }
    let mark = text[letters.endIndex] == 0xE2 ? 3 : 1
    let next = letters.endIndex + mark
    guard next < text.endIndex else { return false }
    // The letters with accents are two bytes.
    return "aeiouyh".utf8.contains(text[next])
      || text[next] == 0xC3 && !reading.report.document.text.isUppercase(at: next)
  }

  /// Letters before an apostrophe: l', qu'.
  private static let longestArticle = 2

  /// `Nearly 300`, `Almost all`.
  private func isBeforeNumber(_ index: Int) -> Bool {
    [WordKind.about, .nearly, .above, .below].contains { tokens.phrase($0, at: index) != nil }
  }

  /// `ein Viertel der Ernte`, `Dutzende Boote`, where nouns have capitals; `Level II`.
  private func isQuantity(_ index: Int) -> Bool {
    if let generation = tokens.phrase(.generation, at: index) { return generation.phrase.value >= 100 }
    return [WordKind.fraction, .fractions, .many, .several].contains { tokens.phrase($0, at: index) != nil }
  }

  private func endOfRun(from start: Int) -> Int {
    let limit = sentence.upperBound
    var end = start + 1
    while end < limit, tokens.phrase(.generation, at: end) == nil {
      if isNameWord(end) {
        end += 1
      } else if let next = nameWord(behindJoining: end, in: start), next < limit {
        end = next + 1
      } else {
        break
      }
    }
    return end
  }

  /// The word of a name behind what may stand inside one; behind a first name that may be two words: `Ilmo von der Aue`,
  /// but not of an office, `Ministerio de la Tierra`.
  private func nameWord(behindJoining index: Int, in start: Int) -> Int? {
    guard joins(index) else { return nil }
    let next = index + 1
    if next < sentence.upperBound, isNameWord(next) { return next }
    guard next + 1 < sentence.upperBound, index == start + 1, !reading.table.names.nounsHaveCapitals,
      !reading.isMark(index),
      !reading.tags[start].contains(.generic), reading.tags[next].contains(.particle), isNameWord(next + 1)
    else { return nil }
    return next + 1
  }

  /// `WHO`: a word of capitals alone.
  private func isAcronym(_ index: Int) -> Bool {
    let text = reading.report.document.string(reading[index].bytes)
    return text.count >= 2 && text == text.uppercased() && text != text.lowercased()
  }

  private func isLetter(_ token: Token) -> Bool {
    token.bytes.count == reading.report.document.text.scalar(at: Int(token.start)).length
  }

  /// A run too long for one name, apart at its first particle: `Orvel Tamm` and `Lower Lenna Fishing Aid` of
  /// `Orvel Tamm of Lower Lenna Fishing Aid`.
  private func pieces(of run: Range<Int>) -> [Range<Int>] {
    guard run.count > Self.most,
      let particle = run.dropFirst().first(where: { !reading.isMark($0) && reading.tags[$0].contains(.particle) })
    else { return [run] }
    return [run.lowerBound..<particle, particle + 1..<run.upperBound]
  }

  private func startsSentence(_ index: Int) -> Bool { quotations.startsSentence(index, sentence, of: reading) }

  /// What may stand inside a name: `of`, `van`, a hyphen, the stop of an initial.
  private func joins(_ index: Int) -> Bool {
    if reading.isMark(index) {
      let isStop = reading.mark(index) == UInt8(ascii: ".") && reading[index - 1].bytes.count == 1
      return reading.mark(index) == UInt8(ascii: "-") && reading[index].bytes.count == 1 || isStop
    }
    // `Brask den Kai`, `Antrag der Opposition`
    let tags = reading.tags[index]
    return tags.contains(.particle) && !reading.table.isObjectArticle(reading[index].normalized)
      && !(reading.table.names.nounsHaveCapitals && tags.contains(.definite))
  }

  /// `Sitzung der` before a title
  private func isLooseParticle(_ index: Int) -> Bool {
    reading.tags[index].contains(.particle) && !reading.isCapital(index)
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

  /// Adds a run without the titles at its ends.
  ///
  /// - Returns: the token after what was read.
  private mutating func add(_ run: Range<Int>) -> Int {
    let end = run.upperBound
    let (named, generation) = withoutGeneration(run)
    var run = named
    while let first = run.first, reading.tags[first].contains(.title) || reading.isMark(first) {
      run = first + 1..<run.upperBound
    }
    if let first = run.first, run.count > 1, startsSentence(first), isPlain(first) {
      run = first + 1..<run.upperBound
    }
    while let last = run.last, reading.tags[last].contains(.title) || reading.isMark(last) || isLooseParticle(last) {
      run = run.lowerBound..<last
    }
    guard !run.isEmpty, run.count <= Self.most, isMoreThanNoun(run) || generation != nil else { return end }
    var words: [String] = []
    words.reserveCapacity(run.count)
    var initials = ""
    for index in run where reading[index].kind == .word && !reading.tags[index].contains(.particle) {
      let form = names.form(of: reading[index])
      if !form.isEmpty, !reading.tags[index].contains(.generic) { words.append(form) }
      if let initial = form.first { initials.append(initial) }
    }
    if words.isEmpty { return end }
    let range = run.lowerBound..<max(run.upperBound, generation?.end ?? 0)
    var fact = Fact(kind: .name, range: range, value: NameForm.aliased(words, reading.table.names.aliases))
    fact.isWeak = startsSentence(run.lowerBound) && !names.capitals.isName(reading[run.lowerBound])
    fact.generation = generation?.value
    fact.isMixed = run.contains { names.isMixed(reading[$0]) }
    fact.isCommon = run.contains { reading.tags[$0].contains(.generic) }
    fact.initials = initials.withK
    fact.hasAcronym = run.contains(where: isAcronym)
    facts.append(fact)
    return max(end, range.upperBound)
  }
}
