import ParallaxModel
import ParallaxOutput
import ParallaxPage
import ParallaxSettings

/// The collation as text on standard output, in the width and colours of this run.
struct PrintedText {
  let setup: Setup
  /// Columns asked for; nil takes the terminal's, else those of `COLUMNS`, else 80.
  var width: Int?

  /// Columns that can be asked for.
  static let widths = 20...1000

  func print(_ collation: Collation, _ projection: Projection) throws {
    let colours = setup.printedColours
    var options = PageOptions(
      layout: setup.settings.layout ?? .parallel, width: columns,
      showsCosmetic: setup.settings.showsCosmetic ?? false, marks: colours == .none)
    options.showsInvisible = setup.settings.showsInvisible ?? false
    try StandardOutput.write(CollationText(collation, projection, options: options).bytes(by: writer))
  }

  /// The list of the stories.
  func printStories(of collation: Collation) throws {
    try StandardOutput.write(StoriesText(collation, width: columns).bytes(by: writer))
  }

  private var writer: TextWriter {
    let colours = setup.printedColours
    return colours == .none ? TextWriter() : TextWriter(styles: setup.theme.styles, colours: colours)
  }

  private var columns: Int {
    let columns = width ?? StandardOutput.columns ?? setup.environment["COLUMNS"].flatMap { Int($0) } ?? 80
    return min(max(columns, Self.widths.lowerBound), Self.widths.upperBound)
  }
}
