import ModelSamples
import ParallaxFormats
import ParallaxModel
import ParallaxSupport
import Testing

@testable import ParallaxOutput

/// Whatever stands in a report stays text in an export.
struct HostileExportTests {
  /// Markup, ends of markup, controls, noncharacters, directions.
  private static let hostile = [
    "<script>alert(1)</script>", "</style><svg onload=alert(1)>", "]]> --> <!-- &lt;b&gt; &amp; &#0;", "\" onclick=\"x",
    "' style='x'", "=cmd|'/C calc'!A0", "\u{1B}]0;title\u{07}", "\u{0}\u{1}\u{C}\u{7F}\u{85}\u{9B}31m",
    noncharacters, "\u{202E}evil\u{202C}", "a\rb", "**bold** _it_ `code` ~~gone~~",
    "[x](http://a.example)",
    "![x](y)", "http://a.example www.a.example me@a.example", "| a | b |", "# head", "1. one", "- item", "\\", "$x$",
  ]

  private static let noncharacters =
    [UInt32](arrayLiteral: 0xFFFE, 0xFDD0, 0x1FFFF).compactMap(Unicode.Scalar.init).map { String($0) }.joined()

  private static let story: ExportedStory = {
    func text(_ name: String, _ day: String) -> String {
      "Bridge closed after \(hostile[0])\n\nThe old bridge at Brook was closed on \(day), said \(name) of the council.\n\n"
        + hostile.map { "The council wrote \($0) in its letter on the bridge." }.joined(separator: "\n\n")
    }
    let files = [
      InputFile(path: "x\"><b>&.txt", bytes: Array(text("Anna Berg", "May 3").utf8)),
      InputFile(path: "y'.txt", bytes: Array(text("Anne Berg", "May 5").utf8)),
    ]
    return ExportSamples.story(of: Collation.collate(files).collation)
  }()

  @Test func nothingIsMarkupInHTML() {
    let page = ReadPage(HTMLExport(Self.story).bytes)
    #expect(page.fault == nil)
    #expect(Set(page.elements.map(\.name)).isDisjoint(with: ["script", "img", "iframe", "object", "link", "base"]))
    for element in page.elements {
      #expect(element.attributes.keys.allSatisfy { !$0.hasPrefix("on") && $0 != "style" && $0 != "src" })
    }
    for words in Self.hostile {
      let parsed = String(decoding: HTMLText.parsed(words.utf8), as: UTF8.self)
      #expect(page.elements("p", "text").contains { $0.text.contains(parsed) }, "\(parsed)")
    }
  }

  /// The tree that Gumbo makes of it has the same elements.
  @Test func aParserReadsTheSame() {
    let bytes = HTMLExport(Self.story).bytes
    let (tree, page) = (HTMLTree(bytes), ReadPage(bytes))
    #expect(!tree.isCut)
    for (tag, name) in [(HTMLTag.p, "p"), (.del, "del"), (.ins, "ins"), (.mark, "mark"), (.details, "details")] {
      #expect(tree.nodes.count { $0.tag == tag } == page.elements.count { $0.name == name }, "\(name)")
    }
    let words = tree.nodes.indices.filter { tree.nodes[$0].tag == .p }.map(tree.string)
    #expect(words.contains { $0.contains("<script>alert(1)</script>") })
  }

  @Test func noControlReachesAFile() {
    for bytes in [HTMLExport(Self.story).bytes, MarkdownExport(Self.story).bytes] {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(
        text.unicodeScalars.allSatisfy { scalar in
          let isControl = scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
          return !isControl && scalar.value & 0xFFFE != 0xFFFE && !(0xFDD0...0xFDEF).contains(scalar.value)
        })
    }
  }

  /// `verify` finds every quotation of the page where it says that it stands.
  @Test func everyQuotationStands() throws {
    for story in [Self.story, ExportSamples.story(ExportSamples.hostileTexts), .seeds, .school] {
      let quotes = try #require(ExportedQuotes(HTMLExport(story).bytes))
      let text = VerificationText(quotes, in: story.collation.reports)
      #expect(text.figures.stand > story.members.count && text.figures.moved == 0 && text.figures.gone == 0)
    }
  }

  /// What CommonMark makes of escaped words are the words.
  @Test(arguments: hostile) func wordsStayWordsInMarkdown(_ words: String) {
    let escaped = ParallaxOutput.MarkdownText.escaped(words.utf8)
    #expect(!escaped.contains("\n"))
    for line in [escaped, "- \(escaped)", "**a** \(escaped)"] {
      let blocks = ParallaxFormats.MarkdownText(Array(line.utf8)).blocks
      let parsed = String(decoding: HTMLText.parsed(words.utf8), as: UTF8.self)
      let wanted = parsed.split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ")
      #expect(blocks.count == 1 && blocks[0].text.hasSuffix(wanted), "\(line): \(blocks)")
    }
  }
}
