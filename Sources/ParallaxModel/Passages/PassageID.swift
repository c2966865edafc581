extension Passage {
  /// What the passage is called wherever it is named: `H` for the headlines, `30` for a paragraph of the base,
  /// `30a`, `30b`, …, `30z`, `30aa` for what the base lacks after that paragraph.
  public var id: String {
    switch kind {
    case .headlines: "H"
    case .paragraph(let number): String(number)
    case .addition(let after, let count): String(after) + Self.letters(count)
    }
  }

  /// `a` for 0, `z` for 25, `aa` for 26.
  private static func letters(_ count: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(count % 26)))
    return count < 26 ? letter : letters(count / 26 - 1) + letter
  }
}
