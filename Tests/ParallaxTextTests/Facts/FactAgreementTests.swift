import ParallaxModel
import Testing

@testable import ParallaxText

/// What the facts of two sentences are to each other, each sentence with one.
@Suite struct FactAgreementTests {
  private static func fact(_ language: String, _ sentence: String) throws -> Fact {
    let choice = LanguageChoice(all: Language(tag: language))
    let read = ReportReader().read(
      [InputFile(path: "a.txt", bytes: Array(sentence.utf8))], ReadingChoices(languages: choice))
    return try #require(FactsOfReports(read.reports, read.vocabulary)[0].numbers.first)
  }

  private func check(_ language: String, _ one: String, _ other: String, _ expected: [FactAgreement]) throws {
    let (a, b) = (try Self.fact(language, one), try Self.fact(language, other))
    #expect(expected.contains(a.agreement(with: b)), "\(a.value) \(b.value)")
    #expect(a.agreement(with: b) == b.agreement(with: a))
  }

  @Test(arguments: [
    ("en", "About 500 boats left.", "520 boats left."), ("en", "Nearly 1,000 left.", "960 left."),
    ("en", "More than 200 left.", "230 left."), ("en", "Up to 40 left.", "31 left."),
    ("en", "Several boats left.", "Five boats left."), ("en", "Dozens left.", "Forty left."),
    ("en", "They left in May 2023.", "They left on 5 May 2023."),
    ("en", "They left in 2023.", "They left on 5 May 2023."),
    ("en", "They left on 03/04/2024.", "They left on 4 March 2024."),
    ("en", "It closes at 5.", "It closes at 5 p.m."), ("en", "It closes at half past five.", "It closes at 17:30."),
    ("en", "A third of the crew left.", "33 percent of the crew left."), ("en", "It fell 5 percent.", "It fell by 5."),
    ("de", "Knapp 1000 kamen.", "950 kamen."), ("fr", "Une centaine attend.", "105 attendent."),
    ("ru", "Более 200 ушли.", "230 ушли."), ("es", "Casi una quinta parte de ellos.", "El 18 % de ellos."),
  ])
  func nothingSaysThatTheyDiffer(_ language: String, _ one: String, _ other: String) throws {
    try check(language, one, other, [.same, .fits])
  }

  @Test(arguments: [
    ("en", "About 500 boats left.", "700 boats left."), ("en", "Nearly 1,000 left.", "1,200 left."),
    ("en", "More than 200 left.", "150 left."), ("en", "Up to 40 left.", "55 left."),
    ("en", "Several boats left.", "Forty boats left."), ("en", "More than 300 left.", "More than 500 left."),
    ("en", "They left in May 2023.", "They left on 5 June 2023."),
    ("en", "They left in 2022.", "They left on 5 May 2023."),
    ("en", "They left on 03/04/2024.", "They left on 5 March 2024."),
    ("en", "It closes at noon.", "It closes at midnight."), ("en", "It closes at 7 a.m.", "It closes at 7 p.m."),
    ("en", "A third of the crew left.", "A quarter of the crew left."),
    ("en", "It rose 5 percent.", "It rose 5 percentage points."), ("en", "It was -7 then.", "It was 7 then."),
    ("de", "Es waren 3 Prozent.", "Es waren 3 Prozentpunkte."), ("uk", "Коштував мільйон.", "Коштував мільярд."),
  ])
  func theyDiffer(_ language: String, _ one: String, _ other: String) throws {
    try check(language, one, other, [.differs])
  }

  @Test(arguments: [
    ("en", "They left in May.", "They left in 2023."), ("en", "They left today.", "They left on 5 May."),
    ("en", "They left on Monday.", "They left on 5 May."), ("en", "It took 3 hours.", "It closes at 5:30."),
    ("en", "A third of them left.", "Nine left."), ("en", "It ended 3:1.", "It took 3."),
  ])
  func theyAreAboutDifferentThings(_ language: String, _ one: String, _ other: String) throws {
    try check(language, one, other, [.apart])
  }
}
