import Testing

/// Near copies that were turned around: who does what to whom, what is doubted or refused, what is counted, who says it.
@Suite struct TurnedRuleTests {
  @Test(arguments: [
    (
      "en", "Petra Lund beat Anna Rossi in the final of the harbour regatta on Sunday afternoon.",
      "On Sunday afternoon Anna Rossi defeated Petra Lund in the final of the harbour regatta.",
      "name: Anna Rossi defeated | Petra Lund beat"
    ),
    (
      "ru", "Анна Седова обыграла в финале Марию Лунд и получила кубок порта.",
      "Кубок порта получила Мария Лунд: в финале она обыграла Анну Седову.", ""
    ),
    (
      "en", "The baker refused to sign the lease for the corner shop, which the council had offered in May.",
      "The lease for the corner shop, which the council had offered in May, was signed by the baker.",
      ""
    ),
    (
      "en", "The frost may force the growers in the valley to give up a third of their plums this year.",
      "This year the growers in the valley will have to give up a third of their plums because of the frost.", ""
    ),
    (
      "es", "El presunto autor del robo en el molino fue detenido el jueves en la estación.",
      "En la estación fue detenido el jueves el autor del robo en el molino.", ""
    ),
    (
      "en", "The flood left some 42,000 homes in the county dark on Thursday, and the repairs will take days.",
      "On Thursday some 24,000 houses in the county were dark because of the flood; the repairs will take days.",
      "number: 24,000 | 42,000"
    ),
    (
      "en", "Up to 40 centimetres of snow fell on the pass overnight, and the road was closed.",
      "The road was closed after up to 40 millimetres of snow fell on the pass overnight.", ""
    ),
    (
      "en", "The mill pond covers 70 hectares, the guide said on the tour of the old works.",
      "On the tour of the old works the guide said that the mill pond covers 70 square kilometres.", ""
    ),
    (
      "es", "La carrera salió de Valencia con noventa ciclistas y mucho viento del mar.",
      "Con noventa ciclistas y mucho viento del mar, la carrera salió de Palencia.", ""
    ),
    (
      "es", "Los rebeldes afirmaron que el puente viejo del valle había caído el lunes.",
      "El puente viejo del valle había caído el lunes, afirmó el ejército.", ""
    ),
  ]) func whatDiffersIsFound(language: String, one: String, other: String, expected: String) {
    let lines = CopiesInLanguages(language, one, other).lines
    #expect(lines.count == 1 && (expected.isEmpty || lines == [expected]), "\(lines)")
    #expect(CopiesInLanguages(language, other, one).lines == lines)
  }

  /// Who takes part in what, in other voices and orders.
  @Test(arguments: [
    ("en", "Petra Lund beat Anna Rossi in the final.", "In the final Anna Rossi was beaten by Petra Lund."),
    ("en", "Petra Lund beat Anna Rossi in the final.", "Anna Rossi lost the final to Petra Lund."),
    ("en", "Petra Lund met Anna Rossi in the final.", "Anna Rossi met Petra Lund in the final."),
    ("en", "Oslo accused Bergen of delay.", "Bergen was accused of delay by Oslo."),
    ("de", "Karl Braun beschuldigte Eva Horn.", "Eva Horn wurde von Karl Braun beschuldigt."),
    ("fr", "Paul Morin a accusé Luc Petit.", "Luc Petit a été accusé par Paul Morin."),
    ("es", "Ana Gil acusó a Luis Mora.", "Luis Mora fue acusado por Ana Gil."),
    ("it", "Marta Sella ha battuto Anna Riva.", "Anna Riva è stata battuta da Marta Sella."),
    ("ru", "Анна Седова обыграла Марию Лунд.", "Марию Лунд обыграла Анна Седова."),
    ("uk", "Анна Седова обіграла Марію Лунд.", "Марію Лунд обіграла Анна Седова."),
  ]) func whoDoesItIsSilent(language: String, one: String, other: String) {
    #expect(CopiesInLanguages(language, one, other).lines == [])
  }

  /// Doubts, refusals and negations in other words.
  @Test(arguments: [
    ("en", "The pier may close in May.", "Perhaps the pier will close in May."),
    ("en", "The pier could close in May.", "In May the pier might close."),
    ("en", "The alleged thief of the bell was held in Hull.", "The suspected thief of the bell was held in Hull."),
    ("en", "She refused to sell the mill.", "She would not sell the mill."),
    ("en", "They were not told before Monday.", "Only on Monday were they told."),
    ("en", "The shop did not open until noon.", "The shop opened at noon."),
    ("de", "Das Lager brach vermutlich am Abend ein.", "Am Abend brach wohl das Lager ein."),
    ("de", "Die Eltern erfuhren es nicht vor Montag.", "Erst am Montag erfuhren es die Eltern."),
    ("fr", "Le col pourrait fermer lundi.", "Il se peut que le col ferme lundi."),
    ("es", "No lloverá salvo el martes.", "Solo lloverá el martes."),
    ("it", "Il museo non aprirà prima di maggio.", "Il museo aprirà solo a maggio."),
    ("ru", "Мост, возможно, закроют в мае.", "В мае мост могут закрыть."),
    ("uk", "Усі села, крім двох, мають воду.", "Води не мають лише два села."),
  ]) func doubtsInOtherWordsAreSilent(language: String, one: String, other: String) {
    #expect(CopiesInLanguages(language, one, other).lines == [])
  }

  /// Numbers, times and names in other forms.
  @Test(arguments: [
    ("en", "It reached 104 degrees Fahrenheit on Sunday.", "On Sunday it reached 40 degrees Celsius."),
    ("en", "It was minus 11 degrees at noon.", "At noon it was 11 degrees Celsius below zero."),
    ("en", "He thanked the Norwegian crew.", "He thanked the crew of Norway."),
    ("en", "The rate rose by half a percentage point.", "The rate rose by 0.5 percentage points."),
    ("de", "Sie fanden eine halbe Tonne Kokain im Keller.", "Im Keller fanden sie 500 Kilogramm Kokain."),
    ("fr", "Le bac part à minuit moins le quart.", "C'est à 23 h 45 que part le bac."),
    ("fr", "La cure dure vingt et un jours.", "La cure dure trois semaines."),
    ("es", "El tren llegó a Pekín el lunes.", "El lunes llegó el tren a Beijing."),
    ("ru", "Паром отходит без четверти восемь вечера.", "В 19:45 отходит паром."),
    (
      "fr", "Ils ont rejeté le texte par 289 voix contre 214.",
      "Avec 214 voix pour et 289 contre, le texte est rejeté."
    ),
    ("ru", "Он купил завод за 1,2 млрд рублей.", "За 1 миллиард 200 миллионов рублей он купил завод."),
    ("ru", "Дом стоит под Тверью.", "Дом стоит возле Твери."),
    ("uk", "Пором відходить о 22:15.", "О чверть на одинадцяту вечора відходить пором."),
    ("uk", "Літак летить до Тель-Авіва.", "До Тель-Авіву летить літак."),
    // What somebody is called, and what looks like a name because every noun has a capital.
    ("de", "Der Besitzer Ilmo Brask lehnte das Angebot ab.", "Der Eigentümer Ilmo Brask lehnte das Angebot ab."),
    ("de", "Die Investmentbank Wingate prüft den Verkauf.", "Die Geschäftsbank Wingate prüft den Verkauf."),
    ("de", "Der Anteil der Personen ohne Arbeit stieg im Mai.", "Der Anteil der Menschen ohne Arbeit stieg im Mai."),
    ("de", "Am Ende der Tagung stimmten alle dafür.", "Zum Abschluss der Tagung stimmten alle dafür."),
  ]) func otherFormsAreSilent(language: String, one: String, other: String) {
    #expect(CopiesInLanguages(language, one, other).lines == [])
  }

  /// Who says it, called by other names.
  @Test(arguments: [
    ("en", "The mayor said the pier was safe.", "The pier was safe, the town hall said."),
    ("en", "Police said the road was icy.", "The road was icy, officers said."),
    ("en", "The minister said the dam would hold.", "The dam would hold, the ministry said."),
    ("en", "The club's coach said the keeper was fit.", "The keeper was fit, the manager said."),
    ("de", "Der Minister sagte, der Damm halte.", "Der Damm halte, sagte der Ministeriumssprecher."),
    ("fr", "Le maire assure que le pont est sûr.", "Le pont est sûr, assure la mairie."),
    ("es", "El alcalde dijo que el puente es seguro.", "El puente es seguro, dijo el regidor."),
    ("it", "Il sindaco ha detto che il ponte è sicuro.", "Il ponte è sicuro, ha detto il primo cittadino."),
    ("ru", "Министр сказал, что плотина выдержит.", "Плотина выдержит, сказали в министерстве."),
    ("uk", "Мер сказав, що міст безпечний.", "Міст безпечний, сказав міський голова."),
  ]) func whoSaysItByAnotherNameIsSilent(language: String, one: String, other: String) {
    #expect(CopiesInLanguages(language, one, other).lines == [])
  }
}
