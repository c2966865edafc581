internal import ParallaxFormats
internal import ParallaxSupport

/// A mail (`.eml`, a file of a Maildir).
enum MailFile: DocumentFormat {
  static let name = "mail"

  static func isFormat(of source: DocumentSource) -> Bool {
    MailSigns.isMail(MailHeader(Mailbox.withoutEnvelope(source.beginning)))
  }

  static func read(_ source: DocumentSource, into reading: inout DocumentReading) {
    MailReader(source.bytes).read(source, format: name, into: &reading)
  }
}

/// A file of mails: one report each, its place is its number.
enum MailboxFile: DocumentFormat {
  static let name = "mbox"
  static let separators = ["\nFrom "]

  static func isFormat(of source: DocumentSource) -> Bool { Mailbox.isMailbox(source.beginning) }

  static func read(_ source: DocumentSource, into reading: inout DocumentReading) {
    let mailbox = Mailbox(source.bytes, limit: reading.limits.documents + 1)
    for (number, mail) in mailbox.mails.enumerated() where reading.takesMore {
      let bytes = Mailbox.unquoted(mail.bytes)
      MailReader(bytes, firstLine: mail.line).read(source.entry(String(number + 1)), format: name, into: &reading)
    }
  }
}

/// By which a mail is told from a text that begins like one.
enum MailSigns {
  /// Whether at least two fields are those of a mail, in the form that mails have.
  static func isMail(_ header: MailHeader) -> Bool {
    var signs: Set<String> = []
    for field in header.fields.prefix(60) where isSign(field) { signs.insert(field.name) }
    return signs.count >= 2
  }

  private static func isSign(_ field: MailHeader.Field) -> Bool {
    let value = String(decoding: field.value.prefix(300), as: UTF8.self)
    switch field.name {
    case "from", "to", "cc", "reply-to", "sender", "return-path", "delivered-to", "x-original-to":
      return value.contains("@") || field.name == "return-path" && value.hasPrefix("<")
    case "message-id", "in-reply-to", "references", "content-id": return value.contains("<")
    case "mime-version": return value.hasPrefix("1.")
    case "received": return value.contains("by ") || value.contains("from ")
    case "content-type": return value.contains("/")
    case "content-transfer-encoding":
      return ["7bit", "8bit", "base64", "quoted-printable", "binary"].contains(value.lowercased())
    case "date": return isMailDate(value)
    case "dkim-signature", "x-mailer", "list-id", "list-unsubscribe", "x-google-smtp-source", "arc-seal": return true
    default: return false
    }
  }

  /// `Wed, 23 Jun 2010 14:32:24 -0400`: a clock and a zone behind a named month.
  private static func isMailDate(_ value: String) -> Bool {
    let words = value.split(separator: " ")
    return words.count >= 4 && words.contains { $0.contains(":") }
      && words.contains { $0.count == 3 && $0.allSatisfy(\.isLetter) }
      && DateForms.iso(value) != nil
  }
}
