public import ParallaxPage

/// How every role looks, in one theme.
public struct Theme: Sendable, Equatable {
  /// What it is chosen by: the name of its file without `.toml`.
  public let name: String
  public let styles: StyleTable
  /// The ground that the theme is made for; nil when it fits any, having no colours.
  public let background: Colour?

  /// The theme that a file and those it inherits from make, the farthest first. What stands later holds; a role takes
  /// colours that its style does not name from `text`.
  init(name: String, files: [ThemeFile], warnings: inout [SettingsWarning]) {
    self.name = name
    background = files.last { $0.background != nil }?.background
    var palette: [String: Colour] = [:]
    for file in files { palette.merge(file.palette) { $1 } }
    var styles: [String: Style] = [:]
    for file in files {
      for role in file.roles {
        let made = role.style.style(palette: palette)
        warnings += made.unknown.map { SettingsWarning(file: file.file, line: role.line, .unknownColour($0)) }
        styles[role.name] = made.style
      }
    }
    self.styles = Self.table(styles)
  }

  private static func table(_ styles: [String: Style]) -> StyleTable {
    let text = styles[Role.text.rawValue] ?? Style()
    var roles: [Role: Style] = [:]
    for role in Role.allCases {
      var style = RoleNames.chain(role.rawValue).lazy.compactMap { styles[$0] }.first ?? text
      style.foreground = style.foreground ?? text.foreground
      style.background = style.background ?? text.background
      roles[role] = style
    }
    let reverse = Style(attributes: .reverse)
    return StyleTable(
      roles: roles, match: styles[RoleNames.match] ?? reverse,
      current: styles[RoleNames.current] ?? Style(attributes: [.reverse, .bold]))
  }
}
