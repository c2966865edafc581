import ParallaxModel
import ParallaxPage

/// Writes words of reports so that each resolves: an element with `data-report`, `data-start` and `data-end` holds those
/// bytes of that report's text, apart from what stands in a `del` in it.
///
///     <span data-report="003" data-start="5893" data-end="5940">there was <ins>little point</ins> in …</span>
struct HTMLQuotes {
  let reports: [Report]

  /// A stretch of a report's text as it is.
  func quote(_ report: Int, _ bytes: Range<Int>, to html: inout HTMLWriter) {
    if bytes.isEmpty { return }
    html.element("span", attributes(report, bytes, nil)) { $0.text(reports[report].document.text[bytes]) }
  }

  func attributes(_ report: Int, _ bytes: Range<Int>, _ style: String?) -> HTMLWriter.Attributes {
    [
      "class": style, "data-report": reports[report].siglum, "data-start": "\(bytes.lowerBound)",
      "data-end": "\(bytes.upperBound)",
    ]
  }

  /// `lang` of a report's words on a page in English; empty where it is not known, nil for English.
  func language(of report: Int) -> String? {
    let code = reports[report].language?.code ?? ""
    return code == "en" ? nil : code
  }

  /// `dir` of a paragraph from right to left.
  func direction(of report: Int, _ bytes: Range<Int>) -> String? {
    bytes.isEmpty || !reports[report].isRightToLeft(atByte: bytes.lowerBound) ? nil : "rtl"
  }

  /// Runs of a reading, a quotation for each sentence.
  ///
  /// - Parameter bars: the sentences that others tell too.
  func write(_ runs: [BlockRun], of report: Int, bars: [SentenceBar] = [], to html: inout HTMLWriter) {
    // The end of the words before; nil after words that are no words of the report.
    var end: Int?
    for (number, group) in QuotedRuns(runs, of: report, reports).groups.enumerated() {
      if number > 0 { gap(report, from: end, to: group, &html) }
      guard let bytes = group.bytes else {
        write(group.pieces, to: &html)
        end = nil
        continue
      }
      let bar = bars.first { $0.bytes.overlaps(bytes) }
      html.open("span", attributes(report, bytes, bar?.telling.style))
      write(group.pieces, to: &html)
      html.close("span")
      end = bytes.upperBound
    }
  }

  /// The white space between two groups, as the text has it where nothing else is between them.
  private func gap(_ report: Int, from end: Int?, to group: QuotedRuns.Group, _ html: inout HTMLWriter) {
    let text = reports[report].document.text
    if let start = group.bytes?.lowerBound, let end, start >= end, text[end..<start].allSatisfy({ $0 <= 0x20 }) {
      html.text(text[end..<start])
    } else if end == nil || group.pieces.first?.run.isSpaced ?? false {
      html.text(" ")
    }
  }

  private func write(_ pieces: [QuotedRuns.Piece], to html: inout HTMLWriter) {
    var end: (report: Int, byte: Int)?
    for piece in pieces {
      let text = reports[piece.report].document.text
      if piece.isForeign {
        html.element("del") { html in
          if piece.run.isSpaced, end != nil { html.text(" ") }
          html.element("s") { $0.text(words(of: piece)) }
        }
      } else if case .own(let words) = piece.run.words {
        html.element("span", ["class": "fold"], words)
      } else {
        if let end, end.byte < piece.bytes.lowerBound { html.text(text[end.byte..<piece.bytes.lowerBound]) }
        write(text[piece.bytes], as: piece.run.role, to: &html)
        end = (piece.report, piece.bytes.upperBound)
      }
    }
  }

  private func words(of piece: QuotedRuns.Piece) -> ArraySlice<UInt8> {
    if case .counted(let count, _, _) = piece.run.words { return "[\(count) words]".utf8.map(\.self)[...] }
    return reports[piece.report].document.text[piece.bytes]
  }

  private func write(_ words: ArraySlice<UInt8>, as role: Role, to html: inout HTMLWriter) {
    switch role {
    case .variantChanged: html.element("ins") { $0.text(words) }
    case .variantMoved: html.element("span", ["class": "moved"]) { $0.text(words) }
    case .variantShared: html.element("mark", ["class": "shared"]) { $0.text(words) }
    default: html.text(words)
    }
  }
}

extension Telling {
  /// The class of what so many tell; nil for what one tells.
  var style: String? {
    switch self {
    case .all: "all"
    case .some: "some"
    case .only: nil
    }
  }
}
