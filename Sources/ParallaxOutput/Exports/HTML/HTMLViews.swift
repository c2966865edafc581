import ParallaxModel

/// How the passages are looked at: which of them show, and whether their readings stand side by side. The style sheet
/// does what is chosen; without it all of them show.
struct HTMLViews {
  private let page: ExportedPage

  init(_ page: ExportedPage) { self.page = page }

  /// Boxes that stand before what they change: the style sheet asks which of them are ticked.
  func write(to html: inout HTMLWriter) {
    choice("radio", "show-all", "all passages", isChosen: true, to: &html)
    choice("radio", "show-differs", "changed words", to: &html)
    if !page.findings.isEmpty { choice("radio", "show-facts", "facts that differ", to: &html) }
    choice("checkbox", "side", "side by side", to: &html)
    html.line()
  }

  private func choice(
    _ type: String, _ name: String, _ words: String, isChosen: Bool = false, to html: inout HTMLWriter
  ) {
    html.open(
      "input",
      [
        "class": "view", "type": type, "id": name, "name": type == "radio" ? "show" : "side",
        "checked": isChosen ? "checked" : nil,
      ])
    html.element("label", ["for": name], words)
    html.text(" ")
  }
}
