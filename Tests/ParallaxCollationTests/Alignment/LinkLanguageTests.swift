import ParallaxModel
import Testing

@testable import ParallaxCollation
@testable import ParallaxSupport
@testable import ParallaxText

/// No rule knows a language: three sentences each, told again in other words and another order.
@Suite struct LinkLanguageTests {
  @Test(arguments: [
    (
      "Президент Смирнов прибыл в Казань во вторник.\n\nОн встретится с губернатором Орловой и осмотрит новый завод.\n\n"
        + "Строительство завода обошлось в 45 миллионов рублей.\n",
      "На строительство нового завода потратили 45 миллионов рублей.\n\nВо вторник Смирнов прибыл в Казань.\n\n"
        + "Президент встретится с губернатором Орловой.\n"
    ),
    (
      "Президент Коваленко прибув до Львова у вівторок.\n\nВін зустрінеться з мером Шевчук і огляне нову лікарню.\n\n"
        + "Будівництво лікарні коштувало 45 мільйонів гривень.\n",
      "На будівництво нової лікарні витратили 45 мільйонів гривень.\n\nУ вівторок Коваленко прибув до Львова.\n\n"
        + "Президент зустрінеться з мером Шевчук.\n"
    ),
    (
      "Der Präsident traf am Dienstag in Leipzig ein.\n\nEr wird Bürgermeisterin Vogel treffen und das neue Werk "
        + "besichtigen.\n\nDer Bau des Werks kostete 45 Millionen Euro.\n",
      "45 Millionen Euro hat der Bau des neuen Werks gekostet.\n\nAm Dienstag ist der Präsident in Leipzig "
        + "eingetroffen.\n\nDer Präsident will Bürgermeisterin Vogel treffen.\n"
    ),
    (
      "Le président est arrivé mardi à Grenoble.\n\nIl rencontrera la maire Lefèvre et visitera la nouvelle usine.\n\n"
        + "La construction de l’usine a coûté 45 millions d’euros.\n",
      "L’usine a coûté 45 millions d’euros à construire.\n\nMardi, le président est arrivé à Grenoble.\n\n"
        + "Le président doit rencontrer la maire Lefèvre.\n"
    ),
    (
      "El presidente llegó el martes a Zaragoza.\n\nSe reunirá con la alcaldesa Ibarra y visitará la nueva fábrica.\n\n"
        + "La construcción de la fábrica costó 45 millones de euros.\n",
      "La nueva fábrica costó 45 millones de euros.\n\nEl martes llegó a Zaragoza el presidente.\n\n"
        + "El presidente se reunirá con la alcaldesa Ibarra.\n"
    ),
    (
      "وصل الرئيس إلى مدينة حلب يوم الثلاثاء.\n\nسيلتقي رئيسة البلدية ليلى منصور ويزور المصنع الجديد.\n\n"
        + "بلغت تكلفة بناء المصنع 45 مليون دولار.\n",
      "بناء المصنع الجديد كلف 45 مليون دولار.\n\nيوم الثلاثاء وصل الرئيس إلى حلب.\n\nالرئيس سيلتقي ليلى منصور.\n"
    ),
    (
      "总统星期二抵达成都。\n\n他将会见市长李梅并参观新工厂。\n\n工厂的建设耗资四千五百万元。\n",
      "新工厂的建设共耗资四千五百万元。\n\n总统于星期二抵达成都访问。\n\n总统将会见市长李梅。\n"
    ),
  ])
  func linksAcrossOrder(first: String, second: String) {
    #expect(LinkedReports(first, second).pairs == ["0:0=1:1", "0:1=1:2", "0:2=1:0"])
  }

  @Test func inflectedFormsMeetWithoutAStemmer() {
    var vocabulary = Vocabulary()
    var builder = ReportBuilder()
    let text = Array("Ушакова Ушаковим Ушаков ку ма".utf8)
    let file = Document(path: "a", digest: "", text: text, blocks: [DocumentBlock(.paragraph, .body, text.indices)])
    let report = builder.report(of: ReportOutline(of: file, "a", GivenNames(), nil, SentenceWords(nil)), &vocabulary)
    var table = TermTable(vocabulary)
    let facts = FactsOfReports([report], vocabulary)[0]
    let terms = table.terms(of: report.sentences[0], stating: facts, quoted: facts.isQuoted).map(\.term)
    let beginnings = terms.filter { table.isBeginning[Int($0)] }
    #expect(beginnings.count >= 2)
    #expect(Set(beginnings).count == 1)
  }
}
