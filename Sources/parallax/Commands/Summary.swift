import ArgumentParser
import ParallaxModel
import ParallaxOutput

/// What each report keeps, drops and adds, printed.
struct Summary: StoryCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract:
      "Say what each report keeps of the base, drops and adds, in shares of the words (schema parallax.summary/1).",
    discussion: Example.discussion(of: "summary"))

  @Option(help: "What to print.")
  var format = Format.text

  @OptionGroup var story: StoryOptions

  func run() throws {
    try story.open { opened, projection in
      switch format {
      case .json: try StandardOutput.write(SummaryDocument(projection, in: opened.collation).bytes)
      case .text: try StandardOutput.write(SummaryText(projection, in: opened.collation).bytes)
      }
      return projection.hasDifferences
    }
  }
}
