// wordpairs A B: two files of one sentence a line → for each line the pairs of words that stand for one another, as
// `0-0 1-2`: numbers of what stands between white space. With more pairs of sentences the languages are known better.
import ParallaxModel

/// A sentence of a report, with the words between its white space.
struct Line {
  let bytes: Range<Int>

  /// The number of the word that holds a byte.
  func word(at byte: Int, in text: [UInt8]) -> Int {
    var words = -1
    var isInside = false
    for place in bytes.lowerBound...byte {
      let isLetter = text[place] > 0x20
      if isLetter, !isInside { words += 1 }
      isInside = isLetter
    }
    return words
  }
}

/// A text of one sentence a line → a report with a paragraph for each.
func paragraphs(_ file: InputFile) -> InputFile {
  let lines = file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  return InputFile(path: file.path, bytes: Array(lines.joined(separator: Array("\n\n".utf8))))
}

func lines(of report: Report) -> [Line] {
  var lines: [Line] = []
  var start = 0
  for line in report.document.text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
    if !line.isEmpty { lines.append(Line(bytes: start..<start + line.count)) }
    start += line.count + 1
  }
  return lines
}

/// The cell of a report that a line's sentences make.
func cell(_ report: Int, _ reports: [Report], _ line: Line) -> PassageCell {
  let segments = reports[report].segments
  let parts = segments.indices.filter { line.bytes.overlaps(segments[$0].bytes) }.map {
    Part(segment: $0, sentences: segments[$0].sentences)
  }
  return PassageCell(report: report, parts: parts)
}

let files = CommandLine.arguments.dropFirst().flatMap { InputReader().read(paths: [$0]).files.map(paragraphs) }
let read = ReportReader().read(files)
if read.reports.count == 2 {
  let reports = read.reports
  let comparer = Comparer(reports: reports, vocabulary: read.vocabulary)
  for (one, other) in zip(lines(of: reports[0]), lines(of: reports[1])) {
    let cells = [cell(0, reports, one), cell(1, reports, other)]
    let passage = Passage(kind: .paragraph(1), cells: cells, absent: [])
    let places = cells.map { ReadingTokens(of: $0, in: reports).indices }
    var seen: Set<[Int]> = []
    var printed: [String] = []
    for pair in comparer.wordPairs(of: passage, 0, 1) {
      let a = one.word(at: Int(reports[0].tokens[places[0][pair.first]].start), in: reports[0].document.text)
      let b = other.word(at: Int(reports[1].tokens[places[1][pair.second]].start), in: reports[1].document.text)
      if seen.insert([a, b]).inserted { printed.append("\(a)-\(b)") }
    }
    print(printed.joined(separator: " "))
  }
} else {
  print("use: wordpairs FILE FILE")
}
