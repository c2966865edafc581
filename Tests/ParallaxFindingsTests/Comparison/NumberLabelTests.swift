import ParallaxModel
import Testing

/// Numbers that are names count nothing.
@Suite struct NumberLabelTests {
  private func kinds(_ one: String, _ other: String) throws -> [FindingKind] {
    let files = [("a", one), ("b", other)].map { InputFile(path: "\($0.0).txt", bytes: Array($0.1.utf8)) }
    let (collation, _) = Collation.collate(files)
    return collation.findings(of: try #require(collation.stories.first)).map(\.kind)
  }

  @Test(arguments: [
    (
      "Frightened Year 9 pupils were playing badminton when the roof of the hall in Askerdale fell on Thursday.",
      "Eleven pupils were hurt when the roof of the hall in Askerdale fell on Thursday, and a teacher too."
    ),
    (
      "Passengers of Flight 370 waited in the hall of the airport of Lowmoor until the morning of Monday.",
      "Some 214 passengers waited in the hall of the airport of Lowmoor until the morning of Monday."
    ),
    (
      "Der Streit um Artikel 5 beschäftigte am Montag den Rat der Stadt Brunnau bis in die Nacht.",
      "Der Streit beschäftigte am Montag 12 Redner im Rat der Stadt Brunnau bis in die Nacht."
    ),
    (
      "Рейс 214 из Лугова задержали в понедельник из-за тумана, сообщил аэропорт города Лугова.",
      "Из-за тумана в понедельник задержали 17 пассажиров из Лугова, сообщил аэропорт города Лугова."
    ),
    (
      "Le vol 214 pour Brunnay a été retardé lundi par le brouillard, selon l'aéroport de Lowmoor.",
      "Lundi, 170 voyageurs pour Brunnay ont été retardés par le brouillard, selon l'aéroport de Lowmoor."
    ),
    (
      "El artículo 15 de la ley fue discutido el lunes en el consejo de Lugares hasta la noche.",
      "La ley fue discutida el lunes por 12 oradores en el consejo de Lugares hasta la noche."
    ),
    (
      "Il volo 214 per Torre è stato rinviato lunedì per la nebbia, dice l'aeroporto di Lugomare.",
      "Lunedì 180 passeggeri per Torre sono stati fermati dalla nebbia, dice l'aeroporto di Lugomare."
    ),
    (
      "Рейс 214 з Лугова затримали в понеділок через туман, повідомив аеропорт міста Лугова.",
      "Через туман у понеділок затримали 17 пасажирів з Лугова, повідомив аеропорт міста Лугова."
    ),
    (
      "Route 66 was closed for the whole of Monday when the river came over it at Lowmoor, police said.",
      "Police said 45 cars were stuck for the whole of Monday when the river came over the road at Lowmoor."
    ),
    (
      "Guests of Room 212 were woken by the alarm on Monday night, the hotel at Lowmoor said.",
      "Some 180 guests were woken by the alarm on Monday night, the hotel at Lowmoor said."
    ),
  ])
  func aNameIsNoCount(_ one: String, _ other: String) throws {
    #expect(try !kinds(one, other).contains(.number))
  }

  @Test(arguments: [
    (
      "Article 5 of the treaty was read out in the council of Lowmoor on Monday by the mayor.",
      "Article 6 of the treaty was read out in the council of Lowmoor on Monday by the mayor."
    ),
    (
      "In the district 12 people were hurt when the bridge of Lowmoor fell on Monday, police said.",
      "In the district 17 people were hurt when the bridge of Lowmoor fell on Monday, police said."
    ),
    (
      "This year 12 people drowned in the lake of Lowmoor, the coastguard said on Monday evening.",
      "This year 17 people drowned in the lake of Lowmoor, the coastguard said on Monday evening."
    ),
  ])
  func whatIsCountedOrNumberedAlikeStillDiffers(_ one: String, _ other: String) throws {
    #expect(try kinds(one, other).contains(.number))
  }
}
