internal import ParallaxSupport

/// Whether two names mean the same, whatever alphabet they came from.
package enum NameForm {
  /// A word without what transliterations differ in: `Yuriy`, `Yuri`, `Iurii` → `iuri`.
  package static func skeleton(of word: String) -> String {
    var letters: [Unicode.Scalar] = []
    // Folding takes ligatures and full width apart, and puts letters and their marks together.
    let isPlain = word.utf8.allSatisfy { $0 < 0x80 && $0 > 0x20 }
    for scalar in (isPlain ? word.lowercased() : Normalizer.folded(word)).unicodeScalars {
      addPlain(scalar, to: &letters)
    }
    if let apostrophe = letters.firstIndex(where: { $0 == "'" || $0 == "’" }), letters.count - apostrophe <= 2 {
      letters.removeSubrange(apostrophe...)
    }
    var result = String.UnicodeScalarView()
    for (index, letter) in letters.enumerated() {
      let next = index + 1 < letters.count ? letters[index + 1] : " "
      let form: Unicode.Scalar? =
        switch letter {
        case "k" where next == "h": nil
        case "h" where index > 0 && "pszctg".unicodeScalars.contains(letters[index - 1]): nil
        case "y", "j": "i"
        case "w": "v"
        case "p" where next == "h": "f"
        case "c" where next == "k": "c"
        case "c" where !"ieyh".unicodeScalars.contains(next), "q": "k"
        case "'", "’", "-", ".": nil
        default: letter
        }
      if let form, form != result.last { result.append(form) }
    }
    return String(result)
  }

  /// Whether a word has Latin letters beside Cyrillic or Greek ones.
  static func isMixed(_ word: ArraySlice<UInt8>) -> Bool {
    var (hasLatin, hasOther) = (false, false)
    for byte in word {
      // Cyrillic and Greek letters begin with 0xCD–0xD4 in UTF-8, the Latin ones beyond ASCII with 0xC3–0xC9.
      if byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || (0xC3...0xC9).contains(byte) { hasLatin = true }
      if (0xCD...0xD4).contains(byte) { hasOther = true }
    }
    return hasLatin && hasOther
  }

  /// A name with its parts as lexicons call them.
  package static func aliased(_ words: [String], _ aliases: [(name: [String], same: String)]) -> String {
    var words = words
    for alias in aliases {
      let places = words.indices.first { words[$0] == alias.name.first && words[$0...].starts(with: alias.name) }
      if let start = places { words.replaceSubrange(start..<start + alias.name.count, with: [alias.same]) }
    }
    return words.joined(separator: " ")
  }

  /// Letters without their marks, Cyrillic ones as Latin.
  private static func addPlain(_ scalar: Unicode.Scalar, to plain: inout [Unicode.Scalar]) {
    if !scalar.isASCII, let known = latin(scalar) { plain += known.unicodeScalars } else { plain.append(scalar) }
  }

  private static func latin(_ scalar: Unicode.Scalar) -> String? {
    let place = letters.prefixCount { $0.letter < scalar }
    return place < letters.count && letters[place].letter == scalar ? letters[place].latin : nil
  }

  /// Ascending by the letter.
  private static let letters: [(letter: Unicode.Scalar, latin: String)] = {
    var letters: [(letter: Unicode.Scalar, latin: String)] = []
    let pairs = """
      àa áa âa ãa äa åa āa ăa ąa æae çc ćc čc ďd đd ðd èe ée êe ëe ēe ęe ěe ğg ìi íi îi ïi īi ıi ķk łl ļl ñn ńn ňn ņn òo \
      óo ôo õo öo øo ōo őo œoe řr śs šs şs ßss ťt ţt þth ùu úu ûu üu ūu ůu űu ýy ÿy źz żz žz аa бb вv гg дd еe ёe жz зz \
      иi йi кk лl мm нn оo пp рr сs тt уu фf хh цts чc шs щs ъ ыi ь эe юiu яia іi їi єe ґg
      """
    var isFirst = true
    for scalar in pairs.unicodeScalars {
      if scalar == " " {
        isFirst = true
      } else if isFirst {
        letters.append((scalar, ""))
        isFirst = false
      } else {
        letters[letters.count - 1].latin.unicodeScalars.append(scalar)
      }
    }
    return letters.sorted { $0.letter < $1.letter }
  }()

  /// Whether two words may be one name: the same, one the other's short form, a demonym (`Russia`, `Russian`), or
  /// vowels apart (`Alexander`, `Aleksandr`).
  package static func areOne(_ one: String, _ other: String, _ nicknames: [String: String]) -> Bool {
    if one == other || nicknames[one] == other || nicknames[other] == one { return true }
    if let first = nicknames[one], first == nicknames[other] { return true }
    let (length, otherLength) = (one.count, other.count)
    if length != otherLength, withoutUmlauts(one) == withoutUmlauts(other) { return true }
    if length == 1 || otherLength == 1 { return one.first == other.first }
    let shorter = min(length, otherLength)
    if abs(length - otherLength) >= 2 || shorter >= 7 {
      let shared = zip(one, other).lazy.prefix { $0 == $1 }.count
      if shared >= 4, shared >= shorter - 1 { return true }
    }
    return shorter >= 6 && consonants(one) == consonants(other)
  }

  /// `Mueller` as `Müller` is left: an e behind a vowel for the mark on it.
  private static func withoutUmlauts(_ word: String) -> String {
    var rest = String.UnicodeScalarView()
    for letter in word.unicodeScalars where letter != "e" || !(rest.last.map("aou".unicodeScalars.contains) ?? false) {
      rest.append(letter)
    }
    return String(rest)
  }

  /// The letters that alphabets agree on; `ks` is `x`.
  package static func consonants(_ word: String) -> String {
    var rest = String.UnicodeScalarView()
    var isAfterK = false
    for letter in word.unicodeScalars {
      if isAfterK, letter == "s" {
        rest.replaceSubrange(rest.index(before: rest.endIndex)..., with: ["x"])
      } else if !"aeiou".unicodeScalars.contains(letter) {
        rest.append(letter)
      }
      isAfterK = letter == "k"
    }
    return String(rest)
  }

  static func words(of name: String) -> [String] {
    name.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
  }

  /// One letter missing at the end: a case ending cut off too far.
  static func isCut(_ short: String, _ long: String) -> Bool {
    short.count >= 5 && long.count == short.count + 1 && long.hasPrefix(short) && !"snaieouy".contains(long.last ?? "s")
  }

  /// Whether a cut is worth looking at: a word of some length, and what begins with it goes on for a letter or two of it.
  package static func mayBeCut(_ short: String, _ long: String) -> Bool {
    short.utf8.count >= 5 && Substring(long.utf8.dropFirst(short.utf8.count)).dropFirst(2).isEmpty
  }

  /// Whether a word of one name is made of the initials of the other: one of capitals, `WHO`, or all of three and more,
  /// `Nato`.
  package static func isAcronym(_ name: Fact, of other: Fact) -> Bool {
    let initials = other.initials.utf8
    guard initials.count >= 2 else { return false }
    return name.value.utf8.split(separator: UInt8(ascii: " ")).contains { letters in
      guard letters.count >= 2, (2...5).contains(Substring(letters).count) else { return false }
      let word = letters.map { $0 == UInt8(ascii: "c") ? UInt8(ascii: "k") : $0 }
      if !name.hasAcronym { return word.count >= 3 && word.elementsEqual(initials) }
      return word.starts(with: initials)
        || initials.indices.contains { initials[$0...].starts(with: word) }
    }
  }

  /// Bytes beyond which a word is no name any more.
  private static let longestWord = 400

  /// 1 for equal words, less for each letter to be changed (Levenshtein over the longer length); 0 for words too long
  /// to be names.
  package static func likeness(_ one: String, _ other: String) -> Double {
    guard max(one.utf8.count, other.utf8.count) <= longestWord else { return one == other ? 1 : 0 }
    let (a, b) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for j in b.indices {
        let cost = diagonal + (letter == b[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(cost, row[j] + 1, diagonal + 1)
      }
    }
    return 1 - Double(row[b.count]) / Double(max(1, a.count, b.count))
  }
}

extension String {
  /// Initials are compared with words whose hard `c` is a `k` already.
  package var withK: String {
    var scalars = UnicodeScalarView()
    for scalar in unicodeScalars { scalars.append(scalar == "c" ? "k" : scalar) }
    return String(scalars)
  }
}
