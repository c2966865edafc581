import ModelSamples
import ParallaxModel
import Testing

@testable import ParallaxCollation

/// How near two reports are.
@Suite struct ClosenessTests {
  private func closeness(_ one: String, _ other: String) -> Double {
    let files = [one, other].enumerated().map { InputFile(path: "r\($0).txt", bytes: Array($1.utf8)) }
    return Collation.collate(files).collation.closeness[0, 1]
  }

  /// Briefs that say the same, and nobody copied: few of their words are the same.
  @Test(arguments: [
    (
      "A ferry with 212 people on board ran aground off Skerra on Monday night.\n\nNobody was hurt, the coast guard said.",
      "Rocks near the island of Skerra stopped a night boat late on Monday; 212 passengers and crew were on it.\n\nAccording to the coast guard there were no injuries."
    ),
    (
      "Eine Fähre mit 212 Menschen ist am Montagabend vor Skerra auf Grund gelaufen.\n\nVerletzt wurde laut Küstenwache niemand.",
      "Felsen nahe der Insel Skerra haben am späten Montag ein Nachtschiff gestoppt, auf dem sich 212 Passagiere befanden.\n\nDie Küstenwache meldet keine Verletzten."
    ),
    (
      "Le maire de Lorval, Paul Rey, a démissionné jeudi après la perte de 40 millions d'euros.\n\nLe conseil votera lundi.",
      "Quarante millions envolés : Paul Rey quitte ses fonctions à la tête de Lorval.\n\nLes élus doivent se prononcer lundi sur la suite."
    ),
    (
      "The council of Lorval voted 9 to 4 on Thursday to close the swimming hall.",
      "By nine votes to four, councillors decided on Thursday that Lorval will lose its indoor pool."
    ),
  ])
  func briefsInWordsOfTheirOwnAreNoCopies(one: String, other: String) {
    #expect(closeness(one, other) < Closeness.nearCopies)
  }

  /// One text, written anew: much of each sentence stays.
  @Test(arguments: [
    (
      "A ferry with 212 people on board ran aground off Skerra on Monday night.\n\nNobody was hurt, the coast guard said.",
      "A ferry carrying 212 people ran aground near Skerra on Monday night.\n\nNobody was injured, the coast guard reported."
    ),
    (
      "Eine Fähre mit 212 Menschen ist am Montagabend vor Skerra auf Grund gelaufen.\n\nVerletzt wurde laut Küstenwache niemand.",
      "Eine Fähre mit 212 Personen an Bord lief am Montagabend vor Skerra auf Grund.\n\nNiemand wurde laut Küstenwache verletzt."
    ),
    (
      "Le maire de Lorval, Paul Rey, a démissionné jeudi après la perte de 40 millions d'euros.\n\nLe conseil votera lundi.",
      "Paul Rey, maire de Lorval, a démissionné ce jeudi à la suite de la perte de 40 millions d'euros.\n\nLe conseil doit voter lundi."
    ),
  ])
  func aTextWrittenAnewIsNear(one: String, other: String) {
    #expect(closeness(one, other) >= Closeness.nearCopies)
  }

  @Test func itIsTheSameEitherWay() throws {
    let texts = ["One two three four. Five six seven.", "Five six seven. One two three four nine. Ten eleven."]
    #expect(closeness(texts[0], texts[1]) == closeness(texts[1], texts[0]))
  }
}
