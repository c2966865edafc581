/// A segment's tokens → sentences.
///
/// A sentence ends after a terminator (`.` `?` `!` `…` `。` `؟` `।`) and the quotation marks and brackets that close
/// behind it, where what follows can begin a sentence. `Mr. Putin met U.S. officials. He left.` has two sentences,
/// `“Why?” he asked.` has one. Lookahead is bounded, so the time is linear.
struct SentenceSplitter {
  let text: [UInt8]
  let tokens: ArraySlice<ScannedToken>
  let words: SentenceWords

  init(text: [UInt8], tokens: ArraySlice<ScannedToken>, _ words: SentenceWords) {
    self.text = text
    self.tokens = tokens
    self.words = words
  }

  /// Token ranges of the sentences, in order; together they are all the tokens.
  func sentences() -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = tokens.startIndex
    var openStraightQuote = false
    var index = tokens.startIndex
    while index < tokens.endIndex {
      if isStraightQuote(index) { openStraightQuote.toggle() }
      guard let end = boundary(at: index, inQuote: openStraightQuote) else {
        index += 1
        continue
      }
      for closer in index + 1..<max(end, index + 1) where isStraightQuote(closer) { openStraightQuote.toggle() }
      let isEnd = isSentenceEnd(terminator: index, next: end, start: start)
      if isEnd {
        sentences.append(start..<end)
        start = end
        openStraightQuote = false
      }
      index = end
    }
    if start < tokens.endIndex { sentences.append(start..<tokens.endIndex) }
    return sentences
  }

  /// If a terminator stands at `index`: the token after it and after all that closes behind it.
  private func boundary(at index: Int, inQuote: Bool) -> Int? {
    guard isTerminator(index) else { return nil }
    var next = index + 1
    // `act. J.R.R.`: dotted letters begin what follows.
    while next < tokens.endIndex, isTerminator(next) && !isDotted(next) || isCloser(next, inQuote: inQuote) {
      next += 1
    }
    return next
  }

  private func isSentenceEnd(terminator: Int, next: Int, start: Int) -> Bool {
    guard next < tokens.endIndex else { return true }
    if Self.isScriptTerminator(scalar(terminator)) { return true }
    let hasSpace = tokens[next].start > tokens[next - 1].end
    guard hasSpace || isGluedSentence(terminator, next) else { return false }
    guard canBegin(next), !isInDateline(terminator, next: next) else { return false }
    if next == terminator + 1, isAbbreviation(terminator, next: next, start: start) { return false }
    return !isSpeaker(after: next, terminator: terminator)
  }

  // MARK: Terminators

  /// Terminators of scripts in which no space need follow.
  private static func isScriptTerminator(_ value: UInt32) -> Bool {
    switch value {
    case 0x3002, 0xFF01, 0xFF1F, 0xFF0E, 0x0964, 0x0965: true
    default: false
    }
  }

  private static func isSpacedTerminator(_ value: UInt32) -> Bool {
    switch value {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x061F, 0x06D4, 0x203C, 0x2049: true
    default: false
    }
  }

  private func isTerminator(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .mark else { return isDotted(index) }
    let value = scalar(index)
    return Self.isSpacedTerminator(value) || Self.isScriptTerminator(value)
  }

  /// Whether the token is a word of dotted letters with a closing stop: `U.S.`
  func isDotted(_ index: Int) -> Bool {
    tokens[index].kind == .word && text[tokens[index].end - 1] == UInt8(ascii: ".")
  }

  /// A mark that closes behind a terminator: it touches what stands before it, or closes an open straight quote.
  private func isCloser(_ index: Int, inQuote: Bool) -> Bool {
    guard tokens[index].kind == .mark else { return false }
    let touches = tokens[index].start == tokens[index - 1].end
    switch scalar(index) {
    case 0x29, 0x5D, 0x7D, 0x2019, 0x201D, 0xBB, 0x203A, 0x300D, 0x300F, 0xFF09, 0x27: return touches
    case 0x201C: return touches && !hasWordGlued(after: index)
    case 0x22: return touches ? !hasWordGlued(after: index) || inQuote : inQuote && !hasWordGlued(after: index)
    default: return false
    }
  }

  private func hasWordGlued(after index: Int) -> Bool {
    index + 1 < tokens.endIndex && tokens[index + 1].start == tokens[index].end && tokens[index + 1].kind != .mark
  }

  private func isStraightQuote(_ index: Int) -> Bool { text[tokens[index].start] == 0x22 }

  // MARK: What follows

  /// A capital, a digit, a letter without case, or an opening mark can begin a sentence.
  private func canBegin(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .number { return true }
    let first = text.scalar(at: token.start)
    if token.kind == .word { return !first.isLowercase }
    switch first.value {
    case 0x22, 0x27, 0x28, 0x5B, 0xAB, 0x2018, 0x201A, 0x201C, 0x201E, 0x2039, 0x300C, 0x300E, 0xBF, 0xA1, 0x24, 0x23,
      0x40, 0xA3, 0x20AC, 0x2022:
      return index + 1 >= tokens.endIndex || canBegin(index + 1)
    case 0x2D, 0x2013, 0x2014:
      return index + 1 < tokens.endIndex && tokens[index + 1].kind == .word && canBegin(index + 1)
    default: return false
    }
  }

  /// `talks.The official`, `Friday.“Nobody`: a stop between a word and a capitalised one or an opening mark, the space
  /// forgotten.
  private func isGluedSentence(_ terminator: Int, _ next: Int) -> Bool {
    guard terminator > tokens.startIndex, tokens[terminator].kind == .mark, tokens[terminator].count == 1,
      tokens[terminator - 1].end == tokens[terminator].start, mayEndGlued(terminator - 1)
    else { return false }
    if tokens[next].kind == .mark { return isGluedQuotation(next) }
    guard tokens[next].kind == .word, !isBeforeGluedStop(next) else { return false }
    let first = text.scalar(at: tokens[next].start)
    guard first.isUppercase else { return false }
    // One capital begins a sentence where words of one letter do.
    if tokens[next].count == first.length { return isStarter(next) && !isGluedToNext(next) }
    return text.scalar(at: tokens[next].start + first.length).isLowercase
  }

  /// A word of some length, in small letters or capitals, or a year.
  private func mayEndGlued(_ index: Int) -> Bool {
    let last = text.scalar(before: tokens[index].end)
    switch tokens[index].kind {
    case .word: return tokens[index].count > 2 && (last.isLowercase || isInCapitals(index)) || isLongerWord(index)
    case .number: return tokens[index].count > 3
    case .mark: return [0x25, 0x22, 0x29, 0x201D, 0xBB].contains(scalar(index))
    }
  }

  private func isLongerWord(_ index: Int) -> Bool {
    tokens[index].count == 2 && text.scalar(before: tokens[index].end).isLowercase && isStarter(index)
  }

  func isInCapitals(_ index: Int) -> Bool {
    tokens[index].count > 2 && text.scalar(before: tokens[index].end).isUppercase
  }

  /// An opening quotation mark with a capitalised word right behind it.
  private func isGluedQuotation(_ index: Int) -> Bool {
    switch scalar(index) {
    case 0x22, 0x201C, 0x201E, 0xAB, 0x2018, 0x201A: break
    default: return false
    }
    guard hasWordGlued(after: index), tokens[index + 1].kind == .word else { return false }
    return isCapitalised(index + 1)
  }

  private func isBeforeGluedStop(_ index: Int) -> Bool {
    isGluedToNext(index) && scalar(index + 1) == 0x2E && hasWordGlued(after: index + 1)
  }

  func isGluedToNext(_ index: Int) -> Bool {
    index + 1 < tokens.endIndex && tokens[index + 1].start == tokens[index].end
  }

  /// `“Why?” Putin asked`: the sentence goes on with its speaker.
  private func isSpeaker(after next: Int, terminator: Int) -> Bool {
    guard next > terminator + 1, scalar(terminator) != 0x2E, tokens[next].kind == .word,
      !isStarter(next)
    else { return false }
    return (next + 1..<min(next + 4, tokens.endIndex)).contains { words.quoteVerbs.contains(key($0)) }
  }

  func goesOn(_ next: Int) -> Bool {
    tokens[next].kind == .number
      || tokens[next].kind == .word && !isStarter(next)
  }

  func isStarter(_ index: Int) -> Bool { words.starters.contains(key(index)) }

  func isCapitalised(_ index: Int) -> Bool { text.scalar(at: tokens[index].start).isUppercase }

  func scalar(_ index: Int) -> UInt32 { text.scalar(at: tokens[index].start).value }

  /// The word in lower case, as a key; none for one too long to be in any table.
  func key(_ index: Int) -> PhraseKey {
    tokens[index].count <= 24 ? PhraseKey(word: tokens[index].bytes, in: text) : .none
  }

  func letters(_ index: Int) -> Int { text[tokens[index].bytes].count { $0 & 0xC0 != 0x80 } }
}
