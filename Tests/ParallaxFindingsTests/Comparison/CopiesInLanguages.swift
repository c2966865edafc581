import ParallaxModel

/// Two near copies in a language that differ in one sentence, and what is found in them.
struct CopiesInLanguages {
  let lines: [String]

  /// - Parameter language: one of those that have sentences below.
  init(_ language: String, _ one: String, _ other: String) {
    let around = Self.sentences[language] ?? []
    func text(_ sentence: String) -> String {
      (around.prefix(2) + [sentence] + around.suffix(2)).joined(separator: "\n\n")
    }
    let reports = ["a": text(one), "b": text(other)]
    lines = FoundFacts(texts: reports).lines
  }

  private static let sentences = [
    "en": [
      "Officials in the district are due to meet again before the weekend.",
      "Weather across the region stayed calm and dry.", "Shops along the main street were busy as usual.",
      "A band played on the market square that day.",
    ],
    "de": [
      "Die Behörden im Kreis wollen noch vor dem Wochenende erneut beraten.",
      "Das Wetter in der Region blieb ruhig und trocken.", "In den Läden an der Hauptstraße war viel Betrieb.",
      "Auf dem Markt spielte an diesem Tag eine Kapelle.",
    ],
    "fr": [
      "Les services du département doivent se réunir avant la fin de la semaine.",
      "Le temps est resté calme et sec dans la région.", "Les commerces de la grande rue étaient pleins de monde.",
      "Un orchestre jouait ce jour-là sur la place du marché.",
    ],
    "es": [
      "Las autoridades de la comarca volverán a reunirse antes del fin de semana.",
      "El tiempo siguió tranquilo y seco en la región.", "En las tiendas de la calle mayor había mucha gente.",
      "Una banda tocaba ese día en la plaza del mercado.",
    ],
    "it": [
      "Le autorità della provincia si riuniranno prima della fine della settimana.",
      "Il tempo nella regione è rimasto calmo e asciutto.", "Nei negozi della via principale c'era molta gente.",
      "Quel giorno una banda suonava nella piazza del mercato.",
    ],
    "ru": [
      "Власти района соберутся снова до конца недели.", "Погода в области оставалась тихой и сухой.",
      "В магазинах на главной улице было много людей.", "В тот день на рыночной площади играл оркестр.",
    ],
    "uk": [
      "Влада району збереться знову до кінця тижня.", "Погода в області залишалася тихою й сухою.",
      "У крамницях на головній вулиці було багато людей.", "Того дня на ринковій площі грав оркестр.",
    ],
  ]
}
