import Testing

@testable import ParallaxText

/// A text in a language that has no lists of its own is not read by those of a relative.
struct RelatedLanguageTests {
  static let texts: [(code: String, text: String)] = [
    (
      "cs",
      """
      Vláda v pátek schválila nový zákon o daních, který má podle ministra financí pomoci rodinám s dětmi. \
      Opozice se obává, že se tím zvýší schodek rozpočtu, a chce o návrhu jednat ve sněmovně. Premiér na \
      tiskové konferenci řekl, že to není konečné rozhodnutí a že se bude jednat i s odbory.
      """
    ),
    (
      "sk",
      """
      Vláda v piatok schválila nový zákon o daniach, ktorý má podľa ministra financií pomôcť rodinám s deťmi. \
      Opozícia sa obáva, že sa tým zvýši schodok rozpočtu, a chce o návrhu rokovať v parlamente. Premiér \
      povedal, že to nie je konečné rozhodnutie.
      """
    ),
    (
      "sl",
      """
      Vlada je v petek sprejela nov zakon o davkih, ki naj bi po besedah ministra za finance pomagal družinam z \
      otroki. Opozicija se boji, da bo to povečalo primanjkljaj in želi o predlogu razpravljati v parlamentu. \
      Premier je dejal, da to še ni končna odločitev.
      """
    ),
    (
      "hr",
      """
      Vlada je u petak usvojila novi zakon o porezima koji će prema riječima ministra financija pomoći \
      obiteljima s djecom. Oporba se boji da će to povećati manjak i traži raspravu u saboru. Premijer je rekao \
      da to nije konačna odluka i da će se razgovarati sa sindikatima.
      """
    ),
    (
      "sr",
      """
      Влада је у петак усвојила нови закон о порезима који ће према речима министра финансија помоћи породицама \
      са децом. Опозиција се плаши да ће то повећати дефицит и тражи расправу у скупштини. Премијер је рекао да \
      то није коначна одлука.
      """
    ),
    (
      "bg",
      """
      Правителството прие в петък нов закон за данъците, който според министъра на финансите ще помогне на \
      семействата с деца. Опозицията се опасява, че това ще увеличи дефицита, и иска дебат в парламента. \
      Премиерът каза на пресконференция, че решението не е окончателно и че ще има разговори със синдикатите.
      """
    ),
    (
      "mk",
      """
      Владата во петокот го усвои новиот закон за даноци, кој според министерот ќе им помогне на семејствата со \
      деца. Опозицијата стравува дека тоа ќе го зголеми дефицитот и бара расправа во собранието.
      """
    ),
    (
      "be",
      """
      Урад у пятніцу прыняў новы закон аб падатках, які, паводле слоў міністра фінансаў, дапаможа сем'ям з \
      дзецьмі. Апазіцыя асцерагаецца, што гэта павялічыць дэфіцыт, і хоча абмеркаваць праект у парламенце. \
      Прэм'ер сказаў, што гэта не канчатковае рашэнне.
      """
    ),
    (
      "et",
      """
      Valitsus kiitis reedel heaks uue maksuseaduse, mis rahandusministri sõnul aitab lastega peresid. \
      Opositsioon kardab, et see suurendab puudujääki ja tahab arutada seda parlamendis.
      """
    ),
    (
      "lt",
      """
      Vyriausybė penktadienį patvirtino naują mokesčių įstatymą, kuris pasak finansų ministro padės šeimoms su \
      vaikais. Opozicija baiminasi, kad tai padidins deficitą, ir nori svarstyti projektą parlamente.
      """
    ),
    (
      "lv",
      """
      Valdība piektdien apstiprināja jaunu nodokļu likumu, kas pēc finanšu ministra vārdiem palīdzēs ģimenēm ar \
      bērniem. Opozīcija baidās, ka tas palielinās deficītu, un grib to apspriest parlamentā.
      """
    ),
    (
      "gl",
      """
      O goberno aprobou o venres unha nova lei de impostos que segundo o ministro axudará ás familias con \
      fillos. A oposición teme que isto aumente o déficit e quere debater o proxecto no parlamento. O \
      presidente dixo que non é unha decisión definitiva.
      """
    ),
  ]

  @Test(arguments: texts) func itIsToldFromItsRelatives(_ code: String, _ text: String) {
    let language = LanguageGuess().language(of: Array(text.utf8))
    #expect(language?.code == code)
    #expect(language?.words.strings(of: .negation) == [])
  }
}
