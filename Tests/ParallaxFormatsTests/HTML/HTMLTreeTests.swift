import ParallaxFormats
import Testing

@Suite struct HTMLTreeTests {
  private func outline(_ tree: HTMLTree) -> String {
    var out = ""
    var ends: [Int32] = []
    for (number, node) in tree.nodes.enumerated() {
      while let end = ends.last, end <= Int32(number) {
        out += ")"
        ends.removeLast()
      }
      if node.tag == .text {
        out += "“\(String(decoding: tree.text(number), as: UTF8.self))”"
      } else {
        out += "\(node.tag.rawValue)("
        ends.append(node.end)
      }
    }
    return out + String(repeating: ")", count: ends.count)
  }

  @Test(arguments: [
    ("<p>a<p>b", "html(head()body(p(“a”)p(“b”)))"),
    ("<ul><li>a<li>b</ul>", "html(head()body(ul(li(“a”)li(“b”))))"),
    ("a &amp; b&nbsp;&eacute;", "html(head()body(“a & b\u{A0}é”))"),
    ("<p>a <em>b</em> <b>c</b></p>", "html(head()body(p(“a b ”b(“c”))))"),
    ("<script>if (a < b) alert('<p>')</script><p>x", "html(head()body(p(“x”)))"),
    ("<!-- <p>no</p> --><p>x<!-->y", "html(head()body(p(“xy”)))"),
    ("<svg><text>no</text></svg>x", "html(head()body(“x”))"),
    ("1 < 2 <3", "html(head()body(“1 < 2 <3”))"),
  ])
  func isBuiltByTheRulesOfHTML(_ page: String, _ expected: String) {
    #expect(outline(HTMLTree(page)) == expected)
  }

  @Test func readsEmptyElementsOfXHTML() {
    let page = "<?xml version='1.0'?><html><head><title/></head><body><p/>a<![CDATA[ <b> & c]]></body></html>"
    #expect(outline(HTMLTree(Array(page.utf8))) == "html(head(title())body(p()“a <b> & c”))")
  }

  @Test func keepsDataForSearchEngines() {
    let tree = HTMLTree("<script type='application/ld+json'>{\"a\": \"<p>\"}</script><script>x</script>")
    let scripts = tree.nodes.indices.filter { tree.nodes[$0].tag == .script }.map { tree.string(in: $0) }
    #expect(scripts == ["{\"a\": \"<p>\"}"])
  }

  @Test func readsAttributes() {
    let tree = HTMLTree("<p CLASS='a &amp; b' onclick=\"x\" id=one class=second>x</p>")
    let paragraph = tree.first(.p)
    #expect(paragraph.flatMap { tree.attribute(.class, of: $0) } == "a & b")
    #expect(paragraph.flatMap { tree.attribute(.id, of: $0) } == "one")
    #expect(paragraph.flatMap { tree.attribute(.href, of: $0) } == nil)
  }

  @Test func knowsTheLinesOfTheInput() {
    let tree = HTMLTree("<style>\n\n</style>\n<p>one\n<script>\n</script>\n<div\nclass=x>two</div>")
    let lines = tree.nodes.indices.filter { [.p, .div].contains(tree.nodes[$0].tag) }.map { tree.line(of: $0) }
    #expect(lines == [4, 7])
  }

  // MARK: Limits

  private func depth(_ tree: HTMLTree) -> Int {
    var depths = [Int](repeating: 0, count: tree.nodes.count)
    for node in tree.nodes.indices.dropFirst() { depths[node] = depths[tree.parent(of: node) ?? 0] + 1 }
    return depths.max() ?? 0
  }

  @Test(arguments: [
    "<div>", "<div><span></div>", "<form><div></form>", "<li><dd>", "<b><p>", "<table><td></b><b>", "<i><div></i>",
    "<div></span>", "<p><button>", "<option><li>", "<rt><p><dd>", "<span><div></span>", "<x-y></p>", "<h1></h2>",
  ])
  /// A table counts as one, and is five with its row, its cell and what is bold in it.
  func isNeverDeep(_ unit: String) {
    let tree = HTMLTree(Array(String(repeating: unit + "x", count: 4000).utf8))
    #expect(depth(tree) < 256 * 6)
    #expect(tree.nodes.count < 4000 * 24)
  }

  @Test func opensFewElementsAgainInEachParagraph() {
    let page = (0..<3000).map { "<b id=n\($0)><strong class=c\($0)><p>x" }.joined()
    #expect(HTMLTree(page).nodes.count < 3000 * 8)
  }

  @Test func passesOverLongAttributes() {
    let tree = HTMLTree("<p class='\(String(repeating: "x", count: 70_000))'>a</p>")
    #expect(tree.nodes.allSatisfy { $0.end > 0 })
    #expect(tree.first(.p).flatMap { tree.attribute(.class, of: $0) } == nil)
    #expect(tree.string(in: 0) == "a")
  }

  @Test func saysWhereItWasCut() {
    var limits = HTMLLimits()
    limits.tags = 10
    let tree = HTMLTree(Array(String(repeating: "<p>x", count: 20).utf8), limits: limits)
    #expect(tree.isCut)
    #expect(tree.string(in: 0) == String(repeating: "x", count: 10))
    #expect(!HTMLTree("<p>x").isCut)
  }

  @Test(arguments: [
    "", "<", "</", "<!", "<!--", "<p", "<p a", "<p a=", "<p a='", "&", "&#", "<script>", "<a\0b>", "]]>",
  ])
  func readsWhatIsCutOff(_ page: String) {
    #expect(HTMLTree(page).nodes.first?.tag == .html)
  }
}
