import ParallaxModel
import Testing

@testable import ParallaxText

/// Names with what tells people of one name apart, and with letters that only look alike.
@Suite struct NameGenerationTests {
  private static func names(_ language: String, _ sentence: String) -> [Fact] {
    let choice = LanguageChoice(all: Language(tag: language))
    let read = ReportReader().read(
      [InputFile(path: "a.txt", bytes: Array(sentence.utf8))], ReadingChoices(languages: choice))
    return FactsOfReports(read.reports, read.vocabulary)[0].names
  }

  @Test(arguments: [
    ("en", "The seat went to Corwin Hask Jr. of the valley.", 1),
    ("en", "The seat went to Corwin Hask, Sr., there.", 2),
    ("en", "The seat went to Corwin Hask Junior there.", 1), ("en", "The hymn praises Corwin III of Lenna.", 103),
    ("fr", "Le moulin appartient à Orvel Tamm père depuis.", 2), ("fr", "Le moulin va à Orvel Tamm fils depuis.", 1),
    ("ru", "Мельницу купил Ильмо Браск-старший из Дубрина.", 2), ("uk", "Млин купив Ільмо Браск-молодший тут.", 1),
    ("es", "El molino es de Orvel Tamm hijo desde la guerra.", 1),
    ("pt", "O moinho é de Orvel Tamm Neto desde a guerra.", 3),
    ("de", "Die alte Mühle am Fluss gehört seit dem Krieg Jörn Strüßel senior.", 2),
    ("pl", "Młyn kupił Orvel Tamm starszy z doliny.", 2), ("it", "Il mulino è di Orvel Tamm junior da anni.", 1),
  ])
  func theGenerationIsReadWithTheName(_ language: String, _ sentence: String, _ generation: Double) {
    #expect(Self.names(language, sentence).contains { $0.generation == generation })
  }

  @Test(arguments: [
    ("en", "The junior Corwin Hask met the senior clerk there."),
    ("en", "They reached Level II of the plan on Friday."),
    ("fr", "Le père d’Orvel Tamm et son fils sont là."), ("ru", "Старший брат Ильмо Браска ушёл."),
    ("es", "El padre de Orvel Tamm y su hijo llegaron."), ("en", "He asked Orvel Tamm, the senior clerk, there."),
  ])
  func otherWordsAreNone(_ language: String, _ sentence: String) {
    #expect(Self.names(language, sentence).allSatisfy { $0.generation == nil || $0.generation ?? 0 > 100 })
  }

  @Test func lettersOfTwoScriptsInOneWordAreTold() {
    let names = Self.names("en", "The song is by Pаvel Orr and by Pavel Velt.")
    #expect(names.map(\.isMixed) == [true, false])
  }

  @Test func ligaturesMarksAndFullWidthAreTheSameName() {
    let forms = ["Griﬃn Teﬁs", "Griffin Tefis", "Ｇriffin Tefis", "Gri\u{FB03}n Tefis"]
    let values = forms.map { Self.names("en", "The clerk saw \($0) there.").map(\.value) }
    #expect(Set(values).count == 1)
    #expect(values[0].count == 1)
  }
}
