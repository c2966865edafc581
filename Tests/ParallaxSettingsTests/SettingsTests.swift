import ParallaxPage
import ParallaxSettings
import Testing

@Suite struct SettingsTests {
  /// The settings and warnings of a `config.toml` with this text; the warnings without the folder's path.
  private func load(
    _ text: String, flags: Settings = Settings(), variables: [String: String] = [:]
  ) -> (settings: Settings, warnings: [String]) {
    let folder = TemporaryFolder()
    folder.write("parallax/config.toml", text)
    let environment = SettingsEnvironment(variables.merging(["XDG_CONFIG_HOME": folder.path]) { $1 })
    let loaded = Settings.load(flags: flags, environment: environment)
    return (loaded.settings, loaded.warnings.map { String($0.message.dropFirst(folder.path.count + 10)) })
  }

  @Test func aFileSaysEverything() {
    let (settings, warnings) = load(
      """
      theme = "light"
      layout = "side"
      cosmetic = "show"
      mouse = true
      regex = true
      color = "always"
      [keys]
      quit = ["q", "C-x"]
      next-change = "]c"
      find = []
      [sigla]
      TV = "news/tv360.txt"
      [outlets]
      hpo = "HuffPost"
      TV = "Kanal 360"
      """)
    #expect(warnings == [])
    let paths = ["a/hpo.txt", "b/hpo_2.html", "hpo2.txt", "news/tv360.txt"]
    #expect(
      settings.chosenOutlets(for: paths) == [
        "a/hpo.txt": "HuffPost", "b/hpo_2.html": "HuffPost", "news/tv360.txt": "Kanal 360",
      ])
    #expect(settings.theme == "light")
    #expect(settings.layout == .side)
    #expect(settings.showsCosmetic == true)
    #expect(settings.mouse == true)
    #expect(settings.usesRegex == true)
    #expect(settings.colour == .always)
    #expect(settings.keys.map(\.action) == ["quit", "next-change", "find"])
    #expect(settings.keys.map { $0.keys.map(\.description) } == [["q", "C-x"], ["]c"], []])
    #expect(settings.keys.map(\.line) == [8, 9, 10])
    #expect(settings.sigla == [SiglumSetting(siglum: "TV", path: "news/tv360.txt")])
  }

  @Test func whatIsWrongIsAWarningAndTheRestHolds() {
    let (settings, warnings) = load(
      """
      theme = 3
      layout = "spiral"
      cosmetic = "maybe"
      mouse = "on"
      colour = "never"
      color = "never"
      [keys]
      quit = ["q", "Hyper-x"]
      down = ["Wheel"]
      up = 4
      [sigla]
      "a b" = "x.txt"
      TOOLONGSIG = "x.txt"
      """)
    #expect(
      settings
        == with {
          $0.colour = .never
          $0.keys = settings.keys
        })
    #expect(settings.keys.map(\.action) == ["quit"])
    #expect(
      warnings == [
        "config.toml:1: “theme” has the wrong type; give a text in quotation marks",
        "config.toml:2: “spiral” is no value of “layout”; choose one of parallel, apparatus, side, inline, map, findings, overview",
        "config.toml:3: “maybe” is no value of “cosmetic”; choose one of hide, show",
        "config.toml:4: “mouse” has the wrong type; give true or false",
        "config.toml:5: unknown key “colour”; known: theme, layout, cosmetic, invisible, mouse, regex, color, copy, keymap, keys, sigla, outlets, converters",
        "config.toml:8: “Hyper-x” is no key, in “quit”; write for instance j, C-d, Space, F1, ]c or C-x o",
        "config.toml:9: “Wheel” is no key, in “down”; write for instance j, C-d, Space, F1, ]c or C-x o",
        "config.toml:10: “up” has the wrong type; give a list of keys such as [\"x\", \"C-x\"]",
        "config.toml:12: “a b” cannot be a siglum; give 1 to 8 visible characters without blanks",
        "config.toml:13: “TOOLONGSIG” cannot be a siglum; give 1 to 8 visible characters without blanks",
      ])
  }

  @Test(arguments: [
    "theme = ", "x = [1, 2", "a = 1\na = 2", "\u{0}", "theme = \"\u{1B}[31m\"", String(repeating: "[", count: 5000),
    String(repeating: "a.", count: 20_000) + "b = 1", "[" + String(repeating: "x.", count: 300_000) + "y]",
  ])
  func aTextThatIsNotTOMLIsOneWarning(text: String) {
    let (settings, warnings) = load(text)
    #expect(settings == Settings())
    #expect(warnings.count == 1)
    #expect(warnings[0].contains("not TOML"))
    #expect(warnings[0].wholeMatch(of: /config\.toml:\d+: .*/.dotMatchesNewlines()) != nil)
  }

  @Test func bytesThatAreNotUTF8AreAWarning() {
    let folder = TemporaryFolder()
    let path = folder.write("config.toml", [0x61, 0x3D, 0x22, 0xFF, 0x22])
    #expect(Settings.load(environment: SettingsEnvironment([:]), file: path).warnings.count == 1)
  }

  @Test func aFileOfManyMegabytesIsRefused() {
    let folder = TemporaryFolder()
    let path = folder.write("config.toml", repeatElement(UInt8(ascii: "\n"), count: 3 << 20))
    let warnings = Settings.load(environment: SettingsEnvironment([:]), file: path).warnings
    #expect(warnings == [SettingsWarning(file: path, .tooLarge(1 << 20))])
  }

  @Test func noFileIsFineUnlessItWasAskedFor() {
    let folder = TemporaryFolder()
    let environment = SettingsEnvironment(["XDG_CONFIG_HOME": folder.path])
    #expect(Settings.load(environment: environment).warnings == [])
    #expect(Settings.load(environment: SettingsEnvironment([:])).warnings == [])
    let missing = Settings.load(environment: environment, file: "\(folder.path)/none.toml")
    #expect(missing.warnings.map(\.problem) == [.unreadable("there is no such file")])
    #expect(Settings.load(environment: environment, file: folder.path).warnings.count == 1)
  }

  @Test func flagsBeatTheEnvironmentAndThatBeatsTheFile() {
    let text = "color = \"always\"\ntheme = \"light\"\nlayout = \"side\"\n[keys]\nquit = \"q\"\nfind = \"s\""
    #expect(load(text).settings.colour == .always)
    #expect(load(text, variables: ["NO_COLOR": "1"]).settings.colour == .never)
    #expect(load(text, variables: ["NO_COLOR": ""]).settings.colour == .always)
    let flags = with {
      $0.colour = .auto
      $0.theme = "plain"
    }
    let (settings, _) = load(text, flags: flags, variables: ["NO_COLOR": "1"])
    #expect(settings.colour == .auto)
    #expect(settings.theme == "plain")
    #expect(settings.layout == .side)
  }

  @Test(arguments: [
    (["NO_COLOR": "1"], ColourChoice.never), (["TERM": "dumb"], .never), (["CLICOLOR_FORCE": "1"], .always),
    (["CLICOLOR_FORCE": "0"], nil), (["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], .never), (["TERM": "xterm"], nil),
  ])
  func theEnvironmentSaysWhetherThereIsColour(variables: [String: String], choice: ColourChoice?) {
    #expect(SettingsEnvironment(variables).settings.colour == choice)
  }

  @Test func theFolderFollowsTheBaseDirectorySpecification() {
    #expect(SettingsEnvironment(["XDG_CONFIG_HOME": "/x", "HOME": "/h"]).folder == "/x/parallax")
    #expect(SettingsEnvironment(["XDG_CONFIG_HOME": "relative", "HOME": "/h"]).folder == "/h/.config/parallax")
    #expect(SettingsEnvironment(["HOME": "/h"]).folder == "/h/.config/parallax")
    #expect(SettingsEnvironment([:]).folder == nil)
  }

  @Test func theGroundOfTheTerminalChoosesTheTheme() {
    #expect(SettingsEnvironment([:]).themeForGround == "dark")
    #expect(SettingsEnvironment(["COLORFGBG": "0;15"]).themeForGround == "light")
    #expect(SettingsEnvironment(["COLORFGBG": "0;default;7"]).themeForGround == "light")
    #expect(SettingsEnvironment(["COLORFGBG": "15;0"]).themeForGround == "dark")
  }

  @Test func aSiglumIsForThePathOrTheEndOfIt() {
    let setting = SiglumSetting(siglum: "B", path: "news/b.txt")
    #expect(setting.names("news/b.txt"))
    #expect(setting.names("/home/me/news/b.txt"))
    #expect(!setting.names("/home/me/oldnews/b.txt"))
  }

  private func with(_ change: (inout Settings) -> Void) -> Settings {
    var settings = Settings()
    change(&settings)
    return settings
  }
}
