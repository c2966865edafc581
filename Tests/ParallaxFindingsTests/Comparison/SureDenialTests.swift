import ParallaxModel
import Testing

/// Independent reports whose sentences surely say the same, but that one denies or leaves open what the other states.
@Suite struct SureDenialTests {
  @Test(arguments: [
    (
      "en", "The minister, Dora Halm, has not resigned over the affair.",
      "Dora Halm, the minister, resigned over the affair, her office said.", "negation"
    ),
    (
      "en", "Lund Shipping has not decided whether to appeal against the fine.",
      "Lund Shipping will appeal against the fine, its lawyer said.", "certainty"
    ),
    (
      "en", "He was not cited, said Captain Orvel Tamm of the county police.",
      "The man, 54, was cited for disorder, according to Captain Orvel Tamm.", "negation"
    ),
    (
      "es", "El exalcalde Raúl Pons no admite el soborno, según su abogada.",
      "Según su abogada, Raúl Pons admite el soborno.", "negation"
    ),
    (
      "it", "Il sindaco Marco Rea non firmerà il patto sul porto.",
      "Sul porto c'è un patto che il sindaco Marco Rea firmerà.", "negation"
    ),
    (
      "ru", "Жители говорят, что жалобы на запах газа из этого дома не поступали.",
      "За день до взрыва жалобы на запах газа от жильцов поступали.", "negation"
    ),
    (
      "uk", "Підсудний Орест Гай провини не визнає, каже його адвокат.",
      "Тепер, каже адвокат, підсудний Орест Гай свою вину визнає.", "negation"
    ),
  ]) func theOtherVerbIsFound(language: String, one: String, other: String, kind: String) {
    let lines = IndependentReports([one], [other], language).lines
    #expect(lines.map { String($0.prefix { $0 != ":" }) } == [kind], "\(lines)")
    #expect(IndependentReports([other], [one], language).lines.count == 1)
  }

  @Test(arguments: [
    (
      "en", "The bridge was not closed on Monday, the council said.",
      "The council said the bridge was closed on Friday."
    ),
    ("en", "Police did not say whether the man was armed.", "Police found the man, who was armed with a knife."),
    ("en", "Tamm did not resign because of the affair, he said.", "Tamm said he resigned for his health."),
    ("en", "No ferry will leave the port of Orla in March.", "The port of Orla has a ferry in March."),
    ("fr", "Le maire n'a pas signé le contrat en mars.", "Le maire a signé le contrat en mai."),
    (
      "es", "La empresa no pagó a tiempo la multa, dice el ayuntamiento.",
      "La empresa pagó tarde la multa, dice el ayuntamiento."
    ),
    (
      "it", "Il treno non è arrivato in orario alla stazione di Asti.",
      "Il treno è arrivato tardi alla stazione di Asti."
    ),
    ("ru", "Суд не только признал его виновным, но и лишил прав.", "Суд признал его виновным и лишил прав."),
    ("uk", "Міст не закрили повністю, каже мер Орест Гай.", "Мер Орест Гай каже, що міст закрили частково."),
    (
      "de", "Die Brücke wurde nicht am Montag gesperrt, sagt der Rat.",
      "Der Rat sagt, am Dienstag wurde die Brücke gesperrt."
    ),
  ]) func whatIsDeniedInPartIsSilent(language: String, one: String, other: String) {
    for lines in [
      IndependentReports([one], [other], language).lines, IndependentReports([other], [one], language).lines,
    ] {
      #expect(!lines.contains { $0.hasPrefix("negation") || $0.hasPrefix("certainty") }, "\(lines)")
    }
  }
}
