import ParallaxPage

/// The names of the themes in the last line; the page itself is the sample.
enum ThemesView {
  static func draw(_ workspace: Workspace, row: Int, on canvas: inout Canvas) {
    guard let themes = workspace.themes else { return }
    let line = ChoiceLine(label: "theme", names: themes.names, chosen: themes.place)
    line.draw([(.open, "keep"), (.back, "the old one")], workspace, row: row, on: &canvas)
  }
}
