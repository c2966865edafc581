import CTerminal
import ParallaxPage

/// Attributes and a colour pair: a style as this terminal shows it.
struct Ink {
  var attributes: UInt32 = 0
  var pair: Int32 = 0
}

/// The inks of a theme, one for each role and overlay, made as they are met.
struct InkTable {
  private let colours: Capabilities.Colours
  private var styles: StyleTable?
  private var inks: [UInt16: Ink] = [:]
  /// The ink used last: cells of one look stand together.
  private var last: (role: Role, overlay: Overlay, ink: Ink)?

  init(colours: Capabilities.Colours) {
    self.colours = colours
  }

  /// Says whether that is another theme, so that nothing on the screen can stay.
  mutating func adopt(_ table: StyleTable) -> Bool {
    guard table != styles else { return false }
    let isFirst = styles == nil
    styles = table
    inks = [:]
    last = nil
    ct_forget_pairs()
    ct_background(ink(.text, .none).pair)
    return !isFirst
  }

  mutating func ink(_ role: Role, _ overlay: Overlay) -> Ink {
    if let last, last.role == role, last.overlay == overlay { return last.ink }
    let key = Self.key(role, overlay)
    let ink = inks[key] ?? make(styles?.style(role, overlay) ?? Style())
    inks[key] = ink
    last = (role, overlay, ink)
    return ink
  }

  private static let places = Dictionary(
    uniqueKeysWithValues: Role.allCases.enumerated().map { ($0.element, UInt16($0.offset)) })

  private static func key(_ role: Role, _ overlay: Overlay) -> UInt16 {
    (places[role] ?? 0) << 2 | UInt16(overlay.rawValue)
  }

  private func make(_ style: Style) -> Ink {
    guard colours != .none else { return Ink(attributes: UInt32(style.attributes.rawValue)) }
    let foreground = Palette.number(of: style.foreground, colours: colours)
    let background = Palette.number(of: style.background, colours: colours)
    return Ink(
      attributes: UInt32(style.attributes.rawValue), pair: ct_pair(Int32(foreground), Int32(background)))
  }
}
