import ParallaxModel
import Testing

/// Figures of independent reports in sentences that nothing ties: the first sentences of each are what is compared.
@Suite struct FigureComparerTests {
  @Test(arguments: [
    (
      "en", "The ministry had received 55,000 pages of printed letters.",
      "Boxes with 50,000 pages of letters reached it in December.", "number: 50,000 | 55,000"
    ),
    (
      "es", "El incendio ha calcinado 4.300 hectáreas, según la Junta.",
      "Ha quemado ya 3.400 hectáreas, dice el balance de la Junta.", "number: 3.400 | 4.300"
    ),
    (
      "uk", "Остаточна вартість робіт становить 247,6 млн грн.", "Ціна питання — 274,6 млн грн.",
      "number: 247,6 млн | 274,6 млн"
    ),
    (
      "uk", "Міст закрили 3 березня 2023 року, коли знайшли тріщини в опорі.",
      "Переправа стояла перекрита від 13 березня 2023-го: тоді на опорі помітили тріщини.",
      "date: 13 березня 2023 | 3 березня 2023"
    ),
    (
      "de", "Die Kasse zahlt der Familie 450.000 Euro Schmerzensgeld für den Sohn.",
      "Als Schmerzensgeld bekommt der Sohn 480.000 Euro.", "number: 450.000 | 480.000"
    ),
    (
      "it", "Nel porto attendono 14 pescherecci con il pesce a bordo.",
      "Fuori dal porto sono fermi 17 pescherecci con le reti a bordo.", "number: 14 | 17"
    ),
    (
      "fr", "La réunion avec le sous-préfet est prévue le 13 mars à 14h30 à la mairie.",
      "À la mairie, la réunion du 13 mars commencera à 16 heures.", "date: 14h30 | 16 heures"
    ),
    (
      "ru", "Фонд выплатит клубу штраф 512 340 рублей.", "Штраф клуба составил 521 340 рублей.",
      "number: 512 340 | 521 340"
    ),
  ]) func itIsFound(language: String, one: String, other: String, expected: String) {
    #expect(IndependentReports([one], [other], language, areTied: false).lines == [expected])
  }

  @Test(arguments: [
    // Rounded, vague, or the same in another form.
    ("en", "The watch cost 43,350 crowns at the Lenna fair.", "At the Lenna fair a watch went for 43,000 crowns."),
    ("es", "La compañía tiene 214 aviones en Lenna.", "La flota de Lenna suma 200 aviones de la compañía."),
    ("en", "She received 55,000 pages of letters.", "Some 50,000 pages of letters reached her."),
    ("de", "Der Brand hat 4.300 Hektar Wald verwüstet.", "Mehr als 4.000 Hektar Wald hat der Brand verwüstet."),
    ("ru", "Ремонт моста стоил 247,6 млн рублей.", "За ремонт моста отдали 247 миллионов 600 тысяч рублей."),
    // Of other things.
    ("en", "The school has 640 pupils and a hall.", "The hall holds 460 chairs for guests."),
    ("en", "He spent $466.30 on a dinner in Lenna.", "He spent $12,000 on a watch in Lenna."),
    ("fr", "Trois témoins ont vu le camion.", "Le camion a été vu par quatre passants de Lenna."),
    ("it", "Il traghetto ha 40 anni.", "Da 30 anni il traghetto va a Lenna."),
    ("en", "The vote in Lenna took 20 minutes.", "In Lenna the vote was over in 30 minutes."),
    ("en", "Lenna won 60 percent of the vote.", "The vote gave Tarn 52 percent."),
    ("uk", "Збори почалися 3 березня в Лені.", "Виставка в Тарні триватиме до 14 березня."),
    // One report has both.
    (
      "en", "She received 55,000 pages of letters, up from 50,000 pages of letters in May.",
      "Boxes with 50,000 pages of letters reached her."
    ),
    // Two figures come as near.
    (
      "en", "The mill sold 300 sacks of flour and the farm sold 350 sacks of flour.", "She sold 320 sacks of flour."
    ),
  ]) func itIsNone(language: String, one: String, other: String) {
    #expect(IndependentReports([one], [other], language, areTied: false).lines == [])
  }

  @Test func whatNearCopiesLeaveOutIsNone() {
    let texts = ["The ministry had 55,000 pages of letters.", "Boxes with 50,000 pages of letters came."]
    let files = zip(["a.txt", "b.txt"], texts).map { InputFile(path: $0, bytes: Array($1.utf8)) }
    let read = ReportReader().read(files, ReadingChoices(languages: LanguageChoice(all: Language(tag: "en"))))
    let collation = Collation(
      reports: read.reports, vocabulary: read.vocabulary, ties: [], closeness: Closeness(everywhere: 1, count: 2))
    #expect(collation.findings(of: Story(reports: [0, 1])).isEmpty)
  }

  /// A figure that many reports have in other ways is no reason to take long.
  @Test func manyFiguresOfOneKindTellNothing() {
    let one = (0..<60).map { "The shop number \($0) sold \(1000 + 7 * $0) sacks of flour." }
    let other = (0..<60).map { "Flour: \(1003 + 7 * $0) sacks of it were sold by shop number \($0)." }
    #expect(IndependentReports(one, other, areTied: false).lines == [])
  }
}
