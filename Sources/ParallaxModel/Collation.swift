// The whole path, from bytes to findings.

extension Collation {
  /// Files → documents → reports → links → stories.
  ///
  /// - Parameters:
  ///   - files: inputs; one may give several reports.
  ///   - choices: what the reader says of the files.
  ///   - corrections: in the order in which they were made.
  ///   - limits: how far the search for links goes.
  ///   - isWanted: asked between steps; once it says no, what comes back is of no use.
  ///   - progress: told how many hundredths of the work are done, on any thread, and not always in order.
  /// - Returns: the same whatever the order of `files`, and what was wrong with some of them.
  public static func collate(
    _ files: [InputFile], _ choices: ReadingChoices = ReadingChoices(), corrections: [Correction] = [],
    limits: AlignmentLimits = AlignmentLimits(),
    isWanted: @escaping @Sendable () -> Bool = { true }, progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) -> (collation: Collation, problems: [InputProblem]) {
    let (reports, vocabulary, problems) = ReportReader().read(files, choices)
    let collation = Collation(
      aligning: reports, vocabulary: vocabulary, corrections: corrections, limits: limits,
      WorkOrder(isWanted: isWanted, progress: progress))
    return (collation, problems)
  }
}

/// A story read to its end: what a library's user begins with.
///
///     let read = CollatedStory(paths: ["seeds"])
///     for finding in read?.findings ?? [] { print(finding.why) }
public struct CollatedStory: Sendable {
  public let collation: Collation
  /// The largest story, or that of the base, seen from its base.
  public let projection: Projection
  public let findings: [Finding]
  /// What was wrong with some of the inputs; the others are read.
  public let problems: [InputProblem]

  /// The whole path: paths → bytes → documents → reports → links → stories → passages, variants → findings.
  ///
  /// - Parameters:
  ///   - paths: files and folders; `-` is standard input.
  ///   - siglum: of the base; without it the report that shares most with the others.
  /// - Returns: nil where there is no report, or none of that siglum.
  public init?(paths: [String], base siglum: String? = nil) {
    let (files, unreadable, _) = InputReader().read(paths: paths)
    let (collation, unusable) = Collation.collate(files)
    let base = siglum.flatMap(collation.report(withSiglum:))
    let story = collation.stories.first { story in base.map(story.reports.contains) ?? true }
    guard let story, siglum == nil || base != nil else { return nil }
    self.collation = collation
    projection = Projection(of: collation, story: story, base: base)
    findings = collation.findings(of: story)
    problems = unreadable + unusable
  }
}
