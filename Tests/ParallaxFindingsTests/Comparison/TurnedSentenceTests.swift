import Testing

/// Near copies whose sentences were turned around: what one of them has differently stands elsewhere in the other.
@Suite struct TurnedSentenceTests {
  @Test(arguments: [
    (
      "en", "A cargo plane made a belly landing at Carrow in Kansas on Friday, closing both runways for six hours.",
      "Both runways were closed for six hours on Friday after a cargo plane made a belly landing at Carrow in Nebraska.",
      "name: Kansas | Nebraska"
    ),
    (
      "en", "The keeper has never been fined for late returns, and the library will renew his card this week.",
      "This week the library will renew the card of the keeper, who has been fined for late returns.",
      "negation: keeper has never been fined | the keeper, who has been fined"
    ),
    (
      "en", "The harbour board is considering the sale of its two oldest tugs, the chairman told the yearly meeting.",
      "At the yearly meeting the chairman said that the harbour board had decided on the sale of its two oldest tugs.",
      "certainty: considering | decided"
    ),
    (
      "en", "If members agree, the two rowing clubs will share one boathouse from June and sell the older of the two.",
      "The two rowing clubs will share one boathouse from June and sell the older one of the two.",
      "certainty: - | If members agree"
    ),
    (
      "en", "Police said that the lorry had been parked on the bridge without lights since Tuesday evening.",
      "The lorry had been parked on the bridge without lights since Tuesday evening, his lawyer said.",
      "speaker: Police | lawyer"
    ),
    (
      "en", "The old pier, shut since last autumn over rotten beams, may open for the regatta.",
      "The old pier may open for the regatta; it has been shut since last spring over rotten beams.",
      "date: autumn | spring"
    ),
    (
      "de", "Laut Feuerwehr war der Keller des Gasthofs seit Montag ohne Strom und ohne Heizung.",
      "Der Keller des Gasthofs war seit Montag ohne Strom und ohne Heizung, sagte der Anwalt.",
      "speaker: Anwalt | Feuerwehr"
    ),
    (
      "en", "It was the fourth storm of the winter in the valley, and it broke forty windows at the school.",
      "Forty windows broke at the school in the fifth storm of the winter in the valley.", "number: fifth | fourth"
    ),
    (
      "en", "The tanker drifted for three weeks off the cape without power before a tug reached it.",
      "Without power, the tanker drifted off the cape for three months before a tug reached it.",
      "number: three months | three weeks"
    ),
    (
      "en", "More than 300 hens were kept in the shed behind the chapel, the council found.",
      "The council found that fewer than 300 hens were kept in the shed behind the chapel.",
      "number: More than 300 | fewer than 300"
    ),
    (
      "en", "The ferry was out of service for two years because the harbour had no diver.",
      "The ferry was out of service for 26 months because the harbour had no diver.", "number: 26 | two"
    ),
    (
      "es", "El puente nuevo abrirá en primavera para los autobuses de la línea del puerto.",
      "Para los autobuses de la línea del puerto, el puente nuevo abrirá en otoño.", "date: otoño | primavera"
    ),
    (
      "ru", "Музей рассматривает покупку трёх рисунков из частного собрания, рассказала его директор.",
      "Директор музея рассказала, что он решил: покупка трёх рисунков из частного собрания состоится.",
      "certainty: рассматривает | решил"
    ),
  ]) func whatDiffersIsFound(language: String, one: String, other: String, expected: String) {
    let lines = CopiesInLanguages(language, one, other).lines
    #expect(lines == [expected])
    #expect(CopiesInLanguages(language, other, one).lines == lines)
  }

  @Test(arguments: [
    (
      "en", "The town bought the mill from the Hart family in May.",
      "In May the Hart family sold the mill to the town."
    ),
    ("en", "The walls are 340 metres long, the guide said.", "The guide said that the walls were 1,115 feet long."),
    ("en", "He has two weeks to pay the fee.", "He has 14 days in which to pay the fee."),
    (
      "en", "A spokesman for the airline said the flight left an hour late.",
      "The flight left an hour late, the airline said."
    ),
    (
      "en", "The court heard that she had denied taking the ring.",
      "The court heard her say that she had not taken the ring."
    ),
    (
      "en", "If the frost holds, the skaters may race on Sunday.",
      "The skaters may race on Sunday, provided the frost holds."
    ),
    ("de", "Der Kreis kaufte das Schloss von der Bank.", "Die Bank verkaufte das Schloss an den Kreis."),
    ("de", "Das Museum bleibt vierzehn Tage geschlossen.", "Zwei Wochen bleibt das Museum geschlossen."),
    ("fr", "Le marché sera fermé quinze jours.", "Pendant deux semaines, le marché sera fermé."),
    ("fr", "La rivière pourrait monter de deux mètres.", "Il se peut que la rivière monte de deux mètres."),
    ("es", "El Racing venció por 2-1 al Boca el martes.", "El Boca cayó el martes 2 a 1 ante el Racing."),
    ("it", "Il museo resterà chiuso per due settimane.", "Per quattordici giorni il museo resterà chiuso."),
    ("ru", "Музей закрыт на две недели.", "На 14 дней закрыт музей."),
    ("uk", "Місто купило млин у родини Гарт.", "Родина Гарт продала млин місту."),
  ]) func whatIsSaidInOtherWordsIsSilent(language: String, one: String, other: String) {
    #expect(CopiesInLanguages(language, one, other).lines == [])
  }
}
