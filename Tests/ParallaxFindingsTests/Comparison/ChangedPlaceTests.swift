import ParallaxModel
import Testing

/// Facts that change places, halves and thirds, and words within a name, in near copies.
@Suite struct ChangedPlaceTests {
  @Test(arguments: [
    (
      "en", "The train from Leeds to York was held up by snow, and passengers waited at the station until morning.",
      "The train from York to Leeds was held up by snow, and passengers waited at the station until morning."
    ),
    (
      "fr", "Le train de Nantes à Rennes a été retardé par la neige, et les voyageurs ont attendu jusqu'au matin.",
      "Le train de Rennes à Nantes a été retardé par la neige, et les voyageurs ont attendu jusqu'au matin."
    ),
    (
      "es", "El tren de Murcia a Jaén se retrasó por la nieve y los viajeros esperaron hasta la mañana.",
      "El tren de Jaén a Murcia se retrasó por la nieve y los viajeros esperaron hasta la mañana."
    ),
    (
      "uk", "Потяг із Полтави до Сум затримався через негоду, і пасажири чекали на вокзалі до ранку.",
      "Потяг із Сум до Полтави затримався через негоду, і пасажири чекали на вокзалі до ранку."
    ),
    (
      "uk", "Потяг із Києва до Львова затримався через негоду, і пасажири чекали на вокзалі до ранку.",
      "Потяг із Львова до Києва затримався через негоду, і пасажири чекали на вокзалі до ранку."
    ),
    (
      "de", "Für das neue Hafengesetz stimmten 412 Abgeordnete, 187 votierten dagegen.",
      "187 Abgeordnete stimmten für das neue Hafengesetz, 412 votierten dagegen."
    ),
    (
      "en", "In the vote 412 members backed the new harbour law, 187 were against it.",
      "The new harbour law had 187 members for it in the vote, 412 were against it."
    ),
    (
      "en", "The law passed with 412 votes in favour and 187 against after a long debate.",
      "The law passed with 187 votes in favour and 412 against after a long debate."
    ),
    (
      "fr", "La loi a été adoptée par 412 voix pour et 187 contre après un long débat.",
      "La loi a été adoptée par 187 voix pour et 412 contre après un long débat."
    ),
    (
      "en", "Police held two brothers, Rory Tamm, aged 24, and Ivan Tamm, 19, over the theft of a lorry.",
      "Police held two brothers, Rory Tamm, aged 19, and Ivan Tamm, 24, over the theft of a lorry."
    ),
    (
      "en", "Frost ruined half of the almond harvest in the valley, according to farmers.",
      "Frost ruined a third of the almond harvest in the valley, according to farmers."
    ),
    (
      "en", "Frost ruined half the almond harvest in the valley, according to farmers.",
      "Frost ruined a third of the almond harvest in the valley, according to farmers."
    ),
    (
      "de", "Der Frost vernichtete die Hälfte der Mandelernte im Tal, wie die Bauern sagen.",
      "Der Frost vernichtete ein Drittel der Mandelernte im Tal, wie die Bauern sagen."
    ),
    (
      "fr", "Le gel a détruit la moitié de la récolte d'amandes dans la vallée, selon les agriculteurs.",
      "Le gel a détruit un tiers de la récolte d'amandes dans la vallée, selon les agriculteurs."
    ),
    (
      "it", "Il gelo ha distrutto la metà del raccolto di mandorle nella valle, secondo gli agricoltori.",
      "Il gelo ha distrutto un terzo del raccolto di mandorle nella valle, secondo gli agricoltori."
    ),
    (
      "ru", "Мороз погубил половину урожая миндаля в долине, сообщили фермеры.",
      "Мороз погубил треть урожая миндаля в долине, сообщили фермеры."
    ),
    (
      "uk", "Мороз знищив половину врожаю мигдалю в долині, повідомили фермери.",
      "Мороз знищив третину врожаю мигдалю в долині, повідомили фермери."
    ),
    (
      "ru", "Новым ректором университета избран физик Иван Петрович Седов, прежде декан факультета.",
      "Новым ректором университета избран физик Иван Павлович Седов, прежде декан факультета."
    ),
    (
      "uk", "Новим ректором обрано фізика Івана Петровича Седова, колишнього декана факультету.",
      "Новим ректором обрано фізика Івана Павловича Седова, колишнього декана факультету."
    ),
    (
      "en", "The new rector is the physicist John Henry Maddox, once dean of the faculty.",
      "The new rector is the physicist John Harvey Maddox, once dean of the faculty."
    ),
  ]) func whatChangesIsFound(language: String, one: String, other: String) {
    #expect(!CopiesInLanguages(language, one, other).lines.isEmpty)
  }

  @Test(arguments: [
    (
      "es", "La policía detuvo en Murcia a dos hermanos, Raúl, de 24 años, e Iván, de 19, por el robo de un camión.",
      "La policía detuvo en Murcia a dos hermanos, Iván, de 19 años, y Raúl, de 24, por el robo de un camión."
    ),
    (
      "en", "Police held two brothers, Rory, aged 24, and Ivan, 19, over the theft of a lorry.",
      "Police held two brothers, Ivan, 19, and Rory, 24, over the theft of a lorry."
    ),
    (
      "de",
      "Die Polizei nahm zwei Brüder fest, den 24-jährigen Raul und den 19-jährigen Ivan, wegen des Diebstahls eines Lasters.",
      "Die Polizei nahm zwei Brüder fest, den 19-jährigen Ivan und den 24 Jahre alten Raul, wegen des Diebstahls eines Lasters."
    ),
    (
      "fr", "La police a arrêté deux frères, Raoul, 24 ans, et Yvan, 19 ans, pour le vol d'un camion.",
      "La police a arrêté deux frères, Yvan, âgé de 19 ans, et Raoul, 24, pour le vol d'un camion."
    ),
    (
      "ru", "Полиция задержала двух братьев, 24-летнего Рауля и 19-летнего Ивана, за кражу грузовика.",
      "Полиция задержала двух братьев, Ивана, 19 лет, и Рауля, 24 лет, за кражу грузовика."
    ),
    (
      "en", "The rivers Lenna and Orla rose by 3 and 5 metres during the night, the office said.",
      "The rivers Orla and Lenna rose by 5 and 3 metres during the night, the office said."
    ),
    (
      "en", "The new rector is the physicist Abdel Rahman Said, once dean of the faculty.",
      "The new rector is the physicist Abdul Rehman Sayed, once dean of the faculty."
    ),
  ]) func whatKeepsItsWordsIsSilent(language: String, one: String, other: String) {
    #expect(CopiesInLanguages(language, one, other).lines == [])
  }
}
