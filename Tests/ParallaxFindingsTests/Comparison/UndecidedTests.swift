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
    // In words of its own.
    (
      "en", "The Friends of Lenna Park will file suit to stop the sale of the park, Ellen Dubay said.",
      "The Friends of Lenna Park are thinking about taking the town to court over the sale, Ellen Dubay said."
    ),
    (
      "en", "Asked about the debate in Lenna on Oct. 3, Mr. Orr said he would be there.",
      "As for the debate in Lenna on Oct. 3, Mr. Orr left open whether he would show up."
    ),
    (
      "en", "The council of Lenna will close the harbour pool in May.",
      "The council of Lenna will vote in May on the harbour pool, which may close."
    ),
    (
      "de", "Anwalt Orvel Tamm sagte nach dem Urteil in Lenna, er werde Revision einlegen.",
      "Anwalt Orvel Tamm sagte nach dem Urteil in Lenna, über eine Revision sei noch nicht entschieden."
    ),
    (
      "es", "El abogado Orvel Tamm recurrirá la sentencia del puerto de Lenna, dijo el lunes.",
      "El abogado Orvel Tamm no descarta un recurso contra la sentencia del puerto de Lenna, dijo el lunes."
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
    // Both leave it open, one says until when.
    (
      "en", "The council of Lenna has not decided whether to close the harbour pool.",
      "The council of Lenna will decide in May whether to close the harbour pool."
    ),
    (
      "en", "The council of Lenna has not decided on the harbour pool.",
      "The council of Lenna will vote on the harbour pool in May."
    ),
    (
      "de", "Der Rat von Lenna hat über das Hafenbad noch nicht entschieden.",
      "Der Rat von Lenna wird im Mai über das Hafenbad entscheiden."
    ),
    (
      "de", "Die Ministerin ließ den Verkauf des Hafens von Lenna offen.",
      "Über den Verkauf des Hafens von Lenna hat die Ministerin noch nicht entschieden."
    ),
    (
      "fr", "Le conseil de Brelec n'a pas encore tranché sur la piscine du port.",
      "Le conseil de Brelec votera en mai sur la piscine du port."
    ),
    (
      "es", "El pleno de Lenna no ha decidido sobre la piscina del puerto.",
      "El pleno de Lenna votará en mayo sobre la piscina del puerto."
    ),
    (
      "it", "La giunta di Lenna non ha ancora deciso sulla piscina del porto.",
      "La giunta di Lenna deciderà a maggio sulla piscina del porto."
    ),
    (
      "ru", "Совет Ленны ещё не решил, закрывать ли бассейн в порту.",
      "Совет Ленны решит судьбу бассейна в порту в мае."
    ),
    (
      "uk", "Рада Ленни ще не вирішила, чи закривати басейн у порту.",
      "Рада Ленни вирішить долю басейну в порту в травні."
    ),
    // What is left open is not what both tell.
    (
      "en", "Orvel Tamm, who has not decided whether to run again, will open the harbour pool in Lenna on Monday.",
      "The harbour pool in Lenna will be opened on Monday by Orvel Tamm."
    ),
    (
      "en", "The harbour pool in Lenna will open in May, said Orvel Tamm, who left open who pays for it.",
      "The harbour pool in Lenna will open in May, Orvel Tamm said."
    ),
  ]) func othersAreQuiet(language: String, one: String, other: String) {
    #expect(IndependentReports([one], [other], language).lines.allSatisfy { !$0.hasPrefix("certainty") })
    #expect(IndependentReports([other], [one], language).lines.allSatisfy { !$0.hasPrefix("certainty") })
  }
}
