import ParallaxFormats

/// What stands above the text of a Markdown file: YAML between lines of `---`, or TOML between lines of `+++`.
struct FrontMatter {
  let fields: ScalarTree
  /// Where the text begins.
  let end: Int

  /// The longest that is looked for.
  private static let longest = 1 << 16

  /// Nil where the text does not begin with one that is read.
  init?(_ text: [UInt8]) {
    for (mark, isTOML) in [("---", false), ("+++", true)] {
      guard let (inner, end) = Self.inner(text, mark) else { continue }
      guard let fields = isTOML ? TOMLText.tree(inner) : try? YAMLText.tree(inner), !fields.entries.isEmpty else {
        return nil
      }
      self.fields = fields
      self.end = end
      return
    }
    return nil
  }

  /// What stands between the first line and the next one that is the mark (in YAML also `...`).
  private static func inner(_ text: [UInt8], _ mark: String) -> (inner: [UInt8], end: Int)? {
    let head = text.prefix(longest)
    guard let first = line(head, at: 0), first.elementsEqual(mark.utf8) else { return nil }
    let start = next(head, after: first)
    var place = start
    while place < head.endIndex, let line = line(head, at: place) {
      let behind = next(head, after: line)
      if line.elementsEqual(mark.utf8) || mark == "---" && line.elementsEqual("...".utf8) {
        return (Array(head[start..<place]), behind)
      }
      place = behind
    }
    return nil
  }

  /// Without its end and the spaces before that.
  private static func line(_ text: ArraySlice<UInt8>, at start: Int) -> ArraySlice<UInt8>? {
    guard start < text.endIndex else { return nil }
    var line = text[start...].prefix { $0 != 0x0A }
    while let last = line.last, last <= 0x20 { line.removeLast() }
    return line
  }

  private static func next(_ text: ArraySlice<UInt8>, after line: ArraySlice<UInt8>) -> Int {
    (text[line.endIndex...].firstIndex(of: 0x0A) ?? text.endIndex - 1) + 1
  }

  // MARK: Fields

  /// The first of these that is a text; keys in lower case.
  func text(_ keys: String...) -> String? {
    keys.lazy.compactMap { fields[$0]?.scalar?.singleSpaced }.first { !$0.isEmpty }
  }

  /// The names under the first of these keys that has any: a text, a list of texts, or tables with `name`.
  func names(_ keys: String...) -> [String] {
    for key in keys {
      let names = (fields[key]?.elements ?? []).compactMap { value in
        (value.scalar ?? value["name"]?.scalar ?? value["title"]?.scalar)?.singleSpaced
      }
      if names.contains(where: { !$0.isEmpty }) { return names.filter { !$0.isEmpty } }
    }
    return []
  }
}
