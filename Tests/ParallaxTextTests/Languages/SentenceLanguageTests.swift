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
    // A stop makes ordinals in German and Polish; a number at the end of a sentence stays one.
    ("de", "Am 3. Juni spielt der 1. FC Lenna. | Es ist der 17. Versuch der Stadt."),
    ("de", "Im 19. Jahrhundert stand er hier. | Er wurde 17. | Danach fiel er aus."),
    ("de", "Beim 3. Versuch gelang es. | Er war 45. | Seine Frau lebt."),
    ("de", "Gekauft werden z. B. Boote usw. | Die Kosten trägt das Land."),
    ("de", "König Ludwig XIV. Tamm regierte. | Er starb."),
    ("pl", "To 3. edycja i 17. miejsce. | Burmistrz był tam."),
    ("en", "He was 45. | His wife is alive."), ("fr", "Il en vit 17. | Versailles est loin."),
    // An article that has lost its vowel stands before an abbreviation.
    ("fr", "Il date de 40 av. J.-C. selon l’art. 5 du rapport. | M. Vasse l’a lu."),
    ("fr", "L’empire tomba en 52 apr. J.-C. | Le port resta."),
    ("it", "L’on. Orr parlò. | Nacque nel 40 a.C. a Lenna."),
    // Abbreviations behind a common noun, and the pronoun that looks like one.
    ("ru", "Школа им. Тамма закрыта. | Соседи помогли им. | Власти молчат."),
    ("pl", "Szkoła im. Tamma stoi. | Powiedział im. | Poszli do domu."),
    ("ru", "А. С. Браск открыл порт. | С. Тамм ушёл."), ("uk", "Див. с. 12. | О. П. Браск відкрив її."),
    // Dotted letters begin a sentence, and end none.
    ("en", "See the act. | J.R.R. Adan of Orr agreed."), ("es", "Llegó a las 5 p. m. | El barco salió."),
  ])
  func splits(_ language: String, _ marked: String) {
    let wanted = marked.split(separator: "|").map { String($0.drop { $0 == " " }) }
      .map { $0.hasSuffix(" ") ? String($0.dropLast()) : $0 }
    let report = sampleReport(wanted.joined(separator: " "), language)
    #expect(report.sentences.map { report.document.string($0.bytes) } == wanted)
  }
}
