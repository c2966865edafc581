import ParallaxPage

/// What can stand in `config.toml`, for the manual and for what is said of a key that is none of these.
public enum SettingsTable {
  public struct Row: Sendable {
    public let name: String
    /// What may be written; for a table its lines.
    public let values: String
    public let words: String
    public let isTable: Bool
  }

  public static let rows: [Row] =
    [
      row("theme", "a name", "one of `parallax themes list`; by default dark, or light on a light ground"),
      row("layout", choices(PageLayout.self), "how passages are set when no view of these reports is kept"),
      row("cosmetic", "hide, show", "light differences of case, punctuation and spelling too"),
      row("invisible", "hide, show", "mark characters that show nothing by themselves, as <ZWSP>"),
      row("mouse", "false, true", "take the mouse: the wheel, clicks, and the line between the panes"),
      row("regex", "false, true", "a search is a regular expression until C-r says otherwise"),
      row("color", choices(ColourChoice.self), "when printed text has colours"),
      row("copy", choices(CopyChoice.self), "whether text may go to the terminal's clipboard (OSC 52)"),
      row("keymap", choices(Keymap.self), "the keys to begin with"),
    ] + tables

  private static let tables: [Row] = [
    table(
      "keys", "next-change = [\"x\", \"]c\"]", "these keys instead of the built-in ones; names as in `parallax keys`"),
    table("sigla", "TV = \"news/tv360.txt\"", "names for reports, by path or the end of one"),
    table("outlets", "hpo = \"HuffPost\"", "names for outlets, by what their files are called, or by a siglum"),
    table(
      "converters", "pdf = [\"pdftotext\", \"-htmlmeta\", \"-enc\", \"UTF-8\", \"-\", \"-\"]",
      "programs that read what Parallax does not: bytes to their input, text from their output"),
  ]

  private static func row(_ name: String, _ values: String, _ words: String) -> Row {
    Row(name: name, values: values, words: words, isTable: false)
  }

  private static func table(_ name: String, _ line: String, _ words: String) -> Row {
    Row(name: name, values: line, words: words, isTable: true)
  }

  private static func choices<Choice: RawRepresentable<String> & CaseIterable>(_: Choice.Type) -> String {
    Choice.allCases.map(\.rawValue).joined(separator: ", ")
  }
}

/// The environment variables that Parallax asks for, for the manual.
public enum EnvironmentTable {
  public static let rows: [(name: String, words: String)] = [
    ("HOME", "the folder that ~ stands for here"),
    ("XDG_CONFIG_HOME", "the folder above `parallax/config.toml` and `parallax/themes`, instead of `~/.config`"),
    ("XDG_STATE_HOME", "the folder above `parallax/parallax.db`, instead of `~/.local/state`"),
    ("XDG_DATA_HOME", "the folder above `parallax/index`, instead of `~/.local/share`"),
    ("VISUAL, EDITOR", "the program that `e` opens a report with"),
    ("PARALLAX_SECURE", "as `--secure`, unless it is 0"),
    ("NO_COLOR", "no colours"),
    ("CLICOLOR_FORCE", "colours for pipes and files too, unless it is 0"),
    ("COLORFGBG", "the terminal's ground, by which the theme is dark or light"),
    ("COLORTERM", "whether the terminal takes any colour (truecolor, 24bit)"),
    ("TERM", "what the terminal can do; dumb has no screen and no colours"),
    ("LC_ALL, LC_CTYPE, LANG", "whether the terminal shows UTF-8; else text is shown in ASCII"),
    ("COLUMNS", "how wide printed text is where the output is no terminal"),
    ("PATH, TMPDIR", "where converters are looked for, and where they keep what they need for a while"),
    ("SOURCE_DATE_EPOCH", "the time that printed evidence and this page bear, in seconds since 1970"),
  ]
}
