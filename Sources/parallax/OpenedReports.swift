import ArgumentParser
import ParallaxModel
import ParallaxSettings
import ParallaxStore

/// Paths → collation. Says on standard error what is wrong with an input; the others are opened all the same.
struct OpenedReports {
  let collation: Collation
  /// Whether an input could not be read.
  let someFailed: Bool

  /// The reader's corrections, those of the collation.
  let corrections: KeptCorrections

  let setup: Setup

  /// - Throws: the exit status for wrong use when nothing could be opened.
  init(paths: [String], in setup: Setup) throws {
    let input = setup.reader.read(paths: try setup.expanding(paths))
    try self.init(input, setup.corrections(of: input.files), in: setup)
  }

  /// - Throws: the exit status for wrong use when nothing could be opened.
  init(
    _ input: InputReader.Inputs, _ corrections: KeptCorrections, in setup: Setup
  ) throws {
    let paths = input.files.map(\.path)
    let (collation, unusable) = Progress.show("collating \(paths.count) files") { order in
      Collation.collate(
        input.files, setup.choices(for: paths), corrections: corrections.corrections, progress: order.progress)
    }
    let problems = input.problems + unusable
    for problem in problems { Message.input(problem).print() }
    someFailed = !problems.allSatisfy(\.opensAnyway)
    if collation.reports.isEmpty {
      if problems.isEmpty { Message.nothingRead.print() }
      throw ExitCode(Program.Status.trouble)
    }
    let lost = collation.corrections.filter { $0.outcome == .notFound }
    if let first = lost.first { Message.lostCorrections(lost.count, first: first).print() }
    self.collation = collation
    self.corrections = corrections
    self.setup = setup
    // Also where nothing of one story is printed.
    if let number = setup.story { _ = try story(number, holding: nil) }
  }

  /// Takes nothing apart at the end, when the process gives all memory back at once: for who opens once.
  func keepToTheEnd() { _ = Unmanaged.passRetained(Kept(collation)) }

  private final class Kept {
    private let collation: Collation

    init(_ collation: Collation) { self.collation = collation }
  }

  /// The facts that differ.
  ///
  /// - Parameter isAsked: whether the reader asks for them.
  func findings(of projection: Projection, isAsked: Bool = true) -> [Finding] {
    Progress.show("comparing facts") {
      isAsked ? projection.findings(in: collation, $0) : projection.findingsUnasked(in: collation, $0)
    }
  }

  /// What the reader has said of the reports, what was read apart.
  var annotations: [PlacedAnnotation] {
    collation.placing(keptAnnotations.all.filter { $0.annotation.kind != .read })
  }

  /// The same as it is kept, to be added to.
  var keptAnnotations: KeptAnnotations {
    setup.annotations(of: collation.reports.map(\.document.identity))
  }

  /// The view from a base: the one with that siglum, or the one that shares most with the others of the story.
  ///
  /// - Parameters:
  ///   - story: counted from 1; without it the story of the base, or the largest.
  ///   - isAwaited: a reader waits for it.
  /// - Throws: the exit status for wrong use, having said why.
  func projection(base siglum: String?, story number: Int?, isAwaited: Bool = false) throws -> Projection {
    let base = try siglum.map(report(named:))
    let story = try story(number, holding: base)
    return Projection(of: collation, story: story, base: base, isAwaited: isAwaited)
  }

  func report(named siglum: String) throws -> Int {
    if let report = collation.report(withSiglum: siglum) { return report }
    throw wrongUse(.unknownSiglum(siglum, known: collation.reports.map(\.siglum)))
  }

  private func story(_ number: Int?, holding base: Int?) throws -> Story {
    let stories = collation.stories
    if let number {
      guard stories.indices.contains(number - 1) else { throw wrongUse(.unknownStory(number, count: stories.count)) }
      return stories[number - 1]
    }
    return stories.first { story in base.map(story.reports.contains) ?? true } ?? stories[0]
  }

  /// Where nobody chose one of several stories, says that the largest is taken.
  func sayWhichStoryShows() {
    let several = collation.stories.filter { $0.reports.count > 1 }
    guard several.count > 1, let largest = several.first else { return }
    Message.severalStories(
      count: several.count, files: collation.reports.count, shown: largest.reports.count
    ).print()
  }
}

extension Projection {
  /// Whether a passage is not in every report of the story, or its readings differ in more than cosmetics.
  var hasDifferences: Bool {
    let passages = synopsis.passages.contains { !$0.absent.isEmpty || !$0.details.isEmpty }
    return passages || comparisons.indices.contains(where: comparisons.hasDifferences)
  }
}
