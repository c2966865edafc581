internal import Glibc
import ParallaxBrowser
public import ParallaxModel
public import ParallaxStore

/// Where the reports come from, so that they can be read again.
public struct ReportSource: Sendable {
  /// What one reading came to.
  struct Reading: Sendable {
    let files: [InputFile]
    let collation: Collation
    let corrections: KeptCorrections
  }

  let paths: [String]
  private let reader: InputReader
  /// What was read last.
  private(set) var files: [InputFile]
  /// Seconds since 1970.
  private let readAt = time(nil)
  private let choices: @Sendable ([String]) -> ReadingChoices
  private let corrections: @Sendable ([InputFile]) -> KeptCorrections

  /// - Parameters:
  ///   - paths: as the reader named them; folders are walked anew each time.
  ///   - reader: reads them again within the same limits.
  ///   - files: what has been read of them.
  ///   - choices: what the reader says of some of the paths.
  ///   - corrections: those that are kept of the files.
  public init(
    paths: [String], reader: InputReader, files: [InputFile],
    choices: @escaping @Sendable ([String]) -> ReadingChoices,
    corrections: @escaping @Sendable ([InputFile]) -> KeptCorrections
  ) {
    self.paths = paths.filter { $0 != "-" }
    self.reader = reader
    self.files = files
    self.choices = choices
    self.corrections = corrections
  }

  /// Whether something has happened to a file or a folder about when they were read, or since: a guess from their times,
  /// which costs less than reading them.
  var mayHaveChanged: Bool {
    (paths + files.map(\.path)).contains { path in
      var status = stat()
      return path != "-" && (stat(path, &status) != 0 || status.st_ctim.tv_sec >= readAt - 1)
    }
  }

  /// What has happened to the files.
  func news(in files: [InputFile]) -> ReportNews {
    ReportNews(since: Dictionary(self.files.map { ($0.path, $0.digest) }) { first, _ in first }, files)
  }

  /// The same when these were read.
  func having(_ files: [InputFile]) -> ReportSource {
    var source = self
    source.files = files
    return source
  }

  /// Reads everything again; what came from standard input stays as it was.
  func read() -> [InputFile] {
    reader.read(paths: paths).files + files.filter { $0.path == "-" }
  }

  /// - Parameter current: those of the run, which stay where the store does not have all of them.
  func collate(_ files: [InputFile], _ current: KeptCorrections) -> Reading {
    let kept = current.areAllKept ? corrections(files) : current
    let collation = Collation.collate(
      files, choices(files.map(\.path)), corrections: kept.corrections
    ).collation
    return Reading(files: files, collation: collation, corrections: kept)
  }
}
