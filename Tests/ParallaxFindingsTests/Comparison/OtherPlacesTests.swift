import Testing

/// What one sentence of near copies has and the other has otherwise, wherever it stands: a quarter of the compass, of how many
/// something is said, a place, a surname, a quotation.
@Suite struct OtherPlacesTests {
  @Test(arguments: [
    (
      "en", "name", "The barge drifted north for two hours before a tug could reach it, the harbour master said.",
      "For two hours, said the harbour master, the barge drifted south before a tug reached it."
    ),
    (
      "ru", "name", "Паводок затопил северные кварталы Орлы, и спасатели вывезли 60 жителей.",
      "Спасатели вывезли 60 жителей: паводок затопил южные кварталы Орлы."
    ),
    (
      "it", "name", "Il branco di delfini nuotava verso sud quando la motovedetta lo ha avvistato.",
      "Quando la motovedetta lo ha avvistato, il branco di delfini nuotava in direzione nord."
    ),
    (
      "en", "number", "All of the lifts in the tower were checked after the fire, the owner said.",
      "The owner said that after the fire some of the lifts in the tower were checked."
    ),
    (
      "en", "number", "All schools in the Orla district will open on four days a week, the council said.",
      "Some Orla district schools will open on four days a week, according to the council."
    ),
    (
      "de", "number", "Sämtliche Filialen der Kette schließen zum Jahresende, bestätigte der Verwalter.",
      "Der Verwalter bestätigte, dass einige Filialen der Kette zum Jahresende schließen."
    ),
    (
      "de", "name", "Aus Westen zieht in der Nacht eine Gewitterfront heran, vor der die Meteorologen warnen.",
      "Meteorologen warnen, denn in der Nacht zieht von Osten eine Gewitterfront heran."
    ),
    (
      "uk", "number", "Усі дев’ять човнів повернулися до порту ще вдень, каже капітан.",
      "Капітан каже, що ще вдень до порту повернулися деякі з дев’яти човнів."
    ),
    (
      "fr", "number", "Tous les élèves de la classe ont reçu un vélo, a dit le maire.",
      "Le maire a dit que plusieurs élèves de la classe avaient reçu un vélo."
    ),
    (
      "en", "name", "Divers working near Harwick have raised the bell of a trawler that sank in 1911.",
      "The bell of a trawler lost in 1911 has been brought up by divers near Tilmouth."
    ),
    (
      "es", "name", "El incendio destruyó un molino de papel cerca de Orense y obligó a cortar la carretera.",
      "Hubo que cortar la carretera por el fuego que arrasó un molino de papel cerca de Lugo."
    ),
    (
      "en", "name", "The prize for the best garden went to Helen Marwick, who has grown roses for forty years.",
      "Helen Marsden, a rose grower for forty years, won the prize for the best garden."
    ),
    (
      "ru", "name", "Приз за лучший сад получила Вера Стрельникова, сорок лет выращивающая розы.",
      "За лучший сад наградили Веру Стрельцову, которая сорок лет выращивает розы."
    ),
    (
      "fr", "name", "Un grimpeur bulgare a atteint seul le sommet dimanche, après onze heures d’escalade.",
      "Après onze heures d’ascension, un alpiniste roumain est parvenu en solitaire à la cime dimanche."
    ),
    (
      "it", "quotation", "«È una festa di tutto il paese», ha detto il capitano alzando la coppa davanti ai tifosi.",
      "Mentre sollevava il trofeo di fronte ai sostenitori, il capitano ha detto: «È una festa di tutta la squadra»."
    ),
    (
      "ru", "quotation", "«Я ухожу, потому что устала», — сказала Нонна Тамм на собрании.",
      "На собрании Нонна Тамм сказала: «Я ухожу, потому что меня заставили»."
    ),
  ]) func whatIsReplacedIsTold(language: String, kind: String, one: String, other: String) {
    let lines = CopiesInLanguages(language, one, other).lines
    #expect(lines.map { String($0.prefix { $0 != ":" }) } == [kind], "\(lines)")
  }

  @Test(arguments: [
    (
      "en", "A wind from the north drove the smoke over the harbour on Sunday.",
      "On Sunday the wind drove the smoke south over the harbour."
    ),
    (
      "en", "The village of Orla lies north of the dam that burst on Sunday.",
      "On Sunday a dam burst that lies south of the village of Orla."
    ),
    (
      "de", "Der Rauch kam aus dem Osten und zog am Sonntag über den Hafen.",
      "Am Sonntag zog der Rauch nach Westen über den Hafen."
    ),
    (
      "it", "Il vento da nord ha spinto il fumo sul porto domenica.",
      "Domenica il vento ha spinto il fumo verso sud, sul porto."
    ),
    (
      "en", "All 300 guests left the hall when the alarm went off.",
      "Some 300 guests left the hall when the alarm went off."
    ),
    (
      "en", "All the guests left the hall after the alarm, and some children cried.",
      "Some children cried as all the guests left the hall after the alarm."
    ),
    (
      "es", "Todos los 300 invitados salieron de la sala cuando sonó la alarma.",
      "Unos 300 invitados salieron de la sala cuando sonó la alarma."
    ),
    (
      "fr", "Le maire a tous les jours plusieurs visites, dit son bureau.",
      "Le bureau du maire dit qu’il a plusieurs visites tous les jours."
    ),
    (
      "es", "La Casa Blanca negó que haya conversaciones con el gobierno cubano sobre el embargo.",
      "Washington aseguró que no hay diálogo con La Habana sobre el embargo."
    ),
    (
      "en", "“We shall go on, whatever it may cost the town,” the mayor said on Sunday.",
      "On Sunday the mayor said the town would “go on”."
    ),
    (
      "ru", "«Переговоры были трудными, но полезными», — сказал мэр в воскресенье.",
      "В воскресенье мэр назвал переговоры «трудными, но полезными»."
    ),
    (
      "uk", "Ректор назвав скорочення «катастрофою для науки», від якої оговтуватимуться роками.",
      "За словами ректора, скорочення — «катастрофа для науки», від якої оговтуватимуться роками."
    ),
    (
      "fr", "L’Élysée a démenti toute rencontre avec l’émissaire russe au sommet de Séoul.",
      "La présidence française assure que le président n’a pas rencontré l’envoyé de Moscou au sommet de Séoul."
    ),
    (
      "en", "The envoy met the minister in Vienna, the Austrian chancellery said on Sunday.",
      "The Austrian chancellery said on Sunday that the envoy and the minister had met in Austria."
    ),
  ]) func whatSaysTheSameIsQuiet(language: String, one: String, other: String) {
    #expect(CopiesInLanguages(language, one, other).lines == [])
  }
}
