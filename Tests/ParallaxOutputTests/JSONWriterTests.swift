import Foundation
import Testing

@testable import ParallaxOutput

@Suite struct JSONWriterTests {
  private func written(_ value: some JSONValue) -> String {
    var writer = JSONWriter()
    value.write(to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func readBack(_ text: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(written(text).utf8), options: .fragmentsAllowed)
  }

  @Test func everyScalarComesBackAsItWas() throws {
    let planes = Array(0...0x2FFF as ClosedRange<UInt32>) + [0xFEFF, 0xFFFD, 0x1F600, 0xE0001, 0xE007F, 0x10FFFF]
    let text = String(String.UnicodeScalarView(planes.compactMap(Unicode.Scalar.init)))
    #expect(try readBack(text) as? String == text)
  }

  @Test func noControlCharacterStandsInTheOutput() {
    let controls = (0..<0x20).map { $0 } + Array(0x7F..<0xA0 as Range<UInt32>)
    for scalar in controls.compactMap(Unicode.Scalar.init) {
      let output = written("a\(scalar)b")
      #expect(output.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
    }
    #expect(written("\u{1B}[31m\u{9B}") == #""\u001b[31m\u009b""#)
    #expect(written("a\nb\t\"\\") == #""a\nb\t\"\\""#)
  }

  @Test func noInvisibleCharacterStandsInTheOutput() {
    for scalar
      in "\u{AD}\u{61C}\u{200B}\u{200F}\u{2028}\u{202A}\u{202E}\u{2060}\u{2066}\u{2069}\u{FEFF}\u{FFF9}\u{FFFB}"
      .unicodeScalars
    {
      let digits = String(scalar.value, radix: 16)
      #expect(written("a\(scalar)b") == "\"a\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)b\"")
    }
    #expect(written("\u{E0061}") == #""\udb40\udc61""#)
    #expect(written("\u{200A}\u{2010}\u{202F}\u{205F}\u{E0100}") == "\"\u{200A}\u{2010}\u{202F}\u{205F}\u{E0100}\"")
  }

  @Test func everyByteOfASCIIComesBackFromEveryPlace() throws {
    for scalar in (0..<0x80 as Range<UInt8>).map(Unicode.Scalar.init) {
      for before in 0..<18 {
        let text = String(repeating: "x", count: before) + String(scalar) + String(repeating: "~", count: 17 - before)
        #expect(try readBack(text) as? String == text)
        let isPlain = scalar.value >= 0x20 && scalar.value != 0x7F && scalar != "\"" && scalar != "\\"
        #expect((written(text).utf8.count == text.utf8.count + 2) == isPlain)
      }
    }
  }

  @Test func textAtTheEdgesIsWhole() {
    #expect(written("") == #""""#)
    #expect(written("é") == #""é""#)
    #expect(written("\u{A0}") == "\"\u{A0}\"")
    #expect(written("\nx\n") == #""\nx\n""#)
  }

  @Test(arguments: [
    (0.83, "0.83"), (1, "1"), (0, "0"), (-0.5, "-0.5"), (0.99996, "1"), (0.00004, "0"), (-0.00004, "0"),
    (1.0 / 3, "0.3333"), (12.05, "12.05"), (.nan, "null"), (.infinity, "null"),
  ])
  func decimalsHaveFourDigitsAtMost(value: Double, text: String) {
    #expect(written(value) == text)
  }

  @Test func separatorsStandBetweenValuesOnly() {
    var writer = JSONWriter()
    writer.object {
      $0.member("empty", [String]())
      $0.member("nested", [[1..<2], []])
      $0.member("none", nil as Int?)
      $0.member("lines", lines: [true, false])
      $0.member("last", "x")
    }
    let expected = "{\"empty\":[],\"nested\":[[[1,2]],[]],\"none\":null,\"lines\":[\ntrue,\nfalse],\"last\":\"x\"}"
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }
}
