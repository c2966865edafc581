internal import ParallaxSupport

/// A word, name or number of a report's body, as a signature keeps it.
package struct BodyFeature: Sendable, Equatable {
  /// Of the stem, the same in every run.
  package let hash: UInt32
  /// How often it stands in the body, 255 at most.
  package let count: UInt8
  /// Whether it is a number, or is written as a name within a sentence.
  package let isParticular: Bool

  package init(hash: UInt32, count: UInt8, isParticular: Bool) {
    self.hash = hash
    self.count = count
    self.isParticular = isParticular
  }
}

/// What the body of one report has, without a look at any other: headline, captions and furniture do not count.
package struct BodyFeatures: Sendable, Equatable {
  /// By hash, each once; at most `most`: names and numbers before other words, then what stands there more often.
  package var features: [BodyFeature] = []
  /// Words and numbers of the body.
  package var words = 0
  /// Of the stems of all words in their order: bodies with one hash are one text.
  package var textHash: UInt64 = .fnv1aBasis
  /// The least hashes of its runs of four words, one of each eighth of all hashes; `UInt32.max` where there is none.
  /// (P. Li, A. Owen, C.-H. Zhang, *One permutation hashing*, 2012.)
  package var shingles = [UInt32](repeating: .max, count: 8)

  /// The most features of a body: 2 kB of five bytes each.
  package static let most = 400
}

/// Document → features of its body, by the tokens and roles of `ReportReader`, without sentences or facts.
///
/// It keeps the forms of words from one document to the next, so one reader serves many documents of one thread.
package struct BodyFeatureReader {
  private let guess = LanguageGuess()
  private var languages: [Language?] = []
  private var words: [FeatureWords] = []

  package init() {}

  /// - Parameter told: what the reader says it is written in.
  /// - Returns: the language that it was read in, and the features.
  package mutating func read(_ document: Document, _ told: Language? = nil) -> (Language?, BodyFeatures) {
    let (language, number) = language(of: document, told)
    return (language, words[number].features(of: document))
  }

  /// How a body that was read before writes some of its features.
  ///
  /// - Parameter told: the language that it was read in.
  package mutating func spellings(
    of wanted: Set<UInt32>, in document: Document, _ told: Language?
  ) -> FeatureSpellings {
    words[language(of: document, told).number].spellings(of: wanted, in: document)
  }

  /// The language that a document is read in, and where its words are.
  private mutating func language(of document: Document, _ told: Language?) -> (Language?, number: Int) {
    let language = told ?? document.language ?? guess.language(of: document.text)
    let number = languages.firstIndex(of: language) ?? languages.count
    if number == languages.count {
      languages.append(language)
      words.append(FeatureWords(language))
    }
    if words[number].isFull { words[number] = FeatureWords(language) }
    return (language, number)
  }
}
