import ParallaxModel
import ParallaxPage

extension Workspace {
  /// The passage at the cursor, and what the report whose line it is has there. On a line of several reports the
  /// selected one is meant.
  var readingAtCursor: (passage: Int, cell: PassageCell)? {
    guard let line = cursorLine, let passage = line.passage, let report = reportAtCursor else { return nil }
    return story.projection.synopsis.passages[passage].cell(of: report).map { (passage, $0) }
  }

  /// The sentence that most of the cursor's line is of; where the line has a label alone, the first of its reading.
  var sentenceAtCursor: SentenceID? {
    guard let line = cursorLine, let report = reportAtCursor else { return nil }
    if let sentence = sentence(of: report, on: line) { return SentenceID(report: report, sentence: sentence) }
    return readingAtCursor?.cell.readingParts.first.map {
      SentenceID(report: report, sentence: $0.sentences.lowerBound)
    }
  }

  private var cursorLine: PageLine? {
    story.lineAtCursor
  }

  private var reportAtCursor: Int? {
    guard let line = cursorLine else { return nil }
    if let report = line.report { return report }
    if let selected = selectedInRow { return selected }
    let shown = Set(line.runs.filter { $0.role != .variantGone }.compactMap { $0.source?.report })
    return shown.count == 1 ? shown.first : story.options.selected.flatMap { shown.contains($0) ? $0 : nil }
  }

  /// Where a row has several reports: the selected one, if it has the passage.
  private var selectedInRow: Int? {
    guard layout.sharesLines, let selected = story.options.selected,
      !story.options.hidden.contains(selected), let passage = cursorLine?.passage,
      story.projection.synopsis.passages[passage].cell(of: selected) != nil
    else { return nil }
    return selected
  }

  /// What to say where no words of one report are meant.
  var noSentenceMeant: Message {
    layout.hasColumns && story.options.selected == nil ? .severalInRow : .noSentence
  }

  private func sentence(of report: Int, on line: PageLine) -> Int? {
    var bytes: [(sentence: Int, count: Int)] = []
    for source in line.runs.compactMap(\.source) where source.report == report {
      let own = collation.reports[report]
      var sentence = own.sentence(atByte: source.bytes.lowerBound)
      while sentence < own.sentences.count, own.sentences[sentence].bytes.lowerBound < source.bytes.upperBound {
        let count = own.sentences[sentence].bytes.clamped(to: source.bytes).count
        if bytes.last?.sentence == sentence {
          bytes[bytes.count - 1].count += count
        } else {
          bytes.append((sentence, count))
        }
        sentence += 1
      }
    }
    return bytes.max { ($0.count, $1.sentence) < ($1.count, $0.sentence) }?.sentence
  }

  /// `¶3 of 000`; `the headline of 000`.
  func place(of sentence: SentenceID) -> String { collation.place(of: sentence, ascii: story.options.ascii) }
}

extension Collation {
  /// `¶3 of 000`; `the headline of 000`.
  func place(of sentence: SentenceID, ascii: Bool) -> String {
    let report = reports[sentence.report]
    let segment = report.sentences[sentence.sentence].segment
    let role = report.segments[segment].role
    guard let number = report.bodySegments.firstIndex(of: segment) else {
      return "\(role.rawValue) of \(report.siglum)"
    }
    return "\(ascii ? "P" : "¶")\(number + 1) of \(report.siglum)"
  }
}
