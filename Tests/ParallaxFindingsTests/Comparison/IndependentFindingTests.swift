import ParallaxModel
import Testing

/// What independent reports disagree on, in their own words.
@Suite struct IndependentFindingTests {
  @Test(arguments: [
    (
      "en", "Repairing the roof of the old school would have cost £340,000, the council said last year.",
      "The council put off a new school roof for want of £430,000, papers show.", "number: 340,000 | 430,000"
    ),
    (
      "es", "El incendio de Valdemora ha arrasado ya 4.300 hectáreas de monte.",
      "Son 3.400 hectáreas las que ha quemado el incendio.", "number: 3.400 | 4.300"
    ),
    (
      "de", "Der Freistaat zahlt dem Kind 450.000 Euro Schmerzensgeld.",
      "Vom Freistaat bekommt das Kind 480.000 Euro.", "number: 450.000 | 480.000"
    ),
    (
      "fr", "Le jugement sera rendu le 25 juin par le tribunal de Vannes.",
      "Le tribunal a mis sa décision en délibéré au 18 juin.", "date: 18 juin | 25 juin"
    ),
    (
      "en", "In October inspectors had found no urgent defects in the bridge.",
      "The bridge was passed over although inspectors had found urgent defects there.",
      "negation: "
    ),
    (
      "en", "Ice may have caused the collapse of the bridge on Friday, engineers think.",
      "The collapse of the bridge was caused by ice.", "certainty"
    ),
    (
      "en", "“We were extremely glad that the hall was empty,” said area commander Gareth Pugh.",
      "Commander Gareth Pugh called himself “incredibly glad that the hall was empty” in the evening.",
      "quotation: extremely | incredibly"
    ),
    (
      "en", "“It sounded like a train coming through the ceiling,” said Callum Reddy in the yard.",
      "Rebecca Ferrand told us how she fled. “It sounded like a train coming through the ceiling,” said Rebecca Ferrand.",
      "speaker: Callum Reddy | Rebecca Ferrand"
    ),
    (
      "it", "“Da anni chiediamo un controllo del traffico nel canale”, ha dichiarato il sindaco Renzo Taddeucci.",
      "“Da anni chiediamo un controllo del traffico nel canale”, protesta Marta Fiorelli del comitato.",
      "speaker: Marta Fiorelli | Renzo Taddeucci"
    ),
    (
      "en", "The senator spoke at the Norwalk gathering in the spring of that year.",
      "In that spring the senator had spoken at the Norfolk gathering.", "name: Norfolk | Norwalk"
    ),
    (
      "es", "Ayer Íñigo Sancho, de 34 años, repartía pan cuando el agua del barranco engulló su furgoneta.",
      "El muerto, Íñigo Sanz, repartidor de pan de 34 años, iba en la furgoneta que el agua del barranco se llevó.",
      "name: Íñigo Sancho | Íñigo Sanz"
    ),
    (
      "it", "Le biblioteche del quartiere riapriranno regolarmente martedì 4 marzo.",
      "Chi studia lo sa già: martedì prossimo le biblioteche non riapriranno.", "negation: "
    ),
    (
      "it", "Il peschereccio aveva segnalato al porto la propria rotta.",
      "Quello, per giunta, non aveva segnalato al porto la propria rotta.", "negation: "
    ),
    (
      "fr", "La mairie a exclu toute vente forcée du moulin.",
      "Et Larrieu n’a pas exclu de procéder à des ventes forcées.", "negation: "
    ),
    (
      "es", "La crecida no ha dañado hasta el momento ningún puente del valle de Lenna.",
      "Varios puentes del valle de Lenna han resultado dañados por la crecida.", "negation: "
    ),
  ]) func itIsFound(language: String, one: String, other: String, expected: String) {
    let lines = IndependentReports([one], [other], language).lines
    #expect(lines.count == 1 && lines.allSatisfy { $0.hasPrefix(expected) }, "\(lines)")
  }

  @Test(arguments: [
    // What one of them leaves out.
    ("en", "Nine people were hurt in the fire, police said on Tuesday.", "The fire left nine people hurt."),
    ("en", "According to officials, the ferry had been checked in March.", "The ferry had been checked in March."),
    ("en", "“We will rebuild the mill with our own hands,” she said.", "She wants to “rebuild the mill”, she said."),
    ("en", "She told Reuters that the mill would be rebuilt.", "The mill would be rebuilt, she said."),
    ("de", "Drei Menschen wurden verletzt, teilte die Polizei am Dienstag mit.", "Verletzt wurden drei Menschen."),
    // What one says vaguely.
    ("en", "The owner paid 2,350 crowns for the mill.", "The mill cost its owner about 2,400 crowns."),
    ("es", "La compañía tiene 214 aviones.", "Más de 200 aviones forman la flota de la compañía."),
    (
      "fr", "La facture se monte à 1,8 million d’euros par jour.", "Près de deux millions d’euros par jour sont perdus."
    ),
    // Another form of one thing.
    ("en", "The collapse happened at 10.50am in the hall.", "At 10:50 the hall collapsed."),
    ("it", "Il traghetto è partito alle 7.40 dal porto.", "Dal porto il traghetto è partito alle otto meno venti."),
    ("ru", "Проба была взята 20 мая в Дубрине.", "Пробу в Дубрине взяли 20.05."),
    (
      "uk", "Ремонт коштував 247,6 млн грн, кажуть у місті.",
      "За ремонт місто заплатило 247 мільйонів 600 тисяч гривень."
    ),
    // Figures of different things.
    (
      "en", "The school stands two miles from the town and has 640 pupils.",
      "The school opened two years ago for 300 staff."
    ),
    ("en", "The prize is worth 9,587 crowns for the singer.", "The singer has sold 10,977 records in the prize week."),
    // People and places that are called otherwise.
    ("en", "Senator Charles Moor voted against the bill.", "The bill was opposed by Sen. Moor of Lenna."),
    ("en", "The Georgia bill was vetoed by Governor Deal.", "Republican Governor Deal would not sign the bill."),
    ("en", "Fox reported that the mayor would resign.", "WMUR said that the mayor would resign."),
    ("it", "Il comandante Oleksandr Harmash era a bordo.", "A bordo c’era il comandante Aleksandr Garmash."),
    // Denied in another way.
    ("en", "The mayor had no knowledge of the loan.", "The mayor did not know of the loan."),
    (
      "fr", "La société n’a pas exclu de licenciements secs.",
      "Les licenciements secs ne sont pas exclus par la société."
    ),
    ("es", "No habrá despidos en la compañía, dijo Larra.", "Nadie será despedido en la compañía, según Larra."),
    ("es", "La crecida no ha dañado ningún puente del valle.", "Ningún puente del valle fue dañado por la crecida."),
    ("it", "Il peschereccio non aveva segnalato la rotta.", "Il peschereccio aveva rifiutato di segnalare la rotta."),
    ("de", "Der Rat hat den Verkauf der Mühle nicht beschlossen.", "Der Rat lehnte den Verkauf der Mühle ab."),
    ("en", "The council did not sell the mill.", "The council refused to sell the mill."),
    (
      "en", "No crew member of the ferry was hurt in the storm.",
      "Three passengers of the ferry were hurt in the storm; the crew was not."
    ),
    (
      "fr", "La mairie n’a pas vendu le moulin de Lenna en mars.",
      "La mairie a vendu la ferme de Lenna, mais pas le moulin."
    ),
    (
      "en", "Lenna will not pay for a bridge along the old Tarn border, its mayor says.",
      "The former mayor said that he won’t be chipping in for the proposed bridge along the old Tarn border."
    ),
    ("ru", "Совет не продал старую мельницу.", "Старую мельницу совет продавать отказался."),
    ("uk", "Рада не продала старий млин.", "Старий млин рада продати відмовилася."),
    // Who is spoken to, and where.
    ("en", "The senator spoke at the Norwalk gathering.", "At the gathering in Lenna the senator spoke."),
    ("en", "The mayor said in the Lenna hall that it was late.", "It was late, the mayor said in the hall of Tarn."),
    // Another utterance, or the reporter's signs.
    ("en", "“This is a great day for all of us,” she said in Lenna.", "“This is a great honour,” she said in Lenna."),
    ("en", "“The bill will help put people to work,” he said.", "“The bill … will help put people to work,” he said."),
    ("en", "“He saw the bill and left at once,” she said.", "“He saw [the paper] and left at once,” she said."),
    ("en", "“They’re the followers of a false man,” he said.", "“They are the followers of a false man,” he said."),
    // Doubted by both.
    ("en", "Ice may have caused the collapse.", "Engineers believe that ice caused the collapse."),
    ("es", "Una chispa habría provocado el fuego.", "Sospechan que una chispa pudo ser la causa del fuego."),
    // Not before a time is from then on.
    ("en", "The schools of the town will open on Monday, 15 September.", "The schools will not open before Monday."),
    ("de", "Die Schulen der Gemeinde öffnen am Montag, 15. September.", "Die Schulen öffnen nicht vor Montag."),
    ("fr", "Les écoles de la commune rouvriront lundi 15 septembre.", "Les écoles ne rouvriront pas avant lundi."),
    ("es", "Las escuelas del municipio abrirán el lunes 15 de septiembre.", "Las escuelas no abrirán antes del lunes."),
    ("it", "Le scuole del comune apriranno lunedì 15 settembre.", "Le scuole non apriranno prima di lunedì."),
    ("ru", "Школы города откроются в понедельник, 15 сентября.", "Школы города не откроются до понедельника."),
    ("pt", "As escolas abrem na segunda-feira, 15 de setembro.", "As escolas não abrem antes de segunda-feira."),
    ("pl", "Szkoły zostaną otwarte w poniedziałek, 15 września.", "Szkoły nie zostaną otwarte przed poniedziałkiem."),
    ("uk", "Школи міста відкриються в понеділок, 15 вересня.", "Школи міста не відкриються до понеділка."),
    // A name in a form of its own.
    ("en", "On Monday Orvel Tamm opened the quay.", "The quay was opened by Orvel Tamm’s deputy."),
    ("de", "Am Montag öffnete Ilmo Brask den Kai.", "Den Kai hat am Montag Ilmo Brask geöffnet."),
  ]) func itIsNone(language: String, one: String, other: String) {
    #expect(IndependentReports([one], [other], language).lines == [])
  }
}

/// Near copies that quote two utterances which only begin alike.
@Suite struct TwoUtteranceTests {
  @Test func theyAreNone() {
    let found = FoundFacts([
      "a": "“This is a great day for all of us,” she said in Lenna.",
      "b": "“This is a great honour,” she said in Lenna.",
    ])
    #expect(found.lines == [])
  }

  @Test func aWordThatIsAnotherIsTold() {
    let found = FoundFacts([
      "a": "“This is a great day for all of us,” she said in Lenna.",
      "b": "“This is a black day for all of us,” she said in Lenna.",
    ])
    #expect(found.lines.count == 1 && found.lines.allSatisfy { $0.hasPrefix("quotation") })
  }
}

/// Figures and speakers that change places; what only stands in another order is silent.
@Suite struct ExchangeTests {
  @Test(arguments: [
    ("en", "Police said 3 people died and 9 were hurt.", "Police said 9 people died and 3 were hurt.", "3 | 9"),
    ("de", "Dafür stimmten 31 Räte, dagegen 18.", "Dafür stimmten 18 Räte, dagegen 31.", "18 | 31"),
    ("fr", "On compte 12 morts et 40 blessés.", "On compte 40 morts et 12 blessés.", "12 | 40"),
    ("es", "Hay 5 heridos y 14 desaparecidos.", "Hay 14 heridos y 5 desaparecidos.", "14 | 5"),
    ("ru", "Погибли 4 шахтёра, ранены 11.", "Погибли 11 шахтёров, ранены 4.", "11 | 4"),
    ("uk", "За проголосував 31 депутат, проти — 18.", "За проголосували 18 депутатів, проти — 31.", "18 | 31"),
  ]) func figuresThatChangePlacesAreFound(language: String, one: String, other: String, expected: String) {
    for lines in [IndependentReports([one], [other], language).lines, Self.copies(one, other)] {
      #expect(!lines.isEmpty && lines.allSatisfy { $0 == "number: \(expected)" }, "\(lines)")
    }
  }

  private static func copies(_ one: String, _ other: String) -> [String] { FoundFacts(["a": one, "b": other]).lines }

  @Test(arguments: [
    (
      "en", "Police said 4 people died and 11 were hurt in the flood.",
      "In the flood 11 people were hurt and 4 died, police said."
    ),
    ("en", "Spain won 3 medals, France 9 and Italy 5.", "France won 9 medals, Italy 5 and Spain 3."),
    ("en", "The boat had 12 seats and 2 masts.", "It had 2 masts and 12 seats, the boat."),
    ("en", "Lenna beat Tarn by 3 goals to 1.", "By 3 goals to 1 Tarn lost to Lenna."),
    ("de", "Verletzt wurden 9 Menschen, 3 starben.", "Es starben 3 Menschen, 9 wurden verletzt."),
    ("de", "Für den Plan stimmten 31, dagegen 18 Räte.", "Dagegen stimmten 18 Räte, für den Plan 31."),
    ("fr", "On compte 12 morts et 40 blessés.", "Il y a 40 blessés et 12 morts."),
    ("es", "Hay 5 heridos y 14 desaparecidos.", "Los desaparecidos son 14 y los heridos 5."),
    ("it", "A bordo c’erano 212 passeggeri e 14 marinai.", "C’erano 14 marinai e 212 passeggeri a bordo."),
    ("ru", "Погибли 4 шахтёра, ранены 11.", "Ранены 11 шахтёров, погибли 4."),
    ("uk", "За проголосував 31 депутат, проти — 18.", "Проти — 18, за проголосував 31 депутат."),
  ]) func figuresInAnotherOrderAreNone(language: String, one: String, other: String) {
    #expect(IndependentReports([one], [other], language).lines == [])
  }

  @Test func speakersOfTwoQuotationsChangePlaces() {
    let found = FoundFacts([
      "a": "“Leave the quay now,” Orvel Tamm said. “I will never leave it,” Dessa Quill said.",
      "b": "“Leave the quay now,” Dessa Quill said. “I will never leave it,” Orvel Tamm said.",
    ])
    #expect(Set(found.lines) == ["speaker: Dessa Quill | Orvel Tamm"])
    let same = FoundFacts([
      "a": "“Sell the mill at once,” Orvel Tamm said. “It is not for sale,” Dessa Quill said.",
      "b": "“It is not for sale,” Dessa Quill said. “Sell the mill at once,” Orvel Tamm said.",
    ])
    #expect(same.lines == [])
  }
}

/// Whatever the base: the same findings.
@Suite struct BaseFreeTests {
  private static let found = FoundFacts([
    "a": "The storm hurt several people in the port of Lenna, Hagen said on Monday.",
    "b": "The storm hurt 3 people in the port of Lenna, Hagen said on Tuesday.",
    "c": "The storm hurt 4 people in the port of Lenna, Larsen said on Tuesday.",
    "d": "The storm may have hurt 4 people in the port of Lenna, Hagen said.",
  ])

  @Test func theyAreTheSameForEveryBase() {
    let collation = Self.found.collation
    for base in collation.reports.indices {
      let projection = Projection(of: collation, story: collation.stories[0], base: base)
      #expect(projection.findings(in: collation) == Self.found.findings)
      for place in Self.found.findings.flatMap(\.readings).flatMap(\.places) {
        #expect(projection.synopsis.passage(of: place) != nil)
      }
    }
  }

  @Test func twoDifferWhereTheBaseIsVague() {
    #expect(Self.found.lines.contains("number: 3 | 4"))
    let number = Self.found.findings.first { $0.kind == .number }
    #expect(number?.readings.flatMap(\.reports).contains(0) == false)
  }

  @Test func noneIsSingledOutWithoutAMajority() throws {
    let found = FoundFacts([
      "a": "About 340 boats took part in the long parade.", "b": "About 310 boats took part in the long parade.",
    ])
    let finding = try #require(found.findings.first)
    #expect(finding.differs == [] && finding.parties == [0, 1])
    #expect(finding.why == "The number differs: “340” in a; “310” in b.")
  }

  @Test func placesNameTheirStatement() {
    let statements = Set(Self.found.collation.statements.all.map(\.id))
    for place in Self.found.findings.flatMap(\.readings).flatMap(\.places) {
      #expect(place.statement.map(statements.contains) == true)
    }
  }
}
