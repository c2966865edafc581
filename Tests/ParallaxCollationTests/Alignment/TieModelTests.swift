import ParallaxModel
import Testing

@testable import ParallaxCollation

/// The file of weights and the model are one.
@Suite struct TieModelTests {
  private let file = String(decoding: PackageResources.ties_txt, as: UTF8.self)

  private func problem(_ text: String) -> TieModelProblem? {
    do throws(TieModelProblem) {
      _ = try TieModel(parsing: Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test func theFileIsWhatTheModelWrites() {
    let heading = file.split(separator: "\n", omittingEmptySubsequences: false).prefix { $0.hasPrefix("#") }
    let written = TieModel.embedded.text(heading: heading.map { String($0.dropFirst(2)) })
    #expect(written == file)
    #expect(file.utf8.count < 10_000)
  }

  @Test func numbersAreThoseOfTheFile() {
    let model = TieModel.embedded
    #expect(model.first.independent[.segments] > 0 && model.first.copies[.bias] != model.first.independent[.bias])
    #expect(model.second.around[.support] > 0 && model.second.around[.conflict] < 0)
    #expect(model.second.own[.overlap] > 0 && model.second.own[.bias] == 0)
    #expect(model.rules[.leastLogit] == -3.5 && model.rules[.mostLogit] == 9.2)
    #expect(model.rounded() == model)
  }

  @Test func aNameThatIsMissingIsFound() {
    // `bias` stands twice: without one of them the other is taken for it.
    for name in names where name != "bias" {
      let lines = file.split(separator: "\n").filter { !$0.hasPrefix("\(name) ") }
      #expect(problem(lines.joined(separator: "\n")) == .missing(name))
    }
  }

  @Test func aNameThatNobodyKnowsIsFound() {
    #expect(problem(file + "wisdom = 1\n") == .unknown("wisdom"))
    #expect(problem(file + "nearCopies = 1\n") == .twice("nearCopies"))
  }

  @Test func namesAreThoseOfTheCases() {
    let cases = TieFeature.allCases.map { "\($0)" } + OpinionFeature.allCases.map { "\($0)" }
    #expect(names == cases + TieRule.allCases.map { "\($0)" })
    #expect(Set(names).count == names.count - 1)
    #expect(TieFeature.count == TieFeature.allCases.count && TieRule.count == TieRule.allCases.count)
    #expect(OpinionFeature.count == OpinionFeature.allCases.count)
  }

  private var names: [String] {
    [TieFeature.names, OpinionFeature.names, TieRule.names].flatMap {
      $0.map { String(decoding: $0.word, as: UTF8.self) }
    }
  }

  @Test(arguments: [
    "least = ", "least 1", "least = 1.2.3", "least = one", "least = -", "least = 1e3", "least = 1.",
    "containment = 1 2",
  ])
  func aLineThatIsNoNumberIsFound(line: String) {
    #expect(problem("[links]\n\(line)\n") == .malformed(line: 2))
  }
}
