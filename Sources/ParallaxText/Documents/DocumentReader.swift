internal import ParallaxSupport

/// Inputs → documents: the format of each is told by what is in it.
public struct DocumentReader: Sendable {
  public var limits: DocumentLimits
  public var converters: Converters

  public init(limits: DocumentLimits = DocumentLimits(), converters: Converters = Converters()) {
    self.limits = limits
    self.converters = converters
  }

  /// What the inputs hold, in the order of their paths and in the order within each, and what was wrong with some of
  /// them.
  public func read(_ inputs: [InputFile]) -> (documents: [Document], problems: [InputProblem]) {
    let inputs = inputs.sorted(by: Self.precedes)
    let size = inputs.reduce(0) { $0 + $1.bytes.count }
    let read: [DocumentReading] = .inParallel(inputs.count, fewest: size < Parallelism.bytes ? .max : 2) { index in
      reading(of: inputs[index])
    }
    return admitted(read)
  }

  /// What is wrong with the inputs by what is in them: what `read` returns of it.
  public func problems(in inputs: [InputFile]) -> [InputProblem] { read(inputs).problems }

  /// Whether an input is text without markup, of which a part can be read for the whole.
  public static func isPlainText(_ input: InputFile) -> Bool {
    DocumentFormats.format(of: DocumentSource(input)) == PlainText.self
  }

  /// Those that the limits leave room for.
  private func admitted(_ read: [DocumentReading]) -> (documents: [Document], problems: [InputProblem]) {
    var room = DocumentRoom(limits)
    var documents: [Document] = []
    var problems: [InputProblem] = []
    var isFull = false
    for reading in read {
      problems += reading.worstProblem.map { [$0] } ?? []
      for document in reading.documents where !isFull {
        do throws(InputRefusal) {
          try room.admit(document.text)
          documents.append(document)
        } catch {
          problems.append(InputProblem(error.kind, path: document.path))
          isFull = error.isLast
        }
      }
    }
    return (documents, problems)
  }

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

  private static func precedes(_ a: InputFile, _ b: InputFile) -> Bool {
    a.path == b.path
      ? a.digest.utf8.lexicographicallyPrecedes(b.digest.utf8) : a.path.utf8.lexicographicallyPrecedes(b.path.utf8)
  }
}
