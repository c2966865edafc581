import Glibc
import ParallaxBrowser
import ParallaxModel
import ParallaxOutput
import ParallaxPage
import ParallaxSession
import ParallaxSettings

extension StoryFormat {
  /// Those there are, in the order of the help.
  static let all = ExportFormat.allCases.map { StoryFormat(name: $0.rawValue, fileExtension: $0.fileExtension) }
}

extension StorySaver {
  /// Writes in every format there is, in a secure run nothing.
  init(in setup: Setup) {
    if setup.settings.isSecure == true {
      let refusal = SaveAnswer.failed("not in a secure run (--secure, PARALLAX_SECURE)")
      self.init(refusal: { _ in refusal }, write: { _, _ in refusal })
      return
    }
    let (home, options) = (setup.environment["HOME"], setup.optionsOfReading)
    self.init(
      refusal: { request in
        Self.answer { () throws(OutputFile.Failure) in try SavedFile(request, home: home).check() }
      },
      write: { request, story in
        Self.answer { () throws(OutputFile.Failure) in try SavedFile(request, home: home).write(story, options) }
          ?? .saved
      })
  }

  /// Nil where nothing is wrong.
  private static func answer(_ work: () throws(OutputFile.Failure) -> Void) -> SaveAnswer? {
    do throws(OutputFile.Failure) {
      try work()
      return nil
    } catch {
      return error.problem == .exists ? .exists : .failed(error.problem.words)
    }
  }
}

/// A file that the reader of the browser wants.
private struct SavedFile {
  private let request: SaveRequest
  private let path: String

  /// - Parameter home: what `~/` stands for.
  init(_ request: SaveRequest, home: String?) {
    self.request = request
    path = request.path.hasPrefix("~/") ? (home ?? "~") + request.path.dropFirst() : request.path
  }

  func check() throws(OutputFile.Failure) {
    switch request.content {
    case .text, .stories: try file.check()
    case .story: try ExportPlace(path, replacing: request.replaces).check()
    }
  }

  func write(_ story: ShownStory, _ options: [Provenance.Option]) throws(OutputFile.Failure) {
    switch request.content {
    case .text(let text):
      let colophon = Colophon.line(version: Program.version, time: time(nil))
      try file.write(Array("\(text)\n\(colophon)\n".utf8))
    case .stories(let list, let format): try file.write(Self.bytes(of: list.stories, as: format))
    case .story(let name):
      guard let format = ExportFormat(rawValue: name) else { return }
      let files = format.files(of: ExportedStory(story, isAsked: format.isOfFindings, options: options))
      try ExportPlace(path, replacing: request.replaces).write(files)
    }
  }

  /// Columns of the list as text.
  private static let textWidth = 120

  private static func bytes(of stories: [ListedStory], as format: StoryListFormat) -> [UInt8] {
    let signed = stories.map { $0.reports.map { SignedReport($0) } }
    switch format {
    case .text: return StoriesText(signed, width: textWidth).bytes(by: TextWriter())
    case .csv: return StoriesTable(stories).bytes
    case .jsonl:
      var bytes: [UInt8] = []
      SignedStoriesDocument(signed, version: Program.version).writeLines { bytes += $0 }
      return bytes
    }
  }

  private var file: OutputFile { OutputFile(path: path, replaces: request.replaces) }
}

extension ExportedStory {
  /// A story as it is open, without the facts that the reader has put aside.
  ///
  /// - Parameter isAsked: whether the reader asks for findings.
  init(_ story: ShownStory, isAsked: Bool, options: [Provenance.Option]) {
    let (collation, projection) = (story.collation, story.projection)
    let all =
      isAsked && collation.hasGivenTies(projection.synopsis.story)
      ? projection.findings(in: collation) : story.findings ?? projection.findingsUnasked(in: collation)
    let aside = FindingsAside(story.annotations, among: all)
    var held = [Provenance.Option("base", collation.reports[projection.base].siglum)]
    if let place = collation.stories.firstIndex(of: projection.synopsis.story), collation.stories.count > 1 {
      held.append(.init("story", String(place + 1)))
    }
    self.init(
      collation, projection, findings: all.filter { !aside.contains($0) }, annotations: story.annotations,
      provenance: Provenance(version: Program.version, options: held + options, of: projection, in: collation))
  }
}
