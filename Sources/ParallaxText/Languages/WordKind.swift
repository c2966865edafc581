/// What the words on a line of a language's data file are. `Languages/README.md` tells what each is for.
package enum WordKind: String, CaseIterable {
  // The language itself.
  case name, stemmer, folding, capitals, guess

  // How words are compared.
  case function, common, honorific, family, expansion, respelling, written
  case respellingInfix = "respelling_infix"

  // Where sentences end.
  case abbreviation, starter
  case abbreviationBeforeName = "abbreviation_name"
  case abbreviationBeforeNumber = "abbreviation_number"
  case quoteVerb = "quote_verb"

  // What sentences state.
  case negation, degree, denial, hedge, adverb, sure, unsure, conditional, certain
  case saying, reporting, attributing, telling, source, pronoun, title, passive, determiner, preposition
  case refusal, comment
  case month, weekday, relative, period
  case number, scale, ordinal, multiple, unit, percent
  case generic, particle, nickname, alias
  case speech, credit, complement, addressee, impersonal, elided, clipped, definite
  case titleCase = "title_case"
  case negativeSuffix = "negative_suffix"
  case negativePrefix = "negative_prefix"
  case daySuffix = "day_suffix"
  case dayLink = "day_link"
  case dayArticle = "day_article"
  case numberLink = "number_link"
  case shortScale = "short_scale"
  case moneyScale = "money_scale"
  case currencyPrefix = "currency_prefix"
}
