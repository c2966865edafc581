private import CUTF8Proc

/// What becomes of a scalar on the screen.
enum Visibility: Equatable {
  /// White space of any kind.
  case space
  /// Never shown: format characters, bidirectional controls, joiners, variation selectors, skin tones.
  case hidden
  /// Joins the cluster before it.
  case mark
  /// Shown as `text`, which takes 1 or 2 columns.
  case shown(text: String, columns: Column)

  init(of scalar: UnicodeScalar) {
    let value = scalar.value
    if Self.isSpace(value) {
      self = .space
    } else if value < 0x20 || (0x7f...0x9f).contains(value) {
      self = .shown(text: "\u{FFFD}", columns: 1)
    } else if (0x1f1e6...0x1f1ff).contains(value), let letter = UnicodeScalar(value - 0x1f1e6 + 65) {
      self = .shown(text: String(letter), columns: 1)
    } else if (0xfe00...0xfe0f).contains(value) || (0x1f3fb...0x1f3ff).contains(value) {
      self = .hidden
    } else {
      self.init(category: utf8proc_category(Int32(value)), of: scalar)
    }
  }

  private init(category: utf8proc_category_t, of scalar: UnicodeScalar) {
    switch category {
    case UTF8PROC_CATEGORY_CF:
      self = .hidden
    case UTF8PROC_CATEGORY_MN, UTF8PROC_CATEGORY_ME:
      self = (0xe0100...0xe01ef).contains(scalar.value) ? .hidden : .mark
    case UTF8PROC_CATEGORY_CN, UTF8PROC_CATEGORY_CO, UTF8PROC_CATEGORY_CS, UTF8PROC_CATEGORY_CC:
      self = .shown(text: "\u{FFFD}", columns: 1)
    default:
      let width = Column(utf8proc_charwidth(Int32(scalar.value)))
      self = width == 0 ? .mark : .shown(text: String(scalar), columns: min(width, 2))
    }
  }

  private static func isSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0x09...0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2000...0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000: true
    default: false
    }
  }
}
