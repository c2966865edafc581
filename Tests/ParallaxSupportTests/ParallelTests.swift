import Testing

@testable import ParallaxSupport

@Suite struct ParallelTests {
  @Test(arguments: [0, 1, 2, 1000]) func everyElementIsChangedOnce(count: Int) {
    var numbers = Array(0..<count)
    numbers.changeInParallel { $0 += 1 }
    #expect(numbers == Array(1..<count + 1))
    numbers.changeInParallel(fewest: .max) { $0 -= 1 }
    #expect(numbers == Array(0..<count))
  }
}

@Suite struct AheadTests {
  @Test func itsValueIsMadeOnceAndThereForEveryone() {
    let values = (0..<50).map { number in Ahead { number * number } }
    #expect(values.map(\.value) == (0..<50).map { $0 * $0 })
    #expect(values.map(\.value) == (0..<50).map { $0 * $0 })
  }

  /// Whoever takes it has it alone, and may change it in its place.
  @Test func whatIsTakenIsKeptNoMore() {
    final class Counted: Sendable {}
    let made = Ahead { [Counted()] }
    var taken = made.take()
    #expect(isKnownUniquelyReferenced(&taken[0]))
    #expect(Ahead { 3 }.take() == 3)
  }
}

@Suite struct PrefixCountTests {
  @Test func itCountsWhatHoldsAtTheBeginning() {
    for count in 0...20 {
      for holding in 0...count { #expect(Array(0..<count).prefixCount { $0 < holding } == holding) }
    }
  }
}
