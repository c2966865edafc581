public import ParallaxModel
import ParallaxPage

/// Stories of which no two reports have been aligned, as JSON: those known by signatures, and those that others have made.
///
/// A story has the keys that `StoriesDocument` gives it. What needs links is null, for it is known only when the story is
/// opened: `sigla`, which are short and unique within a story, and `base`, the report that shares most with the others.
public struct SignedStoriesDocument {
  /// What is printed of a story.
  private struct Row {
    let reports: [String]
    let documents: [String]
    let words: StoryWords
    var reasons: [StoryReason]?
  }

  private let count: Int
  private let row: (Int) -> Row
  private let version: String

  /// - Parameters:
  ///   - reasons: by story what its reports share; nil where it is not asked for.
  ///   - version: the program's version, for `tool`.
  public init(_ stories: [[SignedReport]], reasons: [[StoryReason]]? = nil, version: String) {
    count = stories.count
    row = {
      Row(
        reports: stories[$0].map(\.path), documents: stories[$0].map(\.document), words: StoryWords(stories[$0]),
        reasons: reasons?[$0])
    }
    self.version = version
  }

  /// The same of stories that others have made.
  public init(_ stories: [GivenStory], version: String) {
    count = stories.count
    row = {
      let reports = stories[$0].reports
      return Row(reports: reports.map(\.path), documents: reports.map(\.document), words: StoryWords(stories[$0]))
    }
    self.version = version
  }

  /// One document (`parallax.stories/1`), handed on in pieces of UTF-8.
  public func write(to sink: ([UInt8]) throws -> Void) rethrows {
    try sink(Array("{\"schema\":\"parallax.stories/1\",\"tool\":".utf8) + tool + Array(",\"stories\":[\n".utf8))
    try writeStories(separator: UInt8(ascii: ","), to: sink)
    try sink(Array("]}\n".utf8))
  }

  /// A story a line, handed on in pieces of UTF-8.
  public func writeLines(to sink: ([UInt8]) throws -> Void) rethrows { try writeStories(separator: nil, to: sink) }

  private func writeStories(separator: UInt8?, to sink: ([UInt8]) throws -> Void) rethrows {
    var piece: [UInt8] = []
    for number in 0..<count {
      piece += Self.bytes(of: row(number))
      if let separator, number < count - 1 { piece.append(separator) }
      piece.append(UInt8(ascii: "\n"))
      if piece.count >= JSONWriter.piece {
        try sink(piece)
        piece.removeAll(keepingCapacity: true)
      }
    }
    try sink(piece)
  }

  private var tool: [UInt8] {
    var writer = JSONWriter()
    ToolValue(version: version).write(to: &writer)
    return writer.bytes
  }

  private static func bytes(of row: Row) -> [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.member("reports", row.reports)
      if row.documents.contains(where: { !$0.isEmpty }) { $0.member("documents", row.documents) }
      $0.member("sigla", String?.none)
      $0.member("base", String?.none)
      $0.member("headline", row.words.headline)
      StoriesDocument.writePublication(row.words, to: &$0)
      $0.member("alone", row.reports.count == 1)
      if let reasons = row.reasons { $0.member("reasons", reasons) }
    }
    return writer.bytes
  }
}
