import ParallaxModel
import Testing

@testable import ParallaxCollation
@testable import ParallaxSupport
@testable import ParallaxText

@Suite struct LinkReasonTests {
  private let linked = LinkedReports(
    "The mayor met the press late on the first day of the week to say how things stood. In Marbury, Lydia Kestrel said that 340 families fled. "
      + "Later Kestrel thanked all who had helped in the streets of the town during the night.\n",
    "The mayor met the press late on the first day of the week to say how things stood. About 340 families fled, Lydia Kestrel said in Marbury. "
      + "She was tired.\n",
    "The mayor met the press late on the first day of the week to say how things stood. Lydia Kestrel of Marbury said that 340 families had fled. "
      + "Rain is expected.\n")

  private func reasons(_ kind: LinkReason.Kind) -> [String] {
    let link = linked.links.first { $0.a.sentence == 1 && $0.b == SentenceID(report: 1, sentence: 1) }
    return link.map { $0.reasons.filter { $0.kind == kind }.map(\.value) } ?? []
  }

  @Test func namesAndNumbersStandAsWritten() {
    #expect(Set(reasons(.name)).isSubset(of: ["Lydia", "Kestrel", "Marbury"]))
    #expect(!reasons(.name).isEmpty)
    #expect(reasons(.number) == ["340"])
  }

  @Test func shareOrderAndSupportAreTold() {
    let share = reasons(.words).compactMap { Int($0) }
    #expect(share.count == 1 && share.allSatisfy { (50...100).contains($0) })
    #expect(reasons(.order).count == 1)
    #expect(reasons(.support) == [linked.reports[2].siglum])
  }

  @Test func capitalsSayNothingWhereEveryNounHasOne() {
    let german = "Der Bau der Brücke über den Fluss kostet die Stadt viel Geld und Zeit."
    let reports = LinkedReports(german, german)
    let kinds = reports.links.flatMap(\.reasons).map(\.kind)
    #expect(!kinds.isEmpty)
    #expect(!kinds.contains(.name))
  }
}
