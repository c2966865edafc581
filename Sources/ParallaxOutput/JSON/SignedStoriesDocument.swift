public import ParallaxModel
import ParallaxPage

/// Stories that are known by the signatures of their reports, as JSON.
public struct SignedStoriesDocument {
  private let stories: [[SignedReport]]
  private let version: String

  /// - Parameter version: the program's version, for `tool`.
  public init(_ stories: [[SignedReport]], version: String) {
    self.stories = stories
    self.version = version
  }

  /// One document (`parallax.stories/1`), handed on in pieces of UTF-8. What needs links (`sigla`, `base`) is not in it:
  /// it is known when a story is opened.
  public func write(to sink: ([UInt8]) throws -> Void) rethrows {
    try sink(Array("{\"schema\":\"parallax.stories/1\",\"tool\":".utf8) + tool + Array(",\"stories\":[\n".utf8))
    try writeStories(separator: UInt8(ascii: ","), to: sink)
    try sink(Array("]}\n".utf8))
  }

  /// A story a line, handed on in pieces of UTF-8.
  public func writeLines(to sink: ([UInt8]) throws -> Void) rethrows { try writeStories(separator: nil, to: sink) }

  private func writeStories(separator: UInt8?, to sink: ([UInt8]) throws -> Void) rethrows {
    var piece: [UInt8] = []
    for (number, story) in stories.enumerated() {
      piece += Self.bytes(of: story)
      if let separator, number < stories.count - 1 { piece.append(separator) }
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

  private static func bytes(of story: [SignedReport]) -> [UInt8] {
    let words = StoryWords(story)
    var writer = JSONWriter()
    writer.object {
      $0.member("reports", story.map(\.path))
      if story.contains(where: { !$0.document.isEmpty }) { $0.member("documents", story.map(\.document)) }
      $0.member("headline", words.headline)
      if !words.outlets.isEmpty { $0.member("outlets", words.outlets) }
      if !words.dates.isEmpty { $0.member("dates", words.dates) }
      $0.member("alone", story.count == 1)
    }
    return writer.bytes
  }
}
