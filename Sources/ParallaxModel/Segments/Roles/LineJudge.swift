/// The rules that tell furniture, bylines, captions and header lines by a line's own words.
///
/// They ask in the order of certainty. A sentence of running text is furniture only by the strong phrases.
struct LineJudge {
  let shape: ParagraphShape
  let bytes: Range<Int>
  let text: [UInt8]

  var verdict: LineVerdict {
    guard shape.wordCount > 0 else { return .furniture }
    if let byPhrase = phraseVerdict { return byPhrase }
    if let header = headerVerdict { return header }
    if isAddress || isDateOrTime || isRates || isNumbersAlone || isCopyright { return .furniture }
    if CreditLines.isByline(shape) { return .byline }
    if CreditLines.isCaption(shape) { return .caption }
    if isMenuRow { return .furniture }
    if isCrumbs { return .likelyFurniture }
    return hasFragment ? .furniture : .plain
  }

  // MARK: Phrases

  private var isSentence: Bool { shape.endsInStop && shape.wordCount >= 8 }

  /// The verdict by the phrase that begins the line, the longest first.
  private var phraseVerdict: LineVerdict? {
    guard let first = shape.words.first, !first.key.isEmpty else { return nil }
    let longest = min(FurniturePhrases.longestBeginning, shape.words.count)
    var keys = [first.key]
    for word in shape.words[1..<longest] { keys.append(keys[keys.count - 1] + " " + word.key) }
    for count in stride(from: longest, through: 1, by: -1) {
      for meaning in FurniturePhrases.meanings[keys[count - 1]] ?? [] {
        if let verdict = verdict(of: meaning, words: count) { return verdict }
      }
    }
    return nil
  }

  private func verdict(of meaning: FurniturePhrase, words count: Int) -> LineVerdict? {
    let isAll = count == shape.wordCount
    switch meaning {
    case .whole: return isAll ? .furniture : nil
    case .navigation: return isAll ? .navigation : nil
    case .heading(let section): return isAll && !shape.endsInStop ? .heading(section) : nil
    case .opener(let strong):
      if isAll { return shape.endsInColon ? .pointer : .furniture }
      return strong && shape.wordCount <= 60 ? .furniture : isSentence || shape.wordCount > 28 ? nil : .likelyFurniture
    case .label:
      if isAll { return shape.endsInColon ? .pointer : nil }
      let mark = shape.words[count - 1].markAfter
      return Self.labelMarks.contains(mark) && (mark == 0x3A || !isSentence) && shape.wordCount <= 40
        ? .likelyFurniture : nil
    }
  }

  /// Colon, strokes, angle quotation marks, dashes and arrows.
  private static let labelMarks: Set<UInt32> = [0x3A, 0x7C, 0x3E, 0xBB, 0x203A, 0x2192, 0x2013, 0x2014, 0x25B6, 0x25BA]

  private var hasFragment: Bool {
    guard shape.wordCount <= 90 else { return false }
    return shape.words.indices.contains { index in
      (FurniturePhrases.fragments[shape.words[index].key] ?? []).contains { fragment in
        (fragment.isStrong || !isSentence) && matches(fragment.words, at: index)
      }
    }
  }

  private func matches(_ phrase: [Substring], at index: Int) -> Bool {
    index + phrase.count <= shape.words.count
      && phrase.indices.allSatisfy { shape.words[index + $0].key == phrase[$0] }
  }

  // MARK: Header lines

  /// `Title: …`, `Author: …`; whether the place is right for one is for the caller to say.
  private var headerVerdict: LineVerdict? {
    for count in 1...min(2, shape.words.count) where shape.words[count - 1].markAfter == 0x3A {
      guard count < shape.words.count, let key = HeaderKey.keys[shape.beginning(count)] else { continue }
      return .header(key, valueStart: shape.words[count].bytes.lowerBound)
    }
    return nil
  }

  // MARK: Shapes

  /// A link alone or behind a label.
  private var isAddress: Bool {
    guard shape.wordCount <= 24, !isSentence else { return false }
    let starts = shape.words.prefix(3).contains { $0.key == "http" || $0.key == "https" || $0.key == "www" }
    return starts && !text[bytes].contains(UInt8(ascii: " ")) || starts && shape.wordCount <= 14 && spaces <= 2
  }

  private var spaces: Int { text[bytes].lazy.filter { $0 == UInt8(ascii: " ") }.count }

  /// Nothing but the words of dates and times, and at least one that means one.
  private var isDateOrTime: Bool {
    guard shape.wordCount <= 20 else { return false }
    var tells = false
    let all = shape.allWords { word in
      if word.key == "#" { return true }
      if DateWords.months[word.key] != nil || DateWords.weekdays.contains(word.key) {
        tells = true
        return true
      }
      return DateWords.companions.contains(word.key) || isNumeral(word.key)
    }
    return all && (tells || isTime || hasDate || shape.words.last?.key == "ago")
  }

  /// `14:35`, perhaps with words about it.
  private var isTime: Bool {
    shape.words.contains { $0.key == "#" && text[$0.bytes].contains(UInt8(ascii: ":")) }
  }

  private var hasDate: Bool { DateScanner(shape, in: text).first() != nil }

  /// `14th`, `12h`, `14T14`
  private func isNumeral(_ key: String) -> Bool {
    guard let first = key.utf8.first, first >= 0x30, first <= 0x39 else { return false }
    return key.utf8.count <= 6
  }

  /// `USD 89.43`, `EUR/RUB 96.31 +0.5%`, `Brent $82.77`
  private var isRates: Bool {
    let hasNumber = shape.words.contains { $0.key == "#" }
    let hasUnit = shape.words.contains { Self.units.contains($0.key) }
    return hasNumber && hasUnit && shape.wordCount <= 16
      && shape.allWords { $0.key == "#" || Self.units.contains($0.key) }
  }

  private static let units: Set<String> = [
    "usd", "eur", "rub", "gbp", "jpy", "cny", "chf", "kgs", "kzt", "uah", "byn", "pln", "try", "inr", "ngn", "zar",
    "aud",
    "cad", "btc", "eth", "brent", "wti", "gold", "nasdaq", "dow", "rur", "uzs", "tjs", "amd", "gel", "azn", "c", "f",
    "°c",
    "доллар", "евро", "рубль", "сом", "тенге", "долар", "євро",
  ]

  private var isNumbersAlone: Bool { shape.allWords { $0.key == "#" } && shape.wordCount <= 8 }

  private var isCopyright: Bool {
    shape.firstMark == 0xA9 && shape.wordCount <= 40 || shape.wordCount <= 14 && !isSentence && hasCopyrightYear
  }

  /// `© 2024` somewhere in the line.
  private var hasCopyrightYear: Bool {
    shape.words.indices.dropLast().contains { shape.words[$0].markAfter == 0xA9 && shape.words[$0 + 1].key == "#" }
  }

  /// Several menu entries in a row: `Home News World Sport`, `Home | Politics`, `HomeWorld News`.
  private var isMenuRow: Bool {
    shape.wordCount >= 2 && shape.wordCount <= 40 && !shape.endsInStop && NavigationWords.areEntries(shape)
  }

  /// `Home > World > Europe`, `Home / News / What happened`
  private var isCrumbs: Bool {
    guard let first = shape.words.first, shape.wordCount <= 30, !isSentence else { return false }
    let separators: Set<UInt32> = [0x3E, 0x2F, 0x7C, 0xBB, 0x203A, 0x2192, 0x2022, 0xB7]
    return NavigationWords.homes.contains(first.key) && separators.contains(first.markAfter)
  }
}
