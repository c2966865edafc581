import ArgumentParser
import ParallaxModel
import ParallaxOutput

/// Every quotation with what each report has of it, printed.
struct Quotes: StoryCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes",
    abstract: "List each quotation once: which reports have it, in other words, or not (schema parallax.quotes/2).",
    discussion: Example.discussion(of: "quotes"))

  @Option(help: "What to print.")
  var format = Format.text

  @OptionGroup var story: StoryOptions

  func run() throws {
    try story.open { opened, projection in
      let found = Progress.show("looking for quotations") { projection.quotations(in: opened.collation, $0) }
      switch format {
      case .json:
        try StandardOutput.write(CounterpartsDocument(found, .quotes, in: opened.collation).bytes)
      case .text:
        try StandardOutput.write(CounterpartsText(found, in: opened.collation, kind: "quotation").bytes)
      }
      return found.contains(where: \.areToldOtherwise)
    }
  }
}
