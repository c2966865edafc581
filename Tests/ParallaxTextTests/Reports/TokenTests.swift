import ModelSamples
import ParallaxModel
import Testing

@Suite struct TokenTests {
  /// Text, and its tokens apart by spaces.
  @Test(arguments: [
    ("U.S.-led talks, $2,000 (Putin’s)", "U.S. - led talks , $ 2,000 ( Putin’s )"),
    ("the 19th, 24.kg and TV360 at 14:50", "the 19th , 24 . kg and TV360 at 14:50"),
    ("“Well...” -- he said: 'no'.", "“ Well ... ” -- he said : ' no ' ."),
    ("rock'n'roll 89.43% J.Smith", "rock'n'roll 89.43 % J . Smith"),
    ("普京2024年", "普 京 2024 年"),
    ("co\u{AD}operate e\u{301}t\u{E9}", "co\u{AD}operate e\u{301}t\u{E9}"),
  ])
  func scans(_ text: String, _ tokens: String) {
    let report = sampleReport(text)
    #expect(report.tokens.map { report.document.string($0.bytes) } == tokens.split(separator: " ").map(String.init))
  }

  /// Words of an English text that differ cosmetically only.
  @Test(arguments: [
    ["Putin’s", "Putin's", "PUTIN'S"], ["U.S.", "US", "USA", "U.S.A."], ["UK", "U.K."], ["p.m.", "pm"],
    ["“", "”", "\""], ["–", "—", "-", "--"], ["6,400", "6400"], ["colour", "color"], ["organisation", "organization"],
    ["Erdoğan", "Erdogan"], ["ﬁnal", "final"], ["co\u{AD}op", "coop"], ["...", "…"],
  ])
  func oneForm(_ words: [String]) {
    let forms = Set(words.map { normalized($0) })
    #expect(forms.count == 1, "\(words) \(forms)")
  }

  @Test(arguments: [("US", "us"), ("1,5", "15"), ("promise", "promize"), ("four", "for"), ("a.m.", "am")])
  func formsApart(_ one: String, _ other: String) {
    #expect(normalized(one) != normalized(other))
  }

  @Test func stemsGoByTheLanguageOfTheText() {
    #expect(stem("officials", after: Self.english) == stem("official", after: Self.english))
    let german = "Der Minister sagte, dass die Gespräche mit den Behörden nicht auf dem Weg sind und das ist"
    #expect(stem("Gespräche", after: german) == stem("Gespräch", after: german))
  }

  /// The forms of one word have one stem, and `|` stands before a word that has another.
  @Test(arguments: [
    "місто міста місті містом | міський", "рятувальник рятувальники рятувальників рятувальниками | рятунок",
    "область області областю | обласний", "українська української українською українські | україна",
    "підприємство підприємства підприємстві | підприємець", "директор директора директорові | дирекція",
    "мешканець мешканця мешканців | мешкає", "повідомив повідомила повідомили | відома",
    "слідчий слідчого слідчі | слід",
    "школа школі школу | шкода", "загинув загинула загинули загинути | гинув",
  ])
  func formsOfAUkrainianWordHaveOneStem(_ forms: String) {
    let text = "Про це вже сказав він, але вона також буде там, бо після цього його треба було"
    let parts = forms.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
    let stems = parts.map { Set($0.map { stem($0, after: text) }) }
    #expect(stems[0].count == 1)
    #expect(stems[0].isDisjoint(with: stems[1]))
  }

  @Test func aWordIsComparedWithoutItsElidedArticle() {
    let french = "Le ministre a dit que les discussions avec les autorités ne sont pas dans la rue et il est là"
    #expect(stem("l’enquête", after: french) == stem("enquête", after: french))
    #expect(stem("d’enquêtes", after: french) == stem("enquête", after: french))
    #expect(stem("aujourd’hui", after: french) != stem("hui", after: french))
    #expect(stem("n’exclut", after: french) != stem("exclut", after: french))
    let italian = "Il ministro ha detto che i colloqui con le autorità non sono nella strada e che è là per questo"
    #expect(stem("dell’inchiesta", after: italian) == stem("inchieste", after: italian))
    #expect(stem("c’era", after: italian) != stem("era", after: italian))
  }

  private static let english = "The minister said that the talks with the officials are on the way to an end and it is "

  private func lastToken(_ word: String, after text: String) -> (Token, Vocabulary) {
    let file = InputFile(path: "sample.txt", bytes: Array("\(text) \(word)".utf8))
    let read = ReportReader().read([file])
    return (read.reports[0].tokens[read.reports[0].tokens.count - 1], read.vocabulary)
  }

  private func normalized(_ word: String) -> String {
    let (token, vocabulary) = lastToken(word, after: Self.english)
    return vocabulary[token.normalized]
  }

  private func stem(_ word: String, after text: String) -> String {
    let (token, vocabulary) = lastToken(word, after: text)
    return vocabulary[token.stem]
  }
}
