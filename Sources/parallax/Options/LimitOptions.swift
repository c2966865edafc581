import ArgumentParser
import ParallaxModel

/// How much is read at once.
struct LimitOptions: ParsableArguments {
  private static let usual = DocumentLimits()
  private static let mostMegabytes = 4096
  private static let mostLines = 100_000_000
  private static let mostFiles = 1_000_000

  @Option(help: ArgumentHelp("Leave out reports whose text is larger than this.", valueName: "MB"))
  var maxSize = LimitOptions.usual.text >> 20

  @Option(help: ArgumentHelp("Read at most so much text of all reports together.", valueName: "MB"))
  var maxTotal = LimitOptions.usual.allText >> 20

  @Option(help: ArgumentHelp("Read at most so many lines of all reports together.", valueName: "n"))
  var maxLines = LimitOptions.usual.lines

  @Option(help: ArgumentHelp("Read at most so many files, and as many reports.", valueName: "n"))
  var maxFiles = LimitOptions.usual.reports

  func validate() throws {
    try Self.check("--max-size", maxSize, atMost: Self.mostMegabytes)
    try Self.check("--max-total", maxTotal, atMost: Self.mostMegabytes)
    try Self.check("--max-lines", maxLines, atMost: Self.mostLines)
    try Self.check("--max-files", maxFiles, atMost: Self.mostFiles)
  }

  private static func check(_ option: String, _ value: Int, atMost highest: Int) throws {
    guard (1...highest).contains(value) else { throw ValidationError(Message.badLimit(option, highest).text) }
  }

  /// Markup, pictures and packing take room beside the text: as much of a file is read as a report may have text, many
  /// times over.
  private static let wrapping = 8
  private static let wrappingOfAll = 32

  var ofInputs: InputLimits {
    InputLimits(
      bytes: (maxSize << 20) * Self.wrapping, allBytes: (max(maxTotal, maxSize) << 20) * Self.wrappingOfAll,
      files: maxFiles)
  }

  /// A larger report makes the whole larger too.
  var ofDocuments: DocumentLimits {
    var limits = DocumentLimits()
    limits.text = maxSize << 20
    limits.allText = max(maxTotal, maxSize) << 20
    limits.lines = maxLines
    limits.reports = maxFiles
    return limits
  }
}
