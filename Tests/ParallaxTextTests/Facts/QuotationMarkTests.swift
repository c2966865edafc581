import Testing

/// What is a quotation, by its marks.
@Suite struct QuotationMarkTests {
  @Test(arguments: [
    ("She said “we will not pay for this” and left.", "we will not pay for this"),
    ("She said \"we will not pay for this\" and left.", "we will not pay for this"),
    ("Er sagte: „Wir zahlen nicht dafür.“ Dann ging er.", "Wir zahlen nicht dafür."),
    ("Er sagte: »Wir zahlen nicht dafür.« Dann ging er.", "Wir zahlen nicht dafür."),
    ("Elle a dit : « Nous ne paierons pas. » Puis elle est partie.", "Nous ne paierons pas."),
    ("Elle a dit : «\u{202F}Nous ne paierons pas.\u{202F}» Puis elle est partie.", "Nous ne paierons pas."),
    ("Он сказал: «Мы не заплатим». Потом ушёл.", "Мы не заплатим"),
    ("Hon sade: ”Vi betalar inte för det här.” Sedan gick hon.", "Vi betalar inte för det här."),
    ("市长说：「我们不会付钱。」然后他离开了。", "我们不会付钱。"),
    ("The mayor called the plan “worthless” on the radio.", "worthless"),
    ("Der Rat nannte den Plan „Wahnsinn“ und ging.", "Wahnsinn"),
    ("He called it \"a 'great' day for 5\" and left.", "a 'great' day for 5"),
    ("Он сказал: «Мы купили «Зарю» и «Рассвет».», и ушёл.", "Мы купили «Зарю» и «Рассвет»."),
    ("Он говорил о том, что «мы купили пароход «Заря»», и ушёл.", "мы купили пароход «Заря»"),
    ("He said, “Lenna deserves our thanks. “ He also said that nobody paid.", "Lenna deserves our thanks."),
    ("He said, “Lenna deserves our thanks. ” He also said that nobody paid.", "Lenna deserves our thanks."),
    (
      "“According to the clerk, the town keeps \"tests that most people never see\" in a box.",
      "tests that most people never see"
    ),
  ]) func marksOfAnyKind(_ text: String, _ words: String) {
    let found = StatedQuotations.direct(in: text).map { $0.split(separator: " (")[0] }
    #expect(found == [Substring(words)])
  }

  @Test(arguments: [
    (
      "‘We will pay the farmers’ debts before winter,’ said Dessa Quill.",
      "We will pay the farmers’ debts before winter"
    ),
    (
      "'We will pay the farmers' debts before winter,' said Dessa Quill.",
      "We will pay the farmers' debts before winter"
    ),
    ("‘It’s the town’s worst idea,’ she said.", "It’s the town’s worst idea"),
    ("‘What’s the matter with the ’90s plan?’ asked Mott.", "What’s the matter with the ’90s plan?"),
    ("They called it ‘the worst of times’ and went home.", "the worst of times"),
    ("They called it ‘a shambles’; nobody laughed.", "a shambles"),
    ("‚Wir zahlen die Rechnung noch heute‘, sagte Brask.", "Wir zahlen die Rechnung noch heute"),
    ("›Wir zahlen die Rechnung noch heute‹, sagte Brask.", "Wir zahlen die Rechnung noch heute"),
    ("‘He told me “go home” twice,’ she said.", "He told me “go home” twice"),
  ]) func singleMarks(_ text: String, _ words: String) {
    #expect(StatedQuotations.direct(in: text).map { $0.split(separator: " (")[0] } == [Substring(words)])
  }

  /// Apostrophes, feet and inches, names of ships and papers, lists after dashes.
  @Test(arguments: [
    ("The workers’ council met in the sailors’ hall, and the ’90s songs weren’t sung.", "en"),
    ("The workers' council met in the sailors' hall, and the '90s songs weren't sung.", "en"),
    ("’Tis the season for rock ’n’ roll at James’ and Jess’ houses, isn’t it?", "en"),
    ("'Tis the season for rock 'n' roll at James' and Jess' houses, isn't it?", "en"),
    ("The board is 6' 2\" wide and the door 5\"x7\" at most.", "en"),
    ("The ferry “Dawn” left the quay at night.", "en"),
    ("On “Lenna Tonight,” she said nothing.", "en"),
    ("She told “Good Morning Lenna” and the Lenna “Times” nothing.", "en"),
    ("Un po’ di sale e un po’ di pepe bastano per l’acqua.", "it"),
    ("La ’ndrangheta e un po' di storia dell'isola.", "it"),
    ("La revue « Le Monde des ports » paraît lundi.", "fr"),
    ("Авария произошла на шахте «Глубокинская» ночью.", "ru"),
    ("«Глубокинская» введена в эксплуатацию давно.", "ru"),
    ("Der Film „Der lange Winter“ läuft am Freitag im Kino.", "de"),
    ("Le ferry « Aurore » a quitté le quai dans la nuit.", "fr"),
    ("El ferry «Aurora» salió del muelle por la noche.", "es"),
    ("Prom „Zorza” opuścił nabrzeże w nocy.", "pl"),
    ("Das Schiff „Morgenröte“ lief in der Nacht aus.", "de"),
    ("Пам'ятник стоїть на п'ятій вулиці міста.", "uk"),
    ("L’usine d’Aubry n’a pas rouvert aujourd’hui.", "fr"),
    ("— Пять лодок у причала\n\n— Десять лодок в море", "ru"),
    ("– Fünf Boote am Kai – zehn auf See", "de"),
    ("Le soir — c’était lundi — la digue a tenu.", "fr"),
  ]) func noQuotations(_ text: String, _ language: String) {
    #expect(StatedQuotations.direct(in: text, language) == [])
  }

  @Test func aQuotationGoesOnInTheNextParagraph() {
    let text =
      "“The pumps failed,” Karn said. “One after the other.\n\n“Nobody slept.\n\n“Stay at home.”\n\nThe river fell."
    #expect(
      StatedQuotations.direct(in: text) == [
        "The pumps failed (Karn)", "One after the other. | Nobody slept. | Stay at home. (Karn)",
      ])
    let british = "‘The pumps failed one by one.\n\n‘Nobody slept,’ said Karn.\n\nThe river fell."
    #expect(StatedQuotations.direct(in: british) == ["The pumps failed one by one. | Nobody slept (Karn)"])
    let french = "« Les pompes ont cédé.\n\n» Personne n’a dormi », a dit Karn.\n\nLa rivière baisse."
    #expect(StatedQuotations.direct(in: french, "fr") == ["Les pompes ont cédé. | Personne n’a dormi (Karn)"])
  }

  /// Marks alone, and any three of them in a row.
  @Test func aQuotationGoesOnOverTheLinesOfItsParagraph() {
    let lines = "The town met on Monday.\n\n“The quay is closed.\nIt was not safe,” said Tamm.\n\nRain fell."
    #expect(StatedQuotations.direct(in: lines, "en") == ["The quay is closed. | It was not safe (Tamm)"])
    // What nothing closes there ends with its sentence, and where no line is empty every line is a paragraph.
    let open = "The town met on Monday.\n\n“The quay is closed.\nIt was not safe.\n\n“Leave it,” said Tamm."
    #expect(StatedQuotations.direct(in: open, "en").last == "Leave it (Tamm)")
    let other = "The town met.\n\n“The quay is closed.\n“It was not safe,” said Tamm.\n\nRain fell."
    #expect(StatedQuotations.direct(in: other, "en") == ["The quay is closed. | It was not safe (Tamm)"])
  }

  @Test func marksWithoutWordsQuoteNothing() {
    let marks = ["\"", "“", "”", "„", "«", "»", "‘", "’", "'", "‚", "›", "‹", "—", ".", ",", "\n\n", " "]
    for one in marks {
      let lines = marks.flatMap { two in marks.map { "\(one)\(two)\($0)" } }
      #expect(StatedQuotations.direct(in: lines.joined(separator: "\n\n"), "en").allSatisfy { !$0.contains("a") })
      #expect(StatedQuotations.direct(in: lines.joined(), "en").allSatisfy { !$0.contains("a") })
    }
  }

  @Test func aForgottenMarkQuotesNoMoreThanItsSentence() {
    let text = "“The quay is closed for good, he said.\n\n“We will not pay,” said Karn.\n\nThe river fell on Sunday."
    #expect(StatedQuotations.direct(in: text) == ["We will not pay (Karn)"])
  }

  /// `words (speaker)` of a paragraph that begins with a dash.
  @Test(arguments: [
    ("— Мы не уйдём с моста, — сказал Браск. — Мы ждём.", "ru", ["Мы не уйдём с моста (Браск)", "Мы ждём. (Браск)"]),
    ("— Ми не підемо з мосту, — сказала Велт.", "uk", ["Ми не підемо з мосту (Велт)"]),
    (
      "—No nos vamos del puente —dijo Tamm—. Esperamos.", "es", ["No nos vamos del puente (Tamm)", "Esperamos. (Tamm)"]
    ),
    ("– On attend depuis lundi, dit-elle.", "fr", ["On attend depuis lundi (elle)"]),
    (
      "— On attend depuis lundi, a dit Runa Velt. On reste.", "fr",
      ["On attend depuis lundi (Runa Velt)", "On reste. (Runa Velt)"]
    ),
    ("— On attend depuis lundi, a-t-il dit.", "fr", ["On attend depuis lundi (il)"]),
    ("— Não vimos nada — disse Runa Velt.", "pt", ["Não vimos nada (Runa Velt)"]),
    ("– Nie widzieliśmy nic – powiedział Tamm.", "pl", ["Nie widzieliśmy nic (Tamm)"]),
  ]) func speechAfterADash(_ text: String, _ language: String, _ found: [String]) {
    #expect(StatedQuotations.direct(in: text, language) == found)
  }
}
