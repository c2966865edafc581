import ParallaxModel
import Testing

/// The least and the most of one number, and numbers in words of several scales.
@Suite struct BoundTests {
  @Test(arguments: [
    ("en", "Over 300 houses burned in the valley.", "Under 300 houses burned in the valley."),
    ("en", "Divers found cracks in two of the five piers.", "Divers found cracks in three of the five piers."),
    ("en", "At least eleven people were hurt in the collapse.", "The collapse injured at most eleven people."),
    ("de", "Mindestens achtzig Störche haben im Moor gebrütet.", "Höchstens achtzig Störche brüteten im Moor."),
    ("fr", "Plus de 300 maisons ont brûlé dans la vallée.", "Dans la vallée, moins de 300 maisons ont brûlé."),
    ("es", "Ardieron más de 300 casas en el valle.", "En el valle ardieron menos de 300 casas."),
    ("it", "Nel crollo sono rimaste ferite almeno undici persone.", "I feriti del crollo sono al massimo undici."),
    ("ru", "В долине сгорело более 300 домов.", "Менее 300 домов сгорело в долине."),
    ("uk", "У долині згоріло понад 300 будинків.", "Щонайбільше 300 будинків згоріло в долині."),
  ]) func theOtherBoundIsFound(language: String, one: String, other: String) {
    let lines = CopiesInLanguages(language, one, other).lines
    #expect(lines.map { String($0.prefix { $0 != ":" }) } == ["number"], "\(lines)")
  }

  @Test(arguments: [
    ("en", "More than 300 houses burned in the valley.", "Some 300 houses burned in the valley."),
    ("en", "More than 300 houses burned in the valley.", "In the valley 312 houses burned."),
    (
      "en", "The library spent 1.2 million euros on the book.",
      "The library spent one million two hundred thousand euros on the book."
    ),
    (
      "en", "The firm lost 1.25 million euros in May.",
      "The firm lost one million two hundred fifty thousand euros in May."
    ),
    ("en", "The fare rises by three dollars to 29 dollars.", "Instead of 26 dollars the fare will be 29 dollars."),
    ("de", "Der Preis steigt um drei Euro auf 29 Euro.", "Der Preis steigt: Statt 26 kostet das Ticket 29 Euro."),
    (
      "de", "Zwölf Schulen öffnen am Montag wegen der Glätte nicht.",
      "Ein Dutzend Schulen bleibt am Montag wegen der Glätte geschlossen."
    ),
    (
      "fr", "La bibliothèque a dépensé 1,2 million d'euros.",
      "La bibliothèque a dépensé un million deux cent mille euros."
    ),
    ("it", "La biblioteca ha speso 1,2 milioni di euro.", "La biblioteca ha speso un milione e duecentomila euro."),
    ("es", "La biblioteca gastó 1,2 millones de euros.", "La biblioteca gastó un millón doscientos mil euros."),
    ("ru", "Урожай составил 1,1 миллиона тонн.", "Миллион сто тысяч тонн составил урожай."),
    ("uk", "Урожай становив 1,1 мільйона тонн.", "Мільйон сто тисяч тонн становив урожай."),
  ]) func theSameNumberIsQuiet(language: String, one: String, other: String) {
    #expect(CopiesInLanguages(language, one, other).lines == [])
    #expect(CopiesInLanguages(language, other, one).lines == [])
  }

  @Test(arguments: [
    (
      "fr", "Le port a reçu 20 millions de dinars pour la digue.",
      "Pour la digue, le port a reçu 20 millions de dollars."
    ),
    (
      "es", "El puerto recibió 12 millones de pesos para el dique.",
      "Para el dique, el puerto recibió 12 millones de quetzales."
    ),
  ]) func anotherCurrencyIsFound(language: String, one: String, other: String) {
    #expect(CopiesInLanguages(language, one, other).lines.map { String($0.prefix { $0 != ":" }) } == ["number"])
  }
}
