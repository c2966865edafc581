internal import ParallaxFormats
internal import ParallaxSupport

/// Which paragraph styles of a Word document are titles, headings and quotations. The names of built-in styles are English
/// in every language; their identifiers are not.
struct WordStyles {
  enum Use: Equatable { case title, heading, quotation, list, contents }

  private var uses: [String: Use] = [:]

  init(_ tree: XMLTree?) {
    let root = tree?.root
    for style in root?.children("style") ?? [] where style.attribute("type") != "character" {
      guard let id = style.attribute("styleId") else { continue }
      let name = style.child("name")?.attribute("val")?.lowercased() ?? ""
      uses[id] =
        Self.use(name) ?? (style.descendant("outlineLvl") != nil ? .heading : nil)
        ?? style.child("basedOn")?.attribute("val").flatMap { uses[$0] }
    }
  }

  private static func use(_ name: String) -> Use? {
    if name == "title" { return .title }
    if name.hasPrefix("heading") || name == "subtitle" { return .heading }
    if name.hasPrefix("toc") { return .contents }
    if name.contains("quote") || name == "block text" { return .quotation }
    return name.hasPrefix("list") ? .list : nil
  }

  subscript(id: String?) -> Use? { id.flatMap { uses[$0] } }
}
