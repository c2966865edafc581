import Testing

@testable import ParallaxFormats

@Suite struct JSONTreeTests {
  private func tree(_ text: String, _ limits: JSONLimits = JSONLimits()) throws(FormatError) -> JSONTree {
    try JSONTree(parsing: Array(text.utf8), limits: limits)
  }

  @Test func readsValues() throws {
    let tree = try tree(#"{"s": "a\u00e9\n", "n": 12, "r": 1.5, "t": true, "z": null, "a": [1, "x"], "o": {"k": "v"}}"#)
    #expect(tree["s"]?.string == "aé\n")
    #expect(tree["n"]?.text == "12" && tree["n"]?.string == nil)
    #expect(tree["r"]?.text == "1.5")
    #expect(tree["z"] == nil && tree["none"] == nil)
    #expect(tree["a"]?.elements.compactMap(\.text) == ["1", "x"])
    #expect(tree["o"]?["k"]?.string == "v")
    #expect(tree.members.map(\.key) == ["s", "n", "r", "t", "z", "a", "o"])
  }

  @Test func knowsTheLinesOfValues() throws {
    let tree = try tree("{\n\"a\": 1,\n\"b\": [\n true,\n {\"c\":\n\"d\"}]}")
    #expect(tree.line == 1)
    #expect(tree["a"]?.line == 2)
    #expect(tree["b"]?.line == 3)
    #expect(tree["b"]?.elements.map(\.line) == [4, 5])
    #expect(tree["b"]?.elements.last?["c"]?.line == 6)
  }

  @Test func saysNoLinesWhereAKeyStandsTwice() throws {
    let tree = try tree("{\n\"a\": 1,\n\"a\": 2,\n\"b\": 3}")
    #expect(tree["a"]?.text == "2")
    #expect(tree["b"]?.line == nil)
  }

  @Test func readsNumbersOfAnySize() throws {
    #expect(try tree("[123456789012345678901234567890]").elements.first?.text != nil)
  }

  @Test func saysWhereItIsBroken() {
    #expect(throws: FormatError.self) { try self.tree("{\"a\": }") }
    do {
      _ = try tree("{\"a\": 1,\n\n ]")
    } catch {
      #expect(error.line == 3)
    }
  }

  @Test(arguments: [("[", "]"), ("{\"a\":", "}")])
  func goesAsDeepAsItMay(_ open: String, _ close: String) throws {
    let deep = { String(repeating: open, count: $0) + "[]" + String(repeating: close, count: $0) }
    #expect(throws: Never.self) { try self.tree(deep(100)) }
    #expect(throws: FormatError.self) { try self.tree(deep(200)) }
    #expect(throws: FormatError.self) { try self.tree(deep(100_000)) }
  }

  @Test func takesAsManyValuesAsItMay() throws {
    var limits = JSONLimits()
    limits.values = 10
    #expect(throws: FormatError.self) { try self.tree("[1,2,3,4,5,6,7,8,9,10]", limits) }
    #expect(throws: Never.self) { try self.tree("[1,2,3,4,5,6,7,8,9]", limits) }
  }

  @Test(arguments: ["", "[", "\"", "[\"\\", "{\"", "[\"x\\\"]"])
  func refusesWhatIsCutOff(_ text: String) {
    #expect(throws: FormatError.self) { try self.tree(text) }
  }
}
