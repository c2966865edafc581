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
    guard let mark, words.contains(where: Self.isLetter) else { return words }
    // Signs mark what neither side parts from its neighbour by a mark (CommonMark, left- and right-flanking).
    let opens = isLetter(words.first) || !isLetter(before)
    let closes = isLetter(words.last) || !isLetter(after)
    let isAlone = before != mark.sign.first && after != mark.sign.first
    return opens && closes && isAlone ? mark.sign + words + mark.sign : "<\(mark.name)>\(words)</\(mark.name)>"
  }

  private func isLetter(_ character: Character?) -> Bool { character.map(Self.isLetter) ?? false }

  private static func isLetter(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
