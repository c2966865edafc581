/// What the manual says that no table of the program does. What stands between backticks is shown as typed.
enum ManualProse {
  struct Section {
    /// Nil for what goes on with the section before.
    let title: String?
    let paragraphs: [String]
  }

  static let reading = [
    Section(
      title: nil,
      paragraphs: [
        """
        PATH is a file, a folder, which is searched recursively, or - for standard input. Without a command the reports \
        open in the terminal; where the output is no terminal, the collation is printed as text. A path that is called \
        like a command needs a folder before it: `./collate`.
        """,
        """
        Reports come in two kinds, and Parallax measures which. Of copies and translations of one text it shows, \
        paragraph by paragraph, what each kept, dropped, moved and worded otherwise. Of texts of their own it shows \
        what each says of the same, and marks the words that they share; order and other words mean nothing there, and \
        nobody is said to lack anything. Facts that differ (names, numbers, dates, quotations, speakers, denials, \
        doubts, sources) are listed for both. Nobody is said to be right.
        """,
      ]),
    Section(
      title: "WHAT IT READS",
      paragraphs: [
        """
        Texts and Markdown; HTML, XHTML, MHTML and pages saved whole; RSS, Atom and JSON Feed; NITF, NewsML 1, NewsML-G2 \
        and ninjs; mails, mbox and Maildir; WARC, gzip and zip, three deep at most; DOCX, ODT, EPUB and RTF; witnesses and alignment tables of CollateX; PDF through \
        `pdftotext`. What a file is is told by its content. In a folder texts are known by their names (`.txt`, `.md`), \
        all else by its content; what is no report is passed over.
        """,
        """
        Nothing is fetched, no script is run, no entity outside a file is resolved. Offsets count bytes in the text that \
        `parallax text` prints.
        """,
        """
        A report is called by its siglum: the name of its file up to the first `_`, or the outlet of what was taken out \
        of a page, feed, mail or archive. `--siglum` gives another. The base is the report whose order is followed: the \
        one that shares most with the others, unless `--base` or the key `B` says otherwise. Where the reports tell of \
        several events, each is a story; `--story` takes one.
        """,
      ]),
  ]

  static let keys = """
    A key is written as `x`, `C-x`, `F1`, `]c` or `C-x o`. In parentheses stands the name of the action, by which it can \
    be written after `:` and bound anew in the settings. A digit that means nothing of its own, as 0, begins a number: \
    `012G` goes to passage 12, `05j` five lines down.
    """

  static let commandLine = """
    `Tab` completes. All names of actions can be written too; the beginning of a name will do where it is the only one.
    """

  static let lineByLine = """
    `parallax --linear` is for screen readers and terminals without a screen. It takes a command a line, of which the \
    beginning will do, and answers in plain paragraphs.
    """

  static let settings = """
    Settings stand in a file in TOML; all are optional. Options beat the environment, which beats the file. A mistake is \
    a warning with its line, and the program runs. `parallax config show` prints what holds and where it comes from, \
    `parallax config check` says what is wrong.
    """

  static let themes = Section(
    title: nil,
    paragraphs: [
      """
      A theme of your own is a file in the folder of themes. It may build on another (`inherits`), gives colours names \
      (`[palette]`) and styles to roles (`[roles]`). `parallax themes show dark` prints one to begin with; `parallax \
      themes check` says what is wrong in yours, and what is hard to read.
      """
    ])

  static let files: [(path: String, words: String)] = [
    ("~/.config/parallax/config.toml", "settings"),
    ("~/.config/parallax/themes/NAME.toml", "themes of your own"),
    (
      "~/.local/state/parallax/parallax.db",
      "your notes, marks and corrections, what you have read, and how you looked at it; `--no-corrections` does without"
    ),
  ]

  static let statuses: [(status: String, words: String)] = [
    ("0", "Done, whether anything differs or not."),
    ("1", "Reports differ, with `--exit-code` alone. Of `verify`: some quotes have moved or are gone."),
    ("2", "Wrong use, or an input that could not be read; the others still are."),
    ("128+n", "A signal has ended the program: 141 where the reader of a pipe had enough."),
  ]

  static let ending = [
    Section(
      title: "LIMITS",
      paragraphs: [
        """
        What says the same is measured, and findings come from rules: now and then one is missing or wrong. Parallax does \
        not judge who is right, nor who copied whom. English is known best; German, French, Spanish, Italian, Portuguese, \
        Russian, Ukrainian and Polish have lists of their own, other languages are compared by names, digits and words as \
        they are written.
        """,
        """
        What is the article of a page is measured too: the key `F` shows what was left out, `parallax text` all. Text \
        from right to left goes to the terminal in logical order. It runs on Linux; other systems have not been tried.
        """,
      ]),
    Section(
      title: "SEE ALSO",
      paragraphs: ["`less`(1), `diff`(1), `pdftotext`(1), `iconv`(1)"]),
  ]
}
