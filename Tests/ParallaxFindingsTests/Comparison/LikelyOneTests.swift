import Testing

/// Sentences of near copies that are likely one, turned around as they may be: what is left out or said otherwise wherever it
/// stood. A doubt, an office, what is done with property, of how many something is said, who speaks.
@Suite struct LikelyOneTests {
  @Test(arguments: [
    (
      "en", "certainty",
      "The treasurer allegedly moved the club’s savings to an account in Orla between March and June.",
      "Between March and June the savings of the club were transferred by its treasurer to an Orla account."
    ),
    (
      "de", "certainty", "Der Küster hat angeblich drei Jahre lang Kerzen aus der Kapelle verkauft.",
      "Drei Jahre lang verkaufte der Küster Kerzen, die aus der Kapelle stammten."
    ),
    (
      "fr", "certainty", "Le gardien aurait vendu les clés du dépôt à deux inconnus au mois de mai.",
      "En mai, deux inconnus ont acheté au gardien les clés du dépôt."
    ),
    (
      "it", "certainty", "Il custode avrebbe nascosto le chiavi del museo in cantina per due mesi.",
      "Per due mesi le chiavi del museo sono rimaste in cantina, dove le ha messe il custode."
    ),
    (
      "pt", "certainty", "O tesoureiro supostamente gastou as quotas do clube em jogos de cartas.",
      "As quotas do clube foram gastas pelo tesoureiro em jogos de cartas."
    ),
    (
      "ru", "certainty", "Сторож якобы два года продавал дрова со склада заповедника соседям.",
      "Два года соседи покупали у сторожа дрова, взятые со склада заповедника."
    ),
    (
      "uk", "certainty", "Директор нібито переписав стару клуню на свого зятя ще восени.",
      "Ще восени зять отримав від директора стару клуню у власність."
    ),
    (
      "fr", "name", "La sénatrice Hélène Brague demande que le pont soit fermé aux camions avant l’hiver.",
      "Avant l’hiver, le pont doit être interdit aux poids lourds, réclame la députée Hélène Brague."
    ),
    (
      "de", "name", "Der Konsul Arne Tolk überreichte dem Museum am Montag eine Sammlung alter Karten.",
      "Eine Sammlung alter Karten hat das Museum am Montag von Botschafter Arne Tolk bekommen."
    ),
    (
      "en", "name", "Bishop Orvel Tamm opened the restored bell tower of the harbour church on Sunday.",
      "The harbour church’s restored bell tower was opened on Sunday by Rabbi Orvel Tamm."
    ),
    (
      "es", "name", "El exalcalde fue enterrado el sábado en Lenna ante unos pocos amigos.",
      "Ante unos pocos amigos, el antiguo alcalde fue incinerado el sábado en Lenna."
    ),
    (
      "pt", "name", "A câmara arrendou o velho armazém do porto a uma cooperativa de pescadores.",
      "Uma cooperativa de pescadores ficou com o velho armazém do porto, que a câmara vendeu."
    ),
    (
      "fr", "number", "Toutes les écoles du canton ouvriront à huit heures dès lundi, dit la mairie.",
      "Dès lundi, selon la mairie, la plupart des écoles du canton ouvriront à huit heures."
    ),
    (
      "ru", "number", "Все рыбацкие лодки вернулись в Орлу до темноты, сообщил капитан порта.",
      "По данным капитана порта, большинство рыбацких лодок вернулось в Орлу до темноты."
    ),
    (
      "en", "name",
      "The swarm of bees drifted north-east over the border on Sunday and settled on two barns near Lenna.",
      "On Sunday the bees crossed the border in a swarm that was heading north-west; near Lenna they settled on two barns."
    ),
    (
      "it", "name", "La sindaca di Lenna ha riferito che la tartaruga trovata sabato è tornata in mare.",
      "La tartaruga trovata sabato è di nuovo in mare, ha fatto sapere il prefetto di Lenna."
    ),
    (
      "it", "date", "Il tetto della chiesa di Orla fu rifatto poco prima dell’incendio del 1782, dice il parroco.",
      "Poco dopo l’incendio del 1782, dice il parroco, fu rifatto il tetto della chiesa di Orla."
    ),
    (
      "es", "number",
      "Solo algunos de los músicos despedidos por la ópera aceptaron el dinero que les ofreció la empresa.",
      "El dinero ofrecido por la compañía fue aceptado por la totalidad de los músicos a los que la ópera había echado."
    ),
    (
      "en", "number", "Almost all of the boats came back to Lenna before dark, the harbour master said.",
      "The harbour master said that all of the boats had come back to Lenna before dark."
    ),
    (
      "pt", "number", "Todos os barcos da frota de Lenna voltaram ao porto antes da noite, disse o capitão.",
      "Segundo o capitão, quase todos os barcos da frota de Lenna regressaram ao porto antes da noite."
    ),
    (
      "fr", "date", "Le quai a été fermé avant que la vague n’atteigne les pompes, dit l’exploitant.",
      "L’exploitant dit avoir fermé le quai après que l’eau montante eut atteint les pompes."
    ),
  ]) func whatIsLeftOutOrReplacedIsTold(language: String, kind: String, one: String, other: String) {
    let lines = CopiesInLanguages(language, one, other).lines
    #expect(lines.map { String($0.prefix { $0 != ":" }) } == [kind], "\(lines)")
  }

  @Test(arguments: [
    (
      "en", "The treasurer allegedly moved the club’s savings to an account in Orla between March and June.",
      "Between March and June, prosecutors say, the savings of the club were transferred by its treasurer to an Orla account."
    ),
    (
      "de", "Der Küster hat angeblich drei Jahre lang Kerzen aus der Kapelle verkauft.",
      "Drei Jahre lang soll der Küster Kerzen verkauft haben, die aus der Kapelle stammten."
    ),
    (
      "fr", "Il aurait vendu la ferme s’il avait trouvé un acheteur avant l’hiver.",
      "Faute d’acheteur avant l’hiver, il n’a pas vendu la ferme."
    ),
    (
      "it", "La sindaca ha detto che avrebbe riaperto il museo a maggio.",
      "Il museo riaprirà a maggio, ha detto la sindaca."
    ),
    (
      "ru", "Сторож якобы два года продавал дрова со склада заповедника соседям.",
      "Как сообщается, два года соседи покупали у сторожа дрова, взятые со склада заповедника."
    ),
    (
      "en", "Senator Orvel Tamm, a former mayor of Lenna, asked for an inquiry into the ferry fares.",
      "An inquiry into the ferry fares was asked for by Orvel Tamm, the senator who once was mayor of Lenna."
    ),
    (
      "en", "The ambassador met Senator Orvel Tamm at the harbour on Monday.",
      "On Monday the envoy was received at the harbour by Senator Tamm."
    ),
    (
      "fr", "Le président du tribunal a reçu lundi le maire de Lenna, Orvel Tamm.",
      "Le maire de Lenna, Orvel Tamm, a été reçu lundi par le juge."
    ),
    (
      "de", "Ministerpräsidentin Runa Velt eröffnete am Montag die neue Schleuse in Lenna.",
      "Am Montag wurde die neue Schleuse in Lenna von Regierungschefin Runa Velt eröffnet."
    ),
    (
      "es", "La empresa compró el molino viejo al ayuntamiento de Lenna por un euro.",
      "El ayuntamiento de Lenna vendió por un euro el molino viejo a la empresa."
    ),
    (
      "it", "Il vecchio capitano non è stato cremato ma sepolto nel cimitero di Lenna.",
      "Il vecchio capitano è stato sepolto nel cimitero di Lenna, senza cremazione."
    ),
    (
      "pt", "A maioria dos barcos saiu, mas todos voltaram antes da noite.",
      "Todos os barcos voltaram antes da noite, e a maioria tinha saído."
    ),
    (
      "uk", "Усі рибалки повернулися до порту ввечері, каже капітан.",
      "Кожен рибалка повернувся до порту ввечері, каже капітан."
    ),
    (
      "de", "Alle Besucher verließen den Saal, einige durch die Fenster.",
      "Einige verließen den Saal durch die Fenster, und am Ende waren alle Besucher draußen."
    ),
    (
      "en", "\"We will wait,\" the pilot Orvel Tamm told the crowd, as the mayor Dessa Quill looked on.",
      "As the mayor Dessa Quill looked on, the crowd was told by the pilot Orvel Tamm: \"We will wait.\""
    ),
    (
      "es", "«Vamos a esperar», dijo el piloto Orvel Tamm junto a la alcaldesa Dessa Quill.",
      "Junto a la alcaldesa Dessa Quill, el piloto Orvel Tamm aseguró: «Vamos a esperar»."
    ),
    (
      "en", "The swarm of bees drifted north-east over the border on Sunday and settled on two barns near Lenna.",
      "On Sunday the bees crossed the border in a swarm that was heading to the north-east; near Lenna they settled on two barns."
    ),
    (
      "fr", "Toutes les lignes rouvrent lundi, et certains bus rouleront la nuit.",
      "Certains bus rouleront la nuit quand toutes les lignes rouvriront lundi."
    ),
    (
      "it", "Prima l’incendio ha distrutto il tetto, poi è caduta la torre di Orla.",
      "L’incendio ha distrutto il tetto; dopo è caduta la torre di Orla."
    ),
    (
      "en", "The mayor of Lenna met the governor of Orla at the quay on Sunday.",
      "On Sunday the governor of Orla was met at the quay by the mayor of Lenna."
    ),
    (
      "en", "Nearly all of the boats came back to Lenna before dark, the harbour master said.",
      "The harbour master said that most of the boats had come back to Lenna before dark."
    ),
    (
      "fr", "Presque tous les élèves de Lenna sont revenus lundi, selon le recteur.",
      "Lundi, selon le recteur, les élèves de Lenna sont presque tous revenus."
    ),
    (
      "de", "Die Fähre legte ab, bevor der Sturm Lenna erreichte, sagte der Kapitän.",
      "Nach Angaben des Kapitäns erreichte der Sturm Lenna erst, nachdem die Fähre abgelegt hatte."
    ),
  ]) func whatSaysTheSameIsQuiet(language: String, one: String, other: String) {
    #expect(CopiesInLanguages(language, one, other).lines == [])
  }

  @Test(arguments: [
    (
      "en",
      "\"The dam will hold for ten more years,\" engineer Orvel Tamm told the village, as mayor Dessa Quill stood beside him.",
      "Flanked by engineer Orvel Tamm, mayor Dessa Quill assured the village: \"The dam will hold for ten more years.\""
    ),
    (
      "es", "«El agua llegará a todos los barrios», dijo la alcaldesa Dessa Quill; el ingeniero Orvel Tamm asintió.",
      "Mientras la alcaldesa Dessa Quill asentía, el ingeniero Orvel Tamm dijo: «El agua llegará a todos los barrios»."
    ),
    (
      "ru", "«Мы кормим полстраны», — заявил фермер Ильмо Браск; министр Анна Котова слушала его молча.",
      "Фермер Ильмо Браск слушал молча, как министр Анна Котова произносит: «Мы кормим полстраны»."
    ),
  ]) func whoElseIsNamedInBothMaySpeak(language: String, one: String, other: String) {
    let lines = CopiesInLanguages(language, one, other).lines
    #expect(lines.contains { $0.hasPrefix("speaker") }, "\(lines)")
    #expect(!lines.contains { $0.hasPrefix("attribution") }, "\(lines)")
  }
}
