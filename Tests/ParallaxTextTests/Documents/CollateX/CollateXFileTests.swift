import ParallaxModel
import Testing

@testable import ParallaxText

@Suite struct CollateXFileTests {
  private func texts(_ read: ReadInput) -> [String] { read.documents.map { $0.string($0.text.indices) } }

  private func columns(_ read: ReadInput) -> [[String]] {
    read.documents.map { document in
      (document.alignment?.parts ?? []).map { "\($0.column) \(document.string($0.bytes))" }
    }
  }

  /// A row for each witness, as the Python program writes it.
  @Test func readsRowsOfWitnesses() {
    let read = ReadInput(
      #"""
      {"table": [[[{"t": "The ", "n": "the"}], [{"t": "black ", "n": "black"}], [{"t": "cat ", "n": "cat"}, {"t": "sat.", "n": "sat."}]],
       [[{"t": "The ", "n": "the"}], null, [{"t": "cat ", "n": "cat"}, {"t": "sat.", "n": "sat."}]]],
       "witnesses": ["A", "B"]}
      """#)
    #expect(texts(read) == ["The black cat sat.", "The cat sat."])
    #expect(columns(read) == [["0 The ", "1 black ", "2 cat sat."], ["0 The ", "2 cat sat."]])
    #expect(read.documents.map(\.place) == ["A", "B"] && read.documents.map(\.siglum) == ["A", "B"])
    #expect(read.documents.allSatisfy { $0.format == "collatex" && !$0.exact && $0.lines == .none })
  }

  /// A row for each column, tokens as text, as the Java program writes it.
  @Test func readsRowsOfColumns() {
    let read = ReadInput(
      #"{"witnesses":["A","B"],"table":[[["The "],["The "]],[["black "],[]],[["cat"],["cat"]]]}"#)
    #expect(texts(read) == ["The black cat", "The cat"])
    #expect(columns(read) == [["0 The ", "1 black ", "2 cat"], ["0 The ", "2 cat"]])
  }

  @Test func aSquareIsReadByTheNamesOfItsTokens() {
    func cell(_ text: String, _ siglum: String) -> String { #"[{"t":"\#(text) ","_sigil":"\#(siglum)"}]"# }
    let byColumn = ReadInput(
      #"{"witnesses":["A","B"],"table":[[\#(cell("one", "A")),\#(cell("eins", "B"))],[\#(cell("two", "A")),\#(cell("zwei", "B"))]]}"#
    )
    #expect(texts(byColumn) == ["one two ", "eins zwei "])
    let byWitness = ReadInput(
      #"{"witnesses":["A","B"],"table":[[\#(cell("one", "A")),\#(cell("two", "A"))],[\#(cell("eins", "B")),\#(cell("zwei", "B"))]]}"#
    )
    #expect(texts(byWitness) == ["one two ", "eins zwei "])
  }

  @Test func tokensWithoutSpaceStandApart() {
    let read = ReadInput(
      #"{"witnesses":[{"id":"A","tokens":[{"t":"the","n":"x"},{"t":"cat"}]},{"id":"B","content":"the  dog"}]}"#)
    #expect(texts(read) == ["the cat", "the  dog"])
    #expect(read.documents.allSatisfy { $0.alignment == nil })
  }

  @Test func witnessesOfOneNameArePlacesOfTheirOwn() {
    let read = ReadInput(
      #"{"witnesses":[{"id":"A","content":"x y"},{"id":"A","content":"z"},{"id":"","content":"w"}]}"#)
    #expect(Set(read.documents.map(\.place)).count == 3)
  }

  @Test func saysWhatDoesNotFit() {
    for table in ["[[]]", "[[[\"a\"]],[[\"b\"]],[[\"c\"]]]", "7"] {
      let read = ReadInput(#"{"witnesses":["A","B"],"table":\#(table)}"#)
      #expect(read.documents.isEmpty && read.problems.count == 1, "\(table)")
    }
    #expect(ReadInput(#"{"witnesses":[],"table":[]}"#).problems.count == 1)
    #expect(ReadInput(#"{"witnesses":["A"],"table":[[[""]]]}"#).problems.count == 1)
  }

  /// Other JSON with such words is no table.
  @Test func otherInputsStayWhatTheyAre() {
    let feed =
      #"{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","title":"\"witnesses\"","content_text":"\"table\" x"}]}"#
    #expect(ReadInput(feed).documents.first?.format == "jsonfeed")
    for text in [
      #"He wrote {"witnesses": ["A"], "table": []} into the file."#, #"["witnesses", "table"]"#,
      #"The "witnesses" saw the "table"."#,
    ] {
      #expect(ReadInput(text).documents.allSatisfy { $0.format != "collatex" }, "\(text)")
    }
  }
}
