import ParallaxFormats
import ParallaxSupport

/// What a page does not show, as far as its own elements say.
enum HTMLVisibility {
  static func isHidden(_ node: Int, in tree: HTMLTree) -> Bool {
    if tree.value(.hidden, of: node) != nil { return true }
    if tree.value(.ariaHidden, of: node)?.elementsEqual("true".utf8) ?? false { return true }
    guard let style = tree.value(.style, of: node) else { return false }
    let plain = String(decoding: style.lazy.filter { $0 > 0x20 }, as: UTF8.self).lowercased()
    return plain.contains("display:none") || plain.contains("visibility:hidden")
  }
}
