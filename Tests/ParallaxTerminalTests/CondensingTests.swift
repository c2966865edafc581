import CTerminal
import Testing

/// Renditions leave in fewer bytes, and mean the same.
@Suite struct CondensingTests {
  private func condensed(_ text: String) -> String {
    var bytes = text.utf8.map { CChar(bitPattern: $0) }
    let count = ct_condense(&bytes, bytes.count)
    return String(decoding: bytes[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  @Test(arguments: [
    ("a\u{1b}[39m\u{1b}[m b", "a\u{1b}[m b"),
    ("\u{1b}[0;9m\u{1b}[38;5;139mtold", "\u{1b}[0;9;38;5;139mtold"),
    ("\u{1b}[m\u{1b}[1m", "\u{1b}[0;1m"),
    ("\u{1b}[1m\u{1b}[2m\u{1b}[0m\u{1b}[3m", "\u{1b}[0;3m"),
    ("\u{1b}[1m \u{1b}[m", "\u{1b}[1m \u{1b}[m"),
    ("\u{1b}[39m\u{1b}[4;9H\u{1b}[m", "\u{1b}[39m\u{1b}[4;9H\u{1b}[m"),
    ("\u{1b}[>4;1m\u{1b}[m\u{1b}[?25l", "\u{1b}[>4;1m\u{1b}[m\u{1b}[?25l"),
    ("\u{1b}[38;2;1;2;3m\u{1b}[48;2;4;5;6m\u{1b}[1;2;3;4;5;6m", "\u{1b}[38;2;1;2;3;48;2;4;5;6m\u{1b}[1;2;3;4;5;6m"),
    ("\u{1b}[1", "\u{1b}[1"), ("\u{1b}", "\u{1b}"), ("", ""), ("“\u{1b}[m”", "“\u{1b}[m”"),
  ])
  func onlyWhatCountsIsSent(_ text: String, _ wanted: String) { #expect(condensed(text) == wanted) }

  /// What a terminal makes of renditions: those that hold, by their parameters, for each sign between them.
  private func shown(_ text: String) -> [String] {
    var (shown, holding): ([String], [String]) = ([], [])
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\u{1b}" else {
        shown.append("\(scalar) \(holding.joined(separator: ";"))")
        continue
      }
      rest.removeFirst()
      let parameters = rest.prefix { $0 != "m" }
      rest = rest.dropFirst(parameters.count + 1)
      for parameter in String(parameters).split(separator: ";", omittingEmptySubsequences: false) {
        holding = parameter.isEmpty || parameter == "0" ? [] : holding + [String(parameter)]
      }
    }
    return shown
  }

  @Test func theyMeanTheSame() {
    let pieces = ["\u{1b}[m", "\u{1b}[39m", "\u{1b}[0;1m", "\u{1b}[7;31m", "x", "\u{1b}[;4m"]
    var texts = [""]
    for _ in 0..<5 {
      texts = texts.flatMap { text in pieces.map { text + $0 } }
      for text in texts {
        let short = condensed(text)
        #expect(short.utf8.count <= text.utf8.count && shown(short) == shown(text), "\(text.debugDescription)")
      }
    }
  }
}
