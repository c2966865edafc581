/// A stretch of text that stands by itself, before it has a role.
struct Paragraph: Equatable {
  /// Bytes into the text, without surrounding white space.
  var bytes: Range<Int>
  /// Whether a blank line, or the edge of the text, stands before and after.
  var isAfterBlank: Bool
  var isBeforeBlank: Bool
}

/// Text → paragraphs: apart by blank lines, or one to a line; hard-wrapped lines are joined.
enum Paragraphs {
  static func paragraphs(of text: [UInt8]) -> [Paragraph] {
    let blocks = blocks(of: text)
    let wrapping = LineWrapping(of: blocks, in: text)
    var paragraphs: [Paragraph] = []
    for block in blocks {
      var start = 0
      for index in block.indices where index == block.count - 1 || !wrapping.joins(block[index], block[index + 1]) {
        paragraphs.append(
          Paragraph(
            bytes: block[start].bytes.lowerBound..<block[index].bytes.upperBound, isAfterBlank: start == 0,
            isBeforeBlank: index == block.count - 1))
        start = index + 1
      }
    }
    return paragraphs
  }

  /// Runs of lines that are not blank.
  private static func blocks(of text: [UInt8]) -> [[TextLine]] {
    var blocks: [[TextLine]] = []
    var block: [TextLine] = []
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count
      let bytes = text.trimmingSpace(start..<end)
      if !bytes.isEmpty {
        block.append(TextLine(bytes, in: text))
      } else if !block.isEmpty {
        blocks.append(block)
        block = []
      }
      start = end + 1
      if end + 1 < text.count, text[end] == 0x0D, text[end + 1] == 0x0A { start += 1 }
    }
    return block.isEmpty ? blocks : blocks + [block]
  }
}

/// A line with what tells whether it was broken by a margin.
struct TextLine {
  let bytes: Range<Int>
  /// In characters (Unicode scalars).
  let length: Int
  let firstWordLength: Int
  let endsSentence: Bool
  let beginsSmall: Bool
  /// Whether it ends in the middle of a word.
  let endsInHyphen: Bool

  init(_ bytes: Range<Int>, in text: [UInt8]) {
    self.bytes = bytes
    var length = 0
    var firstWord: Int?
    for byte in text[bytes] where byte & 0xC0 != 0x80 {
      if byte == 0x20, firstWord == nil { firstWord = length }
      length += 1
    }
    self.length = length
    firstWordLength = firstWord ?? length
    beginsSmall = text.scalar(at: bytes.lowerBound).isLowercase
    let last = text.scalar(before: bytes.upperBound)
    endsSentence = [0x2E, 0x21, 0x3F, 0x3A, 0x22, 0x201D, 0xBB, 0x2026].contains(last.value)
    endsInHyphen =
      last.isHyphen && bytes.count > last.length && text.scalar(before: bytes.upperBound - last.length).isLowercase
  }
}

/// Whether a text's lines were broken at a margin, and where it was.
///
/// In wrapped text the first word of the next line would not have fitted; in a list or with a sentence to a line it
/// would have, again and again. That is asked of the whole text first, then of each pair of lines.
struct LineWrapping {
  /// The margin in characters; `nil` where lines are paragraphs.
  private let width: Int?

  private static let narrowest = 18
  private static let widest = 200

  init(of blocks: [[TextLine]], in text: [UInt8]) {
    let pairs = blocks.reduce(0) { $0 + max(0, $1.count - 1) }
    let width = blocks.reduce(0) { $1.dropLast().reduce($0) { max($0, $1.length) } }
    var (full, goOn, stop) = (0, 0, 0)
    for block in blocks {
      for index in block.indices.dropLast() where Self.isFull(block[index], before: block[index + 1], width: width) {
        full += 1
        if block[index + 1].beginsSmall { goOn += 1 }
        if block[index].endsSentence { stop += 1 }
      }
    }
    let isWrapped =
      width >= Self.narrowest && width <= Self.widest && full * 3 >= pairs * 2 && goOn * 10 >= full * 3
      && stop * 2 < full
    self.width = isWrapped ? width : nil
  }

  func joins(_ line: TextLine, _ next: TextLine) -> Bool {
    if line.endsInHyphen, next.beginsSmall { return true }
    guard let width else { return false }
    return Self.isFull(line, before: next, width: width)
  }

  /// Whether the next line's first word would not have fitted; wrapping that balances lines is granted a tenth.
  private static func isFull(_ line: TextLine, before next: TextLine, width: Int) -> Bool {
    line.length <= width && (line.length + 1 + next.firstWordLength) * 10 > width * 9
  }
}
