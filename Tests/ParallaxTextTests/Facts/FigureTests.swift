import ParallaxModel
import Testing

@testable import ParallaxText

/// What the comparison of figures asks of two amounts.
@Suite struct FigureTests {
  private static func fact(_ number: String) throws -> Fact {
    let read = ReportReader().read(
      [InputFile(path: "a.txt", bytes: Array("They sold \(number) sacks of flour.".utf8))],
      ReadingChoices(languages: LanguageChoice(all: Language(tag: "en"))))
    return try #require(FactsOfReports(read.reports, read.vocabulary)[0].numbers.first)
  }

  @Test(arguments: [
    ("43,000", "43,350", true), ("11", "11.4", true), ("2,400", "2,350", true), ("200", "214", true),
    ("3 million", "2.96 million", true), ("50,000", "55,000", false), ("430", "340", false), ("480", "450", false),
    ("43,350", "43,000", false), ("20", "15", false), ("0.3", "0.28", true), ("7", "7", false), ("300", "200", false),
    ("1 million", "900,000", false), ("-20", "20", false),
  ]) func roundedNumbers(one: String, other: String, rounds: Bool) throws {
    #expect(try Self.fact(one).rounds(Self.fact(other)) == rounds)
  }

  @Test(arguments: [
    ("247.6", "274.6", 4), ("381", "318", 3), ("4,300", "3,400", 2), ("381", "382", 0), ("381", "381", 0),
    ("12", "21,000", 0), ("505", "550", 0), ("83 million", "38 million", 2),
  ]) func digitsInAnotherOrder(one: String, other: String, count: Int) throws {
    let (a, b) = (try Self.fact(one), try Self.fact(other))
    #expect(a.transposedDigits(of: b) == count && b.transposedDigits(of: a) == count)
  }
}
