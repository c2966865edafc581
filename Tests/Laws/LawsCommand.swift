import ArgumentParser
import ParallaxModel

/// `laws [FOLDER…]`: checks what must hold for every input on many cases. A case is a folder with reports of one event.
@main
struct LawsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "laws", abstract: "Check the laws of the model on cases of reports.",
    discussion: """
      A line for each law that is broken in a case, with the first place where it is; then a summary.
      Exit status: 0 all laws hold; 1 one is broken, or there was nothing to check.
      """)

  @Option(help: "Cases are the folders with .txt files below dev in its sets and their sets: eval/*/dev/*, */dev/*.")
  var gold = "../shared/eval"

  @Option(help: "Take each nth of the cases of --gold.")
  var every = 1

  @Option(help: "Take only cases whose name contains this.")
  var only = ""

  @Option(help: "Threads.")
  var jobs = 2

  @Flag(help: "Count also where laws do not hold that are wanted but not kept yet. They break nothing.")
  var wanted = false

  @Argument(help: ArgumentHelp("Further cases, which --every does not pass over.", valueName: "folder"))
  var folders: [String] = []

  func validate() throws {
    guard every > 0, jobs > 0 else { throw ValidationError("--every and --jobs are at least 1.") }
  }

  func run() throws {
    let cases = named(folders.compactMap { LawCase(folder: $0, name: $0) }) + goldCases()
    let checked = check(cases)
    let (company, stories) = checkCompany(of: cases)
    var (checks, broken) = (0, 0)
    for (lawCase, result) in zip(cases, checked) {
      var verdict = result.verdict
      if let own = company[lawCase.name] { verdict.add(own) }
      for line in verdict.lines { print("\(lawCase.name): \(line)") }
      checks += verdict.checks
      broken += verdict.broken
    }
    let signatures = SignatureLaws(cases).check()
    for line in signatures.lines { print("all cases together: \(line)") }
    checks += signatures.checks
    broken += signatures.broken
    if wanted {
      var counts = checked.reduce(into: WantedCounts()) { $0.add($1.wanted) }
      counts.stories = stories
      print(counts.lines.joined(separator: "\n"))
    }
    print("\(cases.count) cases, \(checks) checks, \(broken) broken")
    if broken > 0 || cases.isEmpty { throw ExitCode.failure }
  }

  private func goldCases() -> [LawCase] {
    let found = LawCase.cases(below: gold)
    if found.isEmpty { print("No dev sets below \(gold): only the project's own cases are checked.") }
    let named = named(found)
    return stride(from: 0, to: named.count, by: every).map { named[$0] }
  }

  private func named(_ cases: [LawCase]) -> [LawCase] { cases.filter { only.isEmpty || $0.name.contains(only) } }

  private func check(_ cases: [LawCase]) -> [CheckedCase] {
    let (jobs, wanted) = (min(jobs, max(1, cases.count)), wanted)
    let lanes: [[CheckedCase]] = .inParallel(jobs) { lane in
      stride(from: lane, to: cases.count, by: jobs).map { CheckedCase(cases[$0], countsWanted: wanted) }
    }
    return cases.indices.map { lanes[$0 % jobs][$0 / jobs] }
  }

  /// What came of the cases beside others, by name.
  private func checkCompany(of cases: [LawCase]) -> ([String: Verdict], WantedCounts.Count) {
    var verdicts: [String: Verdict] = [:]
    var stories = WantedCounts.Count()
    for group in CompanyLaws.groups(of: cases) {
      let came = CompanyLaws(group).check()
      for (lawCase, verdict) in zip(group, came.verdicts) { verdicts[lawCase.name] = verdict }
      stories.add(came.stories)
    }
    return (verdicts, stories)
  }
}
