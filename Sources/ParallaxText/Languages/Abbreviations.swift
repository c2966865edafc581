/// Words that end in a stop without ending a sentence. All are written in lower case without their stop.
enum Abbreviations {
  /// A name follows: never the end of a sentence.
  static let titles: Set<String> = [
    "mr", "mrs", "ms", "mx", "dr", "prof", "gen", "sen", "rep", "gov", "lt", "col", "sgt", "capt", "cpt", "rev", "hon",
    "st", "ste", "pres", "maj", "cmdr", "adm", "amb", "supt", "insp", "messrs", "mme", "mlle", "fr", "sr", "sra",
    "brig",
    "cpl", "pvt", "det", "hr", "dipl", "ing", "ft", "mt", "atty", "comdr", "vice-adm", "al",
    "г", "ул", "им", "гр", "тов", "св", "проф", "акад", "ген",
  ]

  /// A number follows.
  static let beforeNumbers: Set<String> = [
    "no", "nos", "nr", "vol", "pp", "p", "fig", "figs", "art", "sec", "ch", "para", "par", "pt", "op", "ca", "approx",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "n", "стр", "рис", "ст",
  ]

  /// The sentence may end here; it goes on unless the next word is one that begins sentences.
  static let ordinary: Set<String> = [
    "inc", "ltd", "co", "corp", "bros", "jr", "sr", "esq", "etc", "vs", "v", "ave", "blvd", "rd", "dept", "est", "govt",
    "assn", "univ", "intl", "natl", "min", "max", "hrs", "mins", "secs", "lbs", "oz", "ed", "eds", "trans", "cf", "viz",
    "ie", "eg", "ph", "bzw", "usw", "etwa", "sog", "inkl", "evtl", "vgl", "zit", "av", "bd", "apt", "tel", "ext",
    "calif",
    "conn", "fla", "ill", "mass", "mich", "minn", "mo", "mont", "okla", "ore", "pa", "tenn", "tex", "va", "wash", "wis",
    "ariz", "ark", "colo", "del", "kan", "ky", "md", "miss", "neb", "nev", "wyo", "gmbh", "plc", "pty",
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
    "др", "пр", "млн", "млрд", "тыс", "руб", "долл", "см", "т", "д", "е", "к", "грн",
  ]

  /// Words that begin a sentence after an abbreviation more often than they follow one inside it.
  static let sentenceStarters: Set<String> = [
    "the", "a", "an", "he", "she", "it", "they", "we", "you", "this", "that", "these", "those", "there", "his", "her",
    "its", "their", "our", "my", "in", "on", "at", "but", "and", "or", "so", "if", "when", "while", "as", "after",
    "before", "since", "although", "though", "however", "meanwhile", "according", "for", "from", "with", "by", "to",
    "what", "who", "why", "how", "where", "which", "some", "many", "most", "several", "all", "both", "another", "one",
    "no", "not", "also", "even", "now", "then", "yet", "still", "under", "during", "earlier", "later", "last", "only",
    "er", "sie", "es", "der", "die", "das", "il", "elle", "le", "la", "les", "el", "los", "las", "он", "она", "они",
  ]

  /// Verbs that may follow a quotation's closing mark and its speaker's name.
  static let speechVerbs: Set<String> = [
    "said", "says", "asked", "asks", "told", "wrote", "writes", "added", "replied", "answered", "tweeted", "exclaimed",
    "shouted", "insisted", "noted", "posted", "joked", "wondered", "continued", "declared", "stated",
  ]

  static let months: Set<String> = [
    "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "dezember",
    "january", "february", "march", "may", "june", "july", "october", "december",
  ]
}
