internal import ParallaxFormats

/// RTF, read without another program: `unrtf` loses Japanese and Cyrillic text.
enum RTFDocument: DocumentFormat {
  static let name = "rtf"

  static func isFormat(of source: DocumentSource) -> Bool { RTFScanner.isRTF(source.beginning) }

  static func read(_ source: DocumentSource, into reading: inout DocumentReading) {
    let reader = RTFReader(source.bytes, limit: reading.limits.text)
    if reader.isCutShort { reading.report(.textTooLong(limit: reading.limits.text), in: source) }
    var blocks = JudgedBlocks(limit: reading.limits.text)
    let title = reader.paragraphs.firstIndex { $0.isTitle }
    for (index, paragraph) in reader.paragraphs.enumerated() {
      blocks.add(block(of: paragraph, isTitle: index == title))
    }
    for note in reader.notes where !note.words.singleSpaced.isEmpty { blocks.add(.init(note.words, .paragraph, .body)) }
    blocks.read(source, format: name, title: "an RTF document", reader.properties.metadata, into: &reading)
  }

  private static func block(of paragraph: RTFReader.Paragraph, isTitle: Bool) -> JudgedBlocks.Block {
    if isTitle { return .init(paragraph.words, .heading, .headline) }
    if paragraph.isHeading || paragraph.isTitle { return .init(paragraph.words, .heading) }
    return .init(paragraph.words, paragraph.isListed ? .list : .paragraph)
  }
}
