import ParallaxModel
import Testing

/// Animals, kin, the dead and the hurt, deputies: members of closed sets in near copies.
@Suite struct KindsOfBeingsTests {
  @Test(arguments: [
    (
      "en", "Lightning struck a barn near Orla and forty cows died.",
      "Forty sheep perished when a barn near Orla was struck by lightning."
    ),
    (
      "en", "Seven soldiers were wounded when a drone struck the fuel store.",
      "A drone struck the fuel store and seven soldiers were killed."
    ),
    (
      "en", "The poet leaves a daughter and a house on the coast.",
      "A sister and a house on the coast survive the poet."
    ),
    (
      "de", "Der Blitz schlug in einen Stall ein, wo vierzig Kühe verendeten.",
      "Ein Blitz hat einen Stall getroffen, vierzig Schafe verendeten."
    ),
    ("de", "Sieben Soldaten wurden am Flughafen verletzt.", "Am Flughafen wurden sieben Soldaten getötet."),
    ("fr", "Sept soldats ont été blessés à l'aéroport.", "À l'aéroport, sept soldats ont été tués."),
    ("es", "Siete soldados resultaron heridos en el aeropuerto.", "En el aeropuerto murieron siete soldados."),
    ("it", "Sette soldati sono rimasti feriti all'aeroporto.", "All'aeroporto sono stati uccisi sette soldati."),
    ("fr", "Le vice-président de la région a démissionné jeudi.", "Jeudi, le président de la région a démissionné."),
    ("ru", "Заместитель мэра подал в отставку в четверг.", "В четверг в отставку подал мэр."),
    ("uk", "Заступник мера подав у відставку в четвер.", "У четвер у відставку подав мер."),
  ]) func theOtherOneIsFound(language: String, one: String, other: String) {
    for lines in [CopiesInLanguages(language, one, other).lines, CopiesInLanguages(language, other, one).lines] {
      #expect(lines.count == 1, "\(lines)")
    }
  }

  @Test(arguments: [
    (
      "en", "Three people were killed and five hurt on the quay.",
      "On the quay five people were injured and three died."
    ),
    ("en", "Anna Tamm is the daughter of the mayor.", "The mayor is the father of Anna Tamm."),
    ("en", "The man was fatally wounded on the quay.", "The man was killed on the quay."),
    ("en", "He could not bear the noise of the port.", "The noise of the port was more than he could stand."),
    ("de", "Die Kühe standen neben den Schafen auf dem Deich.", "Auf dem Deich standen Schafe neben Kühen."),
    ("de", "Der Fahrer wurde tödlich verletzt.", "Der Fahrer starb."),
    ("es", "La sobrina del alcalde abrió la fiesta.", "El tío de la joven, el alcalde, la dejó abrir la fiesta."),
    ("fr", "Le chien du maire a mordu un facteur.", "Un facteur a été mordu par le chien du maire."),
    (
      "it", "Prima della partita il cane ha attraversato il campo.",
      "Il cane ha attraversato il campo prima della partita."
    ),
    ("ru", "Собака мэра укусила почтальона.", "Почтальона укусила собака мэра."),
  ]) func othersAreQuiet(language: String, one: String, other: String) {
    #expect(CopiesInLanguages(language, one, other).lines == [])
  }
}
