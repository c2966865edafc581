/// Tells single quotation marks from apostrophes: `‘It’s the farmers’ plan for the ’90s,’ she said.` has one quotation.
///
/// A mark opens only where one closes it in its segment. It closes where punctuation touches it, or where no possessive
/// could end; after an s (`farmers’`) only if no better mark follows.
struct SingleMarks {
  private let reading: TaggedTokens
  /// Tokens of the segment.
  private let segment: Range<Int>

  init(_ reading: TaggedTokens, _ segment: Range<Int>) {
    self.reading = reading
    self.segment = segment
  }

  /// Whether a mark may open a quotation, by what stands about it.
  func opens(_ mark: QuoteMark, at index: Int) -> Bool {
    guard mark.isSingle, mark.mayOpen, mark.hasGapBefore, index + 1 < segment.upperBound else { return false }
    if mark.isGuillemet { return true }
    return !mark.hasGapAfter && !isElision(at: index + 1)
  }

  /// The mark that closes what the one at `index` opens; nil for an apostrophe.
  func end(of open: QuoteMark, at index: Int, before limit: Int) -> Int? {
    var possessive: Int?
    var doubles = 0
    for place in index + 1..<max(index + 1, limit) {
      guard let mark = mark(at: place) else { continue }
      if !mark.isSingle {
        // A quotation around it ends here.
        doubles += mark.mayOpen && !mark.standsAtClosing && (!mark.mayClose || doubles == 0) ? 1 : -1
        if doubles < 0 { return possessive }
      } else if mark.closes(open), !mark.hasGapBefore || mark.isGuillemet, mark.hasGapAfter {
        switch strength(of: mark, at: place) {
        case .strong: return place
        case .end: return possessive ?? (isWord(index + 1..<place) ? nil : place)
        case .possessive: possessive = possessive ?? place
        }
      } else if opens(mark, at: place), mark.scalar == open.scalar {
        return possessive
      }
    }
    return possessive
  }

  private enum Strength {
    /// Punctuation of the quotation stands before it.
    case strong
    case end
    /// It may belong to the word before it.
    case possessive
  }

  private func strength(of mark: QuoteMark, at index: Int) -> Strength {
    if mark.isGuillemet || mark.scalar == 0x2018 || mark.scalar == 0xB4 || !mark.touchesBefore { return .strong }
    let isBeforeWord = index + 1 < segment.upperBound && !reading.isMark(index + 1)
    guard isBeforeWord, index > segment.lowerBound else { return .end }
    let word = reading.word(index - 1)
    let mayBePossessive = ["s", "S", "z", "x"].contains(word.last) || word.hasSuffix("in") && word.count > 4
    return mayBePossessive || reading.tags[index - 1].contains(.clipped) ? .possessive : .end
  }

  private func mark(at index: Int) -> QuoteMark? {
    reading.isMark(index) ? QuoteMark(reading[index].bytes, in: reading.report.document.text) : nil
  }

  /// `’90s`, `'tis`, `’ndrangheta`: letters or digits are left out before the word.
  private func isElision(at word: Int) -> Bool {
    if reading.startsWithDigit(word) {
      let written = reading.word(word)
      return written.prefix { $0.isNumber }.count == 2 && written.count <= 3
    }
    return reading.tags[word].contains(.elided)
  }

  /// A letter alone: `rock ’n’ roll`.
  private func isWord(_ tokens: Range<Int>) -> Bool { tokens.count == 1 && reading.word(tokens.lowerBound).count == 1 }
}
