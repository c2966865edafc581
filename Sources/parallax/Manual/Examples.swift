import ParallaxModel

/// Two examples for each command: `--help` ends with them, and the manual has them.
struct Example: Sendable {
  let line: String
  /// What it does.
  let words: String

  init(_ line: String, _ words: String) { (self.line, self.words) = (line, words) }

  /// What stands above them.
  static let heading = "Examples:"

  /// Those of a command as the end of its help.
  static func discussion(of command: String) -> String {
    let lines = (all[command] ?? []).map { "  \($0.line)\n      \($0.words)" }
    return heading + "\n" + lines.joined(separator: "\n")
  }

  /// By the command's name, its own after that of the command above it.
  static let all: [String: [Example]] = [
    "browse": [
      Example("parallax reports/", "opens the reports below a folder"),
      Example("curl -s example.org/news.html | parallax a.txt -", "compares a file with what comes in"),
    ],
    "collate": [
      Example("parallax collate reports/ --layout side --width 160", "prints the reports side by side"),
      Example("parallax collate reports/ --format json", "prints all that was found, for programs"),
    ],
    "overview": [
      Example("parallax overview reports/", "says what all tell, what some tell and what only one has"),
      Example("parallax overview reports/ --format json", "says it for programs"),
    ],
    "findings": [
      Example("parallax findings reports/ --kind number,date", "prints the figures and days that differ"),
      Example("parallax findings reports/ --format lines --report 000", "prints a line for each, for grep and editors"),
    ],
    "summary": [
      Example("parallax summary reports/", "says what each report keeps, drops and adds"),
      Example("parallax summary reports/ --base 001", "compares with the report 001"),
    ],
    "missing": [
      Example("parallax missing reports/", "lists what each report lacks of the base"),
      Example("parallax missing reports/ --report 001", "lists what 001 lacks"),
    ],
    "quotes": [
      Example("parallax quotes reports/", "lists every quotation, and who has it"),
      Example("parallax quotes reports/ --format json", "lists them for programs"),
    ],
    "who": [
      Example("parallax who \"little point\" reports/", "says who has the phrase, and in which words"),
      Example("parallax who ceasefire reports/ --format json", "says it for programs"),
    ],
    "text": [
      Example("parallax text reports/", "prints the texts that offsets count in"),
      Example("parallax text reports/ | wc -w", "counts their words"),
    ],
    "documents": [
      Example("parallax documents reports/", "prints a line for each report that was read"),
      Example("parallax documents reports/ --format json", "prints everything that was read, with the text"),
    ],
    "notes": [
      Example("parallax notes reports/", "prints your notes and marks on these reports"),
      Example("parallax notes reports/ --format json", "prints them with offsets, for programs"),
    ],
    "stories": [
      Example("parallax stories reports/", "prints a line for each event that the reports tell of"),
      Example("parallax collate reports/ --story 1", "takes the first of them"),
    ],
    "index": [
      Example("parallax index reports/", "makes the index of a folder, or takes in what has changed"),
      Example("parallax index reports/ --into reports.db", "keeps it in a file of yours"),
    ],
    "search": [
      Example("parallax search 'ceasefire \"little point\"' reports/", "prints the reports and lines that have both"),
      Example("parallax search 'negotiat* -Berlin date:2024' reports/", "takes every ending, but for Berlin"),
    ],
    "signatures": [
      Example("parallax signatures < reports.jsonl > signatures.jsonl", "signs the reports of a file of lines"),
      Example("cat reports*.jsonl | parallax signatures | parallax group", "groups the reports of several files"),
    ],
    "group": [
      Example("parallax group < signatures.jsonl", "prints a line for each event"),
      Example("cat signatures*.jsonl | parallax group", "groups what several have signed"),
    ],
    "export": [
      Example("parallax export reports/ --to html -o story.html", "writes one page with all evidence, for a browser"),
      Example("parallax export reports/ --to csv -o tables/", "writes tables of what differs and who tells what"),
    ],
    "verify": [
      Example("parallax verify story.html reports/", "says whether the quotes of a page still stand in the reports"),
      Example("parallax verify tables/findings.csv reports/", "says it of a table"),
    ],
    "themes": [
      Example("parallax themes", "lists the themes"),
      Example("parallax --theme light reports/", "opens the reports with one of them"),
    ],
    "themes list": [
      Example("parallax themes list", "lists the themes"),
      Example("parallax themes list | grep -c .", "counts them"),
    ],
    "themes check": [
      Example("parallax themes check mine.toml", "says what is wrong with your theme, or nothing"),
      Example("parallax themes check ~/.config/parallax/themes/mine.toml", "checks one where it is found"),
    ],
    "themes show": [
      Example("parallax themes show dark", "prints a theme"),
      Example("parallax themes show dark > mine.toml", "begins one of your own"),
    ],
    "keys": [
      Example("parallax keys", "prints all keys, with your own"),
      Example("parallax keys | grep passage", "looks for some of them"),
    ],
    "config": [
      Example("parallax config", "prints what holds, and where it comes from"),
      Example("parallax config check", "says what is wrong in the file"),
    ],
    "config show": [
      Example("parallax config show", "prints what holds, and where it comes from"),
      Example("parallax config show > config.toml", "begins a file of your own"),
    ],
    "config check": [
      Example("parallax config check", "says what is wrong in the file that is read"),
      Example("parallax config check config.toml", "says it of another one"),
    ],
  ]
}
