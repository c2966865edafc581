import ParallaxBrowser
import ParallaxModel
import ParallaxPage
import ParallaxSession
import ParallaxSettings

/// The collation on the screen, in the themes and keys of this run.
struct OpenedScreen {
  let setup: Setup

  /// - Parameter choosesStory: begin with the list of stories, where there are several.
  /// - Returns: the exit status when the reader has done; nil where there is no screen to be had.
  func browse(_ collation: Collation, _ projection: Projection, choosesStory: Bool) throws -> Int32? {
    guard StandardOutput.isTerminal else { return nil }
    return try? Session.run(allowingColours: setup.settings.colour != .never) { capabilities, size in
      let browser = browser(collation, projection, capabilities, size, choosesStory)
      for words in browser.warnings { Message.keys(words).print() }
      return browser
    }
  }

  private func browser(
    _ collation: Collation, _ projection: Projection, _ capabilities: Capabilities, _ size: Size, _ choosesStory: Bool
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
      collation: collation, projection: projection, settings: settings, themes: themes, capabilities: capabilities,
      size: size, choosesStory: choosesStory)
  }
}
