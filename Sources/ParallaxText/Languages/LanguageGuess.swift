/// Which language a text is in, by counting its most frequent words.
package enum LanguageGuess {
  /// Snowball's name of the language, `nil` where no language stands out.
  package static func language(of tokens: [ScannedToken], in text: [UInt8]) -> String? {
    var counts = [Int](repeating: 0, count: stopWords.count)
    for token in tokens.lazy.filter({ $0.kind == .word && $0.count <= 10 }).prefix(300) {
      guard var rows = rows[PhraseKey(phrase: text[token.bytes])] else { continue }
      while rows != 0 {
        counts[rows.trailingZeroBitCount] += 1
        rows &= rows - 1
      }
    }
    let best = counts.indices.max { counts[$0] < counts[$1] || counts[$0] == counts[$1] && $0 > $1 } ?? 0
    return counts[best] > 1 ? stopWords[best].language : nil
  }

  /// For each word the languages that count it: bit n is row n of `stopWords`.
  private static let rows: PhraseTable<UInt32> = {
    var rows = PhraseTable<UInt32>(capacity: 512)
    for (index, row) in stopWords.enumerated() {
      for (word, _) in row.words {
        rows.add(PhraseKey(phrase: word), 1 << UInt32(index)) { $0 |= 1 << UInt32(index) }
      }
    }
    return rows
  }()

  /// English first: it wins ties.
  private static let stopWords: [(language: String, words: WordList)] = [
    ("english", "the of and to in that is was for with as by has have had it on from said are be not his he which"),
    ("german", "der die und den von das mit sich des auf für ist im dem nicht ein eine als auch nach wurde hat"),
    ("french", "le la les de des et en du un une que est pour dans qui par sur au pas plus avec ce il sont été"),
    ("spanish", "el la los de que y en del las un por con no una su para es al lo como más pero sus fue ha"),
    ("portuguese", "o a os de que e do da em um para com não uma no na por mais as dos como mas foi ao ele são"),
    ("italian", "il di che la e in un del per una è con non le si dei al da della nel sono ha più alla gli"),
    ("dutch", "de het een van en in is dat op te voor met zijn niet aan er om ook als bij uit naar werd heeft"),
    ("swedish", "och att det i en som är på av för med den till inte har de ett om han var men sig från ska"),
    ("norwegian", "og i det er på som en til for av at med har de ikke den et om han fra var men sier blir seg"),
    ("danish", "og i at det er en til på som af for med de har den ikke et der om han var men fra blev sig også"),
    ("finnish", "ja on ei että oli se hän joka mutta ovat kun myös mukaan sen kuin olla hänen ole sekä tai nyt"),
    ("russian", "и в не на что с по это как его из к а для от он за но о она также было их при сообщил"),
    ("hungarian", "a az és hogy nem is egy ez meg de van volt csak már el mint még szerint ki után azt"),
    ("romanian", "și de la în a cu că pe nu din care o pentru un mai este au fost să se sunt ale lui prin"),
    ("turkish", "ve bir bu da de için ile olarak olan çok daha gibi sonra kadar ancak dedi en ne var o"),
    ("arabic", "في من على إلى أن عن التي الذي هذا مع كان ما لا هذه بعد قد بين وقال كما"),
    ("catalan", "el la de i que en a els per un una del amb les és no al es dels ha són més com"),
    ("greek", "και το να του η της με για την από που στο των τη θα ότι σε είναι τα δεν στην"),
  ]
}
