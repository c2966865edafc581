import ParallaxModel
import ParallaxPage

/// Files that the reader wants written.
extension Browser {
  /// The story can be written in these formats, in the order in which they are offered.
  public mutating func offer(_ formats: [StoryFormat]) { workspace.storyFormats = formats }

  /// The story as it is open.
  public var shownStory: ShownStory {
    ShownStory(
      collation: collation, projection: workspace.story.projection,
      findings: workspace.findings.known.map { _ in
        workspace.findings.all
      }, annotations: workspace.notebook.annotations)
  }

  /// Says what came of a request, or asks whether a file may be replaced.
  public mutating func hear(_ answer: SaveAnswer, to request: SaveRequest) {
    switch answer {
    case .saved: workspace.message = .saved(request.path)
    case .failed(let reason): workspace.message = .notSaved(request.path, reason)
    case .exists:
      workspace.message = .mayReplace(request.path)
      // What comes while something is written is lost; the name can be given again.
      if !stack.top.takesText { stack.push(ReplaceQuestion(request: request)) }
    }
  }

  /// The key to save came among many others: says so, and nothing is written.
  public mutating func saveWaits() { workspace.message = .saveWaits }

  /// Asks for a file of what the top screen shows; says where there is nothing to write.
  mutating func save(_ choice: SaveChoice, as name: String) -> [Effect] {
    guard let content = content(of: choice, named: name) else { return [] }
    workspace.message = .saving(name)
    return [.save(SaveRequest(content, path: name))]
  }

  private mutating func content(of choice: SaveChoice, named name: String) -> SaveRequest.Content? {
    let content: SaveRequest.Content?
    switch choice {
    case .page: content = stack.top.text(in: workspace).map { .text($0) }
    case .evidence: content = stack.top.evidence(in: workspace).map { .text($0 + "\n") }
    case .story(let format): content = .story(format: format.name)
    case .stories(let format): content = stack.top.stories.map { .stories($0, format: format) }
    }
    if workspace.permissions.isSecure {
      workspace.message = .secured
    } else if name.isEmpty {
      workspace.message = .noFileName
    } else if content == nil {
      workspace.message = .nothingToSave
    } else if case .story = choice, workspace.alignment.awaited != nil {
      workspace.message = .stillAligning
    } else {
      return content
    }
    return nil
  }

  // MARK: Commands

  /// `:save FILE`, in the format of its ending.
  mutating func save(as name: String) -> [Effect] {
    save(workspace.saveChoice(for: name, listsStories: stack.top.stories != nil), as: name)
  }

  /// `:export html FILE`; without a name one after the headline.
  mutating func export(_ argument: String) -> [Effect] {
    let words = argument.split(separator: " ", maxSplits: 1).map(String.init)
    guard let format = workspace.storyFormats.first(where: { $0.name == words.first }) else {
      workspace.message = .noSuchChoice(words.first ?? "", workspace.storyFormats.map(\.name))
      return []
    }
    let choice = SaveChoice.story(format)
    let story = workspace.story.projection.synopsis.story
    return save(choice, as: words.count > 1 ? words[1] : choice.fileName(for: story, in: collation))
  }
}
