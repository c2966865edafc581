/// One report written in various formats, as newsrooms keep them.
enum StoryFormats {
  /// The names of the formats with how a report is written in each, in the order in which the ten reports take them.
  static let all: [(name: String, write: @Sendable (FormatStory) -> [UInt8])] = [
    ("html", { Array(page($0).utf8) }), ("rss", { Array(feed($0).utf8) }), ("nitf", { Array(nitf($0).utf8) }),
    ("ninjs", { Array(ninjs($0).utf8) }), ("mail", { Array(mail($0).utf8) }), ("warc", { Array(warc($0).utf8) }),
    ("docx", { docx($0) }), ("odt", { odt($0) }), ("rtf", { Array(rtf($0).utf8) }),
    ("markdown", { Array(markdown($0).utf8) }),
  ]

  private static func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "<": "&lt;"
      case ">": "&gt;"
      case "&": "&amp;"
      case "\"": "&quot;"
      default: String(character)
      }
    }.joined()
  }

  private static func elements(_ name: String, _ texts: [String]) -> String {
    texts.map { "<\(name)>\(escaped($0))</\(name)>\n" }.joined()
  }

  private static func page(_ story: FormatStory) -> String {
    """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"><title>\(escaped(story.headline)) | Coast Post</title>
    <meta property="og:site_name" content="Coast Post"><style>p { margin: 0 }</style></head>
    <body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
    <article><h1>\(escaped(story.headline))</h1>
    \(elements("p", story.paragraphs))</article>
    <footer><a href="/terms">Terms of use</a> <a href="/imprint">Imprint</a></footer></body></html>
    """
  }

  private static func feed(_ story: FormatStory) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Radio</title>
    <item><title>\(escaped(story.headline))</title><link>https://radio.example/1</link>
    <pubDate>Mon, 03 Mar 2025 08:00:00 +0100</pubDate>
    <content:encoded><![CDATA[\(elements("p", story.paragraphs))]]></content:encoded></item></channel></rss>
    """
  }

  private static func nitf(_ story: FormatStory) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <nitf><head><title>\(escaped(story.headline))</title></head>
    <body><body.head><hedline><hl1>\(escaped(story.headline))</hl1></hedline></body.head>
    <body.content>\(elements("p", story.paragraphs))</body.content></body></nitf>
    """
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
  }

  private static func ninjs(_ story: FormatStory) -> String {
    """
    {"uri": "urn:example:4", "type": "text", "versioncreated": "2025-03-03T09:00:00+01:00", "language": "en",
     "headline": \(quoted(story.headline)), "body_xhtml": \(quoted(elements("p", story.paragraphs)))}
    """
  }

  private static func mail(_ story: FormatStory) -> String {
    """
    From: Coast Desk <desk@coast.example>
    To: editors@list.example
    Subject: \(story.headline)
    Date: Mon, 03 Mar 2025 10:00:00 +0100
    Message-ID: <5@coast.example>
    MIME-Version: 1.0
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: 8bit

    \(story.paragraphs.joined(separator: "\n\n"))

    """.replacing("\n", with: "\r\n")
  }

  private static func warc(_ story: FormatStory) -> String {
    let http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page(story)
    return """
      WARC/1.0
      WARC-Type: response
      WARC-Target-URI: https://post.example/6
      WARC-Date: 2025-03-04T10:00:00Z
      WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000006>
      Content-Type: application/http; msgtype=response
      Content-Length: \(http.utf8.count)


      """.replacing("\n", with: "\r\n") + http + "\r\n\r\n"
  }

  private static func docx(_ story: FormatStory) -> [UInt8] {
    let space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    let heading =
      "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>\(escaped(story.headline))</w:t></w:r></w:p>"
    let body = story.paragraphs.map { "<w:p><w:r><w:t>\(escaped($0))</w:t></w:r></w:p>" }.joined()
    let types = """
      <?xml version="1.0" encoding="UTF-8"?>
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override \
      PartName="/word/document.xml" \
      ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
      """
    return StoredZip.archive([
      ("[Content_Types].xml", types),
      (
        "word/document.xml",
        "<?xml version=\"1.0\"?><w:document \(space)><w:body>\(heading)\(body)</w:body></w:document>"
      ),
    ])
  }

  private static func odt(_ story: FormatStory) -> [UInt8] {
    let spaces =
      "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
      + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
    let body =
      "<text:h text:outline-level=\"1\">\(escaped(story.headline))</text:h>" + elements("text:p", story.paragraphs)
    return StoredZip.archive([
      ("mimetype", "application/vnd.oasis.opendocument.text"),
      (
        "content.xml",
        "<?xml version=\"1.0\"?><office:document-content \(spaces)><office:body><office:text>\(body)</office:text>"
          + "</office:body></office:document-content>"
      ),
    ])
  }

  private static func rtf(_ story: FormatStory) -> String {
    let paragraphs = ([story.headline] + story.paragraphs).map { text in
      text.unicodeScalars.map { $0.isASCII ? String($0) : "\\u\($0.value)?" }.joined()
    }
    return "{\\rtf1\\ansi\\ansicpg1252\\uc1 {\\fonttbl{\\f0 Arial;}}\\f0 " + paragraphs.joined(separator: "\\par\n")
      + "\\par}"
  }

  private static func markdown(_ story: FormatStory) -> String {
    "---\ntitle: \(quoted(story.headline))\nlang: en\n---\n\n" + story.paragraphs.joined(separator: "\n\n") + "\n"
  }
}
