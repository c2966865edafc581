internal import ParallaxSupport

/// Finds where a text names its own outlet.
struct OutletReader {
  let text: [UInt8]
  let lines: [RoleLine]

  /// By the first kind of evidence that names one, the surest first.
  var outlet: StatedMetadata? {
    first(outletOfHeader) ?? first(hostOfOwnAddress) ?? first(afterFirstAppearance) ?? first(copyrightHolder)
      ?? titleSuffix ?? first(employer) ?? first(ownEarlierReport)
  }

  private func first(_ reading: (RoleLine) -> StatedMetadata?) -> StatedMetadata? {
    lines.firstValue(reading)
  }

  // MARK: Header and address

  /// `Source: The Daily News`, at the head.
  private func outletOfHeader(_ line: RoleLine) -> StatedMetadata? {
    guard case .header(.outlet, let start) = line.verdict, line.role == .metadata else { return nil }
    let value = start..<line.bytes.upperBound
    if let host = host(in: value) { return host }
    return value.count <= 80 ? stated(value) : nil
  }

  /// `link: https://24.kg/english/1/`
  private func hostOfOwnAddress(_ line: RoleLine) -> StatedMetadata? {
    guard line.role == .furniture || line.role == .metadata, line.shape.wordCount <= 24,
      let key = line.shape.words.first?.key, Self.addressKeys.contains(key), line.shape.words[0].markAfter == 0x3A
    else { return nil }
    return host(in: line.shape.words[0].bytes.upperBound..<line.bytes.upperBound)
  }

  private static let addressKeys: PhraseSet = ["link", "url", "permalink", "canonical", "ссылка", "посилання"]

  /// Addresses that say nothing of who published.
  private static let foreignHosts: Set<String> = [
    "bit.ly", "t.co", "t.me", "youtu.be", "youtube.com", "twitter.com", "x.com", "facebook.com", "instagram.com",
    "goo.gl",
    "news.google.com", "archive.org", "web.archive.org", "archive.is", "tinyurl.com", "fb.me", "wa.me", "linkedin.com",
  ]

  private func host(in bytes: Range<Int>) -> StatedMetadata? {
    let marker = Array("://".utf8)
    guard let found = bytes.first(where: { text[$0..<bytes.upperBound].starts(with: marker) }) else { return nil }
    var start = found + marker.count
    if text[start..<bytes.upperBound].starts(with: Array("www.".utf8)) { start += 4 }
    let end = text[start..<bytes.upperBound].firstIndex { !Self.isHostByte($0) } ?? bytes.upperBound
    let host = String(decoding: text[start..<end], as: UTF8.self).lowercased()
    guard host.contains("."), host.count >= 4, !Self.foreignHosts.contains(host) else { return nil }
    return StatedMetadata(value: host, bytes: start..<end)
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "."), UInt8(ascii: "-"):
      true
    default: byte >= 0x80
    }
  }

  // MARK: Furniture that names the publisher

  /// `The post … appeared first on The Daily News.`
  private func afterFirstAppearance(_ line: RoleLine) -> StatedMetadata? {
    guard line.role == .furniture else { return nil }
    let words = line.shape.words
    for index in words.indices.dropLast(3)
    where words[index].key == "appeared" && words[index + 1].key == "first" && words[index + 2].key == "on" {
      return name(words[(index + 3)...])
    }
    return nil
  }

  /// `© 2024 The Daily News. All rights reserved.`
  private func copyrightHolder(_ line: RoleLine) -> StatedMetadata? {
    guard line.role == .furniture, line.shape.wordCount <= 40 else { return nil }
    let words = line.shape.words
    let hasSign = line.shape.firstMark == 0xA9 || words.contains { $0.markAfter == 0xA9 }
    guard hasSign || words.first?.key == "copyright" else { return nil }
    // A sign and a name alone credit a picture.
    guard words.contains(where: { $0.key == .number || $0.key == "rights" || $0.key == "copyright" }) else {
      return nil
    }
    let rest = words.drop { $0.key == "copyright" || $0.key == "#" || $0.key == "by" }
    guard rest.startIndex > words.startIndex || line.shape.firstMark == 0xA9 else { return nil }
    return name(rest)
  }

  /// `HEADLINE - The Daily News`, where the headline stands again by itself.
  private var titleSuffix: StatedMetadata? {
    guard let headline = lines.first(where: { $0.role == .headline && $0.head == nil }) else { return nil }
    for line in lines where line.role == .furniture && line.bytes.count > headline.bytes.count {
      guard text[line.bytes].starts(with: text[headline.bytes]) else { continue }
      let rest = line.bytes.lowerBound + headline.bytes.count
      let words = line.shape.words.filter { $0.bytes.lowerBound >= rest }
      // `HEADLINE | World | The Daily News`: the last part.
      let start = words.dropLast().lastIndex { $0.markAfter != 0 }.map { $0 + 1 } ?? 0
      if let found = name(words[start...]) { return found }
    }
    return nil
  }

  // MARK: What an outlet says of itself

  /// `I work with The Daily News, as a reporter`, `is a correspondent for The Daily News.`
  private func employer(_ line: RoleLine) -> StatedMetadata? {
    guard line.role == .furniture else { return nil }
    let words = line.shape.words
    for index in words.indices.dropLast(2) where Self.prepositions.contains(words[index].key) && index > 0 {
      let before = words[index - 1].key
      let isWork = before == "work" && index > 1 && words[index - 2].key == "i"
      guard isWork || Self.trades.contains(before), words[index - 1].markAfter == 0 else { continue }
      if let found = name(words[(index + 1)...]) { return found }
    }
    return nil
  }

  private static let prepositions: PhraseSet = ["with", "for", "at"]
  private static let trades: PhraseSet = [
    "reporter", "journalist", "correspondent", "editor", "writer", "columnist",
  ]

  /// `As The Daily News earlier reported, …`
  private func ownEarlierReport(_ line: RoleLine) -> StatedMetadata? {
    let words = line.shape.words
    guard line.role == .body, words.count > 4, words[0].key == "as" else { return nil }
    guard let adverb = words.prefix(9).firstIndex(where: { ["earlier", "previously", "already"].contains($0.key) }),
      adverb > 1, adverb + 1 < words.count, ["reported", "wrote"].contains(words[adverb + 1].key)
    else { return nil }
    let end = ["has", "have", "had"].contains(words[adverb - 1].key) ? adverb - 1 : adverb
    guard words[1..<end].contains(where: { Self.mediaWords.contains($0.key) }) else { return nil }
    return name(words[1..<end])
  }

  private static let mediaWords: PhraseSet = [
    "news", "agency", "times", "post", "herald", "tribune", "daily", "tv", "radio", "press", "today", "online",
    "magazine",
    "journal", "gazette", "media", "broadcasting", "telegraph", "guardian", "independent", "observer", "chronicle",
    "pravda", "express", "standard", "mail", "channel", "television", "weekly", "review", "globe", "star", "sun",
  ]

  // MARK: Names

  /// Agencies whose texts others print: naming them does not tell the outlet.
  private static let agencies: Set<String> = [
    "reuters", "thomson reuters", "afp", "ap", "associated press", "the associated press", "agence france-presse",
    "bloomberg", "upi", "dpa", "epa", "getty images", "tass", "interfax", "xinhua",
  ]

  /// The capitalised words at the start of `words`, up to a mark; `nil` for an agency or no name.
  private func name(_ words: ArraySlice<ParagraphShape.Word>) -> StatedMetadata? {
    var end = words.startIndex
    while end < words.endIndex, end - words.startIndex < 7, isOfName(words[end], isFirst: end == words.startIndex) {
      end += 1
      if ![0, 0x26, 0x2D, 0x27].contains(words[end - 1].markAfter) { break }
    }
    while end > words.startIndex, !words[end - 1].isCapitalised { end -= 1 }
    guard end > words.startIndex else { return nil }
    let name = stated(words[words.startIndex].bytes.lowerBound..<words[end - 1].bytes.upperBound)
    return Self.agencies.contains(name.value.lowercased()) || name.value.utf8.count < 2 ? nil : name
  }

  private func isOfName(_ word: ParagraphShape.Word, isFirst: Bool) -> Bool {
    if ["all", "rights", "reserved", "inc", "ltd", "llc", "limited", "this"].contains(word.key) { return false }
    return word.isCapitalised || !isFirst && ["of", "the", "and", "for", .number].contains(word.key)
  }

  private func stated(_ bytes: Range<Int>) -> StatedMetadata {
    StatedMetadata(value: String(decoding: text[bytes], as: UTF8.self), bytes: bytes)
  }
}
