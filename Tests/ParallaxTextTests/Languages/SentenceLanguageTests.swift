import ModelSamples
import ParallaxModel
import Testing

/// Sentences end by the abbreviations of their own language alone.
@Suite struct SentenceLanguageTests {
  /// `|` stands between sentences.
  @Test(arguments: [
    ("de", "Am 3. Oktober kam er. | Am 4. Oktober ging er."),
    ("de", "Prof. Meyer sprach am Nachmittag. | Danach ging sie."),
    ("en", "He was ill. | Doctors said he would live."),
    ("en", "They sat in the sun. | Children played near the pier."),
    ("en", "He lives in Springfield, Ill. near the lake."), ("en", "Gen. Ivan Petrov met Sen. Ann Lee. | He left."),
    ("fr", "Elle a raté son vol. | 12 voyageurs attendent encore."),
    ("fr", "Mme Dubois a parlé. | Personne ne répond."), ("es", "El Sr. Vega llegó. | Nadie respondió."),
    ("ru", "Соседи помогли им. | Власти города молчат."), ("ru", "Акад. Петров приехал. | Его ждали."),
    ("it", "Il dott. Rossi è partito. | Nessuno lo sa."), ("en", "Il dott. | Rossi partito."),
  ])
  func splits(_ language: String, _ marked: String) {
    let wanted = marked.split(separator: "|").map { String($0.drop { $0 == " " }) }
      .map { $0.hasSuffix(" ") ? String($0.dropLast()) : $0 }
    let report = sampleReport(wanted.joined(separator: " "), language)
    #expect(report.sentences.map { report.document.string($0.bytes) } == wanted)
  }
}
