import ArgumentParser
import ParallaxModel
import ParallaxOutput
import ParallaxSettings

/// The facts on which the reports differ, printed.
struct Findings: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "findings",
    abstract: "List the facts on which the reports differ, the gravest first (schema parallax.findings/1).")

  @Option(help: "What to print.")
  var format = Format.text

  @Option(
    help: ArgumentHelp(
      "Of these kinds alone: \(FindingKind.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "kind,…"),
    transform: Findings.kinds)
  var kind: [FindingKind] = FindingKind.allCases

  @Option(help: ArgumentHelp("Those alone in which this report differs.", valueName: "siglum"))
  var report: String?

  @Flag(help: "Below each finding the whole sentences with their places.")
  var full = false

  @Flag(help: "Then the words that are replaced in sentences otherwise kept, for a reader to judge.")
  var wording = false

  @Flag(help: "Exit with status 1 when there are findings.")
  var exitCode = false

  @OptionGroup var story: StoryOptions

  func run() throws {
    var differ = false
    try story.open { opened, projection in
      let wanted = try report.map { try opened.report(named: $0) }
      let all = projection.findings(in: opened.collation)
      let findings = all.filter { finding in
        kind.contains(finding.kind) && (wanted.map { finding.differs.contains($0) } ?? true)
      }
      switch format {
      case .json:
        let wordings = wording ? projection.wordingsToCheck(in: opened.collation, besides: all) : nil
        try StandardOutput.write(FindingsDocument(findings, wordings, of: projection, in: opened.collation).bytes)
      case .text:
        try StandardOutput.write(FindingsText(findings, of: projection, in: opened.collation, isFull: full).bytes)
        if wording {
          let wordings = projection.wordingsToCheck(in: opened.collation, besides: all)
          try StandardOutput.write(WordingText(wordings, in: opened.collation).bytes)
        }
      }
      differ = !findings.isEmpty
    }
    if exitCode, differ { throw ExitCode(Program.Status.differences) }
  }

  private static func kinds(_ text: String) throws -> [FindingKind] {
    try text.split(separator: ",").map { name in
      guard let kind = FindingKind(rawValue: String(name)) else {
        throw ValidationError(Message.unknownKind(String(name)).text)
      }
      return kind
    }
  }
}
