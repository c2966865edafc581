import Testing

/// Sources, negations and hedges that one of two near copies has lost, in several languages.
@Suite struct LostWordTests {
  @Test(arguments: [
    (
      "de", "Laut Polizei wurden bei dem Unfall im Tunnel drei Menschen schwer verletzt.",
      "Bei dem Unfall im Tunnel wurden drei Menschen schwer verletzt.", "attribution: - | Laut Polizei"
    ),
    (
      "de", "Bei dem Unfall im Tunnel wurden nach Angaben der Polizei drei Menschen schwer verletzt.",
      "Bei dem Unfall im Tunnel wurden drei Menschen schwer verletzt.", "attribution: - | nach Angaben der Polizei"
    ),
    (
      "de", "Dem Bericht zufolge fehlten auf der Brücke zwei Schrauben.", "Auf der Brücke fehlten zwei Schrauben.",
      "attribution: - | Dem Bericht zufolge"
    ),
    (
      "it", "Secondo la protezione civile, la strada resterà chiusa.", "La strada resterà chiusa.",
      "attribution: - | Secondo la protezione civile"
    ),
    (
      "it", "Stando ai testimoni, l'uomo indossava un cappotto grigio.", "L'uomo indossava un cappotto grigio.",
      "attribution: - | Stando ai testimoni"
    ),
    (
      "ru", "По словам полиции, в аварии в тоннеле пострадали три человека.",
      "В аварии в тоннеле пострадали три человека.", "attribution: - | По словам полиции"
    ),
    (
      "uk", "За словами поліції, в аварії в тунелі постраждали три людини.",
      "В аварії в тунелі постраждали три людини.", "attribution: - | За словами поліції"
    ),
    (
      "en", "Police believe the driver fell asleep at the wheel.", "The driver fell asleep at the wheel.",
      "attribution: - | Police believe"
    ),
    (
      "it", "La ditta non ha mai chiesto il rimborso.", "La ditta ha chiesto il rimborso.",
      "negation: La ditta ha chiesto il | La ditta non ha mai"
    ),
    (
      "ru", "Завод никогда не получал разрешения на выбросы.", "Завод получал разрешения на выбросы.",
      "negation: Завод никогда не получал | Завод получал разрешения"
    ),
    (
      "es", "Es posible que el tren descarrilara por exceso de velocidad.",
      "El tren descarriló por exceso de velocidad.", "certainty: El tren | Es posible que"
    ),
    (
      "ru", "По предварительным данным, причиной стала утечка газа.", "Причиной стала утечка газа.",
      "certainty: По предварительным данным | Причиной стала"
    ),
  ]) func itIsFound(language: String, one: String, other: String, expected: String) {
    #expect(CopiesInLanguages(language, one, other).lines == [expected])
  }

  @Test(arguments: [
    ("en", "According to the union, the plant will close.", "The union says the plant will close."),
    ("en", "Many believe the plan is good for the town.", "The plan is widely seen as good for the town."),
    ("en", "Police believe he acted alone.", "Investigators think he acted alone."),
    ("en", "It is possible that the train derailed.", "The train may have derailed."),
    ("de", "Laut Gewerkschaft schließt das Werk.", "Das Werk schließt, teilte die Gewerkschaft mit."),
    ("de", "Zeugen berichteten, der Schütze habe einen Mantel getragen.", "Der Schütze trug laut Zeugen einen Mantel."),
    ("en", "According to the survey, most people approve.", "Most people approve, the survey found."),
    ("de", "Nach Ansicht der Gutachter ist die Brücke sicher.", "Die Gutachter halten die Brücke für sicher."),
    ("de", "Es ist möglich, dass der Zug entgleiste.", "Der Zug könnte entgleist sein."),
    ("fr", "Selon le syndicat, l'usine va fermer.", "Le syndicat affirme que l'usine va fermer."),
    ("es", "Los testigos afirman que llevaba un abrigo gris.", "Según los testigos, llevaba un abrigo gris."),
    ("it", "Non ha mai detto niente a nessuno.", "Non ha detto mai nulla a nessuno."),
    ("ru", "Мэр заявил, что не уйдёт в отставку.", "Мэр сказал, что в отставку не уйдет."),
    ("ru", "Он никогда и никому об этом не говорил.", "Он никому об этом никогда не говорил."),
    ("ru", "По словам мэра, завод закроют.", "Мэр сказал, что завод закроют."),
    ("uk", "Мер заявив, що не піде у відставку.", "Мер сказав, що у відставку не піде."),
  ]) func itIsNone(language: String, one: String, other: String) {
    #expect(CopiesInLanguages(language, one, other).lines == [])
  }
}
