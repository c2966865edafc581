/// What can be asked for line by line. The raw value is the word that is typed; its beginning will do.
enum LinearCommand: String, CaseIterable, Sendable {
  case next, previous, again, passage
  case change, search
  case findings, finding
  case aside, evidence
  case reports, report, only, all, base
  case overview
  case missing, quotes, quote, wording, who
  case note, notes, forget
  case mark, to
  case why, part, link, furniture, body, undo
  case marks, invisible
  case stories, story, join, divide, texts
  case save, export, replace
  case help, quit

  /// What follows the word, as the help says it; empty where nothing does.
  var argument: String {
    switch self {
    case .passage, .story, .forget: "NUMBER"
    case .finding, .quote, .evidence: "[NUMBER]"
    case .note: "[SIGLUM] WORDS"
    case .report, .only, .missing, .why, .part, .furniture: "SIGLUM"
    case .link: "SIGLUM NUMBER"
    case .join: "NUMBERS"
    case .divide: "SIGLA"
    case .texts: "WORDS"
    case .save: "FILE"
    case .export: "FORMAT [FILE]"
    case .body: "SIGLUM WORDS"
    case .mark, .to: "LETTER"
    case .base: "[SIGLUM]"
    case .search: "[WORDS] or /EXPRESSION/"
    case .findings: "[WORDS]"
    case .who: "[WORDS]"
    default: ""
    }
  }

  /// What it does, for the help.
  var words: String {
    switch self {
    case .next: "the next passage; so does an empty line"
    case .previous: "the passage before"
    case .again: "this passage again"
    case .passage: "the passage of that number, such as 12 or 30a; the number alone will do"
    case .change: "the next passage in which the reports differ"
    case .search: "the next passage with these words, or of which they are said, such as only in 003"
    case .overview: "what all reports tell, what some tell, what only one has, and who is quoted"
    case .findings: "the facts that differ, or those with these words"
    case .finding: "the next fact that differs with its sentences, or the one of that number; the passage is gone to"
    case .aside: "put the fact aside that was told last"
    case .evidence: "this passage, or a fact that differs, with file, line, bytes and hash"
    case .reports: "the reports, and how much of the base each has"
    case .report: "a report in detail"
    case .only: "this report and the base alone"
    case .all: "all reports again"
    case .base: "the report whose order is followed, or another one"
    case .missing: "what a report lacks, denials and quotations first"
    case .quotes: "every quotation, and who has it"
    case .quote: "the next quotation, or the one of that number; the passage is gone to"
    case .wording: "words replaced in sentences otherwise kept"
    case .note: "write a note on this passage, or on a report's words in it"
    case .notes: "your notes and marks"
    case .forget: "forget the note or mark of that number"
    case .mark: "mark this passage with a letter"
    case .to: "to the passage marked with that letter"
    case .why: "why the report's reading stands in this passage"
    case .part: "part the report's reading from this passage"
    case .link: "link the report's reading in the passage of that number with this passage"
    case .furniture: "say that the paragraph of the report here is not of its text"
    case .body: "say that the lines around the report's text with these words are of it"
    case .undo: "take the last correction back"
    case .who: "which reports have a phrase, or this passage, and in which words"
    case .marks: "say which words are new, gone or moved, or only read the text"
    case .invisible: "say which characters show nothing by themselves, or leave them out"
    case .stories: "the stories among the reports"
    case .story: "read another story"
    case .join: "make one story of those of these numbers"
    case .divide: "make a story of its own of these reports"
    case .texts: "which reports of all stories have these words, and where first"
    case .save: "write all passages in a file, as they are read; by another ending than .txt in that format"
    case .export: "write the story in a format for others"
    case .replace: "write over the file that was there"
    case .help: "these commands"
    case .quit: "leave"
    }
  }

  /// The commands that a word may stand for: the one of that name, or all that begin with it; a letter alone stands for
  /// the first that begins with it.
  static func named(_ word: String) -> [LinearCommand] {
    if let exact = LinearCommand(rawValue: word) { return [exact] }
    let all = allCases.filter { $0.rawValue.hasPrefix(word) }
    return word.utf8.count == 1 ? Array(all.prefix(1)) : all
  }
}
