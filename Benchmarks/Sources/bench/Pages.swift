/// Reading the articles of pages as a site serves them: menus, teasers, shares and comments around the text.
struct Pages: ~Copyable {
  let folder: WorkFolder
  let parallax: String

  private static let count = 200

  func print(_ bounds: inout Bounds) {
    let pages = write()
    let hasTrafilatura = Command("python3", ["-c", "import trafilatura"])?.run() != nil
    let costs = Table(
      title: "The articles of \(Self.count) pages",
      rows: [
        ("parallax", Command(parallax, ["documents", "--format", "json", "--no-index", pages])),
        ("trafilatura", hasTrafilatura ? Command("python3", ["-c", Self.trafilatura, pages]) : nil),
      ]
    ).print()
    if let ours = costs["parallax"], let other = costs["trafilatura"] {
      bounds.expect("pages beside trafilatura", ours.processor / other.processor, atMost: 0.5)
      bounds.expect("memory for pages beside trafilatura", ours.megabytes / other.megabytes, atMost: 1)
    }
  }

  private static let trafilatura = """
    import glob, sys, trafilatura
    for path in sorted(glob.glob(sys.argv[1] + '/*.html')):
        trafilatura.extract(open(path, encoding='utf-8').read(), output_format='json', with_metadata=True)
    """

  private func write() -> String {
    let path = folder.folder("pages")
    var text = SampleText(seed: 13, words: 8000)
    for number in 0..<Self.count { _ = folder.write("pages/p\(number).html", text: page(number, &text)) }
    return path
  }

  private func page(_ number: Int, _ text: inout SampleText) -> String {
    let paragraphs = text.paragraphs(words: 600).map { "<p>\($0.joined(separator: " "))</p>" }.joined(separator: "\n")
    let title = (0..<7).map { _ in text.word() }.joined(separator: " ")
    let links = { (count: Int, text: inout SampleText) in
      (0..<count).map { "<li><a href=\"/\($0).html\">\(text.word()) \(text.word())</a></li>" }.joined(separator: "\n")
    }
    return """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>\(title) | Site</title>
      <meta property="og:title" content="\(title)"><meta property="og:site_name" content="Site">
      <meta property="article:published_time" content="2024-05-0\(number % 9 + 1)T10:00:00Z">
      <script>var a = {b: "\(String(repeating: "x", count: 4000))"};</script><style>p { margin: 0 }</style></head>
      <body><header><nav><ul>\(links(40, &text))</ul></nav></header>
      <div class="wrap"><article class="story-body"><h1>\(title)</h1><div class="byline">By Ann Lee</div>
      \(paragraphs)
      </article><aside class="related"><h3>Read more</h3><ul>\(links(30, &text))</ul></aside></div>
      <footer><ul>\(links(25, &text))</ul></footer></body></html>
      """
  }
}
