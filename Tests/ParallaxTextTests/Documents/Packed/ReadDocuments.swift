import ParallaxModel

/// What some bytes give, whatever the format.
func documents(
  in bytes: some Sequence<UInt8>, converters: Converters = .none, limits: DocumentLimits = DocumentLimits()
) -> (documents: [Document], problems: [InputProblem.Kind]) {
  let read = DocumentReader(limits: limits, converters: converters).read([InputFile(path: "input", bytes: Array(bytes))]
  )
  return (read.documents, read.problems.map(\.kind))
}

extension Document {
  var words: String { String(decoding: text, as: UTF8.self) }

  /// The words of the blocks of some roles.
  func words(of roles: SegmentRole...) -> [String] {
    blocks.filter { roles.contains($0.role) }.map { string($0.bytes) }
  }

  var authors: [String] { metadata.authors.map(\.value) }
}
