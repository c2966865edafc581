import ParallaxModel
import Testing

@testable import ParallaxFindings

/// One utterance in the words of two reports.
@Suite struct UtteranceTests {
  @Test(arguments: [
    (
      "en", "“The council lied and they ruined the valley,” said Carter.",
      "“The council lied, and it ruined the valley, and I think it’s a shame,” Carter said.",
      ["quotation: and it ruined | and they ruined"]
    ),
    (
      "en", "“I feel very badly for Gen. Harlow,” said Carter on the quay.",
      "“I feel badly for General Harlow,” Mr. Carter said.", ["quotation: feel badly | feel very badly"]
    ),
    (
      "en", "“What have you people been building, Tom? You have been building a wall,” said Carter.",
      "“In this town, what have you people been doing, Tom?” Carter asked him.", ["quotation: building | doing"]
    ),
    (
      "en", "“It helps us to pay taxes and to stay,” said Carter.",
      "“It helps us to pay your taxes and to stay,” Carter said.", ["quotation: pay taxes | pay your taxes"]
    ),
    (
      "de", "„Das ist ein Schlag ins Gesicht der Familien“, sagte Ilmo Brask.",
      "Ilmo Brask sprach von einem „Schlag ins Gesicht der Belegschaft“.", ["quotation: Belegschaft | Familien"]
    ),
    (
      "fr", "« Nous ne laisserons pas des robots vider les hangars », a lancé Gwen Tréval.",
      "« Nous ne laisserons pas des robots vider les cales », a dit Gwen Tréval.", ["quotation: cales | hangars"]
    ),
    (
      "es", "“No es una compra, es una unión entre iguales”, afirmó Íñigo Larra.",
      "“No es una absorción, es una unión entre iguales”, sostuvo Larra.", ["quotation: absorción | compra"]
    ),
    (
      "it", "«La visibilità era inferiore ai duecento metri», ha detto Paolo Stecca.",
      "«La visibilità era inferiore ai trecento metri», spiega Paolo Stecca.",
      ["quotation: duecento | trecento"]
    ),
    (
      "ru", "«Датчики были исправны и показывали норму до последней минуты», — сказал Гурдов.",
      "«Датчики были исправны и показывали норму почти до последней минуты», — заявил Гурдов.",
      ["quotation: норму до | норму почти до"]
    ),
    (
      "en", "“We know that she ruined the valley for good,” said Carter.",
      "“We know that he ruined the valley for good,” Carter said.", ["quotation: that he ruined | that she ruined"]
    ),
    (
      "en", "“I will never pay them for the mill in Harlow,” said Carter.",
      "“We will never pay them for the mill in Harlow,” Carter said.", ["quotation: I will | We will"]
    ),
    (
      "de", "„Er hat den Deich von Emden zweimal geprüft“, sagte Ilmo Brask.",
      "„Sie hat den Deich von Emden zweimal geprüft“, so Ilmo Brask.", ["quotation: Er hat | Sie hat"]
    ),
    (
      "es", "“Ella firmó el contrato del puerto en marzo”, afirmó Íñigo Larra.",
      "“Él firmó el contrato del puerto en marzo”, sostuvo Larra.", ["quotation: Ella firmó | Él firmó"]
    ),
    (
      "uk", "«Жодної зайвої гривні в цьому мосту немає», — заявив Галай.",
      "«Жодної зайвої копійки в цьому мосту немає», — сказав Галай.", ["quotation: гривні | копійки"]
    ),
  ]) func otherWordsAreFound(language: String, one: String, other: String, expected: [String]) {
    let lines = IndependentReports([one], [other], language).lines.filter { $0.hasPrefix("quotation") }
    #expect(lines == expected)
  }

  /// A quotation over several lines has each place of a finding in one of them.
  @Test func aPlaceIsInOneSegment() {
    let reports = IndependentReports(
      ["“They lied, and it ruined his life. Very unfair to all of us here,” said Carter."],
      ["“They lied, and it ruined his life.\nIt’s very unfair to all of us here,” Carter said."])
    #expect(reports.lines == ["quotation: It’s very | life. Very"])
    let places = reports.findings.flatMap(\.readings).flatMap(\.places)
    #expect(
      places.allSatisfy { place in
        reports.collation.reports[place.report].segments.contains {
          $0.bytes.lowerBound <= place.bytes.lowerBound && place.bytes.upperBound <= $0.bytes.upperBound
        }
      })
  }

  @Test(arguments: [
    (
      "en", "“We have done all that we could for the valley,” said Carter.",
      "“We have done all that we could,” said Carter in the hall."
    ),
    (
      "en", "“I don’t think the mill can be saved,” said Carter.",
      "“I do not think the mill can be saved,” Mr. Carter said."
    ),
    (
      "en", "“We will rebuild the mill for Gen. Harlow,” she said.",
      "“We will rebuild the mill for General Harlow,” she said on Monday."
    ),
    (
      "en", "“There is a two-in-three chance that we win,” he said.",
      "He spoke of a “two-in-three chance” in the evening."
    ),
    (
      "en", "“It is important that the town hears us,” said Carter.",
      "“It is important to me,” said Velt, who left early."
    ),
    (
      "en", "“I am for the mill and I am not against the barn,” she said.",
      "“I am not against the barn,” she said in the morning."
    ),
    (
      "en", "“I’m sure that the mill of Harlow will stand,” she said.",
      "“I am sure that the mill of Harlow will stand,” she told us."
    ),
    (
      "en", "“That is why we will never pay them for the mill,” said Carter.",
      "“We will never pay them for the mill,” said Carter in the hall."
    ),
    (
      "en", "“I know that he’s the one who built the mill,” said Carter.",
      "“I know that he is the one who built the mill,” said Carter in the hall."
    ),
    (
      "de", "„Er hat's gewusst und den Deich von Emden geprüft“, sagte Carter.",
      "„Er hat es gewusst und den Deich von Emden geprüft“, so Carter."
    ),
    (
      "it", "«L'abbiamo detto al sindaco di Bari due volte», ha detto Carter.",
      "«Lo abbiamo detto al sindaco di Bari due volte», spiega Carter."
    ),
    (
      "fr", "« J'ai toujours payé la digue de Brest », a dit Carter.",
      "« Je l’ai dit : j’ai toujours payé la digue de Brest », a lancé Carter."
    ),
    (
      "en", "“We saw three boats in the bay,” he said.", "“We saw 3 boats in the bay,” he told the paper."
    ),
    (
      "de", "„Wir haben für das Tal alles getan, was möglich war“, sagte Carter.",
      "„Wir haben für das Tal alles getan“, sagte Carter."
    ),
    (
      "fr", "« Nous avons tout fait pour la vallée », a dit Carter.",
      "« Nous avons tout fait pour la vallée et pour ses habitants », a dit Carter."
    ),
    (
      "ru", "«Мы сделали для долины всё, что могли», — сказал Картер.", "«Мы сделали для долины всё», — заявил Картер."
    ),
    (
      "en", "“The quay is closed for the whole week,” said the mayor, Orvel Tamm.",
      "“The quay is closed for the whole week,” Mayor Tamm said."
    ),
    (
      "en", "Orvel Tamm came late. “The quay is closed for the whole week,” he said.",
      "“The quay is closed for the whole week,” said Tamm."
    ),
    (
      "de", "Vier Millionen Euro Gewerbesteuer fehlen. „Der Kai bleibt die ganze Woche zu“, sagte er.",
      "„Der Kai bleibt die ganze Woche zu“, sagte Ilmo Brask."
    ),
    (
      "fr", "« Le quai est fermé toute la semaine », a dit le maire.",
      "« Le quai est fermé toute la semaine », a dit Runa Velt."
    ),
    ("en", "“We will mourn our workforce,” said Carter in May.", "“We will mourn our work force,” said Carter."),
    (
      "en", "“The mill burned for three days and nobody came,” said Orvel Tamm.",
      "“The mill burned for ten hours,” said Dessa Quill."
    ),
  ]) func whatIsCutOrWrittenOtherwiseIsNone(language: String, one: String, other: String) {
    #expect(IndependentReports([one], [other], language).lines == [])
  }

  @Test(arguments: [
    (
      "de",
      "Im Rathaus hat Bürgermeister Florian Dettl schon gerechnet. „Das ist ein schwarzer Tag für Lenna“, sagt er.",
      "„Das ist ein schwarzer Tag für Lenna“, sagte Murat Yild.", "speaker: Florian Dettl | Murat Yild"
    ),
    (
      "fr",
      "Pour Hélène Vasser, la facture se monte à deux millions. « C’est la confiance qui part au large », a-t-elle dit.",
      "« C’est la confiance qui part au large », s’agace Benoît Calva.", "speaker: Benoît Calva | Hélène Vasser"
    ),
    (
      "es", "La directora Marta Olmo advirtió de que “la noche será muy decisiva”.",
      "“La noche será muy decisiva”, rumiaba el propio Julián Arlan.", "speaker: Julián Arlan | Marta Olmo"
    ),
    (
      "fr",
      "Hier est venu le grutier Patrick Demon. « C’était le prix à payer pour travailler », a dit le grutier.",
      "« C’était le prix à payer pour travailler », a dit Gérard Lamb.", "speaker: Gérard Lamb | Patrick Demon"
    ),
    (
      "es", "El alcalde Ilmo Brask recorrió el muelle. «Nadie nos avisó antes de la crecida», lamentó.",
      "«Nadie nos avisó antes de la crecida», sentenció la barquera Runa Velt.", "speaker: Ilmo Brask | Runa Velt"
    ),
    (
      "it", "Il sindaco Ilmo Brask era sul molo. «Nessuno ci ha avvertiti prima della piena», ha detto.",
      "«Nessuno ci ha avvertiti prima della piena», sbotta Runa Velt.", "speaker: Ilmo Brask | Runa Velt"
    ),
    (
      "ru", "Мэр Ильмо Браск шёл по набережной. «Никто не предупредил нас перед паводком», — сказал он.",
      "— Никто не предупредил нас перед паводком, — вздохнула Руна Вельт.", "speaker: Ильмо Браск | Руна Вельт"
    ),
    (
      "uk", "Мер Ільмо Браск ішов набережною. «Ніхто не попередив нас перед паводком», — сказав він.",
      "«Ніхто не попередив нас перед паводком», — обурюється поромниця Руна Вельт.",
      "speaker: Ільмо Браск | Руна Вельт"
    ),
  ]) func otherSpeakersAreFound(language: String, one: String, other: String, expected: String) {
    let lines = IndependentReports([one], [other], language).lines
    #expect(lines.contains(expected), "\(lines)")
  }
}

/// Who says one utterance is no difference where nobody, or several, may be meant.
@Suite struct SameSpeakerTests {
  @Test(arguments: [
    // Two people in the sentence before, a sum, a place, an outlet; a role; another form of one name.
    ("en", "Orvel Tamm met Runa Velt on the quay. “Nobody warned us before the water came,” he said.", "Dessa Quill"),
    ("en", "Rain fell on the quay. “Nobody warned us before the water came,” he said.", "Dessa Quill"),
    ("en", "“Nobody warned us before the water came,” a fire officer said.", "Dessa Quill"),
    ("en", "“Nobody warned us before the water came,” the Lenna Times host said.", "Dessa Quill"),
    ("en", "“Nobody warned us before the water came,” said Ms. Quill.", "Dessa Quill"),
    ("en", "Dessa Quill came late. “Nobody warned us before the water came,” she said.", "Quill"),
    ("en", "Waiting for the boat, Dessa Quill said: “Nobody warned us before the water came.”", "Quill"),
    ("en", "The story of Tamm: “Nobody warned us before the water came”", "Dessa Quill"),
    ("en", "Orvel Tamm spoke of “the water”. “Nobody warned us before the water came,” people said.", "Dessa Quill"),
    ("en", "Four Million Dollar Fund is gone. “Nobody warned us before the water came,” she said.", "Dessa Quill"),
  ]) func isNone(language: String, one: String, name: String) {
    let lines = IndependentReports(
      [one], ["“Nobody warned us before the water came,” said \(name) in the evening."], language
    ).lines
    #expect(lines.filter { $0.hasPrefix("speaker") } == [])
  }
}

/// What two lists have in common.
@Suite struct CommonRunTests {
  /// Lists of up to six of three letters.
  private static func lists(_ length: Int) -> [[Character]] {
    if length == 0 { return [[]] }
    let shorter = lists(length - 1)
    return shorter + shorter.filter { $0.count == length - 1 }.flatMap { list in "abc".map { list + [$0] } }
  }

  @Test func theyAreOrderedEqualAndLeaveNothingInCommonBetween() {
    for own in Self.lists(5) {
      for other in ["abcab", "aabbc", "cba", "", "bcbcb"].map(Array.init) {
        let runs = CommonRuns(own, other)
        for run in runs.runs {
          #expect(own[run.own] == other[run.other] && !run.own.isEmpty)
        }
        for (one, two) in zip(runs.runs, runs.runs.dropFirst()) {
          #expect(one.own.upperBound <= two.own.lowerBound && one.other.upperBound <= two.other.lowerBound)
        }
        for gap in runs.gaps(own: own.count, other: other.count) {
          #expect(Set(own[gap.own]).isDisjoint(with: other[gap.other]))
        }
        let longest = runs.runs.map(\.own.count).max() ?? 0
        #expect(longest == Self.longest(own, other))
      }
    }
  }

  private static func longest(_ own: [Character], _ other: [Character]) -> Int {
    let runs = Set(own.indices.flatMap { start in (start + 1...own.count).map { Array(own[start..<$0]) } })
    return runs.filter { run in
      other.indices.contains { other[$0...].starts(with: run) }
    }.map(\.count).max() ?? 0
  }
}
