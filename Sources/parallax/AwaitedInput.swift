import ParallaxModel
import ParallaxSession
import ParallaxSettings
import Synchronization

/// Input of which the first picture shows one report alone: no reader waits for the collation. It is made beside the
/// picture, or, where it is little work, between the first picture and the first key.
final class AwaitedInput: Sendable {
  /// Bytes up to which no key is taken before everything is collated.
  private static let shortInput = 50_000

  /// One report alone, to be read meanwhile.
  let first: (collation: Collation, projection: Projection)
  let fileCount: Int
  /// Whether the work takes less time than a key.
  let isShort: Bool
  private let files: [InputFile]
  /// Of the base that the reader had last; nil where that is not known.
  private let base: DocumentName?
  private let choices: ReadingChoices
  private let corrections: [Correction]
  /// Nil until the work is done, and where it is stopped.
  private let outcome = Mutex<Outcome?>(nil)

  /// What there is to be said of the input.
  struct Outcome: Sendable {
    /// What is wrong with the files.
    let problems: [InputProblem]
    /// The corrections that do not find their words.
    let lost: [ResolvedCorrection]
  }

  /// Bytes of a file that are read before the first picture; a larger one opens with its beginning.
  private static let beginning = 100_000

  /// Nil for one small file, which is its first report; for little of formats that may need another program; and where
  /// no file holds a report.
  init?(
    _ files: [InputFile], _ choices: ReadingChoices, corrections: [Correction], base: DocumentName?
  ) {
    let bytes = files.reduce(0) { $0 + $1.bytes.count }
    isShort = bytes <= Self.shortInput
    if files.count == 1, bytes <= Self.beginning { return nil }
    if isShort, !files.allSatisfy(DocumentReader.isPlainText) { return nil }
    let known = files.filter { $0.path == base?.path }
    guard let collation = (known + files).firstValue({ Self.alone($0, choices, corrections) })
    else { return nil }
    self.base = base
    self.files = files
    self.choices = choices
    self.corrections = corrections
    fileCount = files.count
    first = (collation, Projection(of: collation, story: collation.stories[0]))
  }

  private static func alone(
    _ file: InputFile, _ choices: ReadingChoices, _ corrections: [Correction]
  ) -> Collation? {
    // No other program is waited for before the first picture.
    var choices = choices
    choices.converters = .none
    let collation = Collation.collate([beginning(of: file)], choices, corrections: corrections).collation
    return collation.reports.isEmpty ? nil : collation
  }

  /// Whole lines, where there are any.
  private static func beginning(of file: InputFile) -> InputFile {
    guard file.bytes.count > beginning, DocumentReader.isPlainText(file) else { return file }
    let bytes = file.bytes.prefix(beginning)
    let lines = bytes.lastIndex(of: UInt8(ascii: "\n")).map { bytes[...$0] }
    return InputFile(path: file.path, bytes: Array(lines ?? bytes), encoding: file.encoding)
  }

  /// What there is to be said of the files. The problems are the same whether or not the work came to its end: reading
  /// them is little of it.
  var said: Outcome {
    outcome.withLock { $0 }
      ?? Outcome(
        problems: DocumentReader(limits: choices.limits, converters: choices.converters).problems(in: files), lost: [])
  }

  /// The work.
  var collating: CollatingWork {
    CollatingWork(isShort: isShort) { [self] isWanted, progress in
      let (collation, problems) = Collation.collate(
        files, choices, corrections: corrections, isWanted: isWanted, progress: progress)
      guard isWanted() else { return nil }
      let lost = collation.corrections.filter { $0.outcome == .notFound }
      outcome.withLock { $0 = Outcome(problems: problems, lost: lost) }
      let base = collation.reports.firstIndex { $0.document.name == self.base }
      let story = collation.stories.first { story in base.map(story.reports.contains) ?? true }
      guard isWanted(), let story else { return nil }
      return (collation, Projection(of: collation, story: story, base: base))
    }
  }
}
