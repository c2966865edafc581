public import ParallaxModel
import ParallaxPage

/// What `stories --format json` prints: schema `parallax.stories/1`, the stories in the order of their numbers, with the
/// groups that share little where there are several, and the reader's corrections of stories where there are any.
/// `documents`, `outlets` and `dates` stand only where there are some, `reasons` only where they are asked for.
public struct StoriesDocument {
  private let collation: Collation
  private let version: String
  private let givesReasons: Bool

  /// - Parameters:
  ///   - version: the program's version, for `tool`.
  ///   - givesReasons: whether it is said what the reports of each story share.
  public init(_ collation: Collation, version: String, givesReasons: Bool = false) {
    self.collation = collation
    self.version = version
    self.givesReasons = givesReasons
  }

  /// The document as UTF-8, with a line break at its end.
  public var bytes: [UInt8] { bytes(of: collation.stories) }

  /// The document with some of the stories.
  public func bytes(of stories: [Story]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.member("schema", "parallax.stories/1")
      $0.member("tool", ToolValue(version: version))
      $0.member("stories", lines: values(of: stories))
      let corrections = collation.correctionsOfStories
      if !corrections.isEmpty {
        $0.member(
          "corrections", lines: corrections.map { CorrectionValue(resolved: $0, reports: collation.reports) })
      }
    }
    writer.endText()
    return writer.bytes
  }

  private func values(of stories: [Story]) -> [StoryValue] {
    let reasons = givesReasons ? collation.reasons(of: stories) : nil
    return stories.indices.map { StoryValue(story: stories[$0], collation: collation, reasons: reasons?[$0]) }
  }

  /// Who tells a story, and when, as far as that is known.
  static func writePublication(_ words: StoryWords, to writer: inout JSONWriter) {
    if !words.outlets.isEmpty { writer.member("outlets", words.outlets) }
    if !words.dates.isEmpty { writer.member("dates", words.dates) }
  }

  /// Some of the stories, one a line, as UTF-8.
  public func lines(of stories: [Story]) -> [UInt8] {
    var bytes: [UInt8] = []
    for value in values(of: stories) {
      var writer = JSONWriter()
      value.write(to: &writer)
      writer.endText()
      bytes += writer.bytes
    }
    return bytes
  }
}

private struct StoryValue: JSONValue {
  let story: Story
  let collation: Collation
  let reasons: [StoryReason]?

  func write(to writer: inout JSONWriter) {
    let reports = story.reports.map { collation.reports[$0] }
    let base = collation.reports[story.defaultBase(in: collation.reports, links: collation.links)]
    writer.object {
      $0.member("reports", reports.map(\.document.path))
      let places = reports.map(\.document.place)
      if places.contains(where: { !$0.isEmpty }) { $0.member("documents", places) }
      $0.member("sigla", reports.map(\.siglum))
      $0.member("base", base.siglum)
      $0.member("headline", base.headline.map { base.document.text[$0.bytes] })
      StoriesDocument.writePublication(StoryWords(story, in: collation), to: &$0)
      $0.member("alone", reports.count == 1)
      if collation.isJoined(story) { $0.member("joined", true) }
      let groups = collation.parts(of: story)
      if groups.count > 1 { $0.member("groups", groups.map { $0.map { collation.reports[$0].siglum } }) }
      if let reasons { $0.member("reasons", reasons) }
    }
  }
}

extension StoryReason: JSONValue {
  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("text", text)
      $0.member("reports", reports)
    }
  }
}
