import Glibc
import ModelSamples
import ParallaxModel
import ParallaxPage
import Synchronization
import Testing

@testable import ParallaxBrowser
@testable import ParallaxSession

/// What may take long on large reports is made beside the loop.
@Suite struct BrowserChangesTests {
  private static let browser: Browser = {
    let collation = collationOfTexts(["a": "The mayor spoke on Friday.\n", "b": "The mayor spoke on Monday.\n"])
    return Browser(
      collation: collation, projection: Projection(of: collation, story: collation.stories[0]),
      capabilities: Capabilities(colours: .palette, isUTF8: true, attributes: []), size: Size(columns: 80, rows: 24))
  }()

  /// Asks for the screen to be drawn anew, after some milliseconds.
  private static func slow(_ milliseconds: UInt32) -> BrowserWork.Change {
    { browser in
      usleep(milliseconds * 1000)
      browser.hasActed = true
      return [.redraw]
    }
  }

  private func begun(_ milliseconds: UInt32) -> BrowserWork {
    let work = BrowserWork()
    #expect(work.start(on: Self.browser, Self.slow(milliseconds)))
    return work
  }

  private func outcome(of work: BrowserWork) -> BrowserWork.Outcome? {
    for _ in 0..<2000 {
      if let outcome = work.take() { return outcome }
      usleep(2000)
    }
    return nil
  }

  @Test func aQuickChangeIsWaitedFor() {
    let outcome = begun(0).wait(atMost: 10_000)
    #expect(outcome?.effects == [.redraw] && outcome?.browser.hasActed == true)
    #expect(!Self.browser.hasActed)
  }

  @Test func aSlowOneIsNot() {
    // It ends when the waiting has, however long that lasts on a busy machine.
    let (work, gate) = (BrowserWork(), Gate())
    #expect(
      work.start(on: Self.browser) { browser in
        gate.waitUntilOpen()
        return Self.slow(0)(&browser)
      })
    #expect(work.wait(atMost: 20) == nil)
    gate.open()
    #expect(outcome(of: work)?.effects == [.redraw])
    #expect(work.take() == nil, "once")
  }

  @Test func whatAKeyBeganIsGivenUp() {
    var changes = BrowserChanges()
    let isGivenUp = changes.giveUp()
    #expect(!isGivenUp)
    let work = begun(50)
    changes.begin(work, .key(.character("B")))
    changes.keys = [.character("j")]
    #expect(!changes.letsKeysPass)
    let isKeyGivenUp = changes.giveUp()
    #expect(isKeyGivenUp && changes.running == nil && changes.keys.isEmpty)
    #expect(outcome(of: work) != nil, "it ends, and nobody takes it")
    let taken = changes.take()
    #expect(taken == nil)
  }

  /// A product is never lost: it is made again on the browser that keys have changed, and when that came to nothing
  /// twice, keys wait.
  @Test func aProductThatKeysOvertakeIsMadeAgain() throws {
    var changes = BrowserChanges()
    for round in 0..<3 {
      changes.begin(begun(1), .product(Self.slow(0)))
      #expect(changes.letsKeysPass == (round < 2))
      if changes.letsKeysPass { changes.overtake() }
      var taken: BrowserWork.Outcome?
      for _ in 0..<2000 where changes.running != nil {
        taken = changes.take()
        usleep(1000)
      }
      #expect((taken == nil) == (round < 2))
      #expect(changes.products.count == (round < 2 ? 1 : 0))
      changes.products = []
    }
    let isGivenUp = changes.giveUp()
    #expect(!isGivenUp, "no key waits for it")
  }
}

/// What a thread waits at.
private final class Gate: Sendable {
  private let isOpen = Mutex(false)

  func open() { isOpen.withLock { $0 = true } }

  func waitUntilOpen() { while !isOpen.withLock({ $0 }) { usleep(1000) } }
}
