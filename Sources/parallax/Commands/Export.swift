public import ArgumentParser
import ParallaxModel
public import ParallaxOutput

/// A story as evidence in a format for others.
struct Export: StoryCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a story in a format for others, with the hash of every input, so that quotes can be checked.",
    discussion: ExportFormat.allCases.map { "\($0.rawValue): \($0.summary)." }.joined(separator: "\n") + "\n\n"
      + Example.discussion(of: "export"))

  @Option(name: .customLong("to"), help: ArgumentHelp("The format.", valueName: "format"))
  var format: ExportFormat

  /// `-o` may name a folder, too.
  static let writesFiles = true

  @OptionGroup var story: StoryOptions

  func run() throws {
    let place = ExportPlace(shared.output)
    try place?.check()
    try story.open { opened, projection in
      let options = optionsThatHeld(opened, projection)
      let files = format.files(of: opened.exported(projection, options: options, isAsked: format.isOfFindings))
      if let place { try place.write(files) } else { try StandardOutput.write(files[0].bytes) }
      return projection.hasDifferences
    }
  }

  /// Those that change what is said of the story.
  private func optionsThatHeld(_ opened: OpenedReports, _ projection: Projection) -> [Provenance.Option] {
    var options = [Provenance.Option("base", opened.collation.reports[projection.base].siglum)]
    if let number = story.shared.story { options.append(.init("story", String(number))) }
    return options + story.shared.optionsOfReading
  }
}

extension ExportFormat: ExpressibleByArgument {}

extension OpenedReports {
  /// A story with what the reader has said of it; findings that are put aside are left out, which is said.
  ///
  /// - Parameter isAsked: whether the reader asks for findings.
  func exported(_ projection: Projection, options: [Provenance.Option], isAsked: Bool) -> ExportedStory {
    let all = findings(of: projection, isAsked: isAsked)
    let annotations = annotations
    let aside = FindingsAside(annotations, among: all)
    let findings = all.filter { !aside.contains($0) }
    if findings.count < all.count { Message.leftAside(all.count - findings.count, isExported: true).print() }
    return ExportedStory(
      collation, projection, findings: findings, annotations: annotations,
      provenance: Provenance(version: Program.versionAndCommit, options: options, of: projection, in: collation))
  }
}
