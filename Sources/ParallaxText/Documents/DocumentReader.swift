internal import ParallaxSupport

/// Inputs → documents: the format of each is told by what is in it.
public struct DocumentReader: Sendable {
  public var limits: DocumentLimits
  public var converters: Converters

  public init(limits: DocumentLimits = DocumentLimits(), converters: Converters = Converters()) {
    self.limits = limits
    self.converters = converters
  }

  /// What the inputs hold, in their order, and what was wrong with some of them, in the order of their paths.
  public func read(_ inputs: [InputFile]) -> (documents: [Document], problems: [InputProblem]) {
    let size = inputs.reduce(0) { $0 + $1.bytes.count }
    let read: [DocumentReading] = .inParallel(inputs.count, fewest: size < Parallelism.bytes ? .max : 2) { index in
      reading(of: inputs[index])
    }
    return (read.flatMap(\.documents), Self.sorted(read.flatMap(\.problems)))
  }

  /// What is wrong with the inputs by what is in them: what `read` returns of it.
  public func problems(in inputs: [InputFile]) -> [InputProblem] { read(inputs).problems }

  private func reading(of input: InputFile) -> DocumentReading {
    var reading = DocumentReading(limits: limits, converters: converters)
    let source = DocumentSource(input)
    if let format = DocumentFormats.format(of: source) {
      format.read(source, into: &reading)
    } else {
      reading.report(.binary(format: FileFormat(of: input.bytes)), in: source)
    }
    return reading
  }

  private static func sorted(_ problems: [InputProblem]) -> [InputProblem] {
    problems.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
