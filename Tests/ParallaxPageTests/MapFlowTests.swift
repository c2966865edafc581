import Testing

@testable import ParallaxPage

/// How maps of every size lie on screens of every size.
@Suite struct MapFlowTests {
  private func flow(_ lines: Int, _ reports: Int, _ columns: Column, _ height: Int?) -> MapFlow {
    MapFlow(lines: lines, reports: reports, names: 3, sigla: 3, width: columns, height: height)
  }

  @Test func theSmallestUsualScreenShowsSixtyPassagesOfTenReports() {
    let flow = flow(60, 10, 80, 21)
    #expect(flow.count * flow.rows >= 60)
    #expect(flow.start(of: flow.count - 1) + flow.width <= 80)
  }

  @Test func aStoryOfUsualSizeHasLabelsAndWholeCells() {
    let flow = flow(36, 4, 80, 21)
    #expect(flow.count == 2)
    #expect(flow.cell == 4)
    #expect(flow.label >= 8)
  }

  @Test func withoutAHeightThereIsOneColumn() {
    let flow = flow(500, 5, 80, nil)
    #expect(flow.count == 1)
    #expect(flow.rows == 500)
  }

  @Test(arguments: [40, 63, 80, 120, 200], [1, 3, 9, 20, 36])
  func nothingLiesOutsideTheScreen(columns: Column, reports: Int) {
    for lines in [1, 7, 30, 100, 1000] {
      for height in [7, 21, 57] {
        let flow = flow(lines, reports, columns, height)
        #expect(flow.count >= 1 && flow.rows >= 1 && flow.label >= 0)
        #expect(flow.headRows + flow.rows <= max(height, flow.headRows + 1))
        if reports <= 20 || columns > 63 {
          #expect(flow.start(of: flow.count - 1) + flow.width <= columns)
        }
      }
    }
  }
}
