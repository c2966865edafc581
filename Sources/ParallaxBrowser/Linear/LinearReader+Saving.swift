import ParallaxModel
import ParallaxPage

/// Files that the reader wants written, as on the screen.
extension LinearReader {
  /// The story as it is open.
  public var shownStory: ShownStory {
    ShownStory(collation: collation, projection: projection, findings: allFindings, annotations: annotations)
  }

  /// Says what came of a request.
  public mutating func hear(_ answer: SaveAnswer, to request: SaveRequest) -> [String] {
    self.request = nil
    refusedSave = answer == .exists ? request : nil
    let name = safe.line(request.path)
    switch answer {
    case .saved: return ["Saved as \(name)."]
    case .exists: return ["\(name) is there already; “replace” writes over it."]
    case .failed(let reason): return ["Not saved: \(name): \(safe.line(reason))."]
    }
  }

  /// - Parameter name: of the file; its ending says the format.
  mutating func save(_ name: String) -> [String] {
    if name.isEmpty { return ["In which file? Write save and its name."] }
    let format = formats.first { name.lowercased().hasSuffix(".\($0.fileExtension)") }
    return ask(SaveRequest(format.map { .story(format: $0.name) } ?? .text(wholeText), path: name))
  }

  /// - Parameter argument: the format, and the name of the file.
  mutating func export(_ argument: String) -> [String] {
    let words = argument.split(separator: " ", maxSplits: 1).map(String.init)
    guard let format = formats.first(where: { $0.name == words.first }) else {
      let names = formats.map(\.name).joined(separator: ", ")
      return ["In which format? Write export, one of \(names), and the name of a file."]
    }
    let name = SaveChoice.story(format).fileName(for: projection.synopsis.story, in: collation)
    return ask(SaveRequest(.story(format: format.name), path: words.count > 1 ? words[1] : name))
  }

  mutating func replace() -> [String] {
    refusedSave.map { ask($0.replacing) } ?? ["There is no file to write over."]
  }

  private mutating func ask(_ file: SaveRequest) -> [String] {
    request = LinearRequest(subject: .file, effect: .save(file))
    return []
  }

  /// All passages as they are read, a blank line after each.
  private var wholeText: String {
    var reader = self
    return greeting[0] + "\n\n"
      + projection.synopsis.passages.indices.map { passage in
        reader.passage = passage
        return reader.passageText.map { $0 + "\n" }.joined() + "\n"
      }.joined()
  }
}
