import ParallaxBrowser
import ParallaxModel
import ParallaxSession
import ParallaxStore

/// The files of some reports of a large collection: what is read of them is these reports alone, as if nothing else lay
/// in their folder.
struct StoryFiles {
  private let reports: [ListedReport]
  private let setup: Setup
  private let paths: [String]
  private let choices: ReadingChoices

  init(_ reports: [ListedReport], in setup: Setup) {
    self.reports = reports
    self.setup = setup
    paths = Set(reports.map(\.name.path)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var choices = setup.choices(for: paths)
    choices.documents = Set(reports.map(\.name))
    self.choices = choices
  }

  /// - Throws: why none of them can be read.
  private func read() throws(CollectionSource.Failure) -> [InputFile] {
    let input = setup.reader.read(paths: paths)
    if input.files.isEmpty, let problem = input.problems.first { throw .init(problem.message) }
    return input.files
  }

  /// Reads and collates them, with what is kept of them.
  ///
  /// - Returns: nil where that is not wanted any more.
  func open(storyCount: Int, _ order: WorkOrder) throws(CollectionSource.Failure) -> OpenedFiles? {
    let files = try read()
    let identities = identities(of: files)
    let work = setup.work(on: identities)
    var (collation, problems) = Collation.collate(
      files, choices, corrections: work.corrections.corrections, isWanted: order.isWanted, progress: order.progress)
    guard order.isWanted() else { return nil }
    guard !collation.stories.isEmpty else {
      throw .init(problems.first?.message ?? "\(paths[0]): has changed; R looks at the files again")
    }
    let join = storyCount > 1 ? collation.joining(Array(collation.reports.indices)) : nil
    if let join { collation = collation.corrected(by: work.corrections.corrections + [join]) }
    guard order.isWanted() else { return nil }
    let opened = OpenedStory(
      collation, projection(of: collation, from: work.view?.base), together: join.map { [$0] } ?? [],
      annotations: work.annotations.all, view: work.view)
    return OpenedFiles(
      opened, corrections: work.corrections, annotations: work.annotations, files: identities, source: source(files))
  }

  private func projection(of collation: Collation, from name: DocumentName?) -> Projection {
    let base = collation.reports.firstIndex { $0.document.name == name }
    let story = collation.stories.first { story in base.map(story.reports.contains) ?? true }
    return Projection(of: collation, story: story ?? collation.stories[0], base: base, isAwaited: true)
  }

  private func source(_ files: [InputFile]) -> ReportSource {
    ReportSource(
      paths: paths, reader: setup.reader, files: files, choices: { [choices] _ in choices },
      corrections: { [setup] in setup.corrections(of: $0) })
  }

  /// By what is kept of them they are known again: a file of its own as ever, a part of one by its place.
  private func identities(of files: [InputFile]) -> [FileIdentity] {
    files.flatMap { file -> [FileIdentity] in
      let parts = reports.filter { $0.name.path == file.path && !$0.name.document.isEmpty }
      return parts.isEmpty
        ? [file.identity]
        : parts.map { FileIdentity(path: file.path, digest: file.digest, document: $0.name.document) }
    }
  }

  /// What the reader says of the stories, as it is kept: each report is named by its headline.
  func correction(_ change: StoryChange) throws(CollectionSource.Failure) -> Correction {
    let read = ReportReader().read(try read(), choices).reports
    let known = Dictionary(read.map { ($0.document.name, TextRange(naming: $0)) }) { first, _ in first }
    func ranges(of reports: [ListedReport]) throws(CollectionSource.Failure) -> [TextRange] {
      var found: [TextRange] = []
      for report in reports {
        guard let range = known[report.name] else {
          throw .init("\(report.name.path): has changed; R looks at the files again")
        }
        found.append(range)
      }
      return found
    }
    switch change.kind {
    case .join(let reports):
      if let join = Correction(.join, ranges: try ranges(of: reports)) { return join }
    case .divide(let groups):
      var divided: [[TextRange]] = []
      for group in groups { divided.append(try ranges(of: group)) }
      return .divide(divided)
    case .undo: break
    }
    throw .init("one report is one story")
  }
}
