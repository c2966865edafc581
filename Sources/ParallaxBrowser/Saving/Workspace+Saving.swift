import ParallaxModel
import ParallaxPage

extension Workspace {
  /// Lets the reader choose what is saved of a screen, and then the name.
  mutating func askToSave(_ screen: some Screen) -> [Step] {
    if permissions.isSecure { return refuse(.secured) }
    if screen.stories != nil {
      return [.push(SaveScreen(StoryListFormat.allCases.map(SaveChoice.stories), on: .stories))]
    }
    guard screen.text(in: self) != nil else { return refuse(.nothingToSave) }
    let evidence: [SaveChoice] = screen.evidence(in: self) == nil ? [] : [.evidence]
    let choices = [.page] + evidence + storyFormats.map(SaveChoice.story)
    return [.push(SaveScreen(choices, on: screen.context(in: self) ?? .passages))]
  }

  /// The page as text, all of it: as it is printed, with marks for what colours tell.
  var pageText: String {
    let page = parts { options in
      options.marks = true
      options.mapHeight = nil
    }
    // An overview begins with all of it.
    let title =
      story.options.layout == .overview
      ? [] : TitleLines(collation, story.projection, width: story.options.width).lines
    return Self.text(of: title + page.heads + page.lines)
  }

  /// Lines as text, each with its end.
  static func text(of lines: [PageLine]) -> String { lines.map { $0.plainText + "\n" }.joined() }

  /// What a file name asks for by its ending: the story in a format, or the page.
  ///
  /// - Parameter listsStories: the list of stories shows.
  func saveChoice(for path: String, listsStories: Bool) -> SaveChoice {
    if listsStories {
      return .stories(StoryListFormat.allCases.first { path.lowercased().hasSuffix(".\($0.fileExtension)") } ?? .text)
    }
    return storyFormats.first { path.lowercased().hasSuffix(".\($0.fileExtension)") }.map(SaveChoice.story) ?? .page
  }
}
