import ParallaxModel
import ParallaxPage
import ParallaxSettings

@testable import ParallaxBrowser

/// Reports that tests open: the seeds of the repository, or those below `Stories`.
struct TestStory {
  let collation: Collation
  let projection: Projection

  static let seeds = TestStory(folder: "\(root)/seeds")
  static let hard = TestStory(folder: "\(testFolder)/Stories/hard")

  static let several = TestStory(folder: "\(testFolder)/Stories/several")

  /// Two stories of two reports each; the second names the fire chief of the first.
  static let shared = TestStory(own: "\(testFolder)/Stories/shared")

  /// Three stories of three newsrooms each, in three languages; that in English with the days of publication.
  static let world = TestStory(collating: "\(testFolder)/Stories/world")

  static let invisible = TestStory(folder: "\(testFolder)/Stories/invisible")

  static let arabic = TestStory(folder: "\(testFolder)/Stories/arabic", base: "nile")
  /// Three reports of one event, each its own text.
  static let roof = TestStory(own: "\(testFolder)/Stories/roof")
  static let hebrew = TestStory(folder: "\(testFolder)/Stories/hebrew")

  /// Written by three newsrooms, each in its own words.
  static let school = TestStory(own: "\(root)/Tests/ModelSamples/WorldStories/school")
  static let notary = TestStory(own: "\(root)/Tests/ModelSamples/WorldStories/notary")

  static func named(_ name: String) -> TestStory {
    switch name {
    case "hard": hard
    case "school": school
    case "several": several
    case "world": world
    case "arabic": arabic
    case "hebrew": hebrew
    case "invisible": invisible
    case "roof": roof
    case "shared": shared
    default: seeds
    }
  }

  static let testFolder = folder(of: #filePath)
  private static let root = folder(of: folder(of: testFolder))

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  /// Collated as the program does it.
  init(collating folder: String) {
    let files = InputReader().read(paths: [folder]).files
    let outlets = Dictionary(
      uniqueKeysWithValues: files.compactMap { file -> (String, String)? in
        let name = ["a.txt": "Courier", "b.txt": "Herald", "c.txt": "Post"].first { file.path.hasSuffix($0.key) }
        return name.map { (file.path, $0.value) }
      })
    collation = Collation.collate(files, ReadingChoices(outlets: outlets)).collation
    projection = Projection(of: collation, story: collation.stories[0])
  }

  init(folder: String, base: String? = nil) {
    let read = ReportReader().read(InputReader().read(paths: [folder]).files)
    let links = Aligner().ties(among: read.reports, vocabulary: read.vocabulary)
    // They are copies of one text; the measure of that is tested elsewhere.
    let closeness = Closeness(everywhere: 1, count: read.reports.count)
    let collation = Collation(reports: read.reports, vocabulary: read.vocabulary, ties: links, closeness: closeness)
    let report = base.flatMap { collation.report(withSiglum: $0) }
    projection = Projection(of: collation, story: collation.stories[0], base: report)
    self.collation = collation
  }

  /// One report of that text.
  init(text: String) {
    collation = Collation.collate([InputFile(path: "text", bytes: Array(text.utf8))]).collation
    projection = Projection(of: collation, story: collation.stories[0])
  }

  /// Reports as they are measured.
  init(own folder: String) {
    collation = Collation.collate(InputReader().read(paths: [folder]).files).collation
    projection = Projection(of: collation, story: collation.stories[0])
  }

  /// The same without a screen.
  var linearReader: LinearReader { LinearReader(collation, projection, formats: Self.formats) }

  /// A browser on this story; a terminal of 256 colours unless said otherwise.
  func browser(
    _ columns: Int = 80, _ rows: Int = 24, utf8: Bool = true, settings: Settings = Settings(),
    themes: ThemeRing? = nil
  ) -> Browser {
    let capabilities = Capabilities(colours: .palette, isUTF8: utf8, attributes: [.bold, .dim, .underline, .reverse])
    var browser = Browser(
      collation: collation, projection: projection, settings: settings, themes: themes, capabilities: capabilities,
      size: Size(columns: columns, rows: rows), choosesStory: true)
    browser.offer(Self.formats)
    return browser
  }

  static let formats = [
    ("html", "html"), ("markdown", "md"), ("csv", "csv"), ("tei", "xml"), ("collatex", "json"),
    ("annotations", "jsonld"), ("graphml", "graphml"), ("passim", "jsonl"),
  ].map { StoryFormat(name: $0, fileExtension: $1) }
}
