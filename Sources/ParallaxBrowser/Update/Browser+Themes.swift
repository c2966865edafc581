import ParallaxPage

extension Browser {
  /// Shows the next theme on the page itself; the reader goes on trying until one is kept.
  mutating func tryThemes() -> [Effect] {
    guard let themes else { return [] }
    if themes.count == 1 {
      message = .onlyTheme(themes.current.name)
      return []
    }
    themeBefore = themeBefore ?? themes.place
    return showTheme(1)
  }

  /// What an action does while themes are tried.
  mutating func performOnThemes(_ action: Action) -> [Effect] {
    switch action {
    case .cycleTheme, .lineDown, .rightPane: return showTheme(1)
    case .lineUp, .leftPane: return showTheme(-1)
    case .back: return restoreTheme()
    case .redraw: return [.redraw]
    default: return keepTheme()
    }
  }

  mutating func showTheme(_ step: Int) -> [Effect] {
    themes?.move(by: step)
    guard let theme = themes?.current else { return [] }
    if theme.needsMarks != options.marks { relayout { $0.options.marks = theme.needsMarks } }
    return [.changeTheme(theme.styles)]
  }

  private mutating func restoreTheme() -> [Effect] {
    guard let before = themeBefore, let now = themes?.place else { return [] }
    themeBefore = nil
    return showTheme(before - now)
  }

  mutating func keepTheme() -> [Effect] {
    themeBefore = nil
    message = themes.map { .theme($0.current.name) }
    return []
  }
}
