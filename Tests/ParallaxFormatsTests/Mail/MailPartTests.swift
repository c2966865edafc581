import ParallaxFormats
import Testing

@Suite struct MailPartTests {
  private func part(_ text: String) -> MailPart { MailPart(Array(text.utf8)[...]) }
  private func text(_ part: MailPart) -> String { String(decoding: part.content, as: UTF8.self) }

  @Test func partsLieBetweenBoundaries() {
    let mail = part(
      "Content-Type: multipart/mixed; boundary=b\n\nPreamble\n--b\n\none\n--bb\n\n--b  \nContent-Type: text/html\n\n"
        + "two\n--b--\nEpilogue\n")
    #expect(mail.parts.map(text) == ["one\n--bb\n", "two"])
    #expect(mail.parts.map(\.contentType.value) == ["text/plain", "text/html"])
  }

  @Test func aMissingEndAndAMissingBoundary() {
    #expect(part("Content-Type: multipart/mixed; boundary=b\n\n--b\n\none\n").parts.map(text) == ["one\n"])
    let none = part("Content-Type: multipart/mixed; boundary=b\n\nno parts\n")
    #expect(none.parts.isEmpty && text(none) == "no parts\n")
  }

  @Test func partsOfADigestAreMails() {
    let digest = part("Content-Type: multipart/digest; boundary=b\n\n--b\n\nSubject: x\n\ntext\n--b--\n")
    #expect(digest.parts[0].contentType.value == "message/rfc822")
  }

  @Test func depthAndCountAreLimited() {
    let open = (0..<500).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined()
    let deep = part(open + "\ntext\n")
    #expect(deep.isCutShort)
    var (inner, depth) = (deep, 0)
    while let next = inner.parts.first { (inner, depth) = (next, depth + 1) }
    #expect(depth == MailPart.Limits().depth)
    let many = part("Content-Type: multipart/mixed; boundary=b\n\n" + String(repeating: "--b\n\nx\n", count: 3000))
    #expect(many.parts.count == MailPart.Limits().parts)
  }
}

@Suite struct MailboxTests {
  private static let from = "From ann@example.org Mon Jun  1 04:27:29 2009\n"

  private func mails(_ text: String) -> [String] {
    Mailbox(Array(text.utf8), limit: 100).mails.map { String(decoding: Mailbox.unquoted($0.bytes), as: UTF8.self) }
  }

  @Test func mailsStandBehindFromLines() {
    let box = Self.from + "Subject: one\n\n>From here on\n>>From\n\n" + Self.from + "Subject: two\n\nText\n"
    #expect(mails(box) == ["Subject: one\n\nFrom here on\n>>From\n\n", "Subject: two\n\nText\n"])
    #expect(Mailbox(Array(box.utf8), limit: 1).mails.count == 1)
    #expect(Mailbox(Array(box.utf8), limit: 9).mails.map(\.line) == [2, 8])
  }

  @Test func wordsOfATextDivideNothing() {
    let box =
      Self.from + "Subject: one\n\nFrom there we went on.\n\nFrom 10:30 on: rain.\nmore\n\nFrom - \nSubject: two\n\nx\n"
    #expect(mails(box).count == 2)
  }

  @Test(arguments: [
    "From the desk of Ann Lee, 10:30\n\nThe talks failed.\n", "From Rome: the talks\n\nSubject: failed.\n", "Froms\n",
    "From ann@example.org\nThe talks: over.\n",
  ])
  func textsAreNoMailboxes(_ text: String) { #expect(!Mailbox.isMailbox(Array(text.utf8)[...])) }
}
