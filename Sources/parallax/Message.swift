import ParallaxIndex
import ParallaxModel
import ParallaxPage
import ParallaxSettings
import ParallaxStore

/// Something to tell the user on standard error, as a fact; its sentence stands here and nowhere else.
/// What is wrong with an input or a setting says its own sentence in the module that finds it.
enum Message {
  case input(InputProblem)
  case setting(SettingsWarning)
  /// What is wrong with the user's keys, in the key table's words.
  case keys(String)
  /// The parser's own words.
  case wrongUse(String, arguments: [String])
  /// A word where a command or a path stands.
  case noSuchCommand(String, nearest: String?)
  case nothingToBrowse
  /// `stories` without paths and without `--clusters`.
  case nothingToGroup
  case reasonsWithoutReports
  case nothingRead
  /// Files in folders that hold no report.
  case passedOver(Int)
  case linearNeedsPaths
  /// It answers line by line, and can print into no file.
  case linearTalks
  case badSiglumOption
  case badWidth(Int)
  case badLimit(String, Int)
  case unknownKind(String)
  case unknownSiglum(String, known: [String])
  case unknownTheme(String, known: [String])
  case unknownStory(Int, count: Int)
  case severalStories(count: Int, files: Int, shown: Int)
  case nobodyHas(String)
  /// `who` without a phrase, or with one that has no words.
  case nothingToLookFor
  /// So many findings that the reader has set aside are not printed.
  case leftAside(Int, isExported: Bool = false)
  case unknownEncoding(String)
  /// Of `--language`.
  case unknownLanguage(String)
  /// What `verify` cannot read.
  case noExport(String)
  case unwritable(reason: String)
  case unwritableFile(String, WholeFile.Problem)
  case store(StoreProblem)
  case index(IndexProblem)
  case noIndexOfInput
  case noPlaceForIndex
  /// Of `search`.
  case asksNothing(String)
  case search(SearchProblem)
  /// What the reader noted and the store could not take.
  case unkept(Annotation)
  case noSettingsFile(String)
  case settingsAreRight(String)
  /// A line of a file or of standard input is no report, signature or story.
  case collectionLine(String, Int, String)
  /// A file of lines that cannot be read, or no further.
  case unreadableLines(String, String)
  /// What `--clusters` names, where none of it is a file of lines.
  case noClusters(String, String)
  /// Reports of given stories that are not among the inputs.
  case clustersWithoutReports(Int, first: String)
  case badDay(String)
  case lostCorrections(Int, first: ResolvedCorrection)

  /// One line; what it quotes is not yet safe to show.
  var text: String {
    switch self {
    case .input(let problem): problem.message
    case .setting(let warning): warning.message
    case .keys(let words): words
    case .wrongUse(let words, let arguments): "parallax: \(Self.clause(words)) \(Self.help(for: arguments))"
    case .noSuchCommand(let word, let nearest):
      "parallax: “\(word)” is no file and no command; \(nearest.map { "did you mean \($0)? " } ?? "")see parallax --help"
    case .nothingToBrowse: "parallax: nothing to open; name files or a folder, for instance: parallax seeds"
    case .nothingToGroup: "stories takes files or folders, or --clusters and stories that others have made"
    case .reasonsWithoutReports: "--reasons reads the reports; name their files or folders behind --clusters PATH"
    case .linearNeedsPaths:
      "parallax: --linear takes commands from standard input; name files or a folder, for instance: parallax --linear seeds"
    case .linearTalks: "parallax: --linear prints into no file; leave -o out, or name a command such as collate"
    case .nothingRead:
      "parallax: no report could be opened; name texts, pages, feeds, mails or archives, or a folder that has some"
    case .passedOver(1): "parallax: 1 file in the folders is no report; passed over"
    case .passedOver(let count): "parallax: \(count) files in the folders are no reports; passed over"
    case .badSiglumOption: "a short name, = and a path are wanted"
    case .badWidth(let width): "--width \(width) is out of range, 20 to 1000 columns"
    case .badLimit(let option, let highest): "\(option) is out of range, 1 to \(highest)"
    case .unknownEncoding(let name):
      "there is no encoding “\(name)” here; iconv --list names those there are, for instance windows-1251 or Big5"
    case .unknownLanguage(let code):
      "there is no language “\(code)” here; there are \(Language.known.map(\.code).joined(separator: ", "))"
    case .unknownKind(let kind):
      "there is no kind “\(kind)”; choose of \(FindingKind.names)"
    case .unknownSiglum(let siglum, let known):
      "parallax: no report has the siglum “\(siglum)”; there are \(known.joined(separator: ", "))"
    case .unknownTheme(let name, let known):
      "parallax: no theme “\(name)”; there are \(known.joined(separator: ", "))"
    case .unknownStory(let number, let count):
      "parallax: no story \(number); there \(count == 1 ? "is one" : "are \(count)")"
    case .severalStories(let count, let files, let shown):
      "parallax: \(count) stories in \(files) files; showing the largest (\(shown)); choose with --story N"
    case .leftAside(let count, let isExported):
      "parallax: \(count == 1 ? "a fact that differs is" : "\(count) facts that differ are") put aside\(isExported ? " and left out" : "; --aside show prints \(count == 1 ? "it" : "them") too")"
    case .nobodyHas(let phrase): "parallax: no report has “\(phrase)”; try fewer words"
    case .nothingToLookFor:
      "who takes a phrase, then paths, for instance: parallax who \"little point\" seeds"
    case .store(let problem): problem.message
    case .index(let problem): problem.message
    case .noIndexOfInput: "index takes files and folders; save what comes from standard input as a file"
    case .noPlaceForIndex: "parallax: no folder for an index; set XDG_DATA_HOME or HOME, or name a file with --into"
    case .asksNothing(let words):
      "“\(words)” asks nothing; search takes words, \"phrases\", beginn*, -not, outlet:NAME and date:2018-04..2018-12"
    case .search(.notAnExpression(let reason)): "parallax: no regular expression (\(reason)); write it anew"
    case .search(.tooLong): "parallax: the expression tries too many ways through a text; make it simpler"
    case .unkept(let annotation): Self.unkept(annotation)
    case .noSettingsFile(let path): "\(path): there is no such file; what is built in holds"
    case .settingsAreRight(let path): "\(path): nothing is wrong"
    case .collectionLine(let name, let line, let reason): "\(name):\(line): \(reason); passed over"
    case .unreadableLines(let name, let reason): "\(name): cannot be read (\(reason)); name another file"
    case .noClusters(let path, let reason): "\(path): \(reason); name the stories that group or passim wrote"
    case .clustersWithoutReports(let count, let first):
      "parallax: \(count) \(count == 1 ? "report" : "reports") of --clusters, “\(first)” the first, \(count == 1 ? "is" : "are") not among the files; name them as they stand there"
    case .badDay(let day): "“\(day)” is no day; write it as 2024-02-14"
    case .lostCorrections(let count, let first): Self.lost(count, first)
    case .noExport(let path): "\(path): is no export with quotes; parallax export writes html, csv and annotations"
    case .unwritableFile(let path, .exists): "\(path): there is such a file; --force replaces it, or name another"
    case .unwritableFile(let path, let problem): "\(path): cannot be written (\(problem.words)); name another place"
    case .unwritable(let reason): "parallax: cannot write the output (\(reason)); free some space or name another place"
    }
  }

  /// Whether the command does its work all the same, or the exit status tells as much.
  private var isNotice: Bool {
    switch self {
    case .input, .setting, .keys, .nothingRead, .passedOver, .severalStories, .nobodyHas, .leftAside, .lostCorrections:
      true
    default: false
    }
  }

  /// Prints it to standard error, safe to show; a notice only to who wants it.
  func print() {
    if StandardError.isQuiet, isNotice { return }
    StandardError.write(line: SafeText().line(text))
  }

  /// Names the first of the corrections whose words are not found.
  private static func lost(_ count: Int, _ first: ResolvedCorrection) -> String {
    let range = zip(first.correction.ranges, first.places).first { $1 == nil }?.0 ?? first.correction.ranges[0]
    let words = range.quote.prefix(40)
    let more = count == 1 ? "" : "; \(count - 1) more like it"
    return "\(range.path): a correction no longer finds “\(words)”\(more); collate --format json lists them"
  }

  private static func unkept(_ annotation: Annotation) -> String {
    let words =
      switch annotation.kind {
      case .note(let text): "the note “\(text)”"
      case .mark(let letter): "the mark \(letter)"
      case .setAside(let kind, _, _): "a fact put aside (\(kind.word))"
      case .read: "what was read"
      }
    return "\(annotation.range.path): \(words) on “\(annotation.range.quote.prefix(40))” is lost; write it down"
  }

  /// The parser's words as the beginning of a sentence of ours: on one line, `Error. Did you mean…?` as one sentence.
  private static func clause(_ words: String) -> String {
    var line = words.split(whereSeparator: \.isNewline).joined(separator: " ")
    line = line.replacing(". Did you", with: "; did you").replacing(". Please", with: "; please")
    if line.hasSuffix(".") { line.removeLast() }
    return line.prefix(1).lowercased() + line.dropFirst() + (line.hasSuffix("?") ? "" : ";")
  }

  private static func help(for arguments: [String]) -> String {
    guard let name = arguments.first, ParallaxCommand.commandNames.contains(name) else { return "see parallax --help" }
    return "see parallax \(name) --help"
  }
}
