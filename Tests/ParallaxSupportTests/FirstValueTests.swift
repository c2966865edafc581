import ParallaxSupport
import Testing

struct FirstValueTests {
  @Test func asksEachElementOnceAndNoneBehindTheFirstThatHasAValue() {
    var asked: [Int] = []
    let value = [1, 3, 4, 6].firstValue { number -> String? in
      asked.append(number)
      return number.isMultiple(of: 2) ? "\(number)" : nil
    }
    #expect(value == "4")
    #expect(asked == [1, 3, 4])
  }

  @Test func nothingWhereNoElementHasOne() {
    #expect([1, 3].firstValue { $0 > 3 ? $0 : nil } == nil)
    #expect([Int]().firstValue { $0 } == nil)
  }
}
