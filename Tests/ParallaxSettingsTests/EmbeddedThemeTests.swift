import ParallaxPage
import Testing

@testable import ParallaxSettings

/// What every theme in the program has to keep.
@Suite struct EmbeddedThemeTests {
  static let names = ["dark", "light", "high-contrast", "colour-blind", "plain"]

  /// Depths of colour, on a terminal that has every attribute.
  static let depths = [Capabilities.Colours.eight, .sixteen, .direct]

  private func theme(_ name: String) -> Theme {
    let (theme, warnings) = ThemeLibrary().theme(named: name)
    #expect(warnings == [])
    return theme
  }

  private func look(_ style: Style, _ colours: Capabilities.Colours, in theme: Theme) -> Look {
    Look(style, on: Self.terminal(colours), ground: theme.background)
  }

  private static func terminal(
    _ colours: Capabilities.Colours, _ attributes: Style.Attributes = .init(rawValue: .max)
  ) -> Capabilities {
    Capabilities(colours: colours, isUTF8: true, attributes: attributes)
  }

  /// The reader's place is told by its shape, and by being the only sign of its column.
  @Test(arguments: names, depths)
  func whatMattersLooksDifferent(name: String, depth: Capabilities.Colours) {
    let theme = theme(name)
    let roles: [Role] = [
      .text, .variantChanged, .variantGone, .variantMoved, .variantOnly, .variantCosmetic, .finding,
    ]
    var styles = roles.map { ($0.rawValue, theme.styles.style($0, .none)) }
    styles += [("match", theme.styles.style(.text, .match)), ("current", theme.styles.style(.text, .current))]
    for (index, first) in styles.enumerated() {
      for second in styles[(index + 1)...] {
        #expect(
          look(first.1, depth, in: theme) != look(second.1, depth, in: theme), "\(first.0) looks like \(second.0)")
      }
    }
  }

  /// A match can be told from the change that the cursor is at, and both from what lies under no overlay.
  @Test(arguments: names, depths)
  func overlaysAreToldApartWhateverLiesUnderThem(name: String, depth: Capabilities.Colours) {
    let theme = theme(name)
    let looks = [Overlay.none, .match, .current].map { overlay in
      Set(Role.prose.map { look(theme.styles.style($0, overlay), depth, in: theme) })
    }
    #expect(looks[0].isDisjoint(with: looks[1]))
    #expect(looks[0].isDisjoint(with: looks[2]))
    #expect(looks[1].isDisjoint(with: looks[2]))
  }

  @Test func withoutColoursPlainStandsInForWhatSaysNothingThen() {
    let library = ThemeLibrary()
    for name in Self.names {
      #expect(library.fitting(theme(name), on: Self.terminal(.none)).name == "plain")
      #expect(library.fitting(theme(name), on: Self.terminal(.eight)).name == name)
    }
  }

  /// A VT100 shows neither dim nor struck words: there gone words need marks, however bold the changed ones are.
  @Test func wordsNeedMarksWhereTheAttributesAreNotEnough() {
    let plain = theme("plain")
    #expect(plain.tellsWordsApart(on: Self.terminal(.none)))
    #expect(!plain.tellsWordsApart(on: Self.terminal(.none, [.bold, .underline, .reverse])))
    #expect(!plain.tellsWordsApart(on: Self.terminal(.none, [])))
    #expect(theme("dark").tellsWordsApart(on: Self.terminal(.eight, [.bold, .underline, .reverse])))
    #expect(theme("light").tellsWordsApart(on: Self.terminal(.sixteen, [])))
  }

  /// Every role, under both overlays too, with direct colour and with 256 colours, dim text as terminals blend it: 4.5:1
  /// for whatever is text, 3:1 for the rules.
  @Test(arguments: names) func everythingCanBeRead(name: String) {
    let theme = theme(name)
    #expect(theme.faintRoles == [])
    #expect(theme.contrasts.count == 3 * Role.allCases.count)
    for role in theme.contrasts { #expect(role.ratio >= (role.role == .rule ? 3 : 4.5), "\(role.name) \(role.ratio)") }
  }

  /// Whatever attributes a terminal has, words of every class look different in the theme without colours, or have
  /// marks about them.
  @Test func withoutColoursEveryClassOfChangeIsToldApart() {
    let plain = theme("plain")
    let classes: [Role] = [.text, .variantChanged, .variantGone, .variantMoved, .variantCosmetic]
    for attributes in UInt8(0)..<64 {
      let terminal = Self.terminal(.none, Style.Attributes(rawValue: attributes))
      let looks = classes.map { Look(plain.styles.style($0, .none), on: terminal, ground: plain.background) }
      #expect(plain.tellsWordsApart(on: terminal) == (Set(looks).count == classes.count))
    }
    #expect(plain.tellsWordsApart(on: Self.terminal(.none, [.bold, .dim, .underline, .reverse])))
  }

  @Test func highContrastIsHigh() {
    let theme = theme("high-contrast")
    for role in theme.contrasts where role.role != .rule { #expect(role.ratio >= 7, "\(role.name)") }
  }

  @Test func contrastIsThatOfWCAG() {
    func grey(_ part: UInt8) -> Colour { Colour(red: part, green: part, blue: part, sixteen: 0, eight: 0) }
    #expect(grey(0).contrast(to: grey(255)) == 21)
    #expect(grey(255).contrast(to: grey(255)) == 1)
    #expect((4.53..<4.55).contains(grey(0x76).contrast(to: grey(255))))
    #expect((4.47..<4.49).contains(grey(0x77).contrast(to: grey(255))))
  }

  /// Two attributes at every lit word cost bytes on the line; a reading is full of lit words.
  @Test(arguments: names) func runningTextHasOneAttribute(name: String) {
    let theme = theme(name)
    for role in [Role.text, .variantChanged, .variantMoved, .variantOnly] {
      let style = theme.styles.style(role, .none)
      let own = style.foreground != theme.styles.style(.text, .none).foreground ? 1 : 0
      #expect(own + style.attributes.rawValue.nonzeroBitCount <= 1, "\(role.rawValue)")
    }
  }

  @Test(arguments: ["dark", "light", "colour-blind", "plain"])
  func theTerminalsGroundStays(name: String) {
    let theme = theme(name)
    for role in Role.allCases where role != .siglumSelected {
      #expect(theme.styles.style(role, .none).background == nil, "\(role.rawValue)")
    }
  }

  @Test func plainHasNoColours() {
    let table = theme("plain").styles
    for style in Array(table.roles.values) + [table.match, table.current] {
      #expect(style.foreground == nil)
      #expect(style.background == nil)
    }
  }

  /// The colours of running text stay apart for every kind of colour vision.
  @Test(arguments: ColourVision.allCases)
  func colourBlindIsSafe(vision: ColourVision) {
    let theme = theme("colour-blind")
    let text = Colour(red: 0xD0, green: 0xD0, blue: 0xD0, sixteen: 7, eight: 7)
    let roles: [Role] = [.text, .variantChanged, .variantGone, .variantMoved, .variantOnly, .finding]
    let inks = roles.map { ($0.rawValue, theme.styles.style($0, .none).foreground ?? text) }
    for (index, first) in inks.enumerated() {
      for second in inks[(index + 1)...] {
        #expect(vision.distance(first.1, second.1) >= 18, "\(first.0) looks like \(second.0)")
      }
    }
  }

  /// So that 256 colours and direct colour look the same.
  @Test(arguments: ["dark", "colour-blind", "high-contrast"])
  func coloursAreAmongXtermsTwoHundredAndFiftySix(name: String) {
    let cube: [UInt8] = [0, 95, 135, 175, 215, 255]
    for style in theme(name).styles.roles.values {
      guard let colour = style.foreground else { continue }
      let parts = [colour.red, colour.green, colour.blue]
      let isGrey = Set(parts).count == 1 && (parts[0] >= 8 && parts[0] <= 238 && (parts[0] - 8) % 10 == 0)
      #expect(isGrey || parts.allSatisfy { cube.contains($0) }, "\(parts)")
    }
  }
}
