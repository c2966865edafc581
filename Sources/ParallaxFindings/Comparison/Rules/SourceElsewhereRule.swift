internal import ParallaxText

/// Whose word something is, in sentences of near copies that were turned around: a source that another one stands for, or
/// none, wherever both stand.
///
///     the workers’ committee said in a note that … | …
///     …, the town hall says | a group of residents claims that …
struct SourceElsewhereRule: FactRule {
  static let looksElsewhere = true
  static let audience = FactRules.Audience.copies
  static let yields = true
  private static let leastKept = 0.25

  private let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  var differences: [FactDifference] {
    pair.own.sentences.compactMap { sentence in
      guard let partners = pair.partner(of: sentence, least: Self.leastKept, orLikely: true),
        let own = SourcePhrase.only(in: partners.own, of: pair.own)
      else { return nil }
      if let its = SourcePhrase.only(in: partners.other, of: pair.other) { return differing(own, its, partners) }
      return partners.kept >= Self.leastKept ? lost(own, partners) : nil
    }
  }

  // MARK: Another source

  private func differing(
    _ own: SourcePhrase, _ its: SourcePhrase, _ partners: ReadingPair.Partners
  ) -> FactDifference? {
    guard let one = Source(own, pair.own), let two = Source(its, pair.other), areApart(one, two) else { return nil }
    return FactDifference(
      kind: .speaker, own: .words(own.words), other: .words(its.words), ownValue: pair.own.folded(own.words),
      value: pair.other.folded(its.words))
  }

  private struct Source {
    let stems: Set<WordID>
    /// Words that name it; behind them may stand what it says.
    private static let mostWords = 2
    /// Each once, in the order of the text.
    let classes: [Double]

    init?(_ phrase: SourcePhrase, _ reading: FactReading) {
      let words = phrase.words.filter {
        reading.isContent($0)
          && !reading.tags[$0].meets(
            .saying | .credit | .attributing | .weekday | .month | .relative | .number | .adverb | .negation)
      }
      if words.isEmpty || phrase.words.contains(where: { reading.tags[$0].meets(.pronoun | .impersonal) }) {
        return nil
      }
      let roles = words.filter { Self.isRole($0, reading) && !Self.isBeside($0, words, reading) }
      stems = Set(words.prefix(Self.mostWords).map { reading.tokens[$0].stem })
      classes = roles.compactMap { reading.value($0) }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private static func isRole(_ index: Int, _ reading: FactReading) -> Bool {
      reading.tags[index].meets(.source | .role) && reading.value(index) != nil
    }

    /// `the leader after talks with the minister`: whether a preposition leads to a role from a word that is none. A lawyer
    /// of the family is of both classes.
    private static func isBeside(_ role: Int, _ words: [Int], _ reading: FactReading) -> Bool {
      guard let before = words.last(where: { $0 < role }), !isRole(before, reading) else { return false }
      return (before + 1..<role).contains { reading.tags[$0].contains(.preposition) }
    }

    func without(_ other: Source) -> [Double] { classes.filter { !other.classes.contains($0) } }
  }

  /// Two words for one source may both be in no class: `the pope`, `the pontiff`. What both have is left out: `the family’s
  /// lawyer`, `the officers’ lawyer`.
  private func areApart(_ one: Source, _ two: Source) -> Bool {
    let (own, its) = (one.without(two), two.without(one))
    return !own.isEmpty && !its.isEmpty && own.allSatisfy { kind in its.allSatisfy { RoleClass.areApart(kind, $0) } }
  }

  private func isFound(_ source: Source, in sentence: Range<Int>, _ reading: FactReading) -> Bool {
    sentence.contains { source.stems.contains(reading.tokens[$0].stem) }
  }

  // MARK: No source

  private func lost(_ own: SourcePhrase, _ partners: ReadingPair.Partners) -> FactDifference? {
    // A headline leaves out who says it.
    guard !pair.own.isHeadline(partners.own), !pair.other.isHeadline(partners.other),
      let source = Source(own, pair.own), namesSomebody(own, source), isAttribution(own, in: partners.own),
      !isDenied(own),
      !partners.other.contains(where: mayAttribute), !pair.other.quotesSomebody(in: partners.other),
      !isFound(source, in: partners.other, pair.other),
      !isSaid(own.trigger, in: partners.other),
      !partners.other.allSatisfy({ pair.other.isQuoted[$0] || pair.other.isMark($0) })
    else { return nil }
    let words = min(own.trigger, own.words.lowerBound)..<max(own.trigger + 1, end(of: own))
    return FactDifference(
      kind: .attribution, note: .lost, own: .words(words), other: .lacks(partners.other), value: "none")
  }

  /// Behind the words that name a source: what is said may follow them without a mark, `nach Angaben der Firma zu keiner Zeit`.
  private func end(of phrase: SourcePhrase) -> Int {
    let own = pair.own
    guard let first = phrase.words.first(where: own.isContent), first > phrase.trigger else {
      return phrase.words.upperBound
    }
    return phrase.words.first { $0 > first && own.tags[$0].meets(.preposition | .negation) } ?? phrase.words.upperBound
  }

  /// `pidió un alto el fuego` names nobody. Whoever believes something stands before the verb.
  private func namesSomebody(_ phrase: SourcePhrase, _ source: Source) -> Bool {
    let own = pair.own
    return own.tags[phrase.trigger].meets(.attributing | .credit) || !source.classes.isEmpty
      || phrase.words.contains { own.tags[$0].contains(.title) }
      || own.names.contains { !$0.isWeak && $0.range.overlaps(phrase.words) && !isPlace($0, behind: phrase) }
      || isBeliever(phrase)
  }

  /// `pidió un alto el fuego en Sudán`: a name that a preposition leads to, behind the verb.
  private func isPlace(_ name: Fact, behind phrase: SourcePhrase) -> Bool {
    let before = name.range.lowerBound - 1
    return before > phrase.trigger && pair.own.tags[before].contains(.preposition)
      && phrase.words.lowerBound < before
  }

  /// `Archaeologists believe`, and neither `many believe` nor `according to an opinion`.
  private func isBeliever(_ phrase: SourcePhrase) -> Bool {
    let own = pair.own
    return own.tags[phrase.trigger].contains(.belief) && phrase.words.upperBound == phrase.trigger
      && phrase.words.contains { own.isContent($0) && !own.tags[$0].meets(.phrase | .number) }
      && !own.tags[phrase.trigger - 1].meets(.preposition | .determiner | .definite)
  }

  /// `has not commented on the charges`
  private func isDenied(_ phrase: SourcePhrase) -> Bool {
    !pair.own.tags[phrase.trigger].meets(.attributing | .credit)
      && phrase.words.contains { pair.own.tags[$0].meets(.negation | .complement) }
  }

  /// Tokens between a verb and what begins what is said: `insiste en que`.
  private static let toComplement = 2

  /// Whether the word leads to all that the sentence says: it stands before a source, or its clause ends in a mark or in
  /// what begins what is said; a belief may lead to it without: `archaeologists believe the chamber held`.
  private func isAttribution(_ phrase: SourcePhrase, in sentence: Range<Int>) -> Bool {
    let own = pair.own
    if own.tags[phrase.trigger].contains(.attributing) || own.isCredit(phrase.trigger, in: sentence) { return true }
    let end = max(phrase.trigger + 1, phrase.words.upperBound)
    guard end < sentence.upperBound else { return true }
    if own.isMark(end) || own.tags[phrase.trigger].contains(.belief) && own.tags[end].meets(.definite | .determiner) {
      return true
    }
    return (end..<end + Self.toComplement).clamped(to: sentence).contains { own.tags[$0].contains(.complement) }
  }

  /// `ha confermato che`, `la conferma è arrivata da`.
  private func isSaid(_ trigger: Int, in sentence: Range<Int>) -> Bool {
    sentence.contains { pair.other.tokens[$0].stem == pair.own.tokens[trigger].stem }
  }

  private static let (attributing, doubtful): (WordTags, WordTags) = (
    .saying | .speech | .reporting | .belief | .attributing | .credit | .denial | .refusal | .exclusion | .source,
    .hedge | .adverb | .unsure | .rumour | .doubt
  )

  /// Whether a word may stand for a source; a doubt that both have stands for none.
  private func mayAttribute(_ index: Int) -> Bool {
    pair.other.tags[index].meets(Self.attributing)
      || pair.other.tags[index].meets(Self.doubtful) && pair.alignment.toOwn[index] < 0
  }
}
