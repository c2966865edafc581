import ParallaxModel
import Testing

@Suite struct DecodingTests {
  private func read(_ bytes: [UInt8], as encoding: String? = nil) -> (report: Report?, problems: [InputProblem.Kind]) {
    let read = ReportReader().read([
      InputFile(path: "a.txt", bytes: bytes, encoding: encoding.flatMap(TextEncoding.init(named:)))
    ])
    return (read.reports.first, read.problems.map(\.kind))
  }

  @Test func utf8IsTheFileItself() throws {
    let report = try #require(read(Array("Zażółć 京".utf8)).report)
    #expect(report.document.exact)
    #expect(report.document.encoding == "UTF-8")
  }

  @Test func aByteOrderMarkIsDropped() throws {
    let report = try #require(read([0xEF, 0xBB, 0xBF] + Array("a b".utf8)).report)
    #expect(report.document.text == Array("a b".utf8))
    #expect(!report.document.exact)
  }

  @Test func utf16OpensByItsMark() throws {
    let text = "Zażółć\n京 😀"
    let little: [UInt8] =
      [0xFF, 0xFE] + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    for bytes in [little, big] {
      let read = read(bytes)
      #expect(read.report?.document.text == Array(text.utf8))
      #expect(read.problems == [])
    }
  }

  /// Every short sequence decodes as the standard library decodes it.
  @Test func illFormedBytesAreReplacedAsInTheStandardLibrary() {
    let alphabet: [UInt8] = [0x41, 0x80, 0xBF, 0xC2, 0xE0, 0xA0, 0xED, 0xF0, 0x90, 0xF4, 0xFF]
    for a in alphabet {
      for b in alphabet {
        for c in alphabet {
          let bytes = [0x78, a, b, c, 0x78]
          #expect(
            read(bytes, as: "UTF-8").report?.document.text == Array(String(decoding: bytes, as: UTF8.self).utf8),
            "\(bytes)"
          )
        }
      }
    }
  }

  @Test func problemsNameTheLine() {
    let read = ReportReader().read([
      InputFile(
        path: "a.txt", bytes: Array("one\ntwo ".utf8) + [0xFF, 0x20, 0xFE], encoding: TextEncoding(named: "UTF-8"))
    ])
    #expect(read.problems == [InputProblem(.malformed(encoding: "UTF-8", count: 2), path: "a.txt", line: 2)])
    #expect(read.problems[0].message.hasPrefix("a.txt:2: 2 sequences that are not UTF-8; "))
    #expect(read.reports.count == 1)
  }

  @Test(arguments: [[], [0x20, 0x0A], Array("\u{A0}\u{3000}\n".utf8)] as [[UInt8]])
  func nothingToReadIsAProblem(_ bytes: [UInt8]) {
    let read = read(bytes)
    #expect(read.report == nil)
    #expect(read.problems == [.empty])
  }

  @Test func zeroBytesMakeABinary() {
    #expect(read([0x7F, 0x45, 0x4C, 0x46, 0, 0]).problems == [.binary(format: .elf)])
  }
}
