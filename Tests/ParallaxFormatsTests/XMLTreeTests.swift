import Testing

@testable import ParallaxFormats

@Suite struct XMLTreeTests {
  private func tree(_ text: String, _ limits: XMLLimits = XMLLimits()) -> XMLTree {
    XMLTree(Array(text.utf8), limits: limits)
  }

  @Test func resolvesPrefixes() throws {
    let root = try #require(
      tree("<a xmlns='urn:a' xmlns:d='urn:d'><d:b d:k='1'/><c xmlns=''/><e:f/></a>").root)
    #expect(root.name == "a" && root.namespace == "urn:a")
    #expect(root.children.map(\.name) == ["b", "c", "f"])
    #expect(root.children.map(\.namespace) == ["urn:d", "", "e"])
    #expect(root.child("b")?.attribute("k") == "1")
  }

  @Test func keepsTextAndLines() throws {
    let root = try #require(tree("<a>one<b>\n two</b>\n<c>three</c>four</a>").root)
    #expect(root.text == "one\n two\nthreefour")
    #expect(root.child("b")?.line == 1)
    #expect(root.child("b")?.textLine == 2)
    #expect(root.child("c")?.line == 3)
    let texts = root.nodes.compactMap { if case .text(let text, _) = $0 { text } else { nil } }
    #expect(texts == ["one", "\n", "four"])
  }

  @Test func findsElementsBelow() throws {
    let root = try #require(tree("<a><b><c n='1'/></b><c n='2'/><d><b><c n='3'/></b></d></a>").root)
    #expect(root.descendants("c").compactMap { $0.attribute("n") } == ["1", "2", "3"])
    #expect(root.child("d", "b", "c")?.attribute("n") == "3")
    #expect(root.descendant("d")?.descendant("c")?.attribute("n") == "3")
    #expect(root.child("b")?.descendant("d") == nil)
  }

  @Test func takesEntitiesOfHTML() {
    #expect(tree("<a>x&nbsp;y &eacute; &amp; &#8217;</a>").root?.text == "x\u{A0}y é & ’")
    #expect(tree("<a>x&nbsp;y &eacute; &amp; &#8217;</a>").problem == nil)
  }

  @Test func readsWindowsCharactersThatAreWrittenAsControls() {
    #expect(tree("<a b='&#145;'>&#146;\u{93}q\u{94} &#128;</a>").root?.text == "’“q” €")
  }

  @Test(arguments: [
    ("<a>R & D</a>", "R & D"), ("<a>1 < 2</a>", "1 < 2"), ("<a>x &unknown; y</a>", "x &unknown; y"),
    ("<a>b\u{1}ell</a>", "bell"), ("<a>&#0;zero</a>", "zero"), ("<a k=v k=w>bare</a>", "bare"),
    ("<a>line<br>break</a>", "linebreak"), ("<a>whole</a> and more", "whole"),
    ("\n <?xml version='1.0'?><a>x</a>", "x"),
  ])
  func readsSmallFaults(_ text: String, _ wanted: String) {
    let tree = tree(text)
    #expect(tree.root?.text == wanted)
    #expect(tree.problem == nil)
  }

  @Test func keepsWhatIsSoundBeforeAFault() throws {
    let tree = tree("<a><b>one</b><b>two</c></b>\n<b>thr")
    #expect(tree.root?.children("b").map(\.text) == ["one", "two", "thr"])
    #expect(try #require(tree.problem).line == 1)
  }

  @Test func closesWhatStandsOpen() {
    let root = tree("<a><i>x<j>y</i><i>z</i></a>").root
    #expect(root?.children("i").map(\.text) == ["xy", "z"])
  }

  // MARK: Hostile

  @Test func expandsEntitiesWithinLimits() {
    let names = (1...9).map { "<!ENTITY l\($0) \"\(String(repeating: "&l\($0 - 1);", count: 10))\">" }.joined()
    let tree = tree("<!DOCTYPE a [<!ENTITY l0 'laugh '>\(names)]><a><b>&l9;</b><b>sound</b></a>")
    #expect(tree.problem != nil)
    #expect(tree.bytes.count < 4 << 20)
    #expect(tree.root?.children("b").last?.text == "sound")
  }

  @Test func expandsAFewEntities() {
    #expect(tree("<!DOCTYPE a [<!ENTITY x 'ten &y;'><!ENTITY y 'km'>]><a>&x;</a>").root?.text == "ten km")
  }

  @Test func readsNoOtherFile() {
    let text = """
      <!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]><a k="&x;">[&x;&z;]</a>
      """
    let root = tree(text).root
    #expect(root?.text.contains("root:") == false)
    #expect(root?.text.hasPrefix("[") == true)
  }

  @Test func goesAsDeepAsItMay() {
    let deep = String(repeating: "<a>", count: 5000) + "x" + String(repeating: "</a>", count: 5000)
    let tree = tree("<r>\(deep)<b>y</b></r>")
    #expect(tree.root?.text == "xy")
    #expect(tree.root?.child("b")?.text == "y")
    #expect(tree.root?.descendants("a").count == XMLLimits().depth - 1)
    #expect(self.tree("<r>\(deep.dropLast(4))").root?.text == "x")
  }

  @Test func takesAsManyNodesAsItMay() {
    var limits = XMLLimits()
    limits.nodes = 10
    let tree = tree("<r>" + String(repeating: "<a>x</a>", count: 50) + "</r>", limits)
    #expect(tree.nodes.count == 10)
    #expect(tree.problem != nil)
  }

  @Test(arguments: [
    "", " ", "x", "<", "<!", "<!--", "<![CDATA[", "</a>", "<a", "<a b", "<a b='", "&", "<!DOCTYPE a [\"",
  ])
  func endsWhateverIsCutOff(_ text: String) {
    #expect(tree(text).root.map { $0.text } ?? "" == "")
  }
}
