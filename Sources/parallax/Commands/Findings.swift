import ArgumentParser
import ParallaxModel
import ParallaxOutput
import ParallaxPage
import ParallaxSettings

/// The facts on which the reports differ, printed.
struct Findings: StoryCommand {
  static let configuration = CommandConfiguration(
    commandName: "findings",
    abstract: "List the facts that differ, the gravest first (schema parallax.findings/2).",
    discussion: Example.discussion(of: "findings"))

  @Option(
    help: """
      text: the words that differ below each other, for a terminal; lines: path:line:column: kind: why, for grep and \
      editors. By default text on a terminal, else lines.
      """)
  var format: FindingsFormat?

  @Option(
    help: ArgumentHelp(
      "Of these kinds alone: \(FindingKind.names).", valueName: "kind,…"),
    completion: .list(FindingKind.allCases.map(\.rawValue)), transform: Findings.kinds)
  var kind: [FindingKind] = FindingKind.allCases

  @Option(help: ArgumentHelp("Those alone in which this report differs.", valueName: "siglum"))
  var report: String?

  @Flag(help: "Below each fact the whole sentences with their places.")
  var full = false

  @Flag(help: "Then the words that are replaced in sentences otherwise kept, for a reader to judge.")
  var wording = false

  @Option(help: ArgumentHelp("Facts that you have put aside in the browser (x).", valueName: "how"))
  var aside = ViewOptions.Visibility.hide

  @OptionGroup var story: StoryOptions

  func run() throws {
    try story.open { opened, projection in
      let wanted = try report.map { try opened.report(named: $0) }
      let all = opened.findings(of: projection)
      let asked = all.filter { finding in
        kind.contains(finding.kind) && (wanted.map { finding.parties.contains($0) } ?? true)
      }
      let annotations = opened.annotations
      let setAside = asked.filter(FindingsAside(annotations, among: all).contains)
      let findings = aside == .show ? asked : asked.filter { !setAside.contains($0) }
      let left = asked.count - findings.count
      if left > 0 { Message.leftAside(left).print() }
      let list = FindingList(
        findings: findings, aside: Set(setAside.map(\.id)), annotations: annotations,
        wordings: wording ? projection.wordingsToCheck(in: opened.collation, besides: all) : nil)
      switch format ?? (StandardOutput.isTerminal && !full ? .text : .lines) {
      case .json: try list.printJSON(of: projection, in: opened.collation)
      case .lines: try list.printLines(of: projection, in: opened.collation, isFull: full)
      case .text: try list.printText(of: projection, in: opened, isFull: full)
      }
      return !findings.isEmpty
    }
  }

  private static func kinds(_ text: String) throws -> [FindingKind] {
    try text.split(separator: ",").map { name in
      guard let kind = FindingKind(name: String(name)) else {
        throw ValidationError(Message.unknownKind(String(name)).text)
      }
      return kind
    }
  }
}

/// The findings that were asked for, with what the reader has said of them.
private struct FindingList {
  let findings: [Finding]
  /// Identifiers of those set aside.
  let aside: Set<String>
  let annotations: [PlacedAnnotation]
  /// Those to check, where they are wanted.
  let wordings: [WordingToCheck]?

  func printJSON(of projection: Projection, in collation: Collation) throws {
    let document = FindingsDocument(
      findings, wordings, of: projection, in: collation, aside: aside, version: Program.version)
    try StandardOutput.write(document.bytes)
  }

  /// The concordance, then for those who want it whole what each fact rests on.
  func printText(of projection: Projection, in opened: OpenedReports, isFull: Bool) throws {
    try PrintedText(setup: opened.setup).print(findings, aside: aside, of: projection, in: opened.collation)
    if isFull, !findings.isEmpty {
      let evidence = Evidence(projection, in: opened.collation, annotations: annotations)
      for finding in findings { try StandardOutput.write("\n" + evidence.text(of: finding) + "\n") }
      try StandardOutput.write(Colophon.line(version: Program.version, time: givenTime) + "\n")
    }
    if let wordings { try StandardOutput.write(WordingText(wordings, in: opened.collation).bytes) }
  }

  func printLines(of projection: Projection, in collation: Collation, isFull: Bool) throws {
    let evidence = isFull ? Evidence(projection, in: collation, annotations: annotations) : nil
    try StandardOutput.write(FindingsText(findings, in: collation, aside: aside, evidence: evidence).bytes)
    if isFull, !findings.isEmpty {
      try StandardOutput.write(Colophon.line(version: Program.version, time: givenTime) + "\n")
    }
    if let wordings { try StandardOutput.write(WordingText(wordings, in: collation).bytes) }
  }

  /// What `SOURCE_DATE_EPOCH` says (reproducible-builds.org), seconds since 1970: otherwise the same input would not
  /// give the same output.
  private var givenTime: Int? { SettingsEnvironment.process["SOURCE_DATE_EPOCH"].flatMap { Int($0) } }
}
