import ParallaxPage
import ParallaxSettings
import Testing

@Suite struct SettingsTextTests {
  private func layers(_ file: String) -> [SettingsText.Layer] {
    let folder = TemporaryFolder()
    let path = folder.write("config.toml", file)
    return [("the file", Settings.read(path).settings), ("by default", SettingsText.defaults(theme: "dark"))]
  }

  @Test func everyOptionIsNamedWithWhereItComesFrom() {
    #expect(
      SettingsText(layers("mouse = true\nkeymap = \"less\"\n[keys]\nquit = \"C-x o\"")).text == """
        theme     = "dark"            # by default
        layout    = "parallel"        # by default
        cosmetic  = "hide"            # by default
        invisible = "hide"            # by default
        mouse     = true              # the file
        regex     = false             # by default
        color     = "auto"            # by default
        copy      = "ask"             # by default
        keymap    = "less"            # the file

        [keys]
        quit = ["C-x o"]

        """)
  }

  @Test func theTextReadsBackAsTheSameSettings() {
    let odd = """
      theme = "a \\"b\\" \\\\ \\u001b é"
      layout = "map"
      cosmetic = "show"
      invisible = "show"
      color = "never"
      mouse = true
      regex = true
      copy = "never"
      keymap = "emacs"
      [keys]
      quit = ["q", "]c", "\\\\"]
      "odd one" = []
      [sigla]
      "é\\"" = "a\\tb.txt"
      """
    let all = layers(odd)
    let folder = TemporaryFolder()
    let again = Settings.read(folder.write("config.toml", SettingsText(all).text))
    #expect(again.warnings == [])
    var (first, second) = (all[0].settings, again.settings)
    #expect(first.keys.map(\.action) == second.keys.map(\.action))
    #expect(first.keys.map(\.keys) == second.keys.map(\.keys))
    (first.keys, second.keys, first.themePlace, second.themePlace) = ([], [], nil, nil)
    #expect(first == second)
    #expect(first.sigla.count == 1 && first.theme?.contains("\u{1B}") == true)
  }
}
