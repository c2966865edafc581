import Testing

@testable import ParallaxBrowser

@Suite struct ViewportTests {
  private func viewport(_ height: Int, of count: Int) -> Viewport {
    var viewport = Viewport()
    viewport.fit(height: height, count: count)
    return viewport
  }

  @Test func thePageStaysUntilTheCursorLeavesItThenMovesByHalf() {
    var viewport = viewport(10, of: 100)
    for _ in 1...9 { viewport.perform(.lineDown) }
    #expect((viewport.top, viewport.cursor) == (0, 9))
    viewport.perform(.lineDown)
    #expect((viewport.top, viewport.cursor) == (5, 10))
    for _ in 1...5 { viewport.perform(.lineUp) }
    #expect((viewport.top, viewport.cursor) == (5, 5))
    viewport.perform(.lineUp)
    #expect((viewport.top, viewport.cursor) == (0, 4))
  }

  @Test func aFarGoalStandsInTheUpperPartOfThePage() {
    var viewport = viewport(20, of: 200)
    viewport.move(to: 100)
    #expect((viewport.top, viewport.row) == (95, 5))
  }

  @Test func linesThatBelongTogetherComeIntoViewTogether() {
    var viewport = viewport(20, of: 200)
    viewport.move(to: 18, through: 24)
    #expect(viewport.shown.contains(18) && viewport.shown.contains(24))
    viewport.move(to: 60, through: 75)
    #expect(viewport.shown.contains(60) && viewport.shown.contains(75))
  }

  @Test func pagesMoveTheCursorWithThem() {
    var viewport = viewport(10, of: 100)
    viewport.perform(.lineDown)
    viewport.perform(.pageDown)
    #expect((viewport.top, viewport.cursor) == (8, 9))
    viewport.perform(.halfPageUp)
    #expect((viewport.top, viewport.cursor) == (3, 4))
  }

  @Test func atTheEndsTheCursorGoesOnAlone() {
    var viewport = viewport(10, of: 12)
    viewport.perform(.pageDown)
    #expect((viewport.top, viewport.cursor) == (2, 8))
    viewport.perform(.pageDown)
    #expect((viewport.top, viewport.cursor) == (2, 11))
    viewport.perform(.top)
    #expect((viewport.top, viewport.cursor) == (0, 0))
  }

  @Test func theCursorIsAlwaysOnTheScreenAndThePageFull() {
    var random = Random(seed: 7)
    for _ in 0..<3000 {
      var viewport = viewport(random.next(12), of: random.next(40))
      for _ in 0..<12 {
        switch random.next(5) {
        case 0: viewport.move(to: random.next(50) - 5, through: random.next(60) - 5)
        case 1: viewport.scroll(by: random.next(30) - 15)
        case 2: viewport.fit(height: random.next(15), count: random.next(40))
        case 3: viewport.place(random.next(50) - 5, atRow: random.next(30) - 10)
        default: viewport.perform([.lineDown, .lineUp, .pageDown, .pageUp, .top, .bottom][random.next(6)])
        }
        #expect((0..<viewport.height).contains(viewport.row))
        #expect(viewport.count == 0 || (0..<viewport.count).contains(viewport.cursor))
        #expect(viewport.top >= 0 && viewport.top <= max(0, viewport.count - viewport.height))
      }
    }
  }
}

/// The same numbers at every run (SplitMix64).
struct Random {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(_ limit: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((z ^ (z >> 31)) % UInt64(limit))
  }
}
