/// A part of the text with its role, before it has sentences.
struct SegmentPart: Equatable {
  var bytes: Range<Int>
  var role: SegmentRole
}

/// Text → parts with roles: paragraphs judged one by one, then by where they stand.
///
/// The first and the last paragraph of running text divide a page into head, body and foot. In the head one line is
/// the headline, in the foot lists and forms are furniture, in the body what is not known to be furniture is body.
/// Where nothing speaks for furniture there is none.
struct SegmentRoles {
  let text: [UInt8]
  var lines: [RoleLine]
  /// The first line of running text; the number of lines where there is none.
  private(set) var firstText: Int
  /// The last line of running text above the foot; one before `firstText` where there is none.
  private(set) var lastText: Int
  /// From here on all is furniture.
  private(set) var footStart: Int
  /// Whether blank lines stand between most of the lines, so that a line alone means something.
  let isParagraphed: Bool
  /// The longer words of the first paragraphs of running text; there are few, for a long paragraph has only its first.
  let leadWords: [PhraseKey]

  init(_ text: [UInt8]) {
    self.text = text
    lines = Paragraphs.paragraphs(of: text).map { RoleLine($0, in: text) }
    isParagraphed =
      lines.count >= 6 && lines.count { $0.isAfterBlank && $0.isBeforeBlank } * 10 >= lines.count * 8
    firstText = lines.firstIndex { $0.isText } ?? lines.count
    leadWords = Array(
      lines.lazy.filter(\.isText).prefix(3).flatMap { $0.shape.words.filter { $0.bytes.count > 3 }.map(\.key) })
    footStart = lines.count
    lastText = firstText - 1
    footStart = firstOfFoot() ?? lines.count
    lastText = lines[..<footStart].lastIndex { $0.isText } ?? firstText - 1
    assignHead()
    assignBody()
    assignFoot()
  }

  /// The parts in text order.
  var parts: [SegmentPart] {
    lines.flatMap { line -> [SegmentPart] in
      guard let head = line.head, head.end > line.bytes.lowerBound else {
        return [SegmentPart(bytes: line.bytes, role: line.role ?? .body)]
      }
      let first = text.trimmingSpace(line.bytes.lowerBound..<head.end)
      let rest = text.trimmingSpace(head.end..<line.bytes.upperBound)
      return [SegmentPart(bytes: first, role: head.role), SegmentPart(bytes: rest, role: line.role ?? .body)]
        .filter { !$0.bytes.isEmpty }
    }
  }
}

/// A paragraph with what is known of it on the way to its role.
struct RoleLine {
  let bytes: Range<Int>
  let isAfterBlank: Bool
  let isBeforeBlank: Bool
  let shape: ParagraphShape
  let verdict: LineVerdict
  /// The role; of what follows the head where the line divides.
  var role: SegmentRole?
  /// Where the line divides, and the role of what stands before.
  var head: (end: Int, role: SegmentRole)?

  init(_ paragraph: Paragraph, in text: [UInt8]) {
    bytes = paragraph.bytes
    isAfterBlank = paragraph.isAfterBlank
    isBeforeBlank = paragraph.isBeforeBlank
    shape = ParagraphShape(paragraph.bytes, in: text)
    verdict = LineVerdict(shape, paragraph.bytes, in: text)
  }

  var isPlain: Bool { verdict == .plain }

  /// Running text that nothing speaks against.
  var isText: Bool { isPlain && shape.isRunningText }

  /// Furniture whatever stands around it.
  var isFurniture: Bool {
    switch verdict {
    case .furniture, .likelyFurniture, .heading, .pointer: true
    default: false
    }
  }
}
