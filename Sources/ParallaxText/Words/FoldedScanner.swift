internal import CUTF8Proc

/// A text → its words as a reader looks for them.
///
/// Unlike a token a word has no marks but apostrophes between letters and separators between digits: `U.S.-led` is
/// `U`, `S`, `led`. Of a number it knows what parts the digits.
struct FoldedScanner {
  struct Word {
    let bytes: Range<Int>
    /// Whether it is a mark that is read out.
    var isSign = false
    /// The sign in one form, where it has several; 0 else.
    var sign: UInt8 = 0
    /// Whether a hyphen and white space stand between it and the next.
    var mayGoOn = false
    /// What parts it from digits behind it, where it ends with a digit itself.
    var mark = DigitMark.none
  }

  /// A mark between digits.
  enum DigitMark: UInt8 {
    case none
    /// `3.5`, `22:40`: both are one number, time or score.
    case tight
    /// `5: 0`: they may be.
    case loose

    /// Whether two texts have the same there.
    func agrees(with other: DigitMark) -> Bool {
      self == other || self == .loose || other == .loose
    }
  }

  private let text: [UInt8]
  private let partsAtApostrophes: Bool
  private var position = 0

  /// - Parameter partsAtApostrophes: `l’Élysée` is two words.
  init(_ text: [UInt8], partsAtApostrophes: Bool = false) {
    self.text = text
    self.partsAtApostrophes = partsAtApostrophes
  }

  mutating func next() -> Word? {
    while position < text.count {
      let scalar = text.scalar(at: position)
      let end = position + scalar.length
      switch scalar.foldedKind {
      case .letter, .digit: return word()
      case .ideograph:
        defer { position = endOfAttached(from: end) }
        return Word(bytes: position..<endOfAttached(from: end))
      case .mark where scalar.isMinus && isBelowZero(scalar):
        defer { position = end }
        return Word(bytes: position..<end, isSign: true, sign: UInt8(ascii: "-"))
      case .mark where scalar.isReadOut:
        defer { position = end }
        return Word(bytes: position..<end, isSign: true)
      case .mark, .space, .attached: position = end
      }
    }
    return nil
  }

  private mutating func word() -> Word {
    let start = position
    while position < text.count {
      let scalar = text.scalar(at: position)
      switch scalar.foldedKind {
      case .letter, .digit, .attached: position += scalar.length
      case .mark where joins(scalar): position += scalar.length
      default: return Word(bytes: start..<position, mayGoOn: isBroken, mark: digitMark)
      }
    }
    return Word(bytes: start..<position)
  }

  /// An apostrophe before a letter.
  private func joins(_ scalar: TextScalar) -> Bool {
    if partsAtApostrophes { return false }
    let next = position + scalar.length
    return scalar.foldsToApostrophe && next < text.count && text.scalar(at: next).foldedKind == .letter
  }

  /// A hyphen and white space between letters, white space after a soft hyphen, or what parts groups of three digits.
  private var isBroken: Bool {
    let last = text.scalar(before: position)
    if last.foldedKind == .digit { return hasDigitsBehind }
    var next = position
    if last.value != 0xAD {
      guard text.scalar(at: next).mayBreakWord else { return false }
      next += text.scalar(at: next).length
    }
    let space = next
    while next < text.count, text.scalar(at: next).kind == .space { next += text.scalar(at: next).length }
    return next > space && next < text.count && text.scalar(at: next).foldedKind == .letter
  }

  /// The mark at the place, where it stands between digits.
  private var digitMark: DigitMark {
    let mark = text.scalar(at: position)
    guard [0x2E, 0x2C, 0x3A].contains(mark.value) || mark.foldsToApostrophe,
      text.scalar(before: position).foldedKind == .digit
    else { return .none }
    let next = position + mark.length
    if next < text.count, text.scalar(at: next).foldedKind == .digit { return .tight }
    let digit = next + 1
    let isLoose = mark.value == 0x3A && digit < text.count && text[next] == 0x20
    return isLoose && text.scalar(at: digit).foldedKind == .digit ? .loose : .none
  }

  /// `450 000`, `450,000`: a space or a separator and a group of three digits.
  private var hasDigitsBehind: Bool {
    let mark = text.scalar(at: position)
    guard mark.kind == .space || mark.foldsToApostrophe || [0x2E, 0x2C].contains(mark.value) else { return false }
    let group = position + text.scalar(at: position).length
    guard group + 3 <= text.count, text[group..<group + 3].allSatisfy({ (0x30...0x39).contains($0) }) else {
      return false
    }
    return group + 3 == text.count || text.scalar(at: group + 3).foldedKind != .digit
  }

  /// A dash that stands before a digit and behind no word.
  private func isBelowZero(_ scalar: TextScalar) -> Bool {
    let next = position + scalar.length
    guard next < text.count, text.scalar(at: next).foldedKind == .digit else { return false }
    guard position > 0 else { return true }
    let before = text.scalar(before: position)
    return before.kind == .space || before.value == 0x28
  }

  private func endOfAttached(from start: Int) -> Int {
    var end = start
    while end < text.count, text.scalar(at: end).kind == .attached { end += text.scalar(at: end).length }
    return end
  }
}

extension TextScalar {
  /// As words are looked for: fractions and the like are digits, and scripts that part no words are read letter by letter.
  var foldedKind: ScalarKind {
    if value < 0x80 { return kind }
    switch value {
    // Thai, Lao, Burmese, Khmer.
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: return kind == .letter ? .ideograph : kind
    default: break
    }
    guard kind == .mark else { return kind }
    switch utf8proc_category(Int32(bitPattern: value)) {
    case UTF8PROC_CATEGORY_NO, UTF8PROC_CATEGORY_NL: return .digit
    default: return .mark
    }
  }

  var foldsToApostrophe: Bool {
    [0x27, 0x60, 0xB4, 0x2BC, 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07].contains(value)
  }

  var mayBreakWord: Bool { [0x2D, 0x2010, 0x2011].contains(value) }

  /// What is written for dashes between parts of a sentence.
  var isDash: Bool { value == 0x2D || (0x2012...0x2015).contains(value) }

  fileprivate var isMinus: Bool { [0x2D, 0x2012, 0x2013, 0x2212, 0xFF0D].contains(value) }

  /// Marks that are read as a word: currencies, `%`, `&`.
  fileprivate var isReadOut: Bool {
    if value < 0x80 { return "$%&#@+=".utf8.contains(UInt8(value)) }
    if [0xA7, 0xB0, 0x2030].contains(value) { return true }
    return utf8proc_category(Int32(bitPattern: value)) == UTF8PROC_CATEGORY_SC
  }
}
