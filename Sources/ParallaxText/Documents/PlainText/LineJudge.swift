internal import ParallaxSupport

/// The rules that tell furniture, bylines, captions and header lines by a line's own words.
///
/// They ask in the order of certainty. A sentence of running text is furniture only by the strong phrases.
struct LineJudge {
  let shape: ParagraphShape
  let bytes: Range<Int>
  let text: [UInt8]

  var verdict: LineVerdict {
    guard shape.wordCount > 0 else { return .furniture }
    if let header = headerVerdict { return header }
    if let byPhrase = phraseVerdict { return byPhrase }
    if shapeReason != nil { return .furniture }
    if CreditLines.isByline(shape) { return .byline }
    if CreditLines.isCaption(shape) { return .caption }
    if isMenuRow { return .furniture }
    if isDateWithNames { return .likelyFurniture }
    if isCrumbs { return .likelyFurniture }
    return hasFragment ? .furniture : .plain
  }

  /// Why a line that is furniture is, with the words that tell; nil where only its place among the other lines tells.
  var sign: FurnitureSign? {
    guard shape.wordCount > 0 else { return FurnitureSign(.noWords) }
    if case .header(_, let value)? = headerVerdict { return FurnitureSign(.header, words(upTo: value)) }
    if let phrase = phraseFound {
      return phrase.words == shape.wordCount
        ? FurnitureSign(.wholePhrase) : FurnitureSign(.phrase, words(0..<phrase.words))
    }
    if let shapeReason { return FurnitureSign(shapeReason) }
    if isMenuRow { return FurnitureSign(.menu) }
    if isDateWithNames { return FurnitureSign(.dateWithNames) }
    if isCrumbs { return FurnitureSign(.crumbs, words(0..<1)) }
    return fragmentFound.map { FurnitureSign(.fragment, words($0)) }
  }

  /// The heading that the line is, with what it says; nil where it is none.
  var heading: Range<Int>? {
    if case .heading? = phraseVerdict { words(shape.words.indices) } else { nil }
  }

  /// The bytes of some of the words, with what stands between them.
  private func words(_ indices: Range<Int>) -> Range<Int> {
    shape.words[indices.lowerBound].bytes.lowerBound..<shape.words[indices.upperBound - 1].bytes.upperBound
  }

  private func words(upTo byte: Int) -> Range<Int> { words(0..<shape.words.prefixCount { $0.bytes.lowerBound < byte }) }

  /// What the line consists of, where that alone makes it furniture.
  private var shapeReason: FurnitureReason? {
    if isAddress { return .address }
    if isDateOrTime { return .date }
    if isRates { return .rates }
    if isNumbersAlone { return .numbers }
    if isCopyright { return .copyright }
    return isPageTurner ? .pageTurner : nil
  }

  // MARK: Phrases

  private var isSentence: Bool { shape.endsInStop && shape.wordCount >= 6 }

  /// The verdict by the phrase that begins the line, the longest first.
  private var phraseVerdict: LineVerdict? { phraseFound?.verdict }

  /// The same with how many words the phrase has.
  private var phraseFound: (verdict: LineVerdict, words: Int)? {
    for (index, phrase) in shape.beginnings.enumerated().reversed() {
      for meaning in FurniturePhrases.meanings[phrase] ?? [] {
        if let verdict = verdict(of: meaning, words: index + 1) { return (verdict, index + 1) }
      }
    }
    return nil
  }

  private func verdict(of meaning: FurniturePhrase, words count: Int) -> LineVerdict? {
    let isAll = count == shape.wordCount
    switch meaning {
    case .whole: return isAll ? .furniture : nil
    case .navigation: return isAll ? shape.endsInColon ? .pointer : .navigation : nil
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
  private static let labelMarks: [UInt32] = [0x3A, 0x7C, 0x3E, 0xBB, 0x203A, 0x2192, 0x2013, 0x2014, 0x25B6, 0x25BA]

  private var hasFragment: Bool { fragmentFound != nil }

  /// The first words of a page that stand in the line, by their indices.
  private var fragmentFound: Range<Int>? {
    guard shape.wordCount <= 90 else { return nil }
    for index in shape.words.indices {
      let found = (FurniturePhrases.fragments[shape.words[index].key] ?? []).first { fragment in
        (fragment.isStrong || !isSentence) && matches(fragment.words, at: index)
      }
      if let found { return index..<index + found.words.count }
    }
    return nil
  }

  private func matches(_ phrase: [PhraseKey], at index: Int) -> Bool {
    index + phrase.count <= shape.words.count
      && phrase.indices.allSatisfy { shape.words[index + $0].key == phrase[$0] }
  }

  // MARK: Header lines

  /// `Title: …`, `Author: …`; whether the place is right for one is for the caller to say.
  private var headerVerdict: LineVerdict? {
    for count in 1...min(2, shape.words.count) where shape.words[count - 1].markAfter == 0x3A {
      guard count < shape.words.count, let key = HeaderKey.keys[shape.beginnings[count - 1]] else { continue }
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
      if word.key == .number { return true }
      if DateWords.months[word.key] != nil || DateWords.weekdays.contains(word.key) {
        tells = true
        return true
      }
      return DateWords.companions.contains(word.key) || isNumeral(word)
    }
    return all && (tells || isTime || hasDate || shape.words.last?.key == "ago")
  }

  /// `June 6, 2023 admin`, `Tom Ray | 6 June 2023`: a date and a few names about it.
  private var isDateWithNames: Bool {
    guard shape.wordCount <= 12, !shape.endsInStop, let found = DateScanner(shape, in: text).first(),
      found.date.day != nil
    else { return false }
    let others = shape.words.indices.filter { !found.words.contains($0) }.map { shape.words[$0] }
      .filter { !DateWords.companions.contains($0.key) && !DateWords.weekdays.contains($0.key) && $0.key != .number }
    return others.count <= 3 && others.allSatisfy { $0.isCapitalised || Self.pageWords.contains($0.key) }
  }

  private static let pageWords: PhraseSet = ["admin", "comments", "comment", "views", "editor", "staff", "news"]

  /// `← The story before`, `The next one →`
  private var isPageTurner: Bool {
    let arrows = 0x2190...0x2199
    return shape.wordCount <= 28 && (arrows.contains(Int(shape.firstMark)) || arrows.contains(Int(shape.lastMark)))
  }

  /// `14:35`, perhaps with words about it.
  private var isTime: Bool {
    shape.words.contains { $0.key == .number && text[$0.bytes].contains(UInt8(ascii: ":")) }
  }

  private var hasDate: Bool { DateScanner(shape, in: text).first() != nil }

  /// `14th`, `12h`, `14T14`
  private func isNumeral(_ word: ParagraphShape.Word) -> Bool {
    let first = text[word.bytes.lowerBound]
    return first >= 0x30 && first <= 0x39 && word.bytes.count <= 6
  }

  /// `USD 89.43`, `EUR/RUB 96.31 +0.5%`, `Brent $82.77`
  private var isRates: Bool {
    let hasNumber = shape.words.contains { $0.key == .number }
    let hasUnit = shape.words.contains { Self.units.contains($0.key) }
    return hasNumber && hasUnit && shape.wordCount <= 16
      && shape.allWords { $0.key == .number || Self.units.contains($0.key) }
  }

  private static let units: PhraseSet = [
    "usd", "eur", "rub", "gbp", "jpy", "cny", "chf", "kgs", "kzt", "uah", "byn", "pln", "try", "inr", "ngn", "zar",
    "aud",
    "cad", "btc", "eth", "brent", "wti", "gold", "nasdaq", "dow", "rur", "uzs", "tjs", "amd", "gel", "azn", "c", "f",
    "°c",
    "доллар", "евро", "рубль", "сом", "тенге", "долар", "євро",
  ]

  private var isNumbersAlone: Bool { shape.allWords { $0.key == .number } && shape.wordCount <= 8 }

  private var isCopyright: Bool {
    shape.firstMark == 0xA9 && shape.wordCount <= 40 || shape.wordCount <= 14 && !isSentence && hasCopyrightYear
  }

  /// `© 2024` somewhere in the line.
  private var hasCopyrightYear: Bool {
    shape.words.indices.dropLast().contains { shape.words[$0].markAfter == 0xA9 && shape.words[$0 + 1].key == .number }
  }

  /// Several menu entries in a row: `Home News World Sport`, `Home | Politics`, `HomeWorld News`.
  private var isMenuRow: Bool {
    shape.wordCount >= 2 && shape.wordCount <= 40 && !shape.endsInStop && NavigationWords.areEntries(shape)
  }

  /// `Home > World > Europe`, `Home / News / What happened`
  private var isCrumbs: Bool {
    guard let first = shape.words.first, shape.wordCount <= 30, !isSentence else { return false }
    let separators: [UInt32] = [0x3E, 0x2F, 0x7C, 0xBB, 0x203A, 0x2192, 0x2022, 0xB7]
    return NavigationWords.homes.contains(first.key) && separators.contains(first.markAfter)
  }
}
