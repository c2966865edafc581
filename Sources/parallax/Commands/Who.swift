import ArgumentParser
import ParallaxModel
import ParallaxOutput

/// Which reports have a phrase, printed.
struct Who: StoryCommand {
  static let configuration = CommandConfiguration(
    commandName: "who",
    abstract: "Say which reports have a phrase, and in which words (schema parallax.who/2).",
    discussion: Example.discussion(of: "who"))

  @Option(help: "What to print.")
  var format = Format.text

  @Argument(help: "The words, as one argument.")
  var phrase: String

  @OptionGroup var story: StoryOptions

  func validate() throws {
    // What has no letter and no figure is found nowhere.
    guard phrase.contains(where: { $0.isLetter || $0.isNumber }) else {
      throw ValidationError(Message.nothingToLookFor.text)
    }
  }

  func run() throws {
    try story.open { opened, projection in
      let found = projection.counterparts(of: phrase, in: opened.collation)
      switch format {
      case .json:
        try StandardOutput.write(CounterpartsDocument(found, .who, in: opened.collation).bytes)
      case .text:
        if found.isEmpty { Message.nobodyHas(phrase).print() }
        try StandardOutput.write(CounterpartsText(found, in: opened.collation, kind: "phrase", listsPlaces: true).bytes)
      }
      return found.contains(where: \.areToldOtherwise)
    }
  }
}

extension Counterparts {
  /// Whether some report has the words otherwise, or not at all.
  var areToldOtherwise: Bool { !absent.isEmpty || printings.contains { $0.likeness != .same } }
}
