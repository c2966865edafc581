import ParallaxModel
import ParallaxOutput
import ParallaxPage
import ParallaxSettings

/// The collation as text on standard output, in the width and colours of this run.
struct PrintedText {
  let setup: Setup
  /// Columns asked for; nil takes the terminal's, else those of `COLUMNS`, else 80.
  var width: Int?

  func print(_ collation: Collation, _ projection: Projection) throws {
    let colours = setup.printedColours
    let options = PageOptions(
      layout: setup.settings.layout ?? .parallel, width: columns,
      showsCosmetic: setup.settings.showsCosmetic ?? false, marks: colours == .none)
    let writer = colours == .none ? TextWriter() : TextWriter(styles: setup.theme.styles, colours: colours)
    try StandardOutput.write(CollationText(collation, projection, options: options).bytes(by: writer))
  }

  private var columns: Int {
    let columns = width ?? StandardOutput.columns ?? setup.environment["COLUMNS"].flatMap { Int($0) } ?? 80
    return min(max(columns, 20), 1000)
  }
}
