import Testing

/// Who says a quotation.
@Suite struct SpeakerTests {
  /// Sentences of one quotation, their language, and the words that name the speaker; empty for none.
  @Test(arguments: [
    ("“The quay is closed,” said Dessa Quill.", "en", "Dessa Quill"),
    ("“The quay is closed,” Orvel Tamm told Dessa Quill.", "en", "Orvel Tamm"),
    ("“The quay is closed,” said the mayor of Lenna, Orvel Tamm.", "en", "Orvel Tamm"),
    ("“The quay is closed,” Dessa Quill, head of the Fishers Union in Lenna, said.", "en", "Dessa Quill"),
    ("“The quay is closed,” she said on Monday.", "en", "she"),
    ("“The quay is closed,” said a spokesman for the port.", "en", "a spokesman for the port"),
    ("Orvel Tamm told Dessa Quill that the quay was “closed for good” on Monday.", "en", "Orvel Tamm"),
    ("According to Dessa Quill, “the quay belongs to all.”", "en", "Dessa Quill"),
    ("Tamm accused Quill of lying, saying “the quay is closed for good.”", "en", "Tamm"),
    ("Tamm told the council host Runa Velt last week that Lenna was ready for “dialogue”.", "en", "Tamm"),
    ("Tamm, who told Quill about the flood on the day when the quay was closed, is no “hero”.", "en", ""),
    ("“The quay is closed,” a senior Russian source told reporters.", "en", "a senior Russian source"),
    (
      "“The quay is closed,” said White House Press Secretary Josh Tamm.", "en", "White House Press Secretary Josh Tamm"
    ),
    ("“The quay is closed,” Representative James E. Tamm said.", "en", "Representative James E. Tamm"),
    ("“The quay is closed,” said James E. Tamm.", "en", "James E. Tamm"),
    ("A resolution on Tuesday called the quay “a disgrace to the town”.", "en", "A resolution"),
    (
      "“The quay is shut,” Elliott Quill, a fisher who tries to unseat the mayor of the town of Lenna in May, said.",
      "en", "Elliott Quill"
    ),
    ("The town wants to “push the port back,” though Orvel Tamm once told them to leave it.", "en", ""),
    ("Dessa Quill: “The quay is closed.”", "en", "Dessa Quill"),
    ("In the United States, he said, the plan was “a disgrace.”", "en", "he"),
    ("“The quay is closed,” the Lenna Times host complained.", "en", "the Lenna Times host"),
    ("“The quay is closed,” deadpanned Orvel Tamm.", "en", "Orvel Tamm"),
    ("“The quay is closed,” wearing the old hat of Orvel Tamm.", "en", ""),
    ("The senator also took a swipe at Orvel Tamm, calling the quay “a disgrace to all”.", "en", "The senator"),
    ("„Der Kai ist noch immer zu“, grollte Ilmo Brask.", "de", "Ilmo Brask"),
    ("„Der Kai ist noch immer zu“, einschließlich der Öffnung von Schleusen.", "de", ""),
    ("«El muelle está cerrado», rumiaba el propio Íñigo Larra.", "es", "Íñigo Larra"),
    ("„Der Kai ist noch immer zu“, sagte am Montag Bürgermeister Ilmo Brask.", "de", "Ilmo Brask"),
    ("„Der Kai ist zu“, so Richterin Pohlmeier.", "de", "Pohlmeier"),
    ("„Der Kai ist zu“, teilte eine Sprecherin mit.", "de", "eine Sprecherin"),
    ("Runa Velt, Mitglied im Rat: „Der Deich gehört allen.“", "de", "Runa Velt"),
    ("„Der Kai ist zu“, sagte die 38-jährige Mutter unserer Zeitung.", "de", "die 38-jährige Mutter unserer Zeitung"),
    ("« Le quai est fermé », a-t-il ajouté.", "fr", "il"),
    ("« Le quai est fermé », a déclaré à Hexapresse le secrétaire général du port, Gwen Tréval.", "fr", "Gwen Tréval"),
    ("« Le quai est fermé », lâche Marcel Quidel, grutier.", "fr", "Marcel Quidel"),
    ("“El muelle está cerrado”, afirmó en una conferencia el alcalde de Lenna, Íñigo Larra.", "es", "Íñigo Larra"),
    ("Según Runa Velt, “el muelle es de todos”.", "es", "Runa Velt"),
    ("«El muelle está cerrado», contaba a este diario en la puerta de su casa de la calle Mayor.", "es", ""),
    ("«El muelle está cerrado», dijo en la radio el alcalde Íñigo Larra.", "es", "Íñigo Larra"),
    ("Flanked by engineer Orvel Tamm, mayor Dessa Quill assured the town: “The quay is closed.”", "en", "Dessa Quill"),
    ("Flanked by engineer Orvel Tamm, mayor Dessa Quill had one more line: “The quay is closed.”", "en", ""),
    ("« Le quai est fermé », soufflait Gwen Tréval.", "fr", "Gwen Tréval"),
    ("«Il molo è ancora chiuso», mormorava Renzo Tadde.", "it", "Renzo Tadde"),
    ("«Il molo è chiuso», ha detto il sindaco di Lenna, Renzo Tadde.", "it", "Renzo Tadde"),
    ("“O cais está fechado”, disse Runa Velt aos jornalistas.", "pt", "Runa Velt"),
    ("“A ponte está fechada”, afirmou a prefeita Runa Velt à imprensa.", "pt", "Runa Velt"),
    ("A ministra chamou o acordo de “vergonhoso” no rádio.", "pt", "A ministra"),
    ("Gestern sagte Ilmo Brask: „Der Kai bleibt noch immer zu.“", "de", "Ilmo Brask"),
    ("«Причал закрыт», — сказал Ильмо Браск.", "ru", "Ильмо Браск"),
    ("«Причал закрыт», — сообщила главный врач больницы Нина Воева.", "ru", "Нина Воева"),
    ("«Причал закрыт», — заявил журналистам глава региона.", "ru", "глава региона"),
    ("По словам Ильмо Браска, «причал закрыт навсегда».", "ru", "Ильмо Браска"),
    ("«Причал закрито», — заявив міський голова Віктор Галай.", "uk", "Віктор Галай"),
    ("„Nabrzeże jest zamknięte” – powiedział Ilmo Brask.", "pl", "Ilmo Brask"),
    // By the place of the words alone, whatever their verb.
    ("“The quay has been closed again,” Orvel Tamm shrugged.", "en", "Orvel Tamm"),
    ("“The quay has been closed again,” the old mayor shrugged.", "en", "the old mayor"),
    ("“He told me ‘no, not again,’” she went on.", "en", "she"),
    ("“The quay has been closed again,” said Orvel Tamm of Lower Lenna Fishing Aid Trust.", "en", "Orvel Tamm"),
    ("“The quay has been closed,” a phrase that Orvel Tamm made famous, is on every wall.", "en", ""),
    ("“Nobody may pass here,” read the signs that Orvel Tamm had put up.", "en", ""),
    ("“Give us our quay back!” rang out as Mayor Orvel Tamm came in.", "en", ""),
    ("“You have been dismissed today,” Runa Velt was told by letter.", "en", ""),
    ("“The quay has been closed again,” under the eyes of Orvel Tamm.", "en", ""),
    ("“The quay has been closed again” and Orvel Tamm went home.", "en", ""),
    ("When Runa Velt saw the plan, “this is a disgrace to us,” Orvel Tamm said.", "en", "Orvel Tamm"),
    ("The plan, says Runa Velt, is “a disgrace to the town”.", "en", "Runa Velt"),
    (
      "According to Dessa Quill, who heads the union in the town of Lenna, the quay is “a disgrace”.", "en",
      "Dessa Quill"
    ),
    ("„Der Kai ist noch immer zu“, hat Ilmo Brask am Montag gewettert.", "de", "Ilmo Brask"),
    ("Vater Ilmo B. (41) zu unserer Zeitung: „Der Kai ist noch immer zu.“", "de", "Vater Ilmo B."),
    ("Dem Rentner Ilmo Brask wurde gesagt: „Der Kai ist noch immer zu.“", "de", ""),
    ("Im neuen Buch „Der Kai ist noch immer zu“ rechnet Ilmo Brask mit ihr ab.", "de", ""),
    ("„Der Kai ist noch immer zu“, bekam Ilmo Brask zu hören.", "de", ""),
    ("« Le quai est encore fermé », a grincé l’avocat.", "fr", "l’avocat"),
    ("« Le quai est encore fermé », a pesté la présidente, Gwen Tréval.", "fr", "Gwen Tréval"),
    ("« Le quai est encore fermé, souffle Gwen Tréval. On attend. »", "fr", "Gwen Tréval"),
    ("« Le quai est encore fermé », a-t-elle martelé.", "fr", "elle"),
    ("« Le quai est encore fermé », s’est vu notifier Gwen Tréval.", "fr", ""),
    ("«El muelle sigue otra vez cerrado», se queja Íñigo Larra.", "es", "Íñigo Larra"),
    ("«El muelle sigue cerrado —admitió Íñigo Larra—, pero abrirá».", "es", "Íñigo Larra"),
    ("«El muelle sigue otra vez cerrado», leyó Íñigo Larra en la puerta.", "es", ""),
    ("«El muelle sigue otra vez cerrado», dijo la semana pasada.", "es", ""),
    ("«Il molo è ancora chiuso», ha tuonato la Tadde dal balcone.", "it", "Tadde"),
    ("«Il molo è ancora chiuso», si limita a dire Renzo Tadde.", "it", "Renzo Tadde"),
    ("«Il molo è ancora chiuso», si è sentito rispondere Renzo Tadde.", "it", ""),
    ("«Причал снова закрыт надолго», — развёл руками директор порта Ильмо Браск.", "ru", "Ильмо Браск"),
    ("«Причал закрыт, — отрезал он. — Ждите весны».", "ru", "он"),
    ("«Причал снова закрыт надолго», — сказали Николаю Тамму у входа.", "ru", ""),
    ("«Причал на краю света» — новая пьеса Ильмо Браска.", "ru", ""),
    ("В письме, которое получил Ильмо Браск, сказано: «Причал закрыт».", "ru", ""),
    ("«Причал знову закрито надовго», — промовив він.", "uk", "він"),
    ("«Причал знову закрито надовго», — відповіли Михайлові Стецьку.", "uk", ""),
    ("‘De kade is nog altijd dicht’, aldus Ruben Slag.", "nl", "Ruben Slag"),
  ]) func isNamed(_ text: String, _ language: String, _ speaker: String) {
    let found = StatedQuotations.direct(in: text, language)
    #expect(found.count == 1 && found.first?.hasSuffix(speaker.isEmpty ? "" : " (\(speaker))") == true, "\(found)")
    if speaker.isEmpty { #expect(found.first?.contains("(") == false, "\(found)") }
  }

  @Test func quotationsOfOneParagraphShareTheirSpeaker() {
    #expect(
      StatedQuotations.direct(in: "“The quay is closed,” said Tamm. “It was not safe.”", "en")
        == ["The quay is closed (Tamm)", "It was not safe. (Tamm)"])
    #expect(
      StatedQuotations.direct(in: "“Leave now,” Tamm said. “I will never leave it,” Quill said.", "en")
        == ["Leave now (Tamm)", "I will never leave it (Quill)"])
    #expect(StatedQuotations.direct(in: "“Leave now,” Tamm said.\n\n“Never.”", "en") == ["Leave now (Tamm)", "Never."])
    #expect(
      StatedQuotations.direct(
        in: "“Leave now,” Tamm assured them. “I never will,” a manager who holds 3 per cent of the stock said later.",
        "en")
        == ["Leave now (Tamm)", "I never will"])
    #expect(
      StatedQuotations.direct(in: "He grabbed the “student” after he asked if he “supported the plan.”", "en")
        == ["student", "supported the plan. (he)"])
  }

  @Test(arguments: [
    ("Orvel Tamm said that the quay was closed.", "en", ["the quay was closed (Orvel Tamm)"]),
    ("Ilmo Brask sagte, dass der Kai geschlossen ist.", "de", ["der Kai geschlossen ist (Ilmo Brask)"]),
    ("Runa Velt a dit que le quai était fermé.", "fr", ["le quai était fermé (Runa Velt)"]),
    ("Ильмо Браск сообщил, что причал закрыт.", "ru", ["причал закрыт (Ильмо Браск)"]),
    ("The quay that Tamm built is closed.", "en", []),
  ]) func whatIsSaidWithoutMarks(_ text: String, _ language: String, _ found: [String]) {
    #expect(StatedQuotations.indirect(in: text, language) == found)
  }
}
