import Foundation
import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxBrowser

/// Notes, marks, findings set aside, and views that are resumed.
@Suite struct NoteTests {
  /// A browser with what it has asked to keep.
  private struct Desk {
    var browser = TestStory.named("seeds").browser(100, 30)
    private var kept: [KeptAnnotation] = []
    private var next = 1

    mutating func press(_ keys: String) {
      for key in keys.split(separator: " ") { press(one: String(key)) }
    }

    private mutating func press(one key: String) {
      for effect in browser.press(key) {
        switch effect {
        case .annotate(let annotation, let old):
          kept.removeAll { old.contains($0.id) }
          kept.append(KeptAnnotation(id: next, annotation))
          next += 1
        case .forgetAnnotations(let ids): kept.removeAll { ids.contains($0.id) }
        default: break
        }
        browser.take(kept)
      }
    }

    var kinds: [Annotation.Kind] { kept.map(\.annotation.kind) }
    var page: String { browser.page.lines.flatMap(\.runs).map(\.text).joined() }
    var screen: String { browser.frame().rows.joined(separator: "\n") }
  }

  @Test func aNoteShowsBelowItsPassageIsChangedAndGoes() {
    var desk = Desk()
    desk.press("} } a ask Space them Enter")
    #expect(desk.kinds == [.note("ask them")])
    #expect(desk.page.contains("note 003"))
    #expect(desk.page.contains("ask them"))
    desk.press("a C-u ask Space us Enter")
    #expect(desk.kinds == [.note("ask us")])
    desk.press("@")
    #expect(desk.screen.contains("ask us"))
    desk.press("Enter a C-u Enter")
    #expect(desk.kinds == [])
    #expect(!desk.page.contains("ask us"))
    desk.press("a Enter")
    #expect(desk.kinds == [])
  }

  @Test func aMarkBringsBackFromAnywhere() {
    var desk = Desk()
    desk.press("} } } m q")
    let passage = desk.browser.index.passage[desk.browser.viewport.cursor]
    desk.press("G ' q")
    #expect(desk.browser.index.passage[desk.browser.viewport.cursor] == passage)
    desk.press("} m q g ' q")
    #expect(desk.kinds.count == 1)
    #expect(desk.browser.index.passage[desk.browser.viewport.cursor] != passage)
    desk.press("' z")
    #expect(desk.browser.message == .noSuchMark("z"))
    desk.press("m Esc j")
    #expect(desk.kinds.count == 1)
  }

  @Test func aFindingThatIsSetAsideIsCountedNoMoreAndComesBack() throws {
    var desk = Desk()
    desk.press("5")
    let all = desk.browser.listedFindings
    let first = try #require(all.first)
    desk.press("x")
    #expect(desk.browser.findings?.count == all.count - 1)
    #expect(desk.browser.listedFindings.last == first)
    desk.press("1")
    let text = desk.browser.page.lines.flatMap(\.runs).map(\.text).joined()
    let speakers = all.count { $0.kind == .speaker }
    #expect(text.components(separatedBy: "! speaker").count == speakers)
    desk.press("5 G x")
    #expect(desk.browser.listedFindings == all)
    desk.press("1 g x")
    #expect(desk.browser.message == .noFindingHere)
  }

  @Test func aViewIsResumedWhereItWasLeft() {
    var desk = Desk()
    desk.press("J J v } } } } } 2 } }")
    let view = desk.browser.sessionView
    var again = TestStory.named("seeds").browser(100, 30)
    again.resume(view)
    #expect(again.sessionView == view)
    #expect(again.options.hidden == desk.browser.options.hidden)
    #expect(again.options.layout == .side)
    #expect(again.index.passage[again.viewport.cursor] == desk.browser.index.passage[desk.browser.viewport.cursor])
  }

  @Test func wordsThatAreGoneAreListedAsLost() {
    var browser = TestStory.named("seeds").browser(100, 30)
    let range = TextRange(path: "gone.txt", digest: "0", bytes: 3..<9, quote: "words of another file")
    browser.take([KeptAnnotation(id: 1, Annotation(.note("of old"), range))])
    browser.press("@")
    #expect(browser.frame().rows.joined().contains("lost"))
    browser.press("Enter")
    #expect(browser.listing != nil)
  }
}
