import ParallaxModel
import Testing

/// What may be in one of two near copies, and will be in the other.
@Suite struct FutureDoubtTests {
  @Test(arguments: [
    (
      "it", "La casa automobilistica potrebbe trasferire a Orla la produzione del furgone entro l'anno.",
      "Entro l'anno la casa automobilistica trasferirà a Orla la produzione del furgone."
    ),
    (
      "fr", "Le port de Brelec pourrait rejoindre la ligue des ports du nord dès le printemps.",
      "Dès le printemps, la ligue des ports du nord accueillera le port de Brelec."
    ),
    (
      "es", "El grupo estudia vender su fábrica de neumáticos de Orla a un fondo sueco.",
      "El grupo venderá a un fondo sueco su fábrica de neumáticos de Orla."
    ),
    (
      "fr", "Le groupe envisage de fermer son usine de pneus de Brelec l'an prochain.",
      "L'an prochain, le groupe fermera son usine de pneus de Brelec."
    ),
  ]) func whatWillBeIsSurer(language: String, one: String, other: String) {
    for lines in [CopiesInLanguages(language, one, other).lines, CopiesInLanguages(language, other, one).lines] {
      #expect(lines.map { String($0.prefix { $0 != ":" }) } == ["certainty"], "\(lines)")
    }
  }

  @Test(arguments: [
    (
      "en", "It is not impossible that the comet will be visible to the naked eye in October, the observatory said.",
      "The observatory said it is possible that the comet could be seen with the naked eye in October."
    ),
    (
      "es", "No es imposible que haya segunda vuelta, reconoció anoche el director de la campaña.",
      "El jefe de la campaña reconoció anoche que es posible que se celebre una segunda vuelta."
    ),
    (
      "de", "Es ist nicht ausgeschlossen, dass der Wolf aus einem Rudel in Brelau stammt.",
      "Der Wolf stammt möglicherweise aus einem Rudel in Brelau."
    ),
    (
      "fr", "Le groupe pourrait vendre la caméra et l'opéra de Brelec l'an prochain.",
      "L'an prochain, le groupe pourrait vendre l'opéra et la caméra de Brelec."
    ),
    (
      "it", "Il gruppo potrebbe cedere la città vecchia di Orla a un fondo svedese.",
      "A un fondo svedese il gruppo potrebbe cedere la città vecchia di Orla."
    ),
    (
      "es", "El grupo podría vender la fábrica de Orla, pero no cerrará la de Lenna.",
      "El grupo no cerrará la fábrica de Lenna, aunque podría vender la de Orla."
    ),
    (
      "es", "El grupo podría vender su fábrica de Orla a un fondo sueco.",
      "El grupo quizá venderá su fábrica de Orla a un fondo sueco."
    ),
    (
      "it", "La casa automobilistica potrebbe trasferire la produzione a Orla.",
      "Forse la casa automobilistica trasferirà la produzione a Orla."
    ),
    (
      "fr", "Le groupe envisage de fermer son usine de Brelec.",
      "Le groupe fermera peut-être son usine de Brelec."
    ),
    (
      "es", "El grupo estudia vender su fábrica de Orla.",
      "El grupo baraja la venta de su fábrica de Orla."
    ),
  ]) func whatIsPossibleInOtherWordsIsNoLess(language: String, one: String, other: String) {
    for lines in [CopiesInLanguages(language, one, other).lines, CopiesInLanguages(language, other, one).lines] {
      #expect(lines.isEmpty, "\(lines)")
    }
  }
}
