import ParallaxPage
import Testing

@testable import ParallaxSettings

@Suite struct ThemeLibraryTests {
  /// What is wrong with themes of the reader's, by name and text, when the first is used; and that theme.
  private func use(_ files: (name: String, text: String)...) -> (theme: Theme, warnings: [String]) {
    let folder = TemporaryFolder()
    for file in files { folder.write("\(file.name).toml", file.text) }
    let (theme, warnings) = ThemeLibrary(folder: folder.path).theme(named: files[0].name)
    return (theme, warnings.map { $0.message.replacing("\(folder.path)/", with: "") })
  }

  private static let red = Colour(red: 255, green: 0, blue: 1, sixteen: 9, eight: 1)
  private static let palette = "[palette]\nred = { rgb = \"#ff0001\", 16 = \"bright-red\", 8 = \"red\" }\n"

  @Test func aRoleIsLookedUpWholeAndThenWithoutItsLastPart() {
    let (theme, warnings) = use(
      (
        "mine",
        Self.palette
          + "[roles]\ntext = \"italic\"\nvariant = \"red\"\n\"variant.gone\" = \"red strike\"\nhelp.key = \"bold\""
      ))
    #expect(warnings == [])
    #expect(theme.styles.roles[.variantGone] == Style(foreground: Self.red, attributes: .strike))
    #expect(theme.styles.roles[.variantMoved] == Style(foreground: Self.red))
    #expect(theme.styles.roles[.helpKey] == Style(attributes: .bold))
    #expect(theme.styles.roles[.helpText] == Style(attributes: .italic))
    #expect(theme.styles.roles[.siglum] == Style(attributes: .italic))
    #expect(Set(theme.styles.roles.keys) == Set(Role.allCases))
  }

  @Test func coloursThatAStyleDoesNotNameComeFromText() {
    let (theme, _) = use(
      ("mine", Self.palette + "[roles]\ntext = \"on red\"\nnumber = \"bold\"\nmatch = \"on default\""))
    #expect(theme.styles.roles[.number] == Style(background: Self.red, attributes: .bold))
    #expect(theme.styles.style(.number, .match) == Style(background: Self.red, attributes: .bold))
  }

  @Test func aThemeAddsToWhatItInherits() {
    let (theme, warnings) = use(
      (
        "child",
        "inherits = \"parent\"\n[palette]\nred = { rgb = \"#000000\", 8 = \"black\" }\n[roles]\nnumber = \"bold\""
      ),
      ("parent", Self.palette + "[roles]\nsiglum = \"red\"\nnumber = \"red\""))
    #expect(warnings == [])
    #expect(theme.styles.roles[.siglum]?.foreground == Colour(red: 0, green: 0, blue: 0, sixteen: 0, eight: 0))
    #expect(theme.styles.roles[.number] == Style(attributes: .bold))
  }

  @Test func aThemeMayChangeTheEmbeddedOneOfItsName() {
    let (theme, warnings) = use(("dark", "inherits = \"dark\"\n[roles]\nnumber = \"reverse\""))
    let embedded = ThemeLibrary().theme(named: "dark").theme
    #expect(warnings == [])
    #expect(theme.styles.roles[.number] == Style(attributes: .reverse))
    #expect(theme.styles.roles[.siglum] == embedded.styles.roles[.siglum])
  }

  @Test func whatIsWrongIsToldWithItsLine() {
    let (_, warnings) = use(
      (
        "mine",
        """
        name = "mine"
        inherits = "nobody"
        background = "black"
        colour = 1
        [palette]
        a = "#ffffff"
        b = { rgb = "#12345", 8 = "red" }
        c = { rgb = "#123456", 8 = "pink" }
        d = { rgb = "#123456", 16 = "puce", 8 = "red" }
        e = { rgb = "#123456" }
        [roles]
        variant.gone = "c"
        "variant.new" = "bold"
        number = "bold blue"
        siglum = 3
        """
      ))
    #expect(
      warnings == [
        "mine.toml:3: “black” is no colour; write \"#rrggbb\", and one of 16 or 8 names such as \"bright-blue\"",
        "mine.toml:4: unknown key “colour”; known: name, inherits, background, palette, roles",
        "mine.toml:6: “a” has the wrong type; give { rgb = \"#rrggbb\", 16 = \"name\", 8 = \"name\" }",
        "mine.toml:7: “#12345” is no colour; write \"#rrggbb\", and one of 16 or 8 names such as \"bright-blue\"",
        "mine.toml:8: “pink” is no colour; write \"#rrggbb\", and one of 16 or 8 names such as \"bright-blue\"",
        "mine.toml:9: “puce” is no colour; write \"#rrggbb\", and one of 16 or 8 names such as \"bright-blue\"",
        "mine.toml:10: “e.8” has the wrong type; give the name of a colour",
        "mine.toml:13: no role “variant.new”; the roles stand in the theme “dark”",
        "mine.toml:14: “blue” has no place in a style; write for instance \"amber\", \"ink on sand\" or \"rose strike\"",
        "mine.toml:15: “siglum” has the wrong type; give a text in quotation marks",
        "mine.toml:2: no theme “nobody”; there are dark, light, high-contrast, colour-blind, plain, mine",
        "mine.toml:12: no colour “c” in the palette; add it to [palette]",
      ])
  }

  @Test func inheritingInACircleIsAWarning() {
    let (theme, warnings) = use(
      ("a", "inherits = \"b\"\n[roles]\nnumber = \"bold\""), ("b", "\ninherits = \"c\""), ("c", "inherits = \"b\""))
    #expect(warnings == ["c.toml:1: the theme inherits itself (a → b → c → b); change “inherits”"])
    #expect(theme.styles.roles[.number] == Style(attributes: .bold))
  }

  @Test func aThemeThatCannotBeReadLooksLikeDark() {
    let (theme, warnings) = use(("mine", "[roles"))
    let dark = ThemeLibrary().theme(named: "dark").theme
    #expect(warnings.count == 1)
    #expect(warnings.first?.hasPrefix("mine.toml:1: not TOML") == true)
    #expect(theme.styles == dark.styles)
  }

  @Test func anUnknownNameGivesDarkAndAWarning() {
    let library = ThemeLibrary()
    let (theme, warnings) = library.theme(named: "../dark")
    #expect(theme == library.theme(named: "dark").theme)
    #expect(warnings.map(\.problem) == [.unknownTheme("../dark", known: library.names)])
  }

  @Test func theReadersThemesStandAfterTheEmbedded() {
    let folder = TemporaryFolder()
    for name in ["zebra.toml", "dark.toml", "ash.toml", "notes.txt"] { folder.write(name, "") }
    #expect(
      ThemeLibrary(folder: folder.path).names
        == ["dark", "light", "high-contrast", "colour-blind", "plain", "ash", "zebra"])
  }

  @Test func checkingAFileTellsWhatIsHardToRead() {
    let folder = TemporaryFolder()
    let path = folder.write(
      "mine.toml",
      "background = \"#000000\"\n" + """
        [palette]
        coal = { rgb = "#333333", 8 = "black" }
        grey = { rgb = "#666666", 8 = "white" }
        [roles]
        headline = "coal"
        furniture = "grey"
        rule = "grey"
        """)
    let problems = ThemeLibrary().check(path).map(\.problem)
    #expect(problems.first == .lowContrast(role: "headline", hundredths: 159, wanted: 450))
    #expect(problems.dropFirst() == [.lowContrast(role: "furniture", hundredths: 344, wanted: 450)])
    #expect(ThemeLibrary().check("\(folder.path)/none.toml").map(\.problem) == [.unreadable("there is no such file")])
  }

  @Test func aThemesTextIsThere() {
    #expect(ThemeLibrary().text(of: "dark")?.contains("[palette]") == true)
    #expect(ThemeLibrary().text(of: "none") == nil)
  }
}
