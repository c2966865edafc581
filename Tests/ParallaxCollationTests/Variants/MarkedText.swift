import ParallaxModel

/// Two readings and what differs between them, in one line that people can read.
///
/// `the [-cat-]{+dog+} sat` holds `the cat sat` and `the dog sat`. `[-gone-]`, `{+new+}`, `[~moved away~]`,
/// `{~moved here~}`, `<first|second>` for a cosmetic difference. White space around the marks does not count.
struct MarkedText {
  let marked: String

  init(_ marked: String) { self.marked = marked }

  var first: String { side(hides: ["{+": "+}", "{~": "~}"], shows: ["[-", "-]", "[~", "~]"], takes: 0) }
  var second: String { side(hides: ["[-": "-]", "[~": "~]"], shows: ["{+", "+}", "{~", "~}"], takes: 1) }

  private func side(hides: [String: String], shows: [String], takes half: Int) -> String {
    var text = ""
    var rest = Substring(marked)
    while let character = rest.first {
      let two = String(rest.prefix(2))
      if let close = hides[two] {
        rest = rest[(rest.firstRange(of: close) ?? rest.endIndex..<rest.endIndex).upperBound...]
      } else if shows.contains(two) {
        rest = rest.dropFirst(2)
      } else if character == "<" {
        let halves = rest.dropFirst().prefix { $0 != ">" }.split(separator: "|", omittingEmptySubsequences: false)
        text += halves[half]
        rest = rest.drop { $0 != ">" }.dropFirst()
      } else {
        text.append(character)
        rest = rest.dropFirst()
      }
    }
    return text
  }

  /// The comparison's own marks for the two readings.
  var found: String {
    let readings = Readings([first, second])
    return readings.marked(readings.comparison().scripts[0])
  }
}

/// Readings of one passage, each in a report of its own, read from text as files are.
struct Readings {
  let reports: [Report]
  let vocabulary: Vocabulary
  let passage: Passage

  /// The sentence after each reading makes plain that the text is English.
  init(_ texts: [String]) {
    let tail = "\n\nAs it was said, that is the end of it for him, and he had to be on his way from the house.\n"
    let files = texts.enumerated().map { InputFile(path: "\($0.offset).txt", bytes: Array(($0.element + tail).utf8)) }
    let read = ReportReader().read(files)
    (reports, vocabulary) = (read.reports, read.vocabulary)
    let cells = read.reports.indices.map { report in
      let segments = read.reports[report].segments.dropLast().indices
      return PassageCell(
        report: report,
        parts: segments.map { Part(segment: $0, sentences: read.reports[report].segments[$0].sentences) })
    }
    passage = Passage(kind: .paragraph(1), cells: cells, absent: [])
  }

  func comparison() -> Comparison {
    Comparer(reports: reports, vocabulary: vocabulary).comparison(of: passage, base: 0)
  }

  func tokens(_ report: Int) -> ReadingTokens { ReadingTokens(of: passage.cells[report], in: reports) }

  func written(_ report: Int) -> [WordID] { tokens(report).indices.map { reports[report].tokens[$0].written } }

  func text(_ report: Int, _ range: Range<Int>) -> String {
    tokens(report).indices[range].map { reports[report].document.string(reports[report].tokens[$0].bytes) }
      .joined(separator: " ")
  }

  /// Both readings with the script's marks, words apart by one space.
  func marked(_ script: EditScript) -> String {
    var pieces: [String] = []
    var (i, j) = (0, 0)
    let ends = (tokens(0).count, tokens(script.report).count)
    func from(_ edit: Edit) -> String { text(0, edit.from) }
    func to(_ edit: Edit) -> String { text(script.report, edit.to) }
    while i < ends.0 || j < ends.1 {
      if let edit = script.edits.first(where: { $0.from.lowerBound == i && $0.to.lowerBound == j && $0.isCosmetic }) {
        pieces.append("<\(from(edit))|\(to(edit))>")
        (i, j) = (edit.from.upperBound, edit.to.upperBound)
      } else if let edit = script.edits.first(where: { $0.from.lowerBound == i && !$0.from.isEmpty && !$0.isCosmetic })
      {
        pieces.append(edit.operation == .move ? "[~\(from(edit))~]" : "[-\(from(edit))-]")
        i = edit.from.upperBound
      } else if let edit = script.edits.first(where: { $0.to.lowerBound == j && !$0.to.isEmpty && !$0.isCosmetic }) {
        pieces.append(edit.operation == .move ? "{~\(to(edit))~}" : "{+\(to(edit))+}")
        j = edit.to.upperBound
      } else {
        pieces.append(text(script.report, j..<j + 1))
        (i, j) = (i + 1, j + 1)
      }
    }
    return pieces.joined(separator: " ")
  }
}

extension Edit {
  var isCosmetic: Bool { difference == .cosmetic }
}

/// Marked text as it is compared: without white space.
func withoutSpace(_ text: String) -> String { text.filter { !$0.isWhitespace } }
