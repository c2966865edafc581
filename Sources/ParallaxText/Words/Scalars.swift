internal import CUTF8Proc

/// What a Unicode scalar is to the tokenizer.
enum ScalarKind: UInt8 {
  case space, letter, ideograph, digit
  /// Combining marks, and invisible characters that may stand inside a word (joiners, soft hyphens).
  case attached
  /// Punctuation, symbols and control characters.
  case mark
}

/// A scalar with the number of bytes that it takes in UTF-8.
struct TextScalar {
  let value: UInt32
  let length: Int

  var kind: ScalarKind { value < 0x80 ? Self.asciiKind(value) : Self.wideKind(value) }

  var isUppercase: Bool {
    if value < 0x80 { return value >= 0x41 && value <= 0x5A }
    let category = utf8proc_category(Int32(bitPattern: value))
    return category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT
  }

  var isLowercase: Bool {
    if value < 0x80 { return value >= 0x61 && value <= 0x7A }
    return utf8proc_category(Int32(bitPattern: value)) == UTF8PROC_CATEGORY_LL
  }

  /// What is written for an apostrophe: `'`, `’`, `ʼ`, and an accent that stands by itself.
  var isApostrophe: Bool {
    switch value {
    case 0x27, 0x60, 0xB4, 0x2B9, 0x2BC, 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07: true
    default: false
    }
  }

  var isHyphen: Bool { value == 0x2D || value == 0x2010 || value == 0x2011 }

  /// A space that keeps its number together: no-break, figure, thin and narrow ones.
  var isNoBreakSpace: Bool {
    switch value {
    case 0xA0, 0x2007...0x2009, 0x202F: true
    default: false
    }
  }

  var isLineBreak: Bool { value == 0x0A || value == 0x0D }

  private static func asciiKind(_ value: UInt32) -> ScalarKind {
    switch value {
    case 0x61...0x7A, 0x41...0x5A: .letter
    case 0x20, 0x09...0x0D: .space
    case 0x30...0x39: .digit
    default: .mark
    }
  }

  private static func wideKind(_ value: UInt32) -> ScalarKind {
    if isSpace(value) { return .space }
    if isIdeograph(value) { return .ideograph }
    switch utf8proc_category(Int32(bitPattern: value)) {
    case UTF8PROC_CATEGORY_LU, UTF8PROC_CATEGORY_LL, UTF8PROC_CATEGORY_LT, UTF8PROC_CATEGORY_LM, UTF8PROC_CATEGORY_LO:
      return .letter
    case UTF8PROC_CATEGORY_ND: return .digit
    case UTF8PROC_CATEGORY_MN, UTF8PROC_CATEGORY_MC, UTF8PROC_CATEGORY_ME, UTF8PROC_CATEGORY_CF: return .attached
    default: return .mark
    }
  }

  /// White space beyond ASCII, no-break spaces included.
  private static func isSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Han and kana, which are written without spaces and compared character by character.
  private static func isIdeograph(_ value: UInt32) -> Bool {
    switch value {
    case 0x3005...0x3007, 0x3041...0x3096, 0x30A1...0x30FA, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }
}

extension [UInt8] {
  /// The scalar that begins at `position`. The bytes are well-formed UTF-8.
  func scalar(at position: Int) -> TextScalar {
    let first = UInt32(self[position])
    if first < 0x80 { return TextScalar(value: first, length: 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    var value = first & (0xFF >> UInt32(length + 1))
    for byte in self[position + 1..<Swift.min(position + length, count)] { value = value << 6 | UInt32(byte & 0x3F) }
    return TextScalar(value: value, length: length)
  }

  /// Whether the scalar that begins at `position` is a capital.
  package func isUppercase(at position: Int) -> Bool { scalar(at: position).isUppercase }

  /// The scalar that ends before `position`, which is above 0.
  func scalar(before position: Int) -> TextScalar {
    var start = position - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }

  /// Where a word goes on that a hyphen at the end of a line breaks: `Feuer-` and `wehr` below it. A capital goes on with
  /// no word.
  func wordBrokenAtLineEnd(hyphen: Int, before end: Int) -> Int? {
    guard hyphen > 0, scalar(before: hyphen).isLowercase else { return nil }
    var (place, hasBreak) = (hyphen + scalar(at: hyphen).length, false)
    while place < end {
      let next = scalar(at: place)
      guard next.kind == .space else { return hasBreak && next.isLowercase ? place : nil }
      hasBreak = hasBreak || next.isLineBreak
      place += next.length
    }
    return nil
  }

  /// `range` without white space at either end.
  func trimmingSpace(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      let next = scalar(at: start)
      guard next.kind == .space else { break }
      start += next.length
    }
    while end > start {
      let last = scalar(before: end)
      guard last.kind == .space else { break }
      end -= last.length
    }
    return start..<end
  }
}
