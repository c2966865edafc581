import ParallaxModel

@testable import ParallaxText

/// Pages for tests, and what is read of them.
enum PageSample {
  static func read(_ page: String) -> Document? {
    DocumentReader().read([InputFile(path: "page.html", bytes: Array(page.utf8))]).documents.first
  }

  /// The blocks of the roles, joined by `|`.
  static func text(_ document: Document?, _ roles: Set<SegmentRole>) -> String {
    guard let document else { return "" }
    return document.blocks.filter { roles.contains($0.role) }.map { document.string($0.bytes) }.joined(separator: "|")
  }

  static let paragraphs = [
    "The council of Lindenau voted on Tuesday to close the old bridge for two years, after engineers found cracks in three of its pillars.",
    "“We have no choice,” said mayor Ann Lee, who had long argued against it. “Safety comes first, and the money is there.”",
    "Shopkeepers on the east bank fear for their trade. About 4,000 people cross the bridge each day, according to a count in May.",
    "A ferry will run every ten minutes from next month, the council said; it will be free for children and for those who work in the old town.",
  ]

  /// A page as outlets make them: menu, article, pictures, related links, comments, footer.
  static func news(head: String = "", lead: String = "", body: String? = nil, foot: String = "") -> String {
    let text = body ?? paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n")
    return """
      <!DOCTYPE html><html lang="en"><head><title>Old bridge to close for two years | Lindenau Post</title>\(head)</head><body>
      <header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li>
      <li><a href="/sport">Sport</a></li></ul></nav></header>
      <main><article class="story"><h1>Old bridge to close for two years</h1>\(lead)
      <div class="article-body">\(text)
      <figure><img src="b.jpg"><figcaption>The bridge in spring</figcaption></figure>
      </div></article>
      <aside class="related"><h3>More on this</h3><ul><li><a href="/1">Ferry tickets on sale from Monday</a></li>
      <li><a href="/2">Who pays for the bridge?</a></li></ul></aside>
      <section class="comments" id="comments"><h3>2 comments</h3><div class="comment"><p>I have crossed this bridge for forty years, and nobody ever told me that it was not safe at all.</p></div></section>
      </main><footer class="footer"><p>© 2024 Lindenau Post. All rights reserved.</p><a href="/imprint">Imprint</a></footer>
      \(foot)</body></html>
      """
  }
}
