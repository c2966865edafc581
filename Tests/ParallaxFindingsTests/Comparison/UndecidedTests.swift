import ParallaxModel
import Testing

/// Independent reports of which one says that somebody still considers what the other states.
@Suite struct UndecidedTests {
  @Test(arguments: [
    (
      "en", "The mayor of Lenna declared an emergency on the coast at noon.",
      "The mayor of Lenna is thinking about declaring an emergency."
    ),
    (
      "en", "The defender has submitted a transfer request, his club said.",
      "The defender is weighing up whether to hand in a transfer request."
    ),
    (
      "de", "Der Kreis Lenna wird acht neue Lehrkräfte bekommen, teilte das Amt mit.",
      "Im Kreis Lenna prüft das Amt, ob acht neue Lehrkräfte kommen."
    ),
    (
      "es", "El Gobierno declarará zona catastrófica el valle de Lenna.",
      "El Gobierno estudia declarar zona catastrófica el valle de Lenna."
    ),
    (
      "fr", "Le conseil de Brelec fermera la piscine du port en mai.",
      "Le conseil de Brelec envisage de fermer la piscine du port en mai."
    ),
    (
      "it", "La giunta di Lenna chiuderà la piscina del porto a maggio.",
      "La giunta di Lenna valuta se chiudere la piscina del porto a maggio."
    ),
  ]) func whatIsOpenIsNotSettled(language: String, one: String, other: String) {
    for lines in [
      IndependentReports([one], [other], language).lines, IndependentReports([other], [one], language).lines,
    ] {
      #expect(lines.map { String($0.prefix { $0 != ":" }) } == ["certainty"], "\(lines)")
    }
  }

  @Test(arguments: [
    // Both leave it open.
    ("en", "The council may close the pool in May.", "The council is considering closing the pool in May."),
    // What is considered is something else.
    (
      "en", "The mayor, who is considering a run for the senate, opened the pool in Lenna.",
      "The mayor opened the pool in Lenna on Monday."
    ),
    (
      "en", "The senate considered a bill on the port in March, but voted the pool down.",
      "The pool was voted down by the senate."
    ),
    // Nobody says that it is settled.
    ("en", "The firm might sell the pool next year.", "The firm did not sell the pool last year."),
    ("de", "Die Stadt prüft den Bau der Brücke.", "Die Stadt hat den Bau der Brücke nicht beschlossen."),
    ("de", "Die Polizei prüft die Aussage des Fahrers.", "Der Fahrer hat bei der Polizei ausgesagt."),
    (
      "es", "Los tres sospechosos fueron detenidos en el valle, y dos quedaron libres.",
      "La policía detuvo a tres hombres en el valle y soltó a dos."
    ),
    ("fr", "Le juge étudie le dossier du port.", "Le dossier du port est chez le juge."),
    ("it", "Il giudice esamina le carte del porto.", "Le carte del porto sono dal giudice."),
    ("ru", "Суд рассматривает дело о пожаре в порту.", "Дело о пожаре в порту дошло до суда."),
    ("uk", "Суд розглядає справу про пожежу в порту.", "Справа про пожежу в порту дійшла до суду."),
  ]) func othersAreQuiet(language: String, one: String, other: String) {
    #expect(IndependentReports([one], [other], language).lines.allSatisfy { !$0.hasPrefix("certainty") })
    #expect(IndependentReports([other], [one], language).lines.allSatisfy { !$0.hasPrefix("certainty") })
  }
}
