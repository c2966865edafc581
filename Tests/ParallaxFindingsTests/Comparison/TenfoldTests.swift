import Testing

/// Numbers of the same digits that are no slip of the pen: both reports have both.
@Suite struct TenfoldTests {
  @Test(arguments: [
    (
      "en", "Nine people were hurt and 90 were led from the hall in Orla.",
      "In Orla 90 people were led from the hall; nine were hurt."
    ),
    (
      "en", "Five boats of the 500 in the port sank, the mayor said.",
      "Of the 500 boats in the port five sank, the mayor said."
    ),
    ("en", "Two clerks counted 200 ballots in the hall.", "In the hall 200 ballots were counted by two clerks."),
    ("de", "Drei Retter bargen 30 Wanderer aus der Hütte.", "Aus der Hütte bargen drei Retter 30 Wanderer."),
    ("de", "Von 40 Fenstern zerbrachen vier beim Sturm.", "Beim Sturm zerbrachen vier von 40 Fenstern."),
    ("fr", "Six navires et 60 barques ont quitté le port.", "Le port a été quitté par 60 barques et six navires."),
    ("es", "Siete de los 70 vecinos dejaron el pueblo.", "Dejaron el pueblo siete de sus 70 vecinos."),
    ("it", "Otto squadre e 80 atleti sono in gara a Ardesca.", "A Ardesca sono in gara 80 atleti e otto squadre."),
    ("ru", "Пять судов и 50 лодок вышли в море.", "В море вышли 50 лодок и пять судов."),
    ("uk", "Чотири човни і 40 рибалок вийшли в море.", "У море вийшли 40 рибалок і чотири човни."),
  ]) func bothAreInBoth(language: String, one: String, other: String) {
    #expect(CopiesInLanguages(language, one, other).lines.isEmpty)
    #expect(CopiesInLanguages(language, other, one).lines.isEmpty)
  }
}
