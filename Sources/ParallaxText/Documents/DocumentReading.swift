/// What has been read of one input: formats add to it.
struct DocumentReading {
  private(set) var documents: [Document] = []
  private(set) var problems: [InputProblem] = []
  let limits: DocumentLimits
  /// Programs that read what Parallax does not.
  let converters: Converters
  /// Bytes that containers may still unpack.
  private(set) var room: Int
  private var isFull = false

  init(limits: DocumentLimits = DocumentLimits(), converters: Converters = Converters()) {
    self.limits = limits
    self.converters = converters
    room = limits.unpacked
  }

  /// What is said of the input, in one line: what left it out, else what left a part out, else what opens anyway.
  var worstProblem: InputProblem? {
    documents.isEmpty ? problems.last : problems.first { !$0.opensAnyway } ?? problems.first
  }

  /// Whether another document would be refused; a format that holds many stops then.
  var takesMore: Bool { !isFull }

  mutating func add(_ document: Document) {
    guard takes(document.path) else { return }
    documents.append(document)
  }

  /// Says what is wrong. What is sound is read all the same.
  ///
  /// - Parameter line: of the input, from 1.
  mutating func report(_ problem: InputProblem.Kind, in source: DocumentSource, line: Int? = nil) {
    problems.append(InputProblem(problem, path: source.path, line: source.isInput ? line : nil))
  }

  /// Reads a part of a container by its own format. Parts that are no documents (pictures, scripts) are passed over.
  mutating func read(_ part: DocumentSource) {
    guard part.depth <= limits.depth else { return report(.nestedTooDeep(limit: limits.depth), in: part) }
    guard takesMore, let format = DocumentFormats.format(of: part) else { return }
    format.read(part, into: &self)
  }

  /// Takes from the room for unpacked bytes; false where they are too many, which is said once.
  mutating func unpack(_ count: Int, of source: DocumentSource) -> Bool {
    guard count <= room else {
      if room >= 0 { report(.unpacksTooLarge(limit: limits.unpacked), in: source) }
      room = -1
      return false
    }
    room -= count
    return true
  }

  private mutating func takes(_ path: String) -> Bool {
    if isFull { return false }
    guard documents.count < limits.documents else {
      isFull = true
      problems.append(InputProblem(.tooManyDocuments(limit: limits.documents), path: path))
      return false
    }
    return true
  }
}
