/// A paragraph of a report on its way from a format to a document.
struct NewsBlock: Equatable {
  var kind = DocumentBlock.Kind.paragraph
  /// What the format says it is; nil where only its words tell.
  var role: SegmentRole?
  var text: String
  /// The line of the input that it begins on, from 1.
  var line: Int?

  init(_ kind: DocumentBlock.Kind = .paragraph, _ role: SegmentRole? = nil, _ text: String, line: Int? = nil) {
    self.kind = kind
    self.role = role
    self.text = text
    self.line = line
  }

  /// The text with single spaces, in lower case, by which equal words are told.
  var folded: String { Self.folded(text) }

  static func folded(_ text: String) -> String { text.singleSpaced.lowercased() }
}

extension StringProtocol {
  /// Without white space at the ends, runs of it as one space; no-break spaces count as such.
  var singleSpaced: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
