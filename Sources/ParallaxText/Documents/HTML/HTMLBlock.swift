import ParallaxFormats

/// A run of text that a page shows as a paragraph of its own.
struct HTMLBlock {
  var kind = DocumentBlock.Kind.paragraph
  /// Single spaces between words.
  var text: [UInt8] = []
  /// The innermost block element that it stands in.
  var container = 0
  /// From its first node to behind its last.
  var nodes = 0..<0
  /// Bytes of text in links.
  var linked = 0
  var links = 0
  /// Bytes of text in bold.
  var bold = 0
  /// Whether the page does not show it.
  var isHidden = false
  /// Whether it is a row of a table.
  var isRow = false

  var string: String { String(decoding: text, as: UTF8.self) }
}
