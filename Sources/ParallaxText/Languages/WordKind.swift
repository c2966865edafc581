/// What the words on a line of a language's data file are. `Languages/README.md` tells what each is for.
package enum WordKind: String, CaseIterable {
  // The language itself.
  case name, stemmer, folding, capitals, guess, foreign, pronouns

  // How words are compared.
  case function, common, honorific, family, expansion, respelling, written, elision
  case stemLetters = "stem_letters"
  case stemVowels = "stem_vowels"
  case stemEndings = "stem_endings"
  case respellingInfix = "respelling_infix"

  // Where sentences end.
  case abbreviation, starter, conjunction, ordinals
  case abbreviationBeforeName = "abbreviation_name"
  case abbreviationBeforeNumber = "abbreviation_number"
  case abbreviationAfterNoun = "abbreviation_after_noun"
  case abbreviationAfterComma = "abbreviation_after_comma"
  case quoteVerb = "quote_verb"

  // What sentences state.
  case negation, degree, denial, hedge, adverb, sure, unsure, conditional, certain
  case saying, reporting, attributing, telling, source, pronoun, title, passive, determiner, preposition
  case refusal, comment, rumour, modal, perfect, condition, belief, exclusion, doubt, concord, opposite, role, exception
  case act, agent, versus, comparing
  case hedgeWords = "hedge_words"
  case planWords = "plan_words"
  case exclusionWords = "exclusion_words"
  case openWords = "open_words"
  case undecidedWords = "undecided_words"
  case undecidedParts = "undecided_parts"
  case exclusionParts = "exclusion_parts"
  case idleWords = "idle_words"
  case auxiliary, hearing, before, subordinate, joining
  case speechDash = "speech_dash"
  case objectArticle = "object_article"
  case objectEnding = "object_ending"
  case futureEnding = "future_ending"
  case infinitiveEnding = "infinitive_ending"
  case month, weekday, relative, period
  case number, scale, ordinal, multiple, unit, power, percent
  case generic, particle, nickname, alias, capital
  case speech, credit, complement, addressee, impersonal, elided, clipped, definite
  case demonym, feast, portfolio, metal, colour, vehicle, weather, sport, school, limb, crime, animal, harm, kin, span,
    rank, lasting
  case office, deal, rite
  case country, step, order, direction, quantifier, origin
  case dayPart = "day_part"
  case oppositeStems = "opposite_stems"
  case roleStems = "role_stems"
  case titleCase = "title_case"
  case negativeSuffix = "negative_suffix"
  case negativePrefix = "negative_prefix"
  case whole = "no_prefix"
  case rankPrefix = "rank_prefix"
  case daySuffix = "day_suffix"
  case dayLink = "day_link"
  case dayArticle = "day_article"
  case numberLink = "number_link"
  case numberLabel = "number_label"
  case shortScale = "short_scale"
  case moneyScale = "money_scale"
  case currencyPrefix = "currency_prefix"

  // Numbers, dates and times of several words, or by their place.
  case decimal, about, nearly, above, below, several, many, bare, article, twenties, fraction, fractions, minus
  case generation
  case dateOrder = "date_order"
  case joinedNumber = "joined_number"
  case amountLink = "amount_link"
  case halfOf = "half_of"
  case halfLink = "half_link"
  case tensLink = "tens_link"
  case shareLink = "share_link"
  case belowZero = "below_zero"
  case aboveZero = "above_zero"
  case negationNoun = "negation_noun"
  case verbNegation = "verb_negation"
  case percentWords = "percent_words"
  case percentPoint = "percent_point"
  case halfDay = "half_day"
  case clockTime = "clock_time"
  case clockPart = "clock_part"
  case clockRest = "clock_rest"
  case clockPast = "clock_past"
  case clockFirst = "clock_first"
  case clockPlus = "clock_plus"
  case clockMark = "clock_mark"
  case clockHour = "clock_hour"
  case clockLead = "clock_lead"
  case agoBefore = "ago_before"
  case agoBehind = "ago_behind"
  case monthWord = "month_word"
  case yearLink = "year_link"
}
