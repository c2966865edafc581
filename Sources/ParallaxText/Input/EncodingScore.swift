/// How much a text looks like one: whether what is beyond ASCII in it makes words of a language.
///
/// Letters that a language uses often count for it, words that are frequent in one more; against it count characters that
/// stand in no word and marks that stand in one, capitals behind small letters, and two scripts in one word.
struct EncodingScore {
  private(set) var value = 0.0

  private enum Kind { case none, small, capital, mark }

  init(of product: Converter.Product, _ guess: LanguageGuess) {
    value = -10 * Double(product.faults) + 6 * Double(guess.frequentWords(of: product.text))
    var last = (kind: Kind.none, isASCII: true, isOther: false)
    let text = product.text
    var position = 0
    while position < text.count {
      let scalar = text.scalar(at: position)
      let isASCII = scalar.value < 0x80
      let kind = Self.kind(of: scalar)
      let isLast = position + scalar.length >= text.count || text.scalar(at: position + scalar.length).kind != .letter
      if !isASCII { value += Self.value(of: scalar, kind) }
      if !isASCII || !last.isASCII { value += Self.value(of: kind, after: last.kind, isLast: isLast) }
      let isOther = scalar.value >= 0x370
      if Self.isLetter(kind), Self.isLetter(last.kind), isOther != last.isOther { value -= 3 }
      last = (kind, isASCII, isOther)
      position += scalar.length
    }
  }

  private static func kind(of scalar: TextScalar) -> Kind {
    switch scalar.kind {
    case .letter: scalar.isUppercase ? .capital : .small
    case .mark: .mark
    default: .none
    }
  }

  private static func isLetter(_ kind: Kind) -> Bool { kind == .small || kind == .capital }

  /// Of a character beyond ASCII by itself.
  private static func value(of scalar: TextScalar, _ kind: Kind) -> Double {
    switch scalar.value {
    case 0x80...0x9F: -5
    // Quotation marks, dashes, the ellipsis, €, №, §, °, ½, no-break spaces.
    case 0xA0, 0xA7, 0xAB, 0xBB, 0xB0, 0xBD, 0xBF, 0xA1, 0xA3, 0x2013, 0x2014, 0x2018...0x201E, 0x2026, 0x20AC, 0x2116:
      0.5
    case 0x400...0x45F: frequentCyrillic.contains(scalar.value) ? 1 : 0.3
    case 0x386...0x3CE: frequentGreek.contains(scalar.value) ? 1 : 0.3
    // Hebrew, Arabic, Thai.
    case 0x5D0...0x5EA, 0x621...0x64A, 0xE01...0xE4E: 0.9
    default: kind == .mark || kind == .none ? -1 : frequentLatin.contains(scalar.value) ? 1 : 0
    }
  }

  /// Of what stands beside another character, one of them beyond ASCII.
  private static func value(of kind: Kind, after last: Kind, isLast: Bool) -> Double {
    switch (last, kind) {
    case (.small, .capital): -2
    case (.small, .mark), (.capital, .mark): isLast ? 0 : -2
    default: 0
    }
  }

  private static let frequentCyrillic = Set("оеаинтсрвлкмдпуяыіОЕАИНТСРВЛКМДПУЯЫІ".unicodeScalars.map(\.value))

  private static let frequentGreek = Set("αεηιοστνρυκλμπάέήίόύώςΑΕΗΙΟΣΤΝΡΥΚΛΜΠΆΈΉΊΌ".unicodeScalars.map(\.value))

  private static let frequentLatin = Set(
    "éèàùâêîôûçëïœäöüßñáíóúãõåøæąćęłńśźżčďěňřšťůýžœÉÈÀÇÄÖÜÑÁÍÓÚÃÕÅØÆŒÂÊÎÔÛËÏÙĄĆĘŁŃŚŹŻČĚŘŠŮÝŽ".unicodeScalars.map(
      \.value))
}
