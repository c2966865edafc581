import ParallaxPage

/// A colour of a theme → the number by which a terminal knows the nearest it has.
enum Palette {
  /// -1 for the terminal's own colour.
  static func number(of colour: Colour?, colours: Capabilities.Colours) -> Int {
    guard let colour else { return -1 }
    switch colours {
    case .none: return -1
    case .eight: return Int(colour.eight)
    case .sixteen: return Int(colour.sixteen)
    case .palette: return colour.paletteNumber
    case .direct: return direct(colour)
    }
  }

  /// `0xRRGGBB`. Terminfo entries for direct colour take the lowest numbers for the palette all the same (8 to 256 of
  /// them), so the darkest blues get the least green.
  static func direct(_ colour: Colour) -> Int {
    let number = Int(colour.red) << 16 | Int(colour.green) << 8 | Int(colour.blue)
    return number < 0x100 ? number | 0x100 : number
  }
}
