import Testing

/// Words of opposite meaning in each other's place.
@Suite struct OppositeTests {
  @Test(arguments: [
    ("en", "Prices rose by four per cent in May.", "Prices fell by four per cent in May.", "negation: fell | rose"),
    (
      "en", "The shop will open after the holiday.", "The shop will open before the holiday.",
      "date: after the holiday | before the holiday"
    ),
    (
      "en", "The council rejected the plan to close the pool.", "The council accepted the plan to close the pool.",
      "negation: accepted | rejected"
    ),
    (
      "en", "She denied that the fund had paid for her travel.", "She confirmed that the fund had paid for her travel.",
      "negation: confirmed | denied"
    ),
    (
      "de", "Die Preise stiegen im Mai um vier Prozent.", "Die Preise fielen im Mai um vier Prozent.",
      "negation: fielen | stiegen"
    ),
    (
      "fr", "L'équipe de Nantes a gagné la finale dimanche.", "L'équipe de Nantes a perdu la finale dimanche.",
      "negation: gagné | perdu"
    ),
    (
      "es", "El tribunal absolvió al exdirector de la caja.", "El tribunal condenó al exdirector de la caja.",
      "negation: absolvió | condenó"
    ),
    (
      "it", "Il prezzo del grano è sceso in autunno.", "Il prezzo del grano è salito in autunno.",
      "negation: salito | sceso"
    ),
    (
      "ru", "Цена на зерно осенью выросла.", "Цена на зерно осенью упала.", "negation: выросла | упала"
    ),
    (
      "uk", "Суд відхилив скаргу компанії.", "Суд задовольнив скаргу компанії.",
      "negation: відхилив | задовольнив"
    ),
    ("en", "Her father founded the firm in Leeds.", "Her mother founded the firm in Leeds.", "name: father | mother"),
    (
      "es", "La empresa la fundó su padre en Sevilla.", "La empresa la fundó su madre en Sevilla.",
      "name: madre | padre"
    ),
    (
      "ru", "Письмо передала его дочь вместе с соседом.", "Письмо передал его сын вместе с соседом.",
      "name: дочь | сын"
    ),
    // A time told from the day of writing is a date.
    (
      "en", "The plant will reopen to visitors last week.", "The plant will reopen to visitors next week.",
      "date: last week | next week"
    ),
  ]) func theyAreFound(language: String, one: String, other: String, expected: String) {
    #expect(CopiesInLanguages(language, one, other).lines == [expected])
  }

  @Test(arguments: [
    (
      "en", "The bank cut its forecast before the summer break.", "The bank cut its forecast ahead of the summer break."
    ),
    ("en", "The gates were opened before the warning was given.", "The warning was given after the gates were opened."),
    ("en", "Prices did not rise in May, the bank found.", "Prices fell or stood still in May, the bank found."),
    ("en", "The shop opened at nine and closed at noon.", "The store was open from nine until noon."),
    ("en", "The road is open after heavy rain closed it.", "The road, closed by heavy rain, is open again."),
    (
      "en", "The council voted to close the pool and open a gym.", "The council voted to open a gym and close the pool."
    ),
    ("en", "He was cleared of all charges.", "He was acquitted on all counts."),
    ("en", "The firm failed to pay the fine.", "The firm did not pay the fine."),
    ("en", "The last time he came he was ill.", "The next time he came he was ill."),
    ("en", "He married the man's sister in 1990.", "In 1990 he married a sister of the man."),
    ("en", "The boys' father came to the inquest.", "The father of the boys attended the inquest."),
    ("de", "Der Verein verlor das Spiel nach Verlängerung.", "Nach Verlängerung unterlag der Verein im Spiel."),
    ("de", "Das Werk schloss im letzten Monat.", "Das Werk schloss im vergangenen Monat."),
    ("fr", "Le nombre de vols a diminué à l'automne.", "À l'automne, les vols ont reculé."),
    ("es", "Bajó el número de robos en otoño.", "En otoño disminuyó el número de robos."),
    ("it", "È salito il prezzo del pane.", "Il prezzo del pane è aumentato."),
    ("ru", "Число краж осенью снизилось.", "Осенью число краж сократилось."),
    ("uk", "Ціни впали на п'ять відсотків.", "Ціни знизилися на п'ять відсотків."),
  ]) func otherWordsForTheSameAreNone(language: String, one: String, other: String) {
    #expect(CopiesInLanguages(language, one, other).lines == [])
  }

  /// The words of a quotation are told as such.
  @Test func aQuotationIsOne() {
    let lines = CopiesInLanguages(
      "en", "“The best year of the mill is behind us,” said Ilmo Brask.",
      "“The worst year of the mill is behind us,” said Ilmo Brask."
    ).lines
    #expect(lines.count == 1 && lines[0].hasPrefix("quotation"), "\(lines)")
  }
}
