private import CUTF8Proc
public import ParallaxModel

/// Which way a paragraph reads.
///
/// Terminals differ: some set letters of right-to-left scripts from right to left and move everything between them,
/// some do not. So such a paragraph goes out in logical order, on lines with nothing else but blanks: no label, no mark,
/// no second column could be moved into it or away from where it belongs. Its label stands on a line of its own above.
public enum ParagraphDirection: Sendable {
  case leftToRight, rightToLeft

  /// Bytes of a paragraph that are looked at: one without letters may be very long, and have many parts that ask.
  private static let farthest = 4096

  /// The direction of the first strong character, what isolates hold left out; left to right where there is none (rule
  /// P2 and P3 of Unicode Standard Annex #9) among the first 4,096 bytes.
  public init(of text: [UInt8], _ bytes: Range<Int>) {
    var isolates = 0
    var position = bytes.lowerBound
    self = .leftToRight
    let end = min(bytes.upperBound, bytes.lowerBound + Self.farthest)
    while position < end {
      let (scalar, length) = SafeText.decode(text, at: position, limit: end)
      position += length
      switch Strength(of: scalar) {
      case .left where isolates == 0: return
      case .right where isolates == 0:
        self = .rightToLeft
        return
      case .opensIsolate: isolates += 1
      case .closesIsolate: isolates = max(0, isolates - 1)
      default: break
      }
    }
  }

  public init(of text: String) {
    let bytes = Array(text.utf8)
    self.init(of: bytes, 0..<bytes.count)
  }

  /// What a character says about direction: its class of the Unicode Bidirectional Algorithm.
  private enum Strength {
    case left, right, opensIsolate, closesIsolate, none

    init(of scalar: UnicodeScalar) {
      if scalar.value < 0x80 {
        self = (0x41...0x5a).contains(scalar.value & 0x5f) ? .left : .none
        return
      }
      switch utf8proc_bidi_class_t(UInt32(utf8proc_get_property(Int32(scalar.value)).pointee.bidi_class)) {
      case UTF8PROC_BIDI_CLASS_L: self = .left
      case UTF8PROC_BIDI_CLASS_R, UTF8PROC_BIDI_CLASS_AL: self = .right
      case UTF8PROC_BIDI_CLASS_LRI, UTF8PROC_BIDI_CLASS_RLI, UTF8PROC_BIDI_CLASS_FSI: self = .opensIsolate
      case UTF8PROC_BIDI_CLASS_PDI: self = .closesIsolate
      default: self = .none
      }
    }
  }
}

extension Report {
  /// Whether the paragraph that a byte stands in reads from right to left.
  public func isRightToLeft(atByte byte: Int) -> Bool {
    ParagraphDirection(of: document.text, segments[segmentIndex(atByte: byte)].bytes) == .rightToLeft
  }

  /// Whether a paragraph of the report does; furniture, which often names other languages, does not count.
  public var hasRightToLeftText: Bool {
    segments.contains { $0.role != .furniture && ParagraphDirection(of: document.text, $0.bytes) == .rightToLeft }
  }
}
