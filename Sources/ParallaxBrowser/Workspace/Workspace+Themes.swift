import ParallaxPage

extension Workspace {
  /// Shows the next theme on the page itself; the reader goes on trying until one is kept.
  mutating func tryThemes() -> [Step] {
    guard let themes else { return [] }
    if themes.count == 1 {
      message = .onlyTheme(themes.current.name)
      return []
    }
    return [.push(ThemesScreen(before: themes.place))] + turnTheme(by: 1)
  }

  /// Shows the theme that is so many places farther.
  mutating func turnTheme(by places: Int) -> [Step] {
    themes?.move(by: places)
    guard let theme = themes?.current else { return [] }
    if theme.needsMarks != story.options.marks { relayout { $0.story.options.marks = theme.needsMarks } }
    return [.session(.changeTheme(theme.styles)), .refit]
  }
}
