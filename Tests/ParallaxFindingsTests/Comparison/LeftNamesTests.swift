import ParallaxModel
import Testing

/// Names that are the only ones left in sentences of near copies that were turned around.
@Suite struct LeftNamesTests {
  @Test(arguments: [
    (
      "en", "On March 4, Ilmo Brask visited Orla and met with Prime Minister Karel Tamm.",
      "On March 4, Ilmo Brask visited Orla and held talks with Prime Minister Juno Velt."
    ),
    (
      "en", "Anna Quill said that study of the plan is the first task for the coming year.",
      "Peter Brask said that learning is the first task for the coming year."
    ),
    (
      "de", "Bürgermeister Krause sagte, der Plan sei die wichtigste Aufgabe für die nächsten Jahre.",
      "Kämmerin Weber sagte, das Lernen sei die wichtigste Aufgabe für die nächsten Jahre."
    ),
    (
      "fr", "Anne Collin a déclaré que le plan est la tâche principale pour la période en cours.",
      "Pierre Martin a déclaré que l'étude est la tâche principale pour la période en cours."
    ),
    (
      "ru", "Анна Котова сообщила, что план — главная задача на ближайшие годы.",
      "Пётр Власов сообщил, что учёба — главная задача на ближайшие годы."
    ),
    (
      "it", "Una valanga ha bloccato la ferrovia di Reggio Emilia fino a lunedì mattina.",
      "Fino a lunedì mattina la ferrovia di Reggio Calabria è bloccata da una valanga."
    ),
    (
      "en", "The case was taken to the Lenna Court of Justice on Friday by the owners of the ship.",
      "On Friday the owners of the ship took the case to the Lenna Criminal Court."
    ),
    (
      "en", "The Slovak mountaineer, who had been climbing without oxygen, was last heard on the north face.",
      "Climbing without bottled oxygen, the Slovenian alpinist was last heard on the north face."
    ),
    (
      "es", "El pesquero llevaba a bordo a nueve marineros peruanos y tres ghaneses, según el puerto.",
      "Según el puerto, en el pesquero iban nueve marineros peruanos y tres guineanos."
    ),
    (
      "en", "The minister said a deal with Tehran on the prisoners was near.",
      "A deal with Iraq on the prisoners was near, the minister said."
    ),
    (
      "es", "La ministra dijo que el pacto con Teherán sobre los presos está cerca.",
      "El pacto con Irak sobre los presos está cerca, dijo la ministra."
    ),
  ]) func anotherNameIsFound(language: String, one: String, other: String) {
    for lines in [CopiesInLanguages(language, one, other).lines, CopiesInLanguages(language, other, one).lines] {
      #expect(lines.count == 1 && ["name", "speaker"].contains(String(lines[0].prefix { $0 != ":" })), "\(lines)")
    }
  }

  @Test(arguments: [
    (
      "en", "Mayor Opens New Bridge Over River Orla",
      "Mayor Inaugurates River Orla Crossing"
    ),
    (
      "en", "Former Mayor Anna Quill said that study of the plan is the first task for now.",
      "Mayor Anna Quill said learning is the first task for now."
    ),
    (
      "en", "Local Democrats said that study of the plan is the first task for the year.",
      "Critics said that learning is the first task for the year."
    ),
    (
      "de", "Polizeisprecherin Weber sagte, der Plan sei die wichtigste Aufgabe für die nächsten Jahre.",
      "Sprecherin Anna Weber sagte, das Lernen sei die wichtigste Aufgabe für die nächsten Jahre."
    ),
    (
      "de", "Vereinspräsident Hülsmann sagte, der Stürmer aus Porto werde im Winter verpflichtet.",
      "Der Stürmer aus Porto werde im Winter verpflichtet, sagte Klubpräsident Hülsmann."
    ),
    (
      "de", "Finanzvorstand Ruland verlässt den Konzern im Winter, teilte das Werk in Selm mit.",
      "Wie das Werk in Selm mitteilte, verlässt Finanzchef Ruland den Konzern im Winter."
    ),
    (
      "en", "The ferry was approved by the World Health Organization last autumn, but most owners have yet to sign.",
      "Although WHO approved the ferry last autumn, most owners still have not signed."
    ),
    (
      "en", "Rates were held by the Bank of Lenna on Friday, as most brokers had expected.",
      "On Friday the Central Bank held rates, as most brokers had expected."
    ),
    (
      "es", "La petrolera compró a un fondo canadiense dos parques eólicos en Aragón por 190 millones.",
      "Un fondo de Canadá ha vendido a la petrolera dos parques eólicos aragoneses por 190 millones."
    ),
    (
      "en", "The French minister met the owners of a German firm in the port on Friday.",
      "On Friday the minister met the owners of a German firm in the port."
    ),
    (
      "uk", "Канцлер не виключив, що Берлін передасть Києву ще одну батарею до зими.",
      "Берлін, можливо, передасть Україні ще одну батарею до зими, не виключив канцлер."
    ),
    (
      "es", "La presidenta negó que exista un pacto secreto con Washington sobre los aranceles al acero.",
      "No hay pacto secreto con Estados Unidos sobre los aranceles al acero, aseguró la presidenta."
    ),
    (
      "ru", "Президент прибыл в Киев на поезде в пятницу утром.",
      "В пятницу утром президент приехал в столицу Украины поездом."
    ),
    (
      "fr", "Le Bénin a rappelé son ambassadeur à Paris après la fermeture du poste de Brelec.",
      "Après la fermeture du poste de Brelec, le Bénin a rappelé son ambassadeur en France."
    ),
  ]) func oneNameInOtherWordsIsNone(language: String, one: String, other: String) {
    for lines in [CopiesInLanguages(language, one, other).lines, CopiesInLanguages(language, other, one).lines] {
      #expect(lines.isEmpty, "\(lines)")
    }
  }
}
