import ParallaxModel
import ParallaxOutput
import ParallaxPage
import ParallaxSettings

/// The collation as text on standard output, in the width and colours of this run.
struct PrintedText {
  let setup: Setup
  /// Columns asked for; nil takes the terminal's, else those of `COLUMNS`, else 80.
  var width: Int?
  /// Nil for the one that the settings name.
  var layout: PageLayout?

  /// Columns that can be asked for.
  static let widths = 20...1000

  /// - Parameter annotations: what the reader has set aside is not told.
  func print(_ collation: Collation, _ projection: Projection, annotations: @autoclosure () -> [PlacedAnnotation] = [])
    throws
  {
    let colours = setup.printedColours
    var options = PageOptions(
      layout: layout ?? setup.settings.layout ?? .parallel, width: columns,
      showsCosmetic: setup.settings.showsCosmetic ?? false, marks: colours == .none)
    options.showsInvisible = setup.settings.showsInvisible ?? false
    let findings =
      Self.tellFindings.contains(options.layout)
      ? Progress.show("comparing facts") {
        Self.areOfFindings.contains(options.layout)
          ? projection.findings(in: collation, $0) : projection.findingsUnasked(in: collation, $0)
      } : []
    let aside = FindingsAside(findings.isEmpty ? [] : annotations(), among: findings)
    let text = CollationText(
      collation, projection, options: options, findings: findings.filter { !aside.contains($0) })
    try StandardOutput.write(text.bytes(by: writer))
  }

  /// Findings as a concordance.
  ///
  /// - Parameter aside: identifiers of those that the reader has put aside.
  func print(_ findings: [Finding], aside: Set<String>, of projection: Projection, in collation: Collation) throws {
    var options = PageOptions(layout: .findings, width: columns, marks: setup.printedColours == .none)
    options.aside = aside
    let text = ConcordanceText(findings, of: projection, in: collation, options: options)
    try StandardOutput.write(text.bytes(by: writer))
  }

  /// Layouts that tell findings as on the screen; the others do without, and without the time to look for them.
  private static let tellFindings: Set<PageLayout> = [.side, .inline, .findings, .overview]

  /// Those that would say that no facts differ, were none looked for.
  private static let areOfFindings: Set<PageLayout> = [.findings, .overview]

  /// The list of the stories.
  func printStories(of collation: Collation, givesReasons: Bool) throws {
    try StandardOutput.write(StoriesText(collation, width: columns, givesReasons: givesReasons).bytes(by: writer))
  }

  /// The list of some of the stories.
  func print(_ stories: [Story], of collation: Collation, givesReasons: Bool) throws {
    let text = StoriesText(stories, of: collation, width: columns, givesReasons: givesReasons)
    try StandardOutput.write(text.bytes(by: writer))
  }

  /// The same of stories that are known by signatures.
  func print(_ stories: [[SignedReport]], reasons: [[StoryReason]]?) throws {
    try StandardOutput.write(StoriesText(stories, reasons: reasons, width: columns).bytes(by: writer))
  }

  /// What was found in a collection.
  func print(_ hits: [CollectionHit]) throws {
    try StandardOutput.write(SearchText(hits, width: columns).bytes(by: writer))
  }

  /// The same of stories that others have made.
  func print(_ stories: [GivenStory]) throws {
    try StandardOutput.write(StoriesText(stories, width: columns).bytes(by: writer))
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
