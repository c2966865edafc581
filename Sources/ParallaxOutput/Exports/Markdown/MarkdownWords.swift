import ParallaxModel
import ParallaxPage

/// Runs as Markdown: changed words strong, gone ones struck, shared ones in emphasis.
struct MarkdownWords {
  let reports: [Report]

  /// The runs on one line.
  func line(of runs: some Sequence<BlockRun>) -> String {
    var line = ""
    var pieces = Array(runs)[...]
    while let run = pieces.popFirst() {
      if run.isSpaced, !line.isEmpty, line.last != " " { line += " " }
      let next = pieces.first.map { $0.isSpaced ? " " : text(of: $0) } ?? ""
      line += marked(text(of: run), run.role, between: line.last, next.first)
    }
    return line
  }

  private func text(of run: BlockRun) -> String {
    switch run.words {
    case .report(let report, let bytes): MarkdownText.escaped(reports[report].document.text[bytes])
    case .own(let words): MarkdownText.escaped(words.utf8)
    case .counted(let count, _, _): "\\[\(count) words\\]"
    }
  }

  /// Of headlines and other words on one line.
  func text(of report: Int, _ bytes: Range<Int>) -> String {
    MarkdownText.escaped(reports[report].document.text[bytes])
  }

  private func marked(_ words: String, _ role: Role, between before: Character?, _ after: Character?) -> String {
    let mark: (sign: String, name: String)? =
      switch role {
      case .variantChanged: ("**", "strong")
      case .variantGone, .variantGoneCount: ("~~", "del")
      case .variantShared: ("*", "em")
      case .siglum: ("**", "strong")
      default: nil
      }
    guard let mark, !words.isEmpty else { return words }
    // Signs mark only what stands by itself and neither begins nor ends with a mark (CommonMark, “flanking”).
    let isPlain =
      words.first.map(Self.isLetter) ?? false && words.last.map(Self.isLetter) ?? false
      && !(before.map(Self.isLetter) ?? false) && !(after.map(Self.isLetter) ?? false)
    let isSign = isPlain && before != mark.sign.first && after != mark.sign.first
    return isSign ? mark.sign + words + mark.sign : "<\(mark.name)>\(words)</\(mark.name)>"
  }

  private static func isLetter(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
