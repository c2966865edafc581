import ParallaxBrowser
import ParallaxModel
import ParallaxPage
import ParallaxSession
import ParallaxSettings
import ParallaxStore

/// The collation on the screen, in the themes and keys of this run.
struct OpenedScreen {
  let setup: Setup
  let source: ReportSource
  /// What is opened.
  let files: [FileIdentity]
  /// What is kept of it.
  let work: KeptWork
  /// The theme asked for, which is read while the reports are.
  let theme: Ahead<ThemeAsked>

  /// The same for input that is collated while its first report shows.
  func browse(_ input: AwaitedInput, resuming view: SessionView?) -> Int32? {
    guard StandardOutput.isTerminal else { return nil }
    return run(collating: input.collating) { capabilities, size in
      var browser = browser(input.first, capabilities, size, choosesStory: true, awaiting: input.fileCount)
      if input.isShort { browser.awaitsShortly() }
      if let view { browser.resumeWhenAligned(view) }
      return browser
    }
  }

  /// - Parameter choosesStory: begin with the list of stories, where there are several.
  /// - Returns: the exit status when the reader has done; nil where there is no screen to be had.
  func browse(
    _ opened: OpenedReports, _ projection: Projection, choosesStory: Bool, resuming view: SessionView?
  ) -> Int32? {
    guard StandardOutput.isTerminal else { return nil }
    let findings = Browser.findingsAhead(projection, in: opened.collation)
    return run { capabilities, size in
      var browser = browser(
        (opened.collation, projection), capabilities, size, choosesStory: choosesStory, findings: findings)
      if let view { browser.resume(view) }
      return browser
    }
  }

  private func run(collating: CollatingWork? = nil, start: (Capabilities, Size) -> Browser) -> Int32? {
    let allowingColours = setup.settings.colour != .never
    let left = try? Session.run(
      allowingColours: allowingColours, corrections: work.corrections, annotations: work.annotations,
      collating: collating, source: source, keeper: ReadingKeeper(files) { [setup] in setup.keep($0) },
      saver: StorySaver(in: setup), version: Program.version
    ) { capabilities, size in
      let browser = start(capabilities, size)
      for words in browser.warnings { Message.keys(words).print() }
      return browser
    }
    guard let left else { return nil }
    if let problem = left.problem { Message.store(problem).print() }
    for annotation in left.unkept { Message.unkept(annotation).print() }
    return left.status
  }

  private func browser(
    _ shown: (collation: Collation, projection: Projection), _ capabilities: Capabilities, _ size: Size,
    choosesStory: Bool, awaiting awaited: Int? = nil, findings: Ahead<[Finding]>? = nil
  ) -> Browser {
    let themes = themes(on: capabilities)
    var browser = Browser(
      collation: shown.collation, projection: shown.projection, settings: setup.settings, themes: themes,
      capabilities: capabilities, size: size, choosesStory: choosesStory, awaiting: awaited,
      findings: findings)
    browser.offer(StoryFormat.all)
    if setup.keepsWork, work.problem == nil { browser.knowsEarlierReading() }
    if work.isFirst { browser.sayFirstKeys() }
    return browser
  }

  /// The theme asked for, for the first picture; the others are read when the reader turns to them.
  private func themes(on capabilities: Capabilities) -> ThemeRing {
    let asked = theme.value
    for warning in asked.warnings { Message.setting(warning).print() }
    let library = asked.library
    let named: @Sendable (Theme) -> NamedTheme = {
      NamedTheme($0.name, $0.styles, needsMarks: !$0.tellsWordsApart(on: capabilities))
    }
    return ThemeRing(library.names, at: named(library.fitting(asked.theme, on: capabilities))) {
      named(library.theme(named: $0).theme)
    }
  }
}

/// The theme that the settings or the terminal's ground ask for, with what is wrong in its file.
struct ThemeAsked {
  let library: ThemeLibrary
  let theme: Theme
  let warnings: [SettingsWarning]

  init(in setup: Setup) {
    library = ThemeLibrary(environment: setup.environment)
    (theme, warnings) = library.theme(
      named: setup.settings.theme ?? setup.environment.themeForGround, at: setup.settings.themePlace)
  }
}
