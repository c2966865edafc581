internal import ParallaxSupport

/// Inputs → documents: the format of each is told by what is in it.
public struct DocumentReader: Sendable {
  public init() {}

  /// What the inputs hold, in their order, and what was wrong with some of them, in the order of their paths.
  public func read(_ inputs: [InputFile]) -> (documents: [Document], problems: [InputProblem]) {
    let size = inputs.reduce(0) { $0 + $1.bytes.count }
    let read: [(documents: [Document], problems: [InputProblem])] = .inParallel(
      inputs.count, fewest: size < Parallelism.bytes ? .max : 2
    ) { index in
      var problems: [InputProblem] = []
      let documents = Self.documents(in: inputs[index], &problems)
      return (documents, problems)
    }
    return (read.flatMap(\.documents), Self.sorted(read.flatMap(\.problems)))
  }

  /// What is wrong with the inputs by what is in them, without reading them into documents: what `read` returns of it.
  public func problems(in inputs: [InputFile]) -> [InputProblem] {
    Self.sorted(inputs.flatMap { DocumentFormats.format(of: $0)?.problems(in: $0) ?? [Self.foreign($0)] })
  }

  private static func documents(in input: InputFile, _ problems: inout [InputProblem]) -> [Document] {
    guard let format = DocumentFormats.format(of: input) else {
      problems.append(foreign(input))
      return []
    }
    return format.documents(in: input, &problems)
  }

  private static func foreign(_ input: InputFile) -> InputProblem {
    InputProblem(.binary(format: FileFormat(of: input.bytes)), path: input.path)
  }

  private static func sorted(_ problems: [InputProblem]) -> [InputProblem] {
    problems.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
