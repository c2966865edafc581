import ParallaxModel
import Testing

@testable import ParallaxText

@Suite struct HTMLPageTests {
  @Test func takesTheArticle() {
    let document = PageSample.read(PageSample.news())
    #expect(document?.format == "html")
    #expect(PageSample.text(document, [.headline]) == "Old bridge to close for two years")
    #expect(PageSample.text(document, [.body]) == PageSample.paragraphs.joined(separator: "|"))
  }

  @Test func losesNothingAndKeepsItsPlace() {
    let document = PageSample.read(PageSample.news())
    let all = document.map { $0.string(0..<$0.text.count) } ?? ""
    let parts = [
      "Home", "Old bridge", "council of Lindenau", "bridge in spring", "Ferry tickets", "forty years", "Imprint",
    ]
    var rest = all[...]
    for part in parts {
      let found = rest.range(of: part)
      #expect(found != nil, "\(part)")
      rest = found.map { rest[$0.upperBound...] } ?? rest
    }
    let furniture = PageSample.text(document, [.furniture])
    #expect(furniture.contains("Ferry tickets") && furniture.contains("forty years") && furniture.contains("Imprint"))
    #expect(document?.metadata.notices == [.comments])
  }

  @Test func keepsKinds() {
    let body =
      PageSample.paragraphs.map { "<p>\($0)</p>" }.joined()
      + "<h2>What comes next</h2><ul><li>The bridge closes on 3 June, at six in the morning.</li><li>The ferry begins to run on the same day.</li></ul>"
      + "<blockquote><p>“It is the end of an era,” wrote a reader of this paper.</p></blockquote>"
    let document = PageSample.read(PageSample.news(body: body + PageSample.paragraphs.map { "<p>\($0)</p>" }.joined()))
    let kinds = document?.blocks.filter { $0.role != .furniture }.map(\.kind) ?? []
    #expect(Set(kinds).isSuperset(of: [.heading, .list, .quotation, .paragraph]))
    #expect(PageSample.text(document, [.subhead]) == "What comes next")
  }

  @Test func knowsTheLinesOfTheFile() {
    let page = PageSample.news()
    let document = PageSample.read(page)
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    for block in document?.blocks ?? [] {
      let words = document?.string(block.bytes).prefix(12) ?? ""
      #expect(block.inputLine.map { lines[$0 - 1].contains(words) } ?? false, "\(words)")
    }
  }

  @Test func leavesPointersOut() {
    let pointer = "<p>Read more: <a href='/3'>How the bridge was built in 1911</a></p>"
    let body = PageSample.paragraphs.map { "<p>\($0)</p>" }.joined(separator: pointer)
    #expect(!PageSample.text(PageSample.read(PageSample.news(body: body)), [.body]).contains("Read more"))
  }

  @Test func readsOldPagesOfTables() {
    let page =
      "<table><tr><td><a href=a>Home</a><br><a href=b>Archive</a></td><td><font size=4>Old bridge to close</font><br><br>"
      + PageSample.paragraphs.joined(separator: "<br><br>") + "</td></tr></table>"
    let document = PageSample.read(page)
    #expect(PageSample.text(document, [.body]).contains("Shopkeepers on the east bank"))
    #expect(PageSample.text(document, [.body]).contains("said mayor Ann Lee"))
  }

  @Test func readsScriptsWithoutSpacesAndFromTheRight() {
    let chinese = Array(repeating: "市议会周二投票决定，旧桥将关闭两年，因为工程师在三个桥墩中发现了裂缝。市长表示，安全是第一位的。", count: 4)
    let arabic = Array(
      repeating:
        "صوّت المجلس يوم الثلاثاء على إغلاق الجسر القديم لمدة عامين بعد أن وجد المهندسون شقوقاً في ثلاث من دعائمه.",
      count: 4)
    for paragraphs in [chinese, arabic] {
      let body = paragraphs.map { "<p>\($0)</p>" }.joined()
      #expect(
        PageSample.text(PageSample.read(PageSample.news(body: body)), [.body]) == paragraphs.joined(separator: "|"))
    }
  }

  @Test func readsPagesWithLittleText() {
    #expect(PageSample.text(PageSample.read("<p>Only this.</p>"), [.body]) == "Only this.")
    #expect(PageSample.read("<html><body><script>x</script></body></html>") == nil)
  }

  @Test(arguments: [
    ("<!DOCTYPE html>x", true), ("\u{FEFF} \n<!-- saved --><HTML>", true),
    ("<?xml version='1.0'?><html xmlns='x'>", true),
    ("<p>Hi</p>", true), ("<div class='a'><b>x</b>", true), ("<head><title>x", true), ("<body >", true),
    ("<?xml version='1.0'?><rss>", false), ("a <b>bold</b> claim", false), ("<p> is a tag of HTML.", false),
    ("", false),
    ("<", false), ("<paper>", false), ("<!DOCTYPE nitf><nitf>", false), ("{\"a\": \"<html>\"}", false),
    ("<- see above", false),
    ("<svg><p>x</p></svg>", false),
  ])
  func areToldByTheirContent(_ beginning: String, _ isPage: Bool) {
    #expect(HTMLSignature.isPage(Array(beginning.utf8)[...]) == isPage)
  }

  @Test func areReadInTheirEncoding() {
    let page = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=windows-1251'></head><body><p>"
    let bytes = Array(page.utf8) + [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2] + Array("</p></body></html>".utf8)
    let documents = DocumentReader().read([InputFile(path: "a", bytes: bytes)]).documents
    #expect(documents.first?.encoding == "windows-1251")
    #expect(documents.first.map { $0.string(0..<$0.text.count) } == "Привет")
    // What is said is not so.
    let misnamed = Array("<meta charset=iso-8859-1><p>naïve — café</p>".utf8)
    #expect(DocumentReader().read([InputFile(path: "a", bytes: misnamed)]).documents.first?.encoding == "UTF-8")
  }

  @Test func tellOneProblemAtMost() {
    let pages = [
      "<!DOCTYPE html>" + String(repeating: "<div>", count: 20_000) + "deep",
      "<body>" + String(repeating: "<b id=x><p>talk", count: 90_000),
      "<body><p title='\(String(repeating: "x", count: 300_000))'>after</p>", "<html></html>",
    ]
    for page in pages {
      let read = DocumentReader().read([InputFile(path: "a", bytes: Array(page.utf8))])
      #expect(read.problems.count + read.documents.count >= 1 && read.problems.count <= 1)
    }
    #expect(PageSample.read(pages[0]).map { PageSample.text($0, Set(SegmentRole.allCases)) } == "deep")
    #expect(PageSample.read(pages[2]).map { PageSample.text($0, Set(SegmentRole.allCases)) } == "after")
  }
}

extension Substring {
  fileprivate func range(of part: String) -> Range<Index>? { firstRange(of: part) }
}

@Suite struct ArticleModelTests {
  @Test func hasTheFeaturesInTheirOrder() {
    let lines = String(decoding: PackageResources.article_txt, as: UTF8.self).split(separator: "\n")
    let names = lines.filter { !$0.hasPrefix("#") }.map { String($0.prefix { $0 != " " }) }
    #expect(names == ["bias", "least"] + ArticleFeature.allCases.map { "\($0)" })
  }
}
