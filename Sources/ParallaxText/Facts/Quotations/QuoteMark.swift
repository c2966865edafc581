/// A quotation mark as it stands in a text: what it may open and close.
struct QuoteMark {
  let scalar: UInt32
  /// Whether white space or an opening mark stands before it, and whether white space or punctuation behind it.
  let hasGapBefore: Bool
  let hasGapAfter: Bool
  /// Whether a letter or digit touches it on this side.
  let touchesBefore: Bool
  let touchesAfter: Bool

  /// - Parameter bytes: of a token that is a mark; nil where it is no quotation mark.
  init?(_ bytes: Range<Int>, in text: [UInt8]) {
    scalar = text.scalar(at: bytes.lowerBound).value
    guard Self.opening.contains(scalar) || Self.closing.contains(scalar) else { return nil }
    let before = bytes.lowerBound > 0 ? text.scalar(before: bytes.lowerBound) : nil
    let after = bytes.upperBound < text.count ? text.scalar(at: bytes.upperBound) : nil
    touchesBefore = before.map { $0.kind != .space && $0.kind != .mark } ?? false
    touchesAfter = after.map { $0.kind != .space && $0.kind != .mark } ?? false
    hasGapBefore = before.map { $0.kind == .space || Self.leading.contains($0.value) } ?? true
    hasGapAfter = after.map { $0.kind == .space || Self.trailing.contains($0.value) } ?? true
  }

  var isSingle: Bool { Self.single.contains(scalar) }
  var isGuillemet: Bool { [0xAB, 0xBB, 0x2039, 0x203A].contains(scalar) }
  var isStraight: Bool { scalar == 0x22 || scalar == 0x27 }
  var mayOpen: Bool { Self.opening.contains(scalar) }
  var mayClose: Bool { Self.closing.contains(scalar) }

  /// `”` and `»` open in few languages.
  var mostlyCloses: Bool { scalar == 0x201D || scalar == 0xBB }

  /// Whether it stands where a quotation opens and none can close, or the reverse.
  var standsAtOpening: Bool { hasGapBefore && !hasGapAfter }
  var standsAtClosing: Bool { !hasGapBefore && hasGapAfter }

  /// Whether it ends what `open` began: `“…”`, `„…“`, `»…«`, `‘…’`, `「…」`.
  func closes(_ open: QuoteMark) -> Bool {
    guard mayClose, let ends = Self.ends.first(where: { $0.open == open.scalar }), ends.closing.contains(scalar)
    else { return false }
    // `“` after `“`, `»` after `»`: only where it cannot open.
    return open.scalar != scalar || isStraight || !standsAtOpening
  }

  /// `„` `“` and `"` are often mixed up in one text, and so are `‘` and `'`.
  private static let ends: [(open: UInt32, closing: [UInt32])] = [
    (0x22, [0x22, 0x201D]), (0xFF02, [0xFF02, 0x22]), (0x201C, [0x201D, 0x22, 0x201C]), (0x201D, [0x201D]),
    (0x201E, [0x201C, 0x201D, 0x22]), (0x201F, [0x201D]), (0xAB, [0xBB]), (0xBB, [0xAB, 0xBB]), (0x27, [0x27, 0x2019]),
    (0x2018, [0x2019, 0x27]), (0x201A, [0x2018, 0x2019, 0x27]), (0x201B, [0x2019]), (0x2039, [0x203A]),
    (0x203A, [0x2039, 0x203A]), (0x60, [0x27, 0xB4, 0x60]), (0x300C, [0x300D]), (0x300E, [0x300F]),
    (0x301D, [0x301E, 0x301F]), (0xFF62, [0xFF63]),
  ]
  private static let opening = ends.map(\.open)
  private static let closing = ends.flatMap(\.closing)
  private static let single: [UInt32] = [0x27, 0x2018, 0x2019, 0x201A, 0x201B, 0x2039, 0x203A, 0x60, 0xB4]
  /// Brackets, dashes and opening marks.
  private static let leading: [UInt32] = [
    0x28, 0x5B, 0x2F, 0x2013, 0x2014, 0x2015, 0x22, 0xAB, 0x2018, 0x201A, 0x201C, 0x201E, 0x2039, 0x300C, 0x300E,
  ]
  /// Punctuation, brackets, dashes and closing marks.
  private static let trailing: [UInt32] = [
    0x21, 0x22, 0x27, 0x29, 0x2C, 0x2E, 0x2F, 0x3A, 0x3B, 0x3F, 0x5D, 0xBB, 0x2013, 0x2014, 0x2019, 0x201C, 0x201D,
    0x2026, 0x203A, 0x3001, 0x3002, 0x300D, 0x300F,
  ]
}

extension TaggedTokens {
  func isQuoteMark(_ index: Int) -> Bool {
    isMark(index) && QuoteMark(self[index].bytes, in: report.document.text) != nil
  }
}
