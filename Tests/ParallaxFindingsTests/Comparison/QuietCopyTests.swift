import ParallaxModel
import Testing

/// Sentences of near copies that say the same, in which facts stand elsewhere or are written otherwise.
@Suite struct QuietCopyTests {
  @Test(arguments: [
    (
      "en", "The mayor of Leeds met the bishop of York in the hall on Monday.",
      "In the hall on Monday the bishop of York met the mayor of Leeds."
    ),
    (
      "en", "Velt wrote to Quill about the bridge and Quill answered within a week.",
      "Velt had written to Quill about the bridge, and within a week Quill answered."
    ),
    (
      "de", "Der Zug fährt von Bremen über Kassel nach Ulm und hält in Fulda.",
      "Über Kassel fährt der Zug von Bremen nach Ulm, er hält auch in Fulda."
    ),
    (
      "fr", "Le ministre a quitté Paris pour Rome, puis il est revenu à Paris lundi soir.",
      "Le ministre est parti de Paris pour Rome et, lundi soir, il était de retour à Paris."
    ),
    (
      "es", "La ministra viajó de Quito a Lima con el alcalde de Cusco.",
      "De Quito a Lima viajó la ministra, acompañada por el alcalde de Cusco."
    ),
    (
      "it", "Il treno da Torino a Genova è stato sostituito da un autobus tra Asti e Alessandria.",
      "Tra Asti e Alessandria un autobus ha sostituito il treno da Torino a Genova."
    ),
    (
      "ru", "Сборная Норвегии обыграла команду Дании в Осло.",
      "В Осло команду Дании обыграла сборная Норвегии."
    ),
    (
      "uk", "Поїзд зі Львова до Києва запізнився, бо під Рівним впало дерево.",
      "Бо під Рівним упало дерево, поїзд зі Львова до Києва запізнився."
    ),
    (
      "en", "Profits at Halden rose 12 percent while those at Norvik fell 8 percent.",
      "While profits at Norvik fell 8 percent, those at Halden rose 12 percent."
    ),
    (
      "en", "Of the 40 pupils 25 are girls and 15 are boys, the school said.",
      "The school said that 15 boys and 25 girls are among the 40 pupils."
    ),
    (
      "de", "Die CDU kommt auf 31 Prozent, die SPD auf 24 Prozent.",
      "Auf 24 Prozent kommt die SPD, auf 31 Prozent die CDU."
    ),
    (
      "fr", "Lens a gagné 3-1 contre Nice devant 22.000 spectateurs.",
      "Devant 22.000 spectateurs, Nice a perdu 3-1 contre Lens."
    ),
    (
      "es", "El paro bajó en Murcia al 9 % y subió en Soria al 7 %.",
      "En Soria el paro subió al 7 % y en Murcia bajó al 9 %."
    ),
    (
      "uk", "За закон проголосували 230 депутатів, 40 були проти.",
      "40 депутатів були проти закону, 230 проголосували за."
    ),
    (
      "en", "Half of the harvest was lost in the storm, farmers said.",
      "Farmers said 50 percent of the harvest was lost in the storm."
    ),
    (
      "en", "The second half of the season begins on Friday.",
      "On Friday the latter half of the season begins."
    ),
    (
      "de", "In der ersten Hälfte des Jahres stieg der Umsatz.",
      "Im ersten Halbjahr stieg der Umsatz."
    ),
    (
      "de", "Rund die Hälfte der Häuser wurde beschädigt.",
      "Etwa jedes zweite Haus wurde beschädigt."
    ),
    (
      "fr", "La moitié des élèves étaient absents lundi.",
      "Lundi, un élève sur deux était absent."
    ),
    (
      "es", "A mitad de la noche sonó la alarma del museo.",
      "La alarma del museo sonó en mitad de la noche."
    ),
    (
      "it", "Più della metà degli elettori è rimasta a casa.",
      "È rimasto a casa oltre il 50 per cento degli elettori."
    ),
    (
      "ru", "Половина домов в посёлке осталась без света.",
      "Без света осталось 50 процентов домов посёлка."
    ),
    (
      "en", "The vote was five to four in favour of the plan.",
      "The plan was backed by five votes to four."
    ),
    (
      "en", "At five to ten metres from the shore the water was clear.",
      "The water was clear at 5 to 10 metres from the shore."
    ),
    (
      "en", "The shop is open from nine to five on weekdays.",
      "On weekdays the shop is open from 9 to 5."
    ),
    (
      "de", "Um zehn vor acht begann die Sitzung des Rates.",
      "Die Sitzung des Rates begann um 7.50 Uhr."
    ),
    (
      "fr", "Le train part à huit heures moins le quart.",
      "Le train part à 7h45."
    ),
    (
      "es", "El acto empezó a las siete y media de la tarde.",
      "El acto comenzó a las 19.30."
    ),
    (
      "ru", "Без десяти минут шесть вокзал был закрыт.",
      "В 17:50 вокзал был закрыт."
    ),
    (
      "en", "The bridge was closed three years ago for repairs.",
      "Three years have passed since the bridge was closed for repairs."
    ),
    (
      "de", "Vor drei Jahren wurde die Brücke gesperrt.",
      "Die Brücke ist seit drei Jahren gesperrt."
    ),
    (
      "en", "The prize went to Anna Lund-Berg of the valley school.",
      "The prize went to Anna Lund Berg of the valley school."
    ),
    (
      "de", "Den Preis erhielt Jörg Müller aus Ulm.",
      "Den Preis erhielt Joerg Mueller aus Ulm."
    ),
    (
      "fr", "Le prix est allé à Jean-Pierre Lacombe de Nantes.",
      "Le prix est allé à J.-P. Lacombe de Nantes."
    ),
    (
      "fr", "Le prix a été remis à Héloïse Garnier.",
      "Le prix a été remis à Heloise Garnier."
    ),
    (
      "ru", "Премию получил Алексей Николаевич Седов.",
      "Премию вручили Алексею Николаевичу Седову."
    ),
    (
      "en", "The minister thanked Mohammed al-Fayed for the gift.",
      "The minister thanked Mohamed Al Fayed for the gift."
    ),
    (
      "de", "Präsident Erdoğan reiste nach Köln.",
      "Präsident Erdogan reiste nach Köln."
    ),
    (
      "de", "Die Fregatte „Sachsen“ lief am Montag aus.",
      "Die Fregatte Sachsen lief am Montag aus."
    ),
    (
      "en", "She called the plan “a waste of money” and left.",
      "The plan, she said, was “a waste of money”, and she left."
    ),
    (
      "de", "Den Preis erhielt Anna Müller aus Ulm.",
      "Anna Mueller aus Ulm erhielt den Preis."
    ),
  ]) func theSameElsewhereIsSilent(language: String, one: String, other: String) {
    #expect(CopiesInLanguages(language, one, other).lines == [])
  }
}
