import ParallaxModel
import Testing

/// Whether something was before or after one and the same thing, where sentences of near copies were turned around.
@Suite struct OrderTests {
  @Test(arguments: [
    (
      "en", "The bank moved the deposits two days before regulators froze its accounts, a clerk told the court.",
      "A clerk told the court that the bank had moved the deposits two days after its accounts were frozen by regulators."
    ),
    (
      "de", "Die Fischer dürfen in der Bucht bis 2035 noch Netze schleppen, entschied das Gericht in Selm.",
      "Das Gericht in Selm hat entschieden, dass die Fischer in der Bucht ab 2035 Netze schleppen dürfen."
    ),
    (
      "de", "Am Vorabend der Wahl tauchte in Selm ein gefälschtes Video des Kandidaten auf.",
      "Ein gefälschtes Video des Kandidaten tauchte in Selm am Abend nach der Wahl auf."
    ),
    (
      "fr", "Le chalutier avait signalé une voie d'eau la veille de la tempête, dit le port de Brelec.",
      "Selon le port de Brelec, le chalutier avait signalé une voie d'eau le lendemain de la tempête."
    ),
    (
      "es", "La rectora presentó su renuncia antes de la publicación de las facturas, según el diario.",
      "Según el diario, la rectora presentó la renuncia después de la publicación de las facturas."
    ),
    (
      "it", "Il ghiacciaio di Ardesca sparirà entro il 2040, avvertono i geologi dell'ateneo.",
      "I geologi dell'ateneo avvertono: il ghiacciaio di Ardesca sparirà dopo il 2040."
    ),
    (
      "fr", "La flotte peut pêcher dans la baie jusqu'en 2035, a jugé le tribunal de Brelec.",
      "Le tribunal de Brelec a jugé que la flotte peut pêcher dans la baie à partir de 2035."
    ),
    (
      "it", "La nave partì all'indomani della tempesta, dice il sindaco di Ardesca.",
      "Il sindaco di Ardesca dice che la nave partì prima della tempesta."
    ),
    (
      "uk", "Слідчі обшукали дім колишнього керівника порту після його виїзду до Відня.",
      "Дім колишнього керівника порту слідчі обшукали ще до його виїзду до Відня."
    ),
  ]) func theOtherOrderIsFound(language: String, one: String, other: String) {
    for lines in [CopiesInLanguages(language, one, other).lines, CopiesInLanguages(language, other, one).lines] {
      #expect(lines.map { String($0.prefix { $0 != ":" }) } == ["date"], "\(lines)")
    }
  }

  @Test(arguments: [
    (
      "en", "The ferry will not sail before June, the port of Orla said.",
      "The port of Orla said the ferry will sail after June."
    ),
    (
      "en", "She left the hall before the vote, and the council rose after the count.",
      "The council rose after the count; she had left the hall before the vote."
    ),
    ("en", "The storm came after the race, the club said.", "The race was before the storm, the club said."),
    ("en", "The report was read by the court on Monday.", "On Monday the court read the report after lunch."),
    (
      "de", "Nach Angaben der Polizei stand der Wagen vor dem Rathaus.",
      "Der Wagen stand der Polizei zufolge vor dem Rathaus."
    ),
    (
      "fr", "Le ministre rencontrera le roi avant de rejoindre Berlin, dit son bureau.",
      "Selon son bureau, le ministre rencontrera le roi, après quoi il rejoindra Berlin."
    ),
    (
      "es", "El presidente verá al rey antes de visitar la base, dijo su oficina.",
      "Su oficina dijo que el presidente verá al rey y después visitará la base."
    ),
    (
      "it", "La prima volta fu dopo la guerra, disse lo storico.",
      "Lo storico disse che la prima volta fu dopo la guerra."
    ),
    (
      "ru", "Посредники раздали проект, после чего делегация ушла с переговоров.",
      "Делегация ушла с переговоров после того, как посредники раздали проект."
    ),
    ("uk", "Температура впала до десяти градусів після дощу.", "Після дощу температура впала до десяти градусів."),
    ("en", "He was born before the war and died after it.", "Born before the war, he died after it."),
  ]) func theSameOrderIsSilent(language: String, one: String, other: String) {
    #expect(CopiesInLanguages(language, one, other).lines.isEmpty)
    #expect(CopiesInLanguages(language, other, one).lines.isEmpty)
  }

  /// What came before one thing in one sentence comes in the other after the other thing.
  @Test(arguments: [
    (
      "en", "The company sold the quay before the town raised the rent.",
      "Only after the company had sold the quay did the town put up the rent."
    ),
    (
      "fr", "Le maire a démissionné avant que le conseil ne vote le budget.",
      "Le conseil a voté le budget après la démission du maire."
    ),
    (
      "es", "El barco zarpó antes de que la tormenta llegara a Lenna.",
      "La tormenta llegó a Lenna después de que zarpara el barco."
    ),
    (
      "it", "Il sindaco ha lasciato la sala prima che il consiglio votasse il bilancio.",
      "Il consiglio ha votato il bilancio dopo che il sindaco aveva lasciato la sala."
    ),
    (
      "pt", "O barco partiu antes de a tempestade chegar a Lenna.",
      "A tempestade chegou a Lenna depois de o barco partir."
    ),
    (
      "ru", "Паром ушёл до того, как шторм дошёл до Орлы.",
      "Шторм дошёл до Орлы после того, как ушёл паром."
    ),
    (
      "uk", "Пором відплив до того, як буря дійшла до Орли.",
      "Буря дійшла до Орли після того, як відплив пором."
    ),
    (
      "de", "Der Bürgermeister trat zurück, bevor der Rat den Haushalt beschloss.",
      "Der Rat beschloss den Haushalt, nachdem der Bürgermeister zurückgetreten war."
    ),
    (
      "en", "Prices rose before the strike ended, the union said.",
      "The strike ended after prices had gone up, the union said."
    ),
    (
      "en", "The mayor resigned two days before the council approved the budget.",
      "Two days after the mayor’s resignation the council approved the budget."
    ),
    (
      "fr", "Les secours sont arrivés avant l’effondrement du mur.",
      "Le mur s’est effondré après l’arrivée des secours."
    ),
    (
      "ru", "Мэр ушёл в отставку до голосования совета по бюджету.",
      "Совет проголосовал по бюджету после отставки мэра."
    ),
  ]) func orderSeenFromTheOtherSideIsQuiet(language: String, one: String, other: String) {
    #expect(CopiesInLanguages(language, one, other).lines == [])
  }
}
