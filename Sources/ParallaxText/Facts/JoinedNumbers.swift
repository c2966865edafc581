/// Number words that a language joins to one: `siebentausendzweihundert`, `duecentocinquanta`.
struct JoinedNumbers {
  /// Scales inside such words, the largest first, with what stands before a scale alone (`ein`).
  private var scales: [(word: [UInt8], value: Double)] = []
  private var numbers: [[UInt8]: Double] = [:]
  private var links: [[UInt8]] = []

  private static let longest = 64

  /// - Returns: nil for a language that joins none.
  init?(_ words: [LanguageWords]) {
    for words in words {
      words.forEach(.joinedNumber) { entry in
        guard let value = entry.number else { return }
        if value >= 100 { scales.append((Array(entry.word), value)) } else { numbers[Array(entry.word)] = value }
      }
    }
    if scales.isEmpty { return nil }
    scales.sort { $0.value > $1.value }
    for words in words {
      words.forEach(.number) { if let value = $0.number { numbers[Array($0.word)] = value } }
      words.forEach(.halfLink) { links.append(Array($0.word)) }
    }
  }

  /// The number that a word is, where it is joined of others.
  func value(of word: ArraySlice<UInt8>) -> Double? {
    guard word.count <= Self.longest,
      scales.contains(where: { word.count > $0.word.count && word.range(of: $0.word) != nil })
    else { return nil }
    return value(of: word, below: scales.count)
  }

  private func value(of word: ArraySlice<UInt8>, below depth: Int) -> Double? {
    if let number = numbers[Array(word)] { return number }
    guard depth > 0 else { return nil }
    for scale in scales {
      guard let place = word.range(of: scale.word) else { continue }
      let (left, right) = (word[..<place.lowerBound], word[place.upperBound...])
      guard let count = left.isEmpty ? 1 : value(of: left, below: depth - 1), count < scale.value,
        let rest = right.isEmpty ? 0 : value(of: withoutLink(right), below: depth - 1), rest < scale.value
      else { continue }
      return count * scale.value + rest
    }
    return nil
  }

  private func withoutLink(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    for link in links where word.count > link.count && word.starts(with: link) { return word.dropFirst(link.count) }
    return word
  }
}

extension ArraySlice<UInt8> {
  /// The first place of some bytes.
  fileprivate func range(of bytes: [UInt8]) -> Range<Int>? {
    guard count >= bytes.count else { return nil }
    return (startIndex...endIndex - bytes.count).first { self[$0...].starts(with: bytes) }.map { $0..<$0 + bytes.count }
  }
}
