import ParallaxBrowser
import ParallaxModel
import ParallaxPage
import ParallaxSession
import ParallaxSettings
import ParallaxStore

/// The collation on the screen, in the themes and keys of this run.
struct OpenedScreen {
  let setup: Setup

  /// The same for input that is collated while its first report shows.
  func browse(_ input: LargeInput, _ corrections: KeptCorrections) -> Int32? {
    guard StandardOutput.isTerminal else { return nil }
    return run(corrections, collating: input.collating) { capabilities, size in
      browser(input.first, capabilities, size, choosesStory: true, awaiting: input.fileCount)
    }
  }

  /// - Parameter choosesStory: begin with the list of stories, where there are several.
  /// - Returns: the exit status when the reader has done; nil where there is no screen to be had.
  func browse(_ opened: OpenedReports, _ projection: Projection, choosesStory: Bool) -> Int32? {
    guard StandardOutput.isTerminal else { return nil }
    return run(opened.corrections) { capabilities, size in
      browser((opened.collation, projection), capabilities, size, choosesStory: choosesStory)
    }
  }

  private func run(
    _ corrections: KeptCorrections, collating: CollatingWork? = nil, start: (Capabilities, Size) -> Browser
  ) -> Int32? {
    let allowingColours = setup.settings.colour != .never
    return try? Session.run(
      allowingColours: allowingColours, corrections: corrections, collating: collating
    ) { capabilities, size in
      let browser = start(capabilities, size)
      for words in browser.warnings { Message.keys(words).print() }
      return browser
    }
  }

  private func browser(
    _ shown: (collation: Collation, projection: Projection), _ capabilities: Capabilities, _ size: Size,
    choosesStory: Bool, awaiting awaited: Int? = nil
  ) -> Browser {
    let library = ThemeLibrary(environment: setup.environment)
    var settings = setup.settings
    let name = settings.theme ?? setup.environment.themeForGround
    let (first, warnings) = library.theme(named: name, on: capabilities)
    for warning in warnings { Message.setting(warning).print() }
    settings.theme = first.name
    let themes = library.names.map { name in
      let theme = library.theme(named: name).theme
      return NamedTheme(name, theme.styles, needsMarks: !theme.tellsWordsApart(on: capabilities))
    }
    return Browser(
      collation: shown.collation, projection: shown.projection, settings: settings, themes: themes,
      capabilities: capabilities,
      size: size, choosesStory: choosesStory, awaiting: awaited)
  }
}
