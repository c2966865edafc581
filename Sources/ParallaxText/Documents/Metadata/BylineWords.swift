/// Words of bylines in the languages that news are read in.
enum BylineWords {
  /// Words before a name: `By`, `Von`, `Text:`.
  static let leads: Set<String> = [
    "by", "von", "par", "por", "di", "da", "door", "av", "af", "od", "przez", "autor", "autorka", "autorin", "author",
    "authors", "autore", "auteur", "auteurs", "autores", "autoren", "text", "texte", "texto", "testo", "tekst",
    "written",
    "posted", "published", "reported", "reporting", "story", "words", "verfasst", "geschrieben", "geschreven",
    "skrevet",
    "skriven", "escrito", "scritto", "publié", "publicado", "gepostet", "veröffentlicht", "автор", "автори", "авторы",
    "текст", "от", "від", "del", "a", "cura", "redaktion:", "foto", "photo", "photos", "fotos", "photographs",
    "analysis", "opinion", "guest", "contributor:", "ein", "eine", "gastbeitrag", "kommentar",
  ]

  /// Words before what a writer is called: `door onze redacteur Bas de Wit`.
  static let possessives: Set<String> = [
    "our", "onze", "unser", "unserem", "unserer", "unsere", "notre", "nuestro", "nuestra", "nostro", "nostra", "vår",
    "vores",
  ]

  /// Words between names.
  static let dividers: Set<String> = [
    "and", "und", "et", "och", "og", "en", "&", "|", "/", "•", "·", "with", "mit", "avec", "con", "met", "med", "и",
    "та",
    "oraz", "ja",
  ]

  /// The same of a single letter.
  static let shortConjunctions: Set<String> = ["y", "e", "i", "и", "і", "й", "o"]

  /// Words that no longer belong to a name.
  static let ends: Set<String> = [
    "in", "at", "for", "on", "from", "updated", "published", "posted", "am", "um", "vom", "aus", "bei", "for", "à",
    "le",
    "em", "op", "om", "den", "le", "el", "il", "del", "is", "ist", "est", "special", "january", "february", "march",
    "april", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag",
    "sonntag", "januar", "februar", "märz", "mai", "juni", "juli", "oktober", "dezember", "janvier", "février", "mars",
    "avril", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre", "enero", "febrero", "marzo",
    "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
  ]

  /// Titles before a name.
  static let titles: Set<String> = [
    "dr", "prof", "professor", "mr", "mrs", "ms", "herr", "frau", "sir", "rev", "med", "jur", "phil", "dipl", "mag",
  ]

  /// Words of which a name has none.
  static let roles: Set<String> = [
    "staff", "editor", "editors", "reporter", "reporters", "correspondent", "writer", "writers", "journalist",
    "editorial",
    "desk", "bureau", "newsroom", "team", "contributor", "contributors", "columnist", "producer", "korrespondent",
    "redakteur", "redakteurin", "redaktion", "redacción", "redaction", "rédaction", "redazione", "redacteur",
    "reporterin",
    "journalistin", "http", "https", "min", "minutes", "comments", "read", "uhr", "ago", "chief", "director", "presse",
  ]

  /// Words for those who write together.
  static let desks: Set<String> = [
    "redaktion", "desk", "staff", "newsroom", "team", "editors", "redacción", "redação", "rédaction", "redazione",
    "redaktionen", "redactie", "редакция", "редакція", "editorial", "bureau",
  ]

  /// What stands for an author where there is none.
  static let noNames: Set<String> = [
    "admin", "administrator", "editor", "webmaster", "root", "user", "guest", "unknown", "anonymous", "null", "none",
    "undefined", "super user", "article by", "posted by", "written by", "wordpress", "wp", "staff", "editors", "news",
    "redaktion", "online", "agencies", "agency", "test",
  ]
}
