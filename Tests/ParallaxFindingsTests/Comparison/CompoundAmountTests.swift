import Testing

/// Amounts of two units, and halves behind a unit: `four years and six months`, `dos años y medio`.
@Suite struct CompoundAmountTests {
  @Test(arguments: [
    (
      "es", "La obra del puerto duró dos años y medio, dijo el alcalde de Lorca.",
      "El alcalde de Lorca dijo que la obra del puerto duró 30 meses."
    ),
    ("fr", "Le chantier du pont a duré trois ans et demi.", "Le chantier du pont a duré 42 mois."),
    (
      "it", "La corte lo ha condannato a quattro anni e sei mesi per bancarotta.",
      "La corte lo ha condannato a quattro anni e mezzo per bancarotta."
    ),
    ("en", "The flight to Orla took two hours and ten minutes.", "The flight to Orla took 130 minutes."),
    ("en", "The firm pays a dividend of $0.85 a share.", "The firm pays a dividend of 85 cents a share."),
    ("ru", "Гонщик проехал этап за 4 часа 5 минут.", "Гонщик проехал этап за 4 ч 05 мин."),
    ("uk", "Курс на вівторок — 41 гривня 20 копійок.", "Курс на вівторок — 41,20 грн."),
    (
      "en", "The bridge was shut for two years and half the town complained.",
      "The bridge was shut for two years, and half the town complained."
    ),
    (
      "fr", "Le prix du lait est passé de 32 à 48 centimes le litre.",
      "Le prix du litre de lait est passé de 32 centimes à 48."
    ),
    (
      "en", "He served two years and six months later was back in court in Orla.",
      "He was back in court in Orla six months later, having served two years."
    ),
    (
      "en", "In two hours 30 minutes of rain flooded the mill in Orla.",
      "The mill in Orla was flooded by 30 minutes of rain in two hours."
    ),
    (
      "ru", "Его обвиняют по п. 1 ч. 2 ст. 105 УК, сообщил суд.",
      "Суд сообщил, что его обвиняют по пункту 1 части 2 статьи 105 УК."
    ),
    ("en", "It took two years and six of the ten judges.", "It took six of the ten judges and two years."),
  ]) func isOneAmount(language: String, one: String, other: String) {
    #expect(CopiesInLanguages(language, one, other).lines.isEmpty)
    #expect(CopiesInLanguages(language, other, one).lines.isEmpty)
  }

  @Test(arguments: [
    (
      "en", "He was jailed for three years and a half, the court in Orla said.",
      "The court in Orla said he was jailed for three years.", "number: three | three years and a half"
    ),
    (
      "en", "The flight to Orla took two hours and ten minutes.",
      "The flight to Orla took two hours and twenty minutes.",
      "number: two hours and ten minutes | two hours and twenty minutes"
    ),
    (
      "es", "La liga sancionó al portero con dieciocho meses por saltarse tres controles.",
      "Por saltarse tres controles la liga sancionó al portero con dos años y medio.",
      "number: dieciocho | dos años y medio"
    ),
    (
      "de", "Nach anderthalb Stunden im Schacht erreichten die Retter den Forscher in 700 Metern Tiefe.",
      "Zweieinhalb Stunden waren die Retter im Schacht, bis sie den Forscher in 700 Metern Tiefe erreichten.",
      "number: Zweieinhalb | anderthalb"
    ),
  ]) func anotherIsFound(language: String, one: String, other: String, expected: String) {
    #expect(CopiesInLanguages(language, one, other).lines == [expected])
    #expect(CopiesInLanguages(language, other, one).lines == [expected])
  }
}
