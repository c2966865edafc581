import ArgumentParser
import ParallaxModel

/// How much is read at once.
struct LimitOptions: ParsableArguments {
  private static let usual = InputLimits()
  private static let mostMegabytes = 4096
  private static let mostLines = 100_000_000
  private static let mostFiles = 1_000_000

  @Option(help: ArgumentHelp("Leave out files larger than this.", valueName: "MB"))
  var maxSize = LimitOptions.usual.bytes >> 20

  @Option(help: ArgumentHelp("Read at most so much of all files together.", valueName: "MB"))
  var maxTotal = LimitOptions.usual.allBytes >> 20

  @Option(help: ArgumentHelp("Read at most so many lines of all files together.", valueName: "n"))
  var maxLines = LimitOptions.usual.lines

  @Option(help: ArgumentHelp("Read at most so many files.", valueName: "n"))
  var maxFiles = LimitOptions.usual.files

  func validate() throws {
    try Self.check("--max-size", maxSize, atMost: Self.mostMegabytes)
    try Self.check("--max-total", maxTotal, atMost: Self.mostMegabytes)
    try Self.check("--max-lines", maxLines, atMost: Self.mostLines)
    try Self.check("--max-files", maxFiles, atMost: Self.mostFiles)
  }

  private static func check(_ option: String, _ value: Int, atMost highest: Int) throws {
    guard (1...highest).contains(value) else { throw ValidationError(Message.badLimit(option, highest).text) }
  }

  /// A larger file makes the whole larger too.
  var values: InputLimits {
    InputLimits(bytes: maxSize << 20, allBytes: max(maxTotal, maxSize) << 20, lines: maxLines, files: maxFiles)
  }
}
