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
    private var read: [TextRange] = []

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
        case .remember(let ranges): read += ranges
        default: break
        }
        browser.take(kept + marksOfReading)
      }
    }

    var notes: [Annotation] { kept.map(\.annotation) }
    var marksOfReading: [KeptAnnotation] { read.map { KeptAnnotation(id: 0, Annotation(.read, $0)) } }
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
    // The cursor goes on to the next one.
    #expect(desk.browser.findingAtCursor == all[1])
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

  @Test func wordsThatHaveChangedAreShownWithWhatTheyWere() throws {
    var browser = TestStory.named("seeds").browser(100, 30)
    let report = browser.collation.reports[browser.base]
    let sentence = try #require(report.sentences.first { report.document.string($0.bytes).contains("Ushakov") })
    let now = TextRange(sentence.bytes, of: report.document)
    let old = TextRange(
      path: now.path, digest: "older", bytes: now.bytes, quote: now.quote.replacing("Ushakov", with: "Peskov"),
      prefix: now.prefix, suffix: now.suffix)
    browser.take([KeptAnnotation(id: 1, Annotation(.note("of old"), old))])
    browser.press("@")
    let screen = browser.frame().rows.joined(separator: " ")
    #expect(screen.contains("Ushakov") && screen.contains("changed: “") && screen.contains("Peskov"))
    browser.press("Enter")
    #expect(browser.listing == nil && browser.sentenceAtCursor.map { report.sentences[$0.sentence].bytes } == now.bytes)
  }

  @Test func aNoteIsForgottenInTheListAndBroughtBack() {
    var desk = Desk()
    desk.press("} a one Enter } } a two Enter @ x")
    #expect(desk.kinds == [.note("two")])
    #expect(!desk.screen.contains("one"))
    #expect(desk.browser.message == .forgotten)
    desk.press("u")
    #expect(Set(desk.kinds.map { "\($0)" }).count == 2)
    #expect(desk.screen.contains("one"))
    desk.press("u")
    #expect(desk.browser.message == .nothingToBringBack)
    desk.press("q \" x")
    #expect(desk.browser.message == .nothingToForget)
    #expect(desk.kinds.count == 2)
  }

  @Test func aNoteOnThePhraseFoundIsOnItsWordsAlone() {
    var desk = Desk()
    desk.press("/ Turkey Enter a where Enter")
    #expect(desk.notes.map(\.range.quote) == ["Turkey"])
    desk.press("a C-u there Enter")
    #expect(desk.kinds == [.note("there")])
    desk.press("Esc a C-u nowhere Enter")
    #expect(desk.kinds == [.note("nowhere")])
    #expect(desk.notes.map(\.range.quote) == ["Turkey"])
  }

  @Test func whatTheStoreDoesNotTakeIsNotCalledKept() {
    var browser = TestStory.named("seeds").browser(100, 30)
    browser.message = .noted(0)
    let range = TextRange(path: "a", digest: "0", bytes: 0..<1, quote: "a")
    browser.take([KeptAnnotation(id: -1, Annotation(.note("n"), range))])
    #expect(browser.message == .heldForThisRun)
    browser.take([KeptAnnotation(id: -1, Annotation(.note("n"), range))], problem: "full")
    #expect(browser.message == .notKept("full"))
  }

  @Test func whatIsMovedThroughIsReadAndWhatIsLeaptOverIsNot() {
    var desk = Desk()
    desk.press("} } }")
    let read = desk.browser.readPassages
    #expect(read.count == 3)
    desk.press("G g")
    #expect(desk.browser.readPassages == read)
    desk.press("4")
    #expect(desk.screen.contains("✓"))
    desk.press("1 g U")
    #expect(desk.browser.index.passage[desk.browser.viewport.cursor] == 3)
    // Found again by their words, and with another base.
    var again = TestStory.named("seeds").browser(100, 30)
    again.take(desk.marksOfReading)
    #expect(again.readPassages == read)
    again.press("J B")
    #expect(!again.readPassages.isEmpty)
  }
}
