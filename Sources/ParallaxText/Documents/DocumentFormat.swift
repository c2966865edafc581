/// How one format is read. A format is one file in this folder and a line in `DocumentFormats.all`.
protocol DocumentFormat: Sendable {
  /// Its name in messages and outputs.
  static var name: String { get }
  /// Endings of the file names that are looked for in folders, in lower case and without their stop.
  static var fileNameEndings: [String] { get }

  /// Whether the input is of this format, by what is in it and not by its name.
  static func isFormat(of input: InputFile) -> Bool

  /// What the input holds.
  ///
  /// - Parameter problems: takes what is wrong with it; what is sound is read all the same.
  static func documents(in input: InputFile, _ problems: inout [InputProblem]) -> [Document]

  /// What is wrong with the input, without reading more of it than that needs.
  static func problems(in input: InputFile) -> [InputProblem]
}

extension DocumentFormat {
  static func problems(in input: InputFile) -> [InputProblem] {
    var problems: [InputProblem] = []
    _ = documents(in: input, &problems)
    return problems
  }
}

/// The formats that are read, the ones that are surest to know their own first.
enum DocumentFormats {
  static let all: [any DocumentFormat.Type] = [PlainText.self]

  /// The endings of file names that are looked for in folders, in the order of the formats.
  static let fileNameEndings = all.flatMap { $0.fileNameEndings }

  /// The format of an input; nil for what no format reads.
  static func format(of input: InputFile) -> (any DocumentFormat.Type)? { all.first { $0.isFormat(of: input) } }
}
