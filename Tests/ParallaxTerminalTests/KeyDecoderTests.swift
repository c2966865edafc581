import ParallaxPage
import ParallaxTerminal
import Testing

@Suite struct KeyDecoderTests {
  /// `^[` stands for ESC.
  private func keys(_ text: String) -> [Key] {
    var decoder = KeyDecoder()
    return decoder.decode(text.replacing("^[", with: "\u{1B}").utf8)
  }

  @Test(arguments: [
    ("j", Key.character("j")), (" ", .character(" ")), ("é", .character("é")), ("漢", .character("漢")),
    ("😀", .character("😀")), ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace),
    ("\u{4}", .control("d")), ("\u{0}", .control("@")), ("\u{1C}", .control("\\")), ("\u{1F}", .control("_")),
    ("^[[A", .up), ("^[OA", .up), ("^[[1;5B", .down), ("^[[C", .right), ("^[OD", .left), ("^[[H", .home),
    ("^[[1~", .home), ("^[[7~", .home), ("^[OF", .end), ("^[[4~", .end), ("^[[5~", .pageUp), ("^[[6~", .pageDown),
    ("^[[5;2~", .pageUp), ("^[[2~", .insert), ("^[[3~", .delete), ("^[[Z", .backTab), ("^[OP", .function(1)),
    ("^[[11~", .function(1)), ("^[[[A", .function(1)), ("^[[[E", .function(5)), ("^[[15~", .function(5)),
    ("^[[17~", .function(6)), ("^[[24~", .function(12)), ("^[OM", .enter),
  ]) func oneKey(bytes: String, key: Key) {
    #expect(keys(bytes) == [key])
  }

  @Test(arguments: [
    ("^[[<0;1;1M", MouseEvent(.press, column: 0, row: 0)), ("^[[<0;10;5m", MouseEvent(.release, column: 9, row: 4)),
    ("^[[<32;200;60M", MouseEvent(.drag, column: 199, row: 59)),
    ("^[[<64;3;4M", MouseEvent(.wheelUp, column: 2, row: 3)),
    ("^[[<65;3;4M", MouseEvent(.wheelDown, column: 2, row: 3)),
    ("^[[<16;3;4M", MouseEvent(.press, column: 2, row: 3)),
  ]) func theMouse(bytes: String, event: MouseEvent) {
    #expect(keys(bytes) == [.mouse(event)])
  }

  @Test(arguments: [
    "^[[<1;1;1M", "^[[<2;1;1M", "^[[<35;1;1M", "^[[<0;0;1M", "^[[<0;1M", "^[[<0;1;1;1M", "^[[<;;M",
    "^[[<0;999999999999999999999;1M", "^[[<0;1;1~", "^[[<M", "^[[<66;1;1M", "^[[<64;1;1m",
  ]) func whatIsNoReportOfTheMouseIsDropped(bytes: String) {
    #expect(keys(bytes + "x") == [.character("x")])
  }

  @Test func cutAnywhereGivesTheSameKeys() {
    let bytes = Array("aé漢😀\u{1B}[A\u{1B}OB\u{1B}[15~\u{1B}[200~x\u{1B}[2é\ny\u{1B}[201~q\u{1B}[[Bj".utf8)
    var whole = KeyDecoder()
    let expected = whole.decode(bytes)
    #expect(expected.count == 11)
    for first in 0...bytes.count {
      for second in first...bytes.count {
        var decoder = KeyDecoder()
        let parts = [bytes[..<first], bytes[first..<second], bytes[second...]]
        #expect(parts.flatMap { decoder.decode($0) } == expected)
      }
    }
  }

  @Test func aLoneEscapeComesByTime() {
    var decoder = KeyDecoder()
    #expect(decoder.patience == nil)
    #expect(decoder.decode([0x1B]) == [])
    #expect(decoder.patience == 25)
    #expect(decoder.timeOut() == [.escape])
    #expect(decoder.patience == nil)
    #expect(decoder.timeOut() == [])
  }

  @Test func escapeBeforeAKeyIsAKeyOfItsOwn() {
    #expect(keys("^[j") == [.escape, .character("j")])
    #expect(keys("^[^[[A") == [.escape, .up])
    #expect(keys("^[é") == [.escape, .character("é")])
  }

  @Test func whatStartsASequenceAndStopsIsTakenAsTyped() {
    var decoder = KeyDecoder()
    _ = decoder.decode(Array("\u{1B}[".utf8))
    #expect(decoder.timeOut() == [.escape, .character("[")])
    _ = decoder.decode(Array("\u{1B}O".utf8))
    #expect(decoder.timeOut() == [.escape, .character("O")])
    _ = decoder.decode(Array("\u{1B}[12".utf8))
    #expect(decoder.timeOut() == [])
    #expect(decoder.decode(Array("3~".utf8)) == [.character("3"), .character("~")])
  }

  @Test(arguments: [
    "^[[99~", "^[[I", "^[[<1;3;4M", "^[[?1;2c", "^[[>0q", "^[[1;1;1;1X", "^[[123456789012345678901234567890~", "^[[[Z",
    "^[Oz",
    "^[[201~",
  ]) func anUnknownSequenceIsDroppedWhole(bytes: String) {
    #expect(keys(bytes + "q") == [.character("q")])
  }

  @Test func aSequenceWithoutEndTakesNoMemoryAndEndsAtItsFinalByte() {
    #expect(keys("^[[" + String(repeating: "1", count: 100_000) + "Aq").last == .character("q"))
  }

  @Test func bytesThatAreNoUTF8AreDropped() {
    var decoder = KeyDecoder()
    let bytes: [UInt8] = [0xFF, 0x80, 0xC0, 0x61, 0xE2, 0x28, 0xC3, 0xC3, 0xA9, 0xED, 0xA0, 0x80, 0xC2, 0x9B, 0x62]
    #expect(decoder.decode(bytes) == [.character("a"), .character("("), .character("é"), .character("b")])
  }

  @Test func pastedTextLosesItsControlCharacters() {
    #expect(
      keys("^[[200~a\tb\r\nc\n\rd\u{7}\u{0}^[[31me\u{9B}é^[[201~q") == [.paste("a b c  d[31meé"), .character("q")])
  }

  @Test func pastedBytesThatAreNoUTF8AreReplaced() {
    var decoder = KeyDecoder()
    let bytes = Array("\u{1B}[200~a".utf8) + [0xFF] + Array("\u{1B}[201~".utf8)
    #expect(decoder.decode(bytes) == [.paste("a\u{FFFD}")])
  }

  @Test func aPasteWithoutEndIsOverByTime() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array("\u{1B}[200~abc".utf8)) == [])
    #expect(decoder.patience == 1000)
    #expect(decoder.timeOut() == [.paste("abc")])
    #expect(decoder.decode(Array("Q".utf8)) == [.character("Q")])
  }

  @Test func aHugePasteIsCutAndItsEndIsFound() {
    let pasted = String(repeating: "a", count: 1 << 20)
    let found = keys("^[[200~" + pasted + "^[[201~q")
    #expect(found.count == 2)
    #expect(found.first == .paste(String(repeating: "a", count: 1 << 16)))
    #expect(found.last == .character("q"))
  }

  @Test func anyBytesLeaveItReady() {
    var seed: UInt64 = 7
    var decoder = KeyDecoder()
    for _ in 0..<200_000 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1
      _ = decoder.decode(CollectionOfOne(UInt8(truncatingIfNeeded: seed >> 40)))
    }
    _ = decoder.timeOut()
    #expect(decoder.decode(Array("q".utf8)) == [.character("q")])
  }
}
