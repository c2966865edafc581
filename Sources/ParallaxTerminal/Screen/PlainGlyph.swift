/// What stands for a cluster where only ASCII can be shown.
enum PlainGlyph {
  /// One or two ASCII characters, as wide as the cluster: `columns` of them.
  static func of(_ glyph: String, columns: Int) -> String {
    guard let scalar = glyph.unicodeScalars.first else { return String(repeating: " ", count: columns) }
    if glyph.utf8.count == 1, !scalar.isControl { return glyph }
    let plain = scalar.isASCII && !scalar.isControl ? Character(scalar) : marks[scalar] ?? letters[scalar] ?? "?"
    return String(repeating: plain, count: columns)
  }

  private static let marks: [Unicode.Scalar: Character] = table([
    ("-", "‐‑‒–—―−─━┄┈╌═"), ("|", "│┃┆┊╎║¦▏▎▌▍▐█"), ("+", "┌┐└┘├┤┬┴┼╭╮╯╰╔╗╚╝╠╣╦╩╬"), ("'", "‘’‚‛′´`"),
    ("\"", "“”„‟″«»"),
    (" ", "\u{A0}\u{2002}\u{2003}\u{2007}\u{2009}\u{200A}\u{202F}\u{3000}"), (".", "…·‧∙•"), ("*", "◆◇●○■□★☆◊"),
    (">", "▸▶→›❯"),
    ("<", "◂◀←‹❮"), ("^", "▴▲↑"), ("v", "▾▼↓"), ("#", "▓▒░"), ("P", "¶"), ("S", "§"), ("x", "×✕✗"), ("E", "€"),
    ("L", "£"),
  ])

  private static let letters: [Unicode.Scalar: Character] = table([
    ("A", "ÀÁÂÃÄÅĀĂĄÆ"), ("C", "ÇĆĈĊČ"), ("D", "ÐĎĐ"), ("E", "ÈÉÊËĒĔĖĘĚ"), ("G", "ĜĞĠĢ"), ("H", "ĤĦ"),
    ("I", "ÌÍÎÏĨĪĬĮİ"),
    ("J", "Ĵ"), ("K", "Ķ"), ("L", "ĹĻĽĿŁ"), ("N", "ÑŃŅŇ"), ("O", "ÒÓÔÕÖØŌŎŐŒ"), ("R", "ŔŖŘ"), ("S", "ŚŜŞŠȘ"),
    ("T", "ŢŤŦȚ"),
    ("U", "ÙÚÛÜŨŪŬŮŰŲ"), ("W", "Ŵ"), ("Y", "ÝŶŸ"), ("Z", "ŹŻŽ"), ("a", "àáâãäåāăąæ"), ("c", "çćĉċč"), ("d", "ðďđ"),
    ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"),
    ("n", "ñńņň"),
    ("o", "òóôõöøōŏőœ"), ("r", "ŕŗř"), ("s", "śŝşšșß"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"),
    ("z", "źżž"),
  ])

  private static func table(_ rows: [(Character, String)]) -> [Unicode.Scalar: Character] {
    var table: [Unicode.Scalar: Character] = [:]
    for (plain, others) in rows {
      for other in others.unicodeScalars { table[other] = plain }
    }
    return table
  }
}
