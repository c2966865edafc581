import ArgumentParser
import ParallaxModel
import ParallaxOutput
import ParallaxPage

/// What a story says and who says it, printed.
struct OverviewCommand: StoryCommand {
  static let configuration = CommandConfiguration(
    commandName: "overview",
    abstract: "Say what all reports tell, what some tell and what only one has (schema parallax.overview/1).",
    discussion: Example.discussion(of: "overview"))

  @Option(help: "What to print.")
  var format = Format.text

  @Option(help: ArgumentHelp("Columns of the text; by default those of the terminal, or 80.", valueName: "n"))
  var width: Int?

  @OptionGroup var story: StoryOptions

  func validate() throws {
    if let width, !PrintedText.widths.contains(width) { throw ValidationError(Message.badWidth(width).text) }
  }

  func run() throws {
    try story.open { opened, projection in
      switch format {
      case .json:
        let document = OverviewDocument(
          Progress.show("looking for what is shared") { projection.overview(in: opened.collation, $0) },
          opened.findings(of: projection), in: opened.collation, version: Program.version)
        try StandardOutput.write(document.bytes)
      case .text:
        var printed = PrintedText(setup: opened.setup, width: width)
        printed.layout = .overview
        try printed.print(opened.collation, projection, annotations: opened.annotations)
      }
      return projection.hasDifferences
    }
  }
}
