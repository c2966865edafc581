/// A token's place and kind, before it has numbers.
package struct ScannedToken: Equatable {
  package let start: Int
  let end: Int
  package let kind: Token.Kind

  package var bytes: Range<Int> { start..<end }
  var count: Int { end - start }
}

/// Text → words, numbers and marks.
///
/// `U.S.-led talks, $2,000 (Putin’s)` → `U.S.` `-` `led` `talks` `,` `$` `2,000` `(` `Putin’s` `)`.
/// A word is a run of letters, digits and combining marks, with apostrophes between letters; ideographs stand singly;
/// letters with a stop after each are one word; a hyphen is a mark, but one that breaks a word at the end of a line is
/// inside it. Digits apart by no-break spaces or apostrophes in groups of three are one number. Runs of one dot or
/// hyphen are one mark.
package struct TokenScanner {
  private let text: [UInt8]
  private var position: Int
  private let end: Int
  private let conjunctions: PhraseSet

  package init(_ text: [UInt8], in range: Range<Int>) { self.init(text, in: range, []) }

  /// - Parameter conjunctions: words before which a hyphen at the end of a line breaks no word: `Haupt-` above
  ///   `und Nebenstraßen`.
  init(_ text: [UInt8], in range: Range<Int>, _ conjunctions: PhraseSet) {
    self.text = text
    self.conjunctions = conjunctions
    position = range.lowerBound
    end = range.upperBound
  }

  package mutating func next() -> ScannedToken? {
    while position < end {
      let scalar = text.scalar(at: position)
      switch scalar.kind {
      case .space, .attached: position += scalar.length
      case .letter: return word()
      case .digit: return number()
      case .ideograph: return token(upTo: endOfAttached(from: position + scalar.length), .word)
      case .mark: return mark(scalar)
      }
    }
    return nil
  }

  private mutating func token(upTo stop: Int, _ kind: Token.Kind) -> ScannedToken {
    defer { position = stop }
    return ScannedToken(start: position, end: stop, kind: kind)
  }

  private mutating func word() -> ScannedToken {
    if let stop = endOfDottedLetters() { return token(upTo: stop, .word) }
    return token(upTo: endOfWord(from: position), .word)
  }

  /// A run of letters and digits, which may go on after an apostrophe.
  private func endOfWord(from start: Int) -> Int {
    var stop = start
    while stop < end {
      let scalar = text.scalar(at: stop)
      switch scalar.kind {
      case .letter, .digit, .attached: stop += scalar.length
      case .mark where scalar.isApostrophe && stop > start && isLetter(at: stop + scalar.length):
        stop += scalar.length
      case .mark where scalar.isHyphen && stop > start:
        guard let next = text.wordBrokenAtLineEnd(hyphen: stop, before: end), goesOn(at: next) else { return stop }
        stop = next
      default: return stop
      }
    }
    return stop
  }

  /// Whether what stands below a hyphen at the end of a line may be the rest of a word.
  private func goesOn(at place: Int) -> Bool {
    if conjunctions.isEmpty { return true }
    var stop = place
    while stop < end, text.scalar(at: stop).kind == .letter { stop += text.scalar(at: stop).length }
    return !conjunctions.contains(PhraseKey(word: place..<stop, in: text))
  }

  /// The end of `U.S.` or `U.S`, `p.m.`, `J.K.`: at least two letters with a stop after each but perhaps the last.
  private func endOfDottedLetters() -> Int? {
    var stop = position
    var letters = 0
    while isLetter(at: stop) {
      let next = stop + text.scalar(at: stop).length
      letters += 1
      guard next < end, text[next] == UInt8(ascii: ".") else {
        let goesOn = next < end && [.letter, .digit, .attached].contains(text.scalar(at: next).kind)
        // `U.S` is one word, `J.Smith` is `J.` and a word.
        return goesOn || letters < 2 ? (letters > 2 ? stop : nil) : next
      }
      stop = next + 1
    }
    return letters > 1 ? stop : nil
  }

  /// Digits with separators between them; a number that runs into letters (`19th`, `24x7`) is a word.
  private mutating func number() -> ScannedToken {
    var stop = position
    while stop < end {
      let scalar = text.scalar(at: stop)
      if scalar.kind == .digit || scalar.kind == .attached {
        stop += scalar.length
      } else if isNumberSeparator(scalar.value), isDigit(at: stop + scalar.length) {
        stop += scalar.length
      } else if let group = endOfGroup(from: stop, scalar) {
        stop = group
      } else if scalar.kind == .letter {
        return token(upTo: endOfWord(from: stop), .word)
      } else {
        break
      }
    }
    return token(upTo: stop, .number)
  }

  /// The end of three digits and no more behind a separator of groups: `12 345` with a no-break space, `12'345`. At most
  /// three digits stand before it.
  private func endOfGroup(from place: Int, _ separator: TextScalar) -> Int? {
    guard separator.isApostrophe || separator.isNoBreakSpace else { return nil }
    var (before, first) = (0, place)
    while first > position, text[first - 1] >= 0x30, text[first - 1] <= 0x39, before < 4 {
      (before, first) = (before + 1, first - 1)
    }
    let digits = place + separator.length
    guard (1...3).contains(before), digits + 3 <= end, !isDigit(at: digits + 3),
      text[digits..<digits + 3].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    else { return nil }
    return digits + 3
  }

  private mutating func mark(_ scalar: TextScalar) -> ScannedToken {
    var stop = position + scalar.length
    let repeats = scalar.value == 0x2E || scalar.value == 0x2D
    while repeats, stop < end, text[stop] == UInt8(scalar.value) { stop += 1 }
    return token(upTo: endOfAttached(from: stop), .mark)
  }

  private func endOfAttached(from start: Int) -> Int {
    var stop = start
    while stop < end {
      let scalar = text.scalar(at: stop)
      guard scalar.kind == .attached else { break }
      stop += scalar.length
    }
    return stop
  }

  private func isLetter(at position: Int) -> Bool {
    position < end && text.scalar(at: position).kind == .letter
  }

  private func isDigit(at position: Int) -> Bool {
    position < end && text.scalar(at: position).kind == .digit
  }

  private func isNumberSeparator(_ value: UInt32) -> Bool {
    value == 0x2E || value == 0x2C || value == 0x3A
  }
}
