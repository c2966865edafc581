import Testing

/// Near copies that were turned around: what no longer is, words that exclude each other, whose word something is, numbers
/// in another reckoning.
@Suite struct ElsewhereRuleTests {
  @Test(arguments: [
    (
      "en", "The ferry no longer stops at the old pier, the harbour office wrote in its letter to the islanders.",
      "In its letter to the islanders the harbour office wrote that the ferry still stops at the old pier."
    ),
    (
      "ru", "Паром больше не останавливается у старого причала, написала портовая контора островитянам.",
      "Портовая контора написала островитянам, что паром по-прежнему останавливается у старого причала."
    ),
    (
      "de", "Ein belgischer Trawler rammte in der Nacht die Mole von Hask und beschädigte zwei Boote.",
      "Zwei Boote wurden beschädigt, als ein dänischer Trawler in der Nacht die Mole von Hask rammte."
    ),
    (
      "en", "The bell of the chapel fell on the market stalls on the first morning of the fair.",
      "On the first afternoon of the fair the bell of the chapel came down on the market stalls."
    ),
    (
      "it", "La vernice si è rivelata efficace sulle barche di legno, scrivono i maestri d’ascia di Rovè.",
      "I maestri d’ascia di Rovè scrivono che sulle barche di legno la vernice è risultata inefficace."
    ),
    (
      "fr", "Selon l’avocat du chauffeur, le car roulait lentement quand il a heurté le pont de Varle.",
      "Le car roulait lentement lorsqu’il a heurté le pont de Varle, d’après l’avocat des familles."
    ),
    (
      "es", "Los vecinos de Orla aseguran que el vertido llegó al río dos días antes de la feria.",
      "Según el consistorio, el vertido llegó al río dos días antes de la feria de Orla."
    ),
    (
      "en", "The health ministry said that nine pupils had fallen ill after a school trip to the lake.",
      "After a school trip to the lake nine pupils fell ill, according to posts on social media."
    ),
    (
      "uk", "Як стверджує профспілка, у ніч аварії на вежі працював лише один диспетчер порту.",
      "У ніч аварії на вежі працював лише один диспетчер порту."
    ),
    (
      "en", "The deputy mayor, Carla Wren, opened the restored pier in front of about 300 guests.",
      "In the presence of some 300 guests Mayor Carla Wren opened the restored pier."
    ),
    (
      "es", "La viceministra de Puertos, Teresa Orla, anunció que el dique abrirá en marzo.",
      "La ministra de Puertos, Teresa Orla, anunció que en marzo abrirá el dique."
    ),
    (
      "es", "La factura media del agua subirá 14 euros al mes desde enero, según la junta.",
      "Según la junta, la factura media del agua subirá 14 euros al año desde enero."
    ),
    (
      "es", "El grupo Orla pagó 1,8 millones de soles al puerto en marzo, según la fiscalía.",
      "El grupo Orla pagó 1,8 millones de dólares al puerto en marzo, según la fiscalía."
    ),
    (
      "fr", "Le groupe Orla a versé 1,8 million d’euros au port en mars, selon le parquet.",
      "Le groupe Orla a versé 1,8 million de dollars au port en mars, selon le parquet."
    ),
    (
      "it", "Il gruppo Orla ha versato 1,8 milioni di euro al porto in marzo, secondo la procura.",
      "Il gruppo Orla ha versato 1,8 milioni di dollari al porto in marzo, secondo la procura."
    ),
    (
      "en", "Berth fees in the old harbour fell to 38 cents a metre in March, the association said.",
      "Berth fees in the old harbour fell by 38 cents a metre in March, the association said."
    ),
    (
      "de", "Die Liegegebühren im alten Hafen sanken im März auf 38 Euro, teilte der Verband mit.",
      "Die Liegegebühren im alten Hafen sanken im März um 38 Euro, teilte der Verband mit."
    ),
    (
      "en", "The harbour was closed without the consent of the islanders, whose speaker had asked for a vote.",
      "With the consent of the islanders, whose speaker had asked for a vote, the harbour was closed."
    ),
  ]) func whatDiffersIsFound(language: String, one: String, other: String) {
    let lines = CopiesInLanguages(language, one, other).lines
    #expect(lines.count == 1, "\(lines)")
    #expect(CopiesInLanguages(language, other, one).lines == lines)
  }

  /// What lasts and what has ended.
  @Test(arguments: [
    ("en", "The mill no longer grinds rye.", "The mill has stopped grinding rye."),
    ("en", "The mill is still open on Monday.", "On Monday the mill remains open."),
    (
      "en", "It no longer rains in the valley, but it still snows on the pass.",
      "It still snows on the pass and no longer rains in the valley."
    ),
    ("en", "No more than nine boats remain.", "At most nine boats still lie there."),
    ("de", "Der Damm hält nicht mehr.", "Der Damm hält nicht länger."),
    ("de", "Noch hält der Damm nicht.", "Der Damm hält noch nicht."),
    ("fr", "Il ne reste plus que deux bacs sur le lac.", "Sur le lac, il reste encore deux bacs."),
    ("es", "Ya no llueve en el valle.", "En el valle dejó de llover."),
    ("it", "Il ponte non è più chiuso.", "Il ponte è di nuovo aperto."),
    ("ru", "Больше ста лодок не вышли в море.", "В море по-прежнему не вышли более ста лодок."),
    ("uk", "Міст більше не закритий.", "Міст знову відкрито."),
  ]) func whatEndedInOtherWordsIsSilent(language: String, one: String, other: String) {
    #expect(CopiesInLanguages(language, one, other).lines == [])
  }

  /// Members of closed sets that say the same, or are of two things.
  @Test(arguments: [
    ("en", "A Belgian trawler sank off Hask.", "A trawler from Belgium sank off Hask."),
    ("en", "Danish sailors met British troops in Hask.", "In Hask British troops met Danish sailors."),
    ("en", "The envoy met a Danish minister.", "A minister of Denmark met the Norwegian envoy."),
    ("en", "The kiln was lit at dawn.", "The kiln was lit early in the morning."),
    ("en", "The deputy mayor opened the pier.", "The pier was opened by the vice mayor."),
    ("en", "The former coach of the club died.", "A coach who once led the club died."),
    ("de", "Die Miete steigt um neun Euro im Monat.", "Monatlich steigt die Miete um neun Euro."),
    ("en", "She won the gold medal.", "She came first and won gold."),
    ("en", "Mr Brown painted the hull green.", "The hull was painted green by Brown."),
    ("de", "Am Vormittag brach der Damm.", "Der Damm brach am Morgen."),
    ("de", "Die österreichische Polizei fand das Boot.", "Die Polizei in Österreich fand das Boot."),
    ("fr", "Le bac belge a coulé au large.", "Le bac de Belgique a coulé au large."),
    ("es", "El tren chocó con un autobús escolar.", "Un autobús escolar y un tren chocaron."),
    ("it", "La neve ha bloccato il passo.", "Una nevicata ha bloccato il passo."),
    ("ru", "Бельгийский траулер затонул.", "Затонул траулер из Бельгии."),
    ("uk", "Ранком упав дзвін.", "Дзвін упав на світанку."),
  ]) func whatExcludesNothingIsSilent(language: String, one: String, other: String) {
    #expect(CopiesInLanguages(language, one, other).lines == [])
  }

  /// Whose word something is, said in another way.
  @Test(arguments: [
    ("en", "The ferry is late, according to the harbour office.", "The harbour office says the ferry is late."),
    ("en", "The pope said the bell would ring.", "The bell would ring, the pontiff said."),
    ("en", "The family’s lawyer said the till was empty.", "The till was empty, the lawyer for the parents said."),
    (
      "en", "After talks with the minister the union leader said the strike was off.",
      "The strike was off, the union leader said."
    ),
    ("en", "The court declared the sale void.", "The sale was void under the court’s ruling."),
    ("de", "Laut Polizei war die Straße glatt.", "Die Straße war glatt, teilte die Polizei mit."),
    ("de", "Der Arzt sagte, das Kind sei gesund.", "Das Kind sei gesund, sagte der Mediziner."),
    ("fr", "Selon la police, la route était glissante.", "La route était glissante, d’après les forces de l’ordre."),
    ("es", "Según el ministerio, el dique aguanta.", "El dique aguanta, afirma el ministro."),
    ("it", "Secondo i carabinieri la strada era ghiacciata.", "La strada era ghiacciata, riferisce l’Arma."),
    ("ru", "По данным полиции, дорога обледенела.", "Дорога обледенела, сообщили в полиции."),
    ("uk", "За словами лікаря, дитина здорова.", "Дитина здорова, сказав медик."),
  ]) func whoseWordItIsInOtherWordsIsSilent(language: String, one: String, other: String) {
    #expect(CopiesInLanguages(language, one, other).lines == [])
  }

  /// Numbers that say the same with others of their sentences, and comparisons told from the other side.
  @Test(arguments: [
    ("en", "Output fell from 52 to 47 million litres.", "Output fell to 47 million litres, down from 52 million."),
    (
      "fr", "La récolte est passée de 24 à 21 millions de litres.",
      "La récolte est de 21 millions de litres, contre 24 millions."
    ),
    ("en", "The crossing took two hours and forty minutes.", "The crossing took 160 minutes."),
    (
      "uk", "Марта Ковач програла Олені Рик сет із рахунком 4:6.",
      "Олена Рик виграла сет у Марти Ковач із рахунком 6:4."
    ),
    ("fr", "Sur les vingt marins, dix-sept ont été sauvés.", "Sur les vingt marins, tous sauf trois ont été sauvés."),
    ("es", "Orla está al norte de Varle.", "Varle está al sur de Orla."),
    ("ru", "В Орле лодок меньше, чем в Варле.", "В Варле лодок больше, чем в Орле."),
    ("en", "Fewer boats sank off Orla than off Varle.", "More boats sank off Varle than off Orla."),
    ("es", "El juez no descartó que el puente cierre.", "Es posible que el puente cierre, dijo el juez."),
    ("es", "Perdía cinco céntimos por litro.", "Cada litro le costaba 0,05 euros."),
    ("it", "È tornato dopo 26 mesi in mare.", "È tornato dopo due anni e due mesi in mare."),
    ("en", "The pier opened in 1911, two years before he left.", "He left in 1913, two years after the pier opened."),
    ("fr", "Le bac part à 6h05.", "Le bac part à six heures cinq."),
    ("fr", "Le pont n’avait plus été peint depuis la guerre.", "Le pont n’avait pas été peint depuis la guerre."),
    ("ru", "Она взяла бой со счётом 15:14.", "Соперница уступила ей бой 14:15."),
    ("es", "Interceptaron una lancha con 46 inmigrantes.", "Interceptaron una lancha con 46 migrantes."),
    ("en", "Fees rose by 5 percent to 40 euros.", "Fees rose 5 percent, to 40 euros."),
    ("de", "Die Gebühr stieg um 5 auf 40 Euro.", "Auf 40 Euro stieg die Gebühr, um 5 Euro."),
    ("fr", "La taxe a augmenté de 5 %.", "La taxe a connu une hausse de 5 %."),
    ("es", "La tasa subió un 5 %.", "La tasa subió en un 5 %."),
    ("ru", "Сбор вырос на 5 процентов.", "На 5 процентов вырос сбор."),
    ("en", "The port did not reopen on Friday.", "The port remained closed on Friday."),
  ]) func anotherReckoningIsSilent(language: String, one: String, other: String) {
    #expect(CopiesInLanguages(language, one, other).lines == [])
  }

  /// Deputies called otherwise, and amounts and spans in other words.
  @Test(arguments: [
    ("de", "Die stellvertretende Bürgermeisterin Eva Horn kam.", "Vizebürgermeisterin Eva Horn kam."),
    ("de", "Der Vizekanzler lobte die Fischer.", "Der Stellvertreter des Kanzlers lobte die Fischer."),
    ("fr", "La maire adjointe a ouvert la jetée lundi.", "Lundi, l’adjointe au maire a ouvert la jetée."),
    ("es", "El vicealcalde inauguró el muelle el lunes.", "El lunes inauguró el muelle el teniente de alcalde."),
    ("it", "Il vicesindaco ha aperto il molo lunedì.", "Lunedì il vice sindaco ha aperto il molo."),
    ("ru", "Заместитель министра открыл причал.", "Причал открыл замминистра."),
    ("ru", "Вице-премьер приехал в порт.", "В порт приехал заместитель премьера."),
    ("uk", "Заступник мера відкрив причал.", "Причал відкрив віцемер."),
    ("en", "The acting mayor and the mayor of Varle came.", "The mayor of Varle and the acting mayor came."),
    ("en", "The deputy minister spoke after the minister.", "After the minister her deputy spoke."),
    ("it", "Le tariffe sono salite del 5 per cento.", "Del 5 per cento sono salite le tariffe."),
    ("uk", "Збір зріс на 5 відсотків до 40 гривень.", "До 40 гривень зріс збір — на 5 відсотків."),
    ("es", "El precio subió a 40 euros, un 5 % más.", "El precio subió hasta los 40 euros, un 5 % más."),
    ("en", "The toll is nine euros a month.", "The monthly toll is nine euros."),
  ]) func deputiesAndAmountsInOtherWordsAreSilent(language: String, one: String, other: String) {
    #expect(CopiesInLanguages(language, one, other).lines == [])
  }

  /// Two of five and three of five are no two parts of one total.
  @Test func aCountOfATotalDiffers() {
    let lines = CopiesInLanguages(
      "en", "Divers found cracks in two of the five piers of the bridge.",
      "Divers found cracks in three of the five piers of the bridge."
    ).lines
    #expect(lines.count == 1)
  }
}
