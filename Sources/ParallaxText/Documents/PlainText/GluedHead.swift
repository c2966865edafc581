/// Finds what a scraper glued to a headline: a menu, a date, an outlet's name.
enum GluedHead {
  /// Where `headline` begins in another line that ends in it, or that begins with it and goes on with an outlet's name.
  static func startOfCopy(of headline: Range<Int>, in line: Range<Int>, _ text: [UInt8]) -> Int? {
    guard line.count >= headline.count, headline.count >= 12 else { return nil }
    if text[line].suffix(headline.count).elementsEqual(text[headline]) { return line.upperBound - headline.count }
    guard text[line].starts(with: text[headline]) else { return nil }
    let rest = text.trimmingSpace(line.lowerBound + headline.count..<line.upperBound)
    guard !rest.isEmpty, rest.count <= 60 else { return nil }
    let separators: [UInt32] = [0x2D, 0x7C, 0x2013, 0x2014, 0xB7, 0x2022, 0xBB, 0x3A]
    return separators.contains(text.scalar(at: rest.lowerBound).value) ? line.lowerBound : nil
  }

  /// `HomeWorld NewsU.S. rejects …`: the end of the menu entries before a headline that follows without a space.
  static func endOfNavigation(_ line: RoleLine, in text: [UInt8]) -> Int? {
    var keys: [PhraseKey] = []
    var start = line.bytes.lowerBound
    var end: Int?
    var position = start
    while position < min(line.bytes.upperBound, line.bytes.lowerBound + 160) {
      let scalar = text.scalar(at: position)
      let isGlue = scalar.isUppercase && position > start && text.scalar(before: position).isLowercase
      if isGlue || scalar.kind == .space {
        if position > start { keys.append(PhraseKey(word: start..<position, in: text)) }
        start = scalar.kind == .space ? position + scalar.length : position
      }
      if isGlue, let entries = NavigationWords.entries(keys) {
        if entries > 1 || keys.first.map(NavigationWords.homes.contains) ?? false { end = position }
      }
      position += scalar.length
    }
    return end
  }

  /// `date 2024-02 Putin, through …`: where the headline begins behind a date.
  static func endOfDate(_ line: RoleLine, in text: [UInt8]) -> Int? {
    guard let found = DateScanner(line.shape, in: text).first() else { return nil }
    let words = line.shape.words
    let label = words[..<found.words.lowerBound]
    guard label.allSatisfy({ DateWords.companions.contains($0.key) || DateWords.weekdays.contains($0.key) }),
      found.date.day != nil || !label.isEmpty
    else { return nil }
    var next = found.words.upperBound
    while next < words.count, DateWords.companions.contains(words[next].key) || isClock(words[next], text) { next += 1 }
    guard words.count - next >= 3 else { return nil }
    return startOfWords(from: words[next - 1].bytes.upperBound, to: words[next].bytes.lowerBound, text)
  }

  private static func isClock(_ word: ParagraphShape.Word, _ text: [UInt8]) -> Bool {
    word.key == .number && text[word.bytes].contains(UInt8(ascii: ":"))
  }

  /// Skips separators; a quotation mark that opens the words belongs to them.
  private static func startOfWords(from end: Int, to word: Int, _ text: [UInt8]) -> Int {
    let separators: [UInt32] = [0x2C, 0x2D, 0x2E, 0x3A, 0x7C, 0x2F, 0x2013, 0x2014, 0xB7, 0x2022, 0x29, 0x5D]
    var position = end
    while position < word {
      let scalar = text.scalar(at: position)
      guard scalar.kind == .space || separators.contains(scalar.value) else { break }
      position += scalar.length
    }
    return position
  }
}
