import ParallaxFormats
import Testing

private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
private func string(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }

@Suite struct MailHeaderTests {
  @Test func foldedLinesAreOneValue() {
    let header = MailHeader(bytes("Subject: Talks\r\n fail\r\n\tagain\r\nTO : b@example.org\r\n\r\nText")[...])
    #expect(header.text("subject") == "Talks fail again")
    #expect(header.text("to") == "b@example.org")
    #expect(header.end == bytes("Subject: Talks\r\n fail\r\n\tagain\r\nTO : b@example.org\r\n\r\n").count)
  }

  @Test func aLineThatWasBrokenWithoutASpaceGoesOn() {
    let header = MailHeader(bytes("Received: from a\nby b.example\nDate: Mon, 1 Jan 2024 10:00:00 +0000\n\nText")[...])
    #expect(header.text("received") == "from a by b.example")
    #expect(header.text("date") != nil)
  }

  @Test func textEndsAHeader() {
    let header = MailHeader(bytes("Subject: Talks\nThis is the text.\nNote: more\n")[...])
    #expect(header.fields.count == 1)
    #expect(!header.isWhole)
  }

  @Test func lengthsAreBounded() {
    let header = MailHeader(bytes("A: x\n" + String(repeating: " more words\n", count: 20_000))[...])
    #expect(header.fields[0].value.count < 70_000)
    #expect(MailHeader(bytes(String(repeating: "A: x\n", count: 5000))[...]).fields.count == 1000)
  }
}

@Suite struct HeaderParametersTests {
  private func parameters(_ field: String) -> HeaderParameters { HeaderParameters(bytes(field)) }

  @Test func valuesAndParameters() {
    let plain = parameters("Text/Plain; charset=\"utf-8\"; Format=flowed; delsp=yes (old)")
    #expect(plain.value == "text/plain")
    #expect(plain["charset"] == "utf-8" && plain["format"] == "flowed" && plain["delsp"] == "yes")
    #expect(parameters("multipart/mixed; boundary=\"a;b\\\"c\"")["boundary"] == "a;b\"c")
  }

  @Test func piecesAndCharsetsOfRFC2231() {
    let name = parameters("attachment; filename*0*=utf-8''caf%C3%A9; filename*1=-menu; filename*2*=%20two")
    #expect(name["filename"] == "café-menu two")
    #expect(parameters("attachment; filename*=iso-8859-1'en'na%69ve")["filename"] == "naive")
  }

  @Test(arguments: [
    "", ";", "text/plain;", "text/plain; =x", "a; b=\"c", "a; b*0*=utf-8'%", "a; b*999999999999999999=c",
  ])
  func oddFieldsAreEndured(_ field: String) { #expect(parameters(field)["nothing"] == nil) }
}

@Suite struct TransferCodingTests {
  private func decoded(_ name: String?, _ text: String) -> String {
    string(TransferCoding(name).decoded(bytes(text)[...]))
  }

  @Test func quotedPrintable() {
    #expect(decoded("Quoted-Printable", "caf=C3=A9 =\r\nau lait=20  \r\nx=3D1\r\n") == "café au lait \nx=1\n")
    #expect(decoded("quoted-printable;", "1 = 2, =ZZ, =4") == "1 = 2, =ZZ, =4")
  }

  @Test func base64() {
    #expect(decoded("BASE64", "VGFs\r\na3M=\r\n") == "Talks")
    #expect(decoded("base64", "VGFs*a3M") == "Talks")
    #expect(decoded("base64", "VA==aGU=") == "The")
  }

  @Test func whatIsNoCodingLeavesTheText() {
    for name in [nil, "7bit", "7-bit", "none", "x-unknown"] { #expect(decoded(name, "a=20b") == "a=20b") }
  }

  @Test func decodedLinesKnowTheirs() {
    let (text, lines) = TransferCoding.quotedPrintable.decodedWithLines(bytes("one =\ntwo\nthree\n")[...])
    #expect(string(text) == "one two\nthree\n")
    #expect(lines == [0, 2, 3])
  }
}

@Suite struct EncodedWordsTests {
  private func runs(_ text: String) -> [String] {
    EncodedWords.runs(bytes(text)).map { "\($0.charset ?? "-"):\(string($0.bytes))" }
  }

  @Test func wordsOfOneCharsetAreOne() {
    #expect(runs("=?utf-8?Q?caf=C3?= =?UTF-8?Q?=A9_au?= lait") == ["utf-8:café au", "-: lait"])
    #expect(runs("Re: =?utf-8*en?B?VGFsa3M=?=\r\n =?iso-8859-1?q?x?=") == ["-:Re: ", "utf-8:Talks", "iso-8859-1:x"])
  }

  @Test func whatIsNoWordStays() {
    for text in ["a =? b", "=?utf-8?X?a?=", "=?utf-8?Q?open", "=?=?=?", "50 =?", ""] {
      #expect(runs(text) == (text.isEmpty ? [] : ["-:" + text]))
    }
  }
}
