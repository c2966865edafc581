import ParallaxPage
import Testing

@testable import ParallaxTerminal

@Suite struct PaletteTests {
  private func colour(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Colour {
    Colour(red: red, green: green, blue: blue, sixteen: 12, eight: 4)
  }

  /// What an xterm shows for a number from 16 on.
  private func shown(_ number: Int) -> (Int, Int, Int) {
    guard number < 232 else { return (8 + 10 * (number - 232), 8 + 10 * (number - 232), 8 + 10 * (number - 232)) }
    let levels = [0, 95, 135, 175, 215, 255]
    return (levels[(number - 16) / 36], levels[(number - 16) / 6 % 6], levels[(number - 16) % 6])
  }

  private func distance(_ number: Int, _ colour: Colour) -> Int {
    let (red, green, blue) = shown(number)
    let (r, g, b) = (red - Int(colour.red), green - Int(colour.green), blue - Int(colour.blue))
    return r * r + g * g + b * b
  }

  @Test func noOtherOfThePaletteIsNearer() {
    for red in stride(from: 0, through: 255, by: 17) {
      for green in stride(from: 0, through: 255, by: 17) {
        for blue in stride(from: 0, through: 255, by: 17) {
          let wanted = colour(UInt8(red), UInt8(green), UInt8(blue))
          let chosen = distance(wanted.paletteNumber, wanted)
          let best = (16..<256).map { distance($0, wanted) }.min()
          #expect(chosen == best)
          let seen = wanted.inPalette
          #expect((Int(seen.red), Int(seen.green), Int(seen.blue)) == shown(wanted.paletteNumber))
        }
      }
    }
  }

  @Test func poorerTerminalsTakeWhatTheThemeNames() {
    #expect(Palette.number(of: colour(1, 2, 3), colours: .sixteen) == 12)
    #expect(Palette.number(of: colour(1, 2, 3), colours: .eight) == 4)
    #expect(Palette.number(of: colour(1, 2, 3), colours: .none) == -1)
    #expect(Palette.number(of: nil, colours: .direct) == -1)
  }

  @Test func aDirectColourIsNeverTakenForOneOfThePalette() {
    #expect(Palette.number(of: colour(0xFF, 0x80, 0x01), colours: .direct) == 0xFF8001)
    for blue in 0...255 { #expect(Palette.direct(colour(0, 0, UInt8(blue))) >= 0x100) }
  }
}
