import ParallaxSupport
import Testing

struct MomentTests {
  @Test func isNotBeforeTheOneBefore() {
    let moments = (0..<1000).map { _ in Moment.now }
    #expect(zip(moments, moments.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test(arguments: [Duration.zero, .nanoseconds(1), .milliseconds(120), .seconds(3600)])
  func theDifferenceIsWhatWasAdded(_ time: Duration) {
    let start = Moment.now
    #expect(start + time - start == time)
    #expect((start < start + time) == (time > .zero))
  }
}
