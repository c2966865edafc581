/// Paragraphs of a word processor's document → blocks: lines broken by hand come apart, one title is the headline.
struct OfficeBlocks {
  struct Paragraph {
    var words: String
    var kind = DocumentBlock.Kind.paragraph
    var isTitle = false
  }

  private(set) var judged: JudgedBlocks
  private var hasTitle = false

  init(limit: Int) { judged = JudgedBlocks(limit: limit) }

  var isFull: Bool { judged.isCutShort }

  mutating func add(_ paragraph: Paragraph, line: Int? = nil) {
    guard judged.takes(paragraph.words.utf8.count) else { return }
    let lines = SoftLines.lines(paragraph.words)
    guard !lines.isEmpty else { return }
    if paragraph.isTitle, !hasTitle {
      hasTitle = true
      return judged.add(.init(lines.joined(separator: " "), .heading, .headline))
    }
    for words in lines { judged.add(.init(words, paragraph.isTitle ? .heading : paragraph.kind)) }
  }

  mutating func addRow(_ cells: [[Paragraph]]) {
    let isLaidOut = cells.contains { $0.count > 1 }
    if isLaidOut || TableRow.lines(cells.map { $0.first?.words.singleSpaced ?? "" }).count > 1 {
      for paragraph in cells.joined() { add(paragraph) }
    } else {
      for line in TableRow.lines(cells.map { $0.first?.words.singleSpaced ?? "" }) { judged.add(.init(line)) }
    }
  }

  mutating func addBlock(_ block: HTMLText.Block) { judged.add(.init(block.text, block.kind)) }

  /// Notes stand behind the text.
  mutating func addNote(_ words: String) {
    guard judged.takes(words.utf8.count) else { return }
    // What stood around its number.
    var words = words.singleSpaced
    for frame in ["()", "[]"] where words.hasPrefix(frame) { words = words.dropFirst(2).singleSpaced }
    if !words.isEmpty { judged.add(.init(words, .paragraph, .body)) }
  }
}
