import ParallaxModel
import Testing

@Suite struct MailTests {
  private static let head =
    "From: Ann Lee <ann@example.org>\nTo: b@example.org\nSubject: Talks fail\nDate: Tue, 05 Mar 2024 09:30:00 +0100\nMIME-Version: 1.0\n"
  private static let story = "The minister said on Tuesday that the talks in the capital had failed again."

  private func read(_ mail: String) -> Document? { documents(in: mail.utf8).documents.first }

  @Test func theHeaderIsMetadata() throws {
    let mail = try #require(read(Self.head + "List-Id: \"The Desk\" <desk.example.org>\n\n\(Self.story)\n"))
    #expect(mail.format == "mail" && mail.place.isEmpty)
    #expect(mail.words == "Talks fail\n\n\(Self.story)")
    #expect(mail.words(of: .headline) == ["Talks fail"])
    #expect(mail.authors == ["Ann Lee"] && mail.metadata.source?.value == "The Desk")
    #expect(mail.metadata.date?.value == "2024-03-05T09:30:00+01:00" && mail.metadata.date?.kind == .published)
  }

  @Test(arguments: [
    ("ann@example.org", []), ("\"Lee, Ann\" <ann@example.org>", ["Lee, Ann"]),
    ("ann@example.org (Ann Lee)", ["Ann Lee"]),
    ("Ann Lee via Desk <d@example.org>, =?utf-8?q?B=C3=B6?= Ek <b@example.org>", ["Ann Lee", "Bö Ek"]),
    ("\"ann@example.org\" <ann@example.org>", []), ("Lee, Ann <ann@example.org>", ["Lee, Ann"]),
    ("Desk: Ann Lee <ann@example.org>;", ["Ann Lee"]), ("<ann@example.org>", []),
    ("\"Ann \\\"A\\\" Lee\" <a@b.c>", ["Ann \"A\" Lee"]),
  ])
  func names(_ from: String, _ names: [String]) {
    #expect(read("From: \(from)\nMessage-ID: <1@example.org>\nMIME-Version: 1.0\n\n\(Self.story)\n")?.authors == names)
  }

  @Test func textsThatBeginLikeMailsAreTexts() {
    for text in [
      "From: Ann Lee\nTo: all of you\nSubject: talks\n\n\(Self.story)\n",
      "Date: 5 March 2024\nFrom: Rome\n\n\(Self.story)\n",
      "Subject: talks\nDate: 2024-03-05\n\n\(Self.story)\n", "To: Ann <ann@example.org>\n\(Self.story)\n",
      "Received: nothing. Date: nowhere.\n",
      "Title: Talks\nAuthor: ann@example.org\nDate: Tue, 05 Mar 2024\n\n\(Self.story)\n",
    ] { #expect(read(text)?.format == "text") }
  }

  @Test func falseCharsetsAreSeenThrough() {
    let body = { (charset: String, text: [UInt8]) in
      documents(in: Array((Self.head + "Content-Type: text/plain; charset=\(charset)\n\n").utf8) + text).documents
        .first?.words
    }
    let utf8 = Array("Die Gespräche sind gescheitert.".utf8)
    for charset in ["us-ascii", "iso-8859-1", "utf-8", "x-unknown"] {
      #expect(body(charset, utf8)?.hasSuffix("Gespräche sind gescheitert.") ?? false)
    }
    let western: [UInt8] = Array("Die Gespr".utf8) + [0xE4] + Array("che sind gescheitert.".utf8)
    for charset in ["us-ascii", "iso-8859-1", "utf-8"] {
      #expect(body(charset, western)?.hasSuffix("Gespräche sind gescheitert.") ?? false)
    }
  }

  @Test func theBetterAlternativeIsTaken() {
    let page = "<p>\(Self.story)</p><p>They will go on, he said, whatever the others may think of it now.</p>"
    let mail = { (text: String) in
      Self.head + "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n\(text)\n--b\n"
        + "Content-Type: text/html\n\n\(page)\n--b--\n"
    }
    #expect(read(mail(Self.story + " In plain words."))?.words.hasSuffix("In plain words.") ?? false)
    for stub in ["", "Your program shows no pages."] {
      #expect(read(mail(stub))?.words.hasSuffix("of it now.") ?? false)
    }
  }

  @Test func attachmentsArePassedOver() {
    let mail =
      Self.head
      + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\n\(Self.story)\n--b\nContent-Type: text/plain; name=x.txt\n"
      + "Content-Disposition: attachment; filename=x.txt\n\nno\n--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0=\n--b--\n"
    #expect(read(mail)?.words == "Talks fail\n\n\(Self.story)")
  }

  @Test func digestsAndForwardedMails() {
    let inner = "Content-Type: message/rfc822\n\nSubject: Inner\nFrom: b@example.org\n\n\(Self.story)\n"
    let digest = Self.head + "Content-Type: multipart/digest; boundary=b\n\n--b\n\(inner)--b\n\(inner)--b--\n"
    #expect(read(digest)?.words(of: .subhead) == ["Inner", "Inner"])
    let forward = Self.head + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\n\n--b\n\(inner)--b--\n"
    #expect(read(forward)?.words.hasSuffix(Self.story) ?? false)
  }

  @Test func blocksKnowTheirLines() throws {
    let body = "Content-Transfer-Encoding: quoted-printable\n\nOne is =\nhere.\n\nThe other is there.\n"
    let mail = try #require(read(Self.head + body))
    #expect(mail.blocks.map(\.inputLine) == [1, 8, 11])
  }

  @Test func depthIsLimited() {
    let open = (0..<2000).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined()
    let read = documents(in: (Self.head + open + "\ntext\n").utf8)
    #expect(read.documents.isEmpty && read.problems.count == 1)
  }

  @Test func encryptedMailsAreTold() {
    let mail = Self.head + "Content-Type: multipart/encrypted; boundary=b\n\n--b\n\nx\n--b--\n"
    #expect(documents(in: mail.utf8).problems == [.encrypted(format: "a mail")])
  }

  @Test func mailboxesGiveAReportAMail() {
    let from = "From ann@example.org Tue Mar  5 09:30:00 2024\n"
    let box = from + Self.head + "\n>From here on: \(Self.story)\n\n" + from + Self.head + "\n\(Self.story)\n"
    let read = documents(in: box.utf8).documents
    #expect(read.map(\.place) == ["1", "2"] && read.map(\.format) == ["mbox", "mbox"])
    #expect(read.first?.words.contains("\n\nFrom here on") ?? false)
    #expect(read.last?.blocks.map(\.inputLine) == [11, 17])
  }

  @Test func savedPagesAreRead() throws {
    let file =
      "From: <Saved by Blink>\nSnapshot-Content-Location: https://example.org/talks\nSubject: x\nDate: Tue, 5 Mar 2024 09:30:00 -0000\n"
      + "MIME-Version: 1.0\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\n\n--b\nContent-Type: text/html\n"
      + "Content-Transfer-Encoding: quoted-printable\nContent-Location: https://example.org/talks\n\n<html><head><title>Talks fail</title>"
      + "</head><body><article><h1>Talks fail</h1><p>\(Self.story) It is =3D so.</p></article></body></html>\n--b--\n"
    let page = try #require(read(file))
    #expect(page.words.contains("It is = so.") && page.format == "html")
    #expect(page.metadata.address?.value == "https://example.org/talks")
    #expect(page.metadata.date?.kind == .page)
  }
}
