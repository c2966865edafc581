import ParallaxModel
import ParallaxSession
import ParallaxSettings
import Synchronization

/// Input that takes too long to be collated before the first picture: the screen opens with one report, the rest is
/// collated beside it.
final class LargeInput: Sendable {
  /// Bytes up to which everything is collated before the first picture.
  private static let limit = 50_000

  /// One report alone, to be read meanwhile.
  let first: (collation: Collation, projection: Projection)
  let fileCount: Int
  private let files: [InputFile]
  /// Of the base that the reader had last; nil where that is not known.
  private let base: DocumentName?
  private let choices: ReadingChoices
  private let corrections: [Correction]
  /// Nil until the work is done, and where it is stopped.
  private let unusable = Mutex<[InputProblem]?>(nil)

  /// Bytes of a file that are read before the first picture; a larger one opens with its beginning.
  private static let beginning = 100_000

  /// Nil for small input, and where no file holds a report.
  init?(
    _ files: [InputFile], _ choices: ReadingChoices, corrections: [Correction], base: DocumentName?
  ) {
    guard files.reduce(0, { $0 + $1.bytes.count }) > (files.count > 1 ? Self.limit : Self.beginning),
      let collation = files.lazy.compactMap({ Self.alone($0, choices, corrections) }).first
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

  /// What is wrong with the files. The same whether or not the work came to its end: reading them is little of it.
  var problems: [InputProblem] {
    unusable.withLock { $0 }
      ?? DocumentReader(limits: choices.limits, converters: choices.converters).problems(in: files)
  }

  /// The work beside the main loop.
  var collating: CollatingWork {
    { [self] isWanted, progress in
      let (collation, problems) = Collation.collate(
        files, choices, corrections: corrections, isWanted: isWanted, progress: progress)
      guard isWanted() else { return nil }
      unusable.withLock { $0 = problems }
      let base = collation.reports.firstIndex { $0.document.name == self.base }
      let story = collation.stories.first { story in base.map(story.reports.contains) ?? true }
      guard isWanted(), let story else { return nil }
      return (collation, Projection(of: collation, story: story, base: base))
    }
  }
}
