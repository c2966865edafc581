import Testing

/// Sentences of near copies that were turned around, of which a negation alone tells one from the other, beside words that
/// both have and that might turn either.
@Suite struct TurnedNegationTests {
  @Test(arguments: [
    (
      "en", "The child was vaccinated before school began above the bakery, health officers said in Orla.",
      "Health officers in Orla said the child, whose school began over the bakery, was not vaccinated.", "negation"
    ),
    (
      "uk", "Обвинувачений не визнав, що підписував накладні, і відмовився свідчити в суді Ардена.",
      "У суді Ардена обвинувачений визнав, що підписував накладні, а свідчити відмовився.", "negation"
    ),
    (
      "en", "The swing bridge is no longer considered safe for lorries above seven tonnes, engineers told the council.",
      "Engineers told the council that the swing bridge is considered safe for trucks over seven tonnes.", "negation"
    ),
    (
      "en", "The barrier kept the river out of all but nine of the 6,200 homes, the agency said.",
      "The agency said that of the 6,200 homes the barrier kept the river out of all but 90.", "number"
    ),
    (
      "fr", "L'international sénégalais n'est plus sous contrat avec le club de Brelec, qui l'a confirmé jeudi.",
      "Le club de Brelec a confirmé jeudi que l'international sénégalais est toujours sous contrat.", "negation"
    ),
    (
      "it", "L'Ardesca ha smesso di bloccare il prestito al porto di Orla.",
      "L'Ardesca continua a bloccare il prestito destinato al porto di Orla.", "negation"
    ),
    (
      "de", "Der Zeuge weigerte sich, vor Gericht die Namen zu nennen.",
      "Vor Gericht erklärte sich der Zeuge bereit, die Namen zu nennen.", "negation"
    ),
  ]) func isFound(language: String, one: String, other: String, kind: String) {
    for lines in [CopiesInLanguages(language, one, other).lines, CopiesInLanguages(language, other, one).lines] {
      #expect(lines.map { String($0.prefix { $0 != ":" }) } == [kind], "\(lines)")
    }
  }

  @Test(arguments: [
    (
      "de", "Der Angeklagte schwieg am ersten Prozesstag vor dem Landgericht Selm zu den Vorwürfen.",
      "Zum Auftakt am Landgericht Selm hat sich der Angeklagte (47) nicht zu den Vorwürfen geäußert."
    ),
    (
      "de", "Der Schaden an den 20.000 Dächern liegt bei rund 600.000 Euro, sagt die Stadt.",
      "Auf etwa 600 000 Euro beziffert die Stadt den Schaden an den 20.000 Dächern."
    ),
    (
      "en", "The mill did not stay open over the winter, the owner said.",
      "Over the winter the mill was closed, the owner said."
    ),
    (
      "en", "Nobody refused to pay the new toll, the council said.",
      "The council said that all had paid the new toll."
    ),
    (
      "fr", "Le maire n'a pas échoué à réunir les élus du port, dit son bureau.",
      "Le maire a réussi à réunir les élus du port, selon son bureau."
    ),
    (
      "es", "El acusado no perdió el juicio contra el puerto, dice su abogada.",
      "Su abogada dice que el acusado ganó el juicio contra el puerto."
    ),
    (
      "ru", "Суд не отклонил жалобу жителей посёлка, сообщила газета.",
      "Газета сообщила, что суд принял жалобу жителей посёлка."
    ),
    (
      "fr", "Il n'y a plus de pain dans la ville de Brelec, dit le maire.",
      "Le maire dit qu'il n'y a plus de pain à Brelec."
    ),
    (
      "en", "Police stopped the car on Friday and still hold the driver.",
      "The driver, whose car police stopped on Friday, is still held."
    ),
    (
      "it", "La fabbrica ha smesso di produrre furgoni in Ardesca.",
      "In Ardesca la fabbrica non produce più furgoni."
    ),
    (
      "de", "Der Zeuge weigerte sich, vor Gericht die Namen zu nennen.",
      "Vor Gericht war der Zeuge nicht bereit, die Namen zu nennen."
    ),
  ]) func isSilent(language: String, one: String, other: String) {
    #expect(CopiesInLanguages(language, one, other).lines.isEmpty)
    #expect(CopiesInLanguages(language, other, one).lines.isEmpty)
  }

  /// How long something is not is told, and in other words who forbade it.
  @Test func aMeasuredLackDeniesNothing() {
    let one = "The league banned the striker Vilo Rask from football for two years over a failed test."
    let other = "Rask: two years without football and a fine, the officials ruled on the striker."
    #expect(IndependentReports([one], [other], "en").lines.isEmpty)
  }
}
