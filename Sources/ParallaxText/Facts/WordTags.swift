/// What a word means for facts, in its language.
///
/// A set of bits. No `OptionSet`: its literals are generic, and cost much where another module makes them.
package struct WordTags: Sendable, Equatable {
  package let bits: UInt64

  @inlinable @inline(__always) package init(bits: UInt64) { self.bits = bits }

  @inlinable @inline(__always) package init() { self.init(bits: 0) }

  @inlinable @inline(__always) package static func | (a: WordTags, b: WordTags) -> WordTags {
    WordTags(bits: a.bits | b.bits)
  }

  @inlinable @inline(__always) package func contains(_ other: WordTags) -> Bool { bits & other.bits == other.bits }

  /// Whether it has any of the others.
  @inlinable @inline(__always) package func meets(_ other: WordTags) -> Bool { bits & other.bits != 0 }

  /// Those of them that the other has too.
  @inlinable @inline(__always) package func limited(to other: WordTags) -> WordTags {
    WordTags(bits: bits & other.bits)
  }

  /// Those of them that the other has not.
  @inlinable @inline(__always) package func without(_ other: WordTags) -> WordTags {
    WordTags(bits: bits & ~other.bits)
  }

  @inlinable @inline(__always) package static var negation: WordTags { WordTags(bits: 1 << 0) }
  /// Nearly none: few, seldom.
  @inlinable @inline(__always) package static var degree: WordTags { WordTags(bits: 1 << 1) }
  /// Words that deny without a negation: failed, refused.
  @inlinable @inline(__always) package static var denial: WordTags { WordTags(bits: 1 << 2) }
  @inlinable @inline(__always) package static var hedge: WordTags { WordTags(bits: 1 << 3) }
  /// Hedges that may come and go without anything else changing: allegedly.
  @inlinable @inline(__always) package static var adverb: WordTags { WordTags(bits: 1 << 4) }
  @inlinable @inline(__always) package static var sure: WordTags { WordTags(bits: 1 << 5) }
  @inlinable @inline(__always) package static var unsure: WordTags { WordTags(bits: 1 << 6) }
  @inlinable @inline(__always) package static var conditional: WordTags { WordTags(bits: 1 << 7) }
  @inlinable @inline(__always) package static var certain: WordTags { WordTags(bits: 1 << 8) }
  /// Verbs of saying and believing.
  @inlinable @inline(__always) package static var saying: WordTags { WordTags(bits: 1 << 9) }
  /// Those of them that make a clause an attribution.
  @inlinable @inline(__always) package static var reporting: WordTags { WordTags(bits: 1 << 10) }
  /// Before a source: according to.
  @inlinable @inline(__always) package static var attributing: WordTags { WordTags(bits: 1 << 11) }
  /// Before those who were told: told, comment to.
  @inlinable @inline(__always) package static var telling: WordTags { WordTags(bits: 1 << 12) }
  @inlinable @inline(__always) package static var source: WordTags { WordTags(bits: 1 << 13) }
  @inlinable @inline(__always) package static var pronoun: WordTags { WordTags(bits: 1 << 14) }
  @inlinable @inline(__always) package static var title: WordTags { WordTags(bits: 1 << 15) }
  /// Forms of `be`, after which a verb of saying has no source.
  @inlinable @inline(__always) package static var passive: WordTags { WordTags(bits: 1 << 16) }
  /// Before a noun that may look like a verb: `the` report.
  @inlinable @inline(__always) package static var determiner: WordTags { WordTags(bits: 1 << 17) }
  /// Before what is no subject: to, of.
  @inlinable @inline(__always) package static var preposition: WordTags { WordTags(bits: 1 << 18) }
  /// Of a refusal: declined.
  @inlinable @inline(__always) package static var refusal: WordTags { WordTags(bits: 1 << 19) }
  @inlinable @inline(__always) package static var comment: WordTags { WordTags(bits: 1 << 20) }
  @inlinable @inline(__always) package static var month: WordTags { WordTags(bits: 1 << 21) }
  @inlinable @inline(__always) package static var weekday: WordTags { WordTags(bits: 1 << 22) }
  @inlinable @inline(__always) package static var relative: WordTags { WordTags(bits: 1 << 23) }
  /// A part of a month or a year: early, late.
  @inlinable @inline(__always) package static var period: WordTags { WordTags(bits: 1 << 24) }
  @inlinable @inline(__always) package static var number: WordTags { WordTags(bits: 1 << 25) }
  @inlinable @inline(__always) package static var scale: WordTags { WordTags(bits: 1 << 26) }
  @inlinable @inline(__always) package static var ordinal: WordTags { WordTags(bits: 1 << 27) }
  /// How often, by a number: twice.
  @inlinable @inline(__always) package static var multiple: WordTags { WordTags(bits: 1 << 28) }
  /// What is counted: kilometres, hours, dollars.
  @inlinable @inline(__always) package static var unit: WordTags { WordTags(bits: 1 << 29) }
  /// After a number that is a percentage.
  @inlinable @inline(__always) package static var percent: WordTags { WordTags(bits: 1 << 30) }
  /// Words of names that many things have: ministry, street.
  @inlinable @inline(__always) package static var generic: WordTags { WordTags(bits: 1 << 31) }
  @inlinable @inline(__always) package static var particle: WordTags { WordTags(bits: 1 << 32) }
  /// Between a day and its month: of.
  @inlinable @inline(__always) package static var dayLink: WordTags { WordTags(bits: 1 << 33) }
  /// Before a day: the.
  @inlinable @inline(__always) package static var dayArticle: WordTags { WordTags(bits: 1 << 34) }
  /// Inside a number: two hundred `and` fifty.
  @inlinable @inline(__always) package static var numberLink: WordTags { WordTags(bits: 1 << 35) }
  /// Before a sign of a currency, or its name: US$, US dollars.
  @inlinable @inline(__always) package static var currencyPrefix: WordTags { WordTags(bits: 1 << 36) }
  /// A word that begins a `Phrase`.
  @inlinable @inline(__always) package static var phrase: WordTags { WordTags(bits: 1 << 37) }
  /// A phrase that may begin a number or a time, and not only stand in one.
  @inlinable @inline(__always) package static var quantityPhrase: WordTags { WordTags(bits: 1 << 38) }

  // Of quotations, from the other end, so that both lists can grow.

  /// Verbs that only quotations have beside them: smiled, sighed.
  @inlinable @inline(__always) package static var speech: WordTags { WordTags(bits: 1 << 63) }
  /// Words before a source that are no preposition: по `словам`, nach `Angaben`.
  @inlinable @inline(__always) package static var credit: WordTags { WordTags(bits: 1 << 62) }
  /// Between a verb of saying and what is said: that.
  @inlinable @inline(__always) package static var complement: WordTags { WordTags(bits: 1 << 61) }
  /// Who is told, in a case that tells it: журналистам.
  @inlinable @inline(__always) package static var addressee: WordTags { WordTags(bits: 1 << 60) }
  /// Pronouns that mean nobody: es, it.
  @inlinable @inline(__always) package static var impersonal: WordTags { WordTags(bits: 1 << 59) }
  /// Words that an apostrophe stands before which is no quotation mark: 'tis.
  @inlinable @inline(__always) package static var elided: WordTags { WordTags(bits: 1 << 58) }
  /// Words that one stands behind: un po'.
  @inlinable @inline(__always) package static var clipped: WordTags { WordTags(bits: 1 << 56) }
  /// Articles that are other words too, and so no determiners: der, die.
  @inlinable @inline(__always) package static var definite: WordTags { WordTags(bits: 1 << 57) }

  // Of claims.

  /// What is only heard: soll, aurait.
  @inlinable @inline(__always) package static var rumour: WordTags { WordTags(bits: 1 << 55) }
  /// Words of rumour that are something else before an infinitive of the present: soll.
  @inlinable @inline(__always) package static var modal: WordTags { WordTags(bits: 1 << 54) }
  /// What makes an infinitive of the past: haben, sein.
  @inlinable @inline(__always) package static var perfect: WordTags { WordTags(bits: 1 << 53) }
  /// If.
  @inlinable @inline(__always) package static var condition: WordTags { WordTags(bits: 1 << 52) }
  /// What somebody believes: believes, in the opinion of.
  @inlinable @inline(__always) package static var belief: WordTags { WordTags(bits: 1 << 51) }
  /// Verbs of ruling out.
  @inlinable @inline(__always) package static var exclusion: WordTags { WordTags(bits: 1 << 50) }
  /// What is expected or meant to be done.
  @inlinable @inline(__always) package static var plan: WordTags { WordTags(bits: 1 << 49) }

  /// Words that leave a statement open: chance, allegation, whether.
  @inlinable @inline(__always) package static var doubt: WordTags { WordTags(bits: 1 << 48) }

  /// Before a number that is a name and counts nothing: Article 5, Flight 370.
  @inlinable @inline(__always) package static var label: WordTags { WordTags(bits: 1 << 47) }

  /// Negations that add nothing to another one of their clause: non … mai.
  @inlinable @inline(__always) package static var concord: WordTags { WordTags(bits: 1 << 46) }

  /// Who may say something, by class: lawyers, the court, the army.
  @inlinable @inline(__always) package static var role: WordTags { WordTags(bits: 1 << 45) }

  /// Words with which a negation elsewhere says the same: only, except, until.
  @inlinable @inline(__always) package static var exception: WordTags { WordTags(bits: 1 << 44) }

  /// Beside a unit of length: square, cubic.
  @inlinable @inline(__always) package static var power: WordTags { WordTags(bits: 1 << 43) }

  /// Verbs of what one does to another, in forms of the active voice: accused, beat.
  @inlinable @inline(__always) package static var act: WordTags { WordTags(bits: 1 << 42) }
  /// Before who has done it, of a verb in the passive voice: by.
  @inlinable @inline(__always) package static var agent: WordTags { WordTags(bits: 1 << 41) }

  /// Between the two figures of a vote or a score: against.
  @inlinable @inline(__always) package static var versus: WordTags { WordTags(bits: 1 << 40) }

  /// Between two things that are compared: than.
  @inlinable @inline(__always) package static var comparing: WordTags { WordTags(bits: 1 << 39) }

  /// By the kind of words in a language's file.
  static let byKind: [(kind: WordKind, tags: WordTags)] = [
    (.negation, .negation), (.degree, .degree), (.denial, .denial), (.hedge, .hedge), (.adverb, .adverb),
    (.sure, .sure), (.unsure, .unsure), (.conditional, .conditional), (.certain, .certain), (.saying, .saying),
    (.reporting, .reporting), (.attributing, .attributing), (.telling, .telling), (.source, .source),
    (.pronoun, .pronoun), (.title, .title), (.passive, .passive), (.determiner, .determiner),
    (.preposition, .preposition), (.refusal, .refusal), (.comment, .comment), (.month, .month), (.weekday, .weekday),
    (.relative, .relative), (.period, .period), (.number, .number), (.scale, .scale), (.ordinal, .ordinal),
    (.multiple, .multiple), (.unit, .unit), (.percent, .percent), (.generic, .generic), (.particle, .particle),
    (.dayLink, .dayLink), (.dayArticle, .dayArticle), (.numberLink, .numberLink), (.currencyPrefix, .currencyPrefix),
    (.speech, .speech), (.credit, .credit), (.complement, .complement), (.addressee, .addressee),
    (.impersonal, .impersonal), (.elided, .elided), (.clipped, .clipped), (.definite, .definite),
    (.rumour, .rumour), (.modal, .modal), (.perfect, .perfect), (.condition, .condition), (.belief, .belief),
    (.exclusion, .exclusion), (.doubt, .doubt), (.numberLabel, .label), (.concord, .concord), (.role, .role),
    (.exception, .exception), (.power, .power),
    (.act, .act), (.agent, .agent), (.versus, .versus), (.comparing, .comparing),
  ]
}
