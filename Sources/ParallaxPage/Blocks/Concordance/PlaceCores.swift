internal import ParallaxModel

/// Which of the words of a finding's places differ: those without the ones that all places begin or end with.
///
///     they said that I «know» they won’t | they said that I «knew» they won’t
///
/// Where a reading lacks the fact, or no word differs, all words of a place count.
struct PlaceCores {
  private let reports: [Report]
  /// Words that all places begin and end with.
  private var before = 0
  private var after = 0

  init(_ finding: Finding, _ reports: [Report]) {
    self.reports = reports
    guard finding.readings.allSatisfy({ $0.text != nil }), finding.readings.count > 1 else { return }
    let all = finding.readings.flatMap(\.places)
    let places = all.map { place in
      words(of: place).map { Self.key(reports[place.report].document.string($0)) }
    }
    let shortest = places.map(\.count).min() ?? 0
    guard let first = places.first, shortest > 0 else { return }
    before = (0..<shortest).prefix { index in places.allSatisfy { $0[index] == first[index] } }.count
    after =
      (0..<(shortest - before)).prefix { index in
        places.allSatisfy { $0[$0.count - 1 - index] == first[first.count - 1 - index] }
      }.count
    if places.allSatisfy({ $0.count == before + after }) { (before, after) = (0, 0) }
    let others = Set(places.flatMap { $0.dropFirst(before).dropLast(after) })
    if zip(all, places).contains(where: { $1.count == before + after && goesOn($0, with: others) }) {
      if after == 0 { before -= 1 } else { after -= 1 }
    }
  }

  /// Words beyond a place that are looked at.
  private static let farthest = 8

  /// Whether a place with nothing of its own at its end, or its beginning, may go on there with what others have: it
  /// holds the words of one paragraph alone.
  private func goesOn(_ place: FindingPlace, with others: Set<String>) -> Bool {
    guard before == 0 || after == 0 else { return false }
    let document = reports[place.report].document
    let reach = 60 * Self.farthest
    let beyond =
      after == 0
      ? document.words(in: place.bytes.upperBound..<min(document.text.count, place.bytes.upperBound + reach))
        .prefix(Self.farthest)
      : document.words(in: max(0, place.bytes.lowerBound - reach)..<place.bytes.lowerBound).suffix(Self.farthest)
    return beyond.contains { others.contains(Self.key(document.string($0))) }
  }

  /// The bytes that differ; empty where the place has nothing of its own.
  func core(of place: FindingPlace) -> Range<Int> {
    let words = words(of: place)
    guard before + after > 0, before + after <= words.count else { return place.bytes }
    if words.count > before + after { return words[before].lowerBound..<words[words.count - after - 1].upperBound }
    let end = before > 0 ? words[before - 1].upperBound : words[0].lowerBound
    return end..<end
  }

  private func words(of place: FindingPlace) -> [Range<Int>] {
    reports[place.report].document.words(in: place.bytes)
  }

  /// Case, and marks at its ends, make no other word.
  static func key(_ word: String) -> String {
    var key = Substring(word)
    while let last = key.last, marks.contains(last) { key.removeLast() }
    while let first = key.first, marks.contains(first) { key.removeFirst() }
    return key.isEmpty ? word : key.lowercased()
  }

  private static let marks = Set(".,;:!?\"'()[]“”„‘’«»…")
}

extension Document {
  /// What white space parts, as bytes.
  func words(in bytes: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    var position = bytes.lowerBound
    while position < bytes.upperBound {
      let length = lengthOfSpace(at: position)
      if length > 0 {
        if let first = start { words.append(first..<position) }
        start = nil
      } else if start == nil {
        start = position
      }
      position += max(1, length)
    }
    if let start { words.append(start..<bytes.upperBound) }
    return words
  }

  /// Bytes of the space that stands there: a blank or a control, U+00A0, U+202F, U+3000; 0 for none.
  private func lengthOfSpace(at position: Int) -> Int {
    if text[position] <= 0x20 { return 1 }
    let next = text[position...].prefix(3)
    if next.starts(with: [0xC2, 0xA0]) { return 2 }
    return next.elementsEqual([0xE2, 0x80, 0xAF]) || next.elementsEqual([0xE3, 0x80, 0x80]) ? 3 : 0
  }

  /// Whether white space stands before some bytes, or at their beginning.
  func hasSpace(before bytes: Range<Int>) -> Bool {
    let before = text[..<bytes.lowerBound].last ?? 0x20
    return before <= 0x20 || before == 0xA0 || bytes.lowerBound < text.count && text[bytes.lowerBound] <= 0x20
  }
}
