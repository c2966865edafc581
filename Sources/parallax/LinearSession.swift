import Glibc
import ParallaxBrowser
import ParallaxModel
import ParallaxSession
import ParallaxStore

/// Commands from standard input, line by line; what they come to on standard output.
struct LinearSession {
  private var reader: LinearReader
  private var annotations: KeptAnnotations
  private var corrections: KeptCorrections
  private let saver: StorySaver
  private let prompts = isatty(STDIN_FILENO) == 1

  /// - Parameter saver: writes the files that the reader wants.
  init(_ reader: LinearReader, _ annotations: KeptAnnotations, _ corrections: KeptCorrections, saver: StorySaver) {
    self.saver = saver
    self.reader = reader
    self.annotations = annotations
    self.corrections = corrections
    _ = self.reader.take(annotations.all)
  }

  /// What the reader noted and the store could not take.
  var unkept: [Annotation] { annotations.hasStore ? annotations.unkept : [] }

  mutating func run() throws(StandardOutput.Failure) {
    let leaves = try run(LinearInput(), untilAskedFor: nil)
    if prompts, !leaves { try StandardOutput.write("\n") }
  }

  /// - Parameter word: what asks for the list that the story was opened from.
  /// - Returns: whether the reader leaves; if not, the list is asked for, or the input has ended.
  mutating func run(_ input: LinearInput, untilAskedFor word: String?) throws(StandardOutput.Failure) -> Bool {
    try write(reader.greeting + (word.map { ["“\($0)” leads back to the stories."] } ?? []))
    while !reader.isDone {
      if prompts { try StandardOutput.write("> ") }
      guard let line = input.next(), line != word else { return false }
      try write(reader.answer(to: line) + kept())
    }
    return true
  }

  /// Keeps what the reader asks for before it is said to be kept.
  private mutating func kept() -> [String] {
    let problem: StoreProblem?
    switch reader.effect {
    case .annotate(let annotation, let old)?: problem = annotations.change(adding: [annotation], removing: old)
    case .forgetAnnotations(let ids)?: problem = annotations.change(adding: [], removing: ids)
    case .correct(let made)?: return correct(after: .made(made), corrections.add(made))
    case .save(let request)?:
      return reader.hear(saver.save(request, reader.shownStory), to: request)
    case .undoCorrection?:
      let (undone, problem) = corrections.undo()
      return correct(after: .undone(undone), problem)
    default: return []
    }
    return reader.take(annotations.all, problem: problem?.message, hasStore: annotations.hasStore)
  }

  private mutating func correct(after change: CorrectionChange, _ problem: StoreProblem?) -> [String] {
    reader.take(reader.collation.corrected(by: corrections.corrections), after: change, problem: problem?.message)
  }

  private func write(_ lines: [String]) throws(StandardOutput.Failure) {
    if lines.isEmpty { return }
    try StandardOutput.write(lines.map { $0 + "\n" }.joined() + "\n")
  }
}

/// The lines of standard input. A very long one is cut, control characters count as blanks.
final class LinearInput {
  /// Bytes of a line that are kept.
  private static let limit = 4096

  private var bytes: ArraySlice<UInt8> = []
  private var isAtEnd = false

  /// nil at the end of the input.
  func next() -> String? {
    var line: [UInt8] = []
    while true {
      if let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
        line += bytes[..<end].prefix(Self.limit - line.count)
        bytes = bytes[(end + 1)...]
        return text(line)
      }
      line += bytes.prefix(Self.limit - line.count)
      guard refill() else { return line.isEmpty ? nil : text(line) }
    }
  }

  private func refill() -> Bool {
    bytes = []
    if isAtEnd { return false }
    var block = [UInt8](repeating: 0, count: 1 << 12)
    var count = read(STDIN_FILENO, &block, block.count)
    while count < 0, errno == EINTR { count = read(STDIN_FILENO, &block, block.count) }
    isAtEnd = count <= 0
    bytes = block[..<max(0, count)]
    return !isAtEnd
  }

  private func text(_ line: [UInt8]) -> String {
    String(decoding: line.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }, as: UTF8.self)
  }
}
