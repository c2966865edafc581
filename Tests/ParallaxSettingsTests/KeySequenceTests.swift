import ParallaxPage
import ParallaxSettings
import Testing

@Suite struct KeySequenceTests {
  @Test(arguments: [
    ("j", Key.character("j")), ("<", .character("<")), ("-", .character("-")), ("é", .character("é")),
    ("Space", .character(" ")), ("C-d", .control("d")), ("C-@", .control("@")), ("C-]", .control("]")),
    ("Tab", .tab), ("S-Tab", .backTab), ("Enter", .enter), ("Esc", .escape), ("PgDn", .pageDown), ("PgUp", .pageUp),
    ("Home", .home), ("Up", .up), ("Del", .delete), ("F1", .function(1)), ("F12", .function(12)),
  ])
  func aNameAndItsKeyStandForEachOther(name: String, key: Key) {
    #expect(Key(name: name) == key)
    #expect(key.name == name)
  }

  @Test func everyKeyThatHasANameIsFoundByIt() {
    let letters = (0..<128).map { Key.character(Character(Unicode.Scalar(UInt8($0)))) }.filter { $0.name != nil }
    let visible = letters.filter { key in
      if case .character(let c) = key { c.isASCII && c >= " " && c < "\u{7F}" } else { false }
    }
    let controls = "abcdefghjklnopqrstuvwxyz@\\]^_".map { Key.control($0) }
    let others: [Key] = [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown,
    ]
    #expect(visible.count == 95)
    for key in visible + controls + others + (1...12).map({ .function($0) }) {
      #expect(key.name.flatMap { Key(name: $0) } == key, "\(key)")
    }
  }

  @Test(arguments: [
    ("Return", Key.enter), ("Escape", .escape), ("PageDown", .pageDown), ("C-D", .control("d")), ("C-i", .tab),
    ("C-Space", .control("@")), ("C-[", .escape),
  ])
  func otherSpellingsAreUnderstood(name: String, key: Key) { #expect(Key(name: name) == key) }

  @Test(arguments: [
    "", "C-", "C-1", "C--", "C-ab", "F0", "F64", "F+1", "F01", "pgdn", "\u{1B}", "\u{200B}", "\u{301}", " ",
  ])
  func whatIsNoKeyHasNone(name: String) { #expect(Key(name: name) == nil) }

  @Test func whatCannotBeBoundHasNoName() {
    #expect(Key.paste("x").name == nil)
    #expect(Key.resize(columns: 80, rows: 24).name == nil)
  }

  @Test func twoCharactersAreTwoKeys() {
    #expect(KeySequence("]c")?.keys == [.character("]"), .character("c")])
    #expect(KeySequence("]c")?.description == "]c")
    #expect(KeySequence("F1")?.keys == [.function(1)])
    #expect(KeySequence("Up")?.keys == [.up])
    #expect(KeySequence("abc") == nil)
    #expect(KeySequence("C-x o")?.keys == [.control("x"), .character("o")])
    #expect(KeySequence("C-x o")?.description == "C-x o")
    #expect(KeySequence("a b c")?.description == "a b c")
    #expect(KeySequence("C-x nothing") == nil)
    #expect(KeySequence("a b c d e") == nil)
    #expect(KeySequence("] ") == nil)
  }
}
