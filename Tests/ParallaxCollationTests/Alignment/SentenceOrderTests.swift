import ParallaxModel
import Testing

@testable import ParallaxCollation
@testable import ParallaxSupport
@testable import ParallaxText

/// Whether two reports run sentence by sentence.
@Suite struct SentenceOrderTests {
  private func order(_ places: [Int]) -> Double {
    let pairs = places.enumerated().map { Candidate(a: $0, b: $1, cosine: 1, containment: 1, overlap: 1, evidence: 1) }
    return SentenceOrder(pairs) { _ in 0 }.order
  }

  /// Every order of up to six sentences, against a count of all couples.
  @Test func countsTheCouplesThatKeepTheirOrder() {
    var orders: [[Int]] = [[]]
    for count in 0...6 {
      for places in orders {
        var kept = 0
        for (one, place) in places.enumerated() { kept += places[(one + 1)...].count { $0 >= place } }
        let couples = Double(count * (count - 1) / 2)
        #expect(abs(order(places) * (couples + 3) - (Double(kept) + 2.4)) < 1e-9)
      }
      orders = orders.flatMap { places in (0...count).map { Array(places[..<$0]) + [count] + places[$0...] } }
    }
  }

  @Test func neighboursAreTheMeanOfWhatStandsAround() {
    let pairs = (0..<4).map { Candidate(a: $0, b: $0, cosine: 1, containment: 1, overlap: 1, evidence: 1) }
    #expect(SentenceOrder(pairs) { Double($0.a) / 4 }.neighbours == 0.375)
    #expect(SentenceOrder([]) { _ in 1 }.neighbours == 0)
  }

  @Test func aLongSentenceThatSumsUpSeveralIsLinkedWithEach() {
    let source = """
      The harbour council closed the northern bridge on Monday.
      Engineers had found deep cracks in two of its pillars.
      Visitors to the museum saw a new exhibition of maps.
      Repairs to the bridge will cost four million crowns.
      A choir of pupils sang in the town square.
      Ferries will carry commuters across the bay until spring.
      """
    let summary = """
      Commuters must take ferries across the bay after the northern bridge was closed, cracks having been found in \
      its pillars.
      Fishing boats stayed away from the market hall.
      The repairs cost four million crowns.
      """
    let linked = LinkedReports(source, summary)
    #expect(linked.partners(of: 5).contains(0))
    #expect(linked.partners(of: 0).contains(0))
    #expect(linked.partners(of: 1).contains(0))
    #expect(linked.partners(of: 3) == [2])
    #expect(linked.partners(of: 2).isEmpty)
    #expect(linked.partners(of: 4).isEmpty)
  }
}
