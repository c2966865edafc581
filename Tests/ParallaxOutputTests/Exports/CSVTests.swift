import Testing

@testable import ParallaxOutput

@Suite struct CSVTests {
  private static let formulas = [
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1", "''=1", "=", "'-",
  ]
  private static let harmless = [
    "", "'", "''", "a=1", "'tis", "1-2", " =1", "“=1”", "a,b", "a\"b", "a\r\nb", "é", "\"", "1+1", "a@b.example", "#1",
  ]

  @Test func formulasAreDefused() {
    for text in Self.formulas {
      let cell = CSVCell.written(text)
      #expect(cell == "'" + text && CSVCell.read(cell) == text, "\(text)")
    }
  }

  @Test func otherTextStaysAsItIs() {
    for text in Self.harmless {
      #expect(CSVCell.written(text) == text && CSVCell.read(text) == text, "\(text)")
    }
  }

  /// All texts of up to five of the characters that matter come back.
  @Test func cellsComeBack() {
    let signs: [Character] = ["'", "=", "\"", ",", "\r", "\n", "a"]
    var texts = [""]
    for _ in 0..<4 { texts += texts.flatMap { text in signs.map { text + String($0) } } }
    var writer = CSVWriter()
    for text in Set(texts).sorted() { writer.row([text, "x", text]) }
    let rows = CSVReader.rows(of: writer.bytes)
    #expect(rows == Set(texts).sorted().map { [$0, "x", $0] })
  }

  @Test func controlCharactersAreReplaced() {
    #expect(CSVCell.written("a\u{0}\u{1B}[2J\u{9B}") == "a\u{FFFD}\u{FFFD}[2J\u{FFFD}")
  }

  /// As a stranger writes it: bare cells, lines ended in other ways, a byte order mark, nothing at the end.
  @Test func readsWhatOthersWrite() {
    let text = "\u{FEFF}a,b\n1,\"x \"\"y\"\"\"\r2,\"open"
    #expect(CSVReader.rows(of: Array(text.utf8)) == [["a", "b"], ["1", "x \"y\""], ["2", "open"]])
    #expect(CSVReader.rows(of: []) == [])
  }
}
