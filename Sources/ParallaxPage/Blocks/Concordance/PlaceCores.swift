internal import ParallaxModel

/// Which of the words of a finding's places differ: those without the ones that all places begin or end with.
///
///     they said that I «know» they won’t | they said that I «knew» they won’t
///
/// Where a reading lacks the fact, or no word differs, all words of a place count.
struct PlaceCores {
  private let reports: [Report]
  private var places: [PlaceWords] = []
  /// Words that all places begin and end with.
  private var before = 0
  private var after = 0

  init(_ finding: Finding, _ reports: [Report]) {
    self.reports = reports
    guard finding.readings.allSatisfy({ $0.text != nil }), finding.readings.count > 1 else { return }
    places = finding.readings.flatMap(\.places).map { PlaceWords($0, in: reports[$0.report]) }
    widen()
    let words = places.map(\.keys)
    before = Self.shared(words)
    after = min(
      Self.shared(words.map { $0.reversed() }), max(0, (words.map(\.count).min() ?? 0) - before))
    if words.allSatisfy({ $0.count == before + after }) { (before, after) = (0, 0) }
    let others = Set(words.flatMap { $0.dropFirst(before).dropLast(after) })
    if places.contains(where: { $0.keys.count == before + after && goesOn($0, with: others) }) {
      if after == 0 { before -= 1 } else { after -= 1 }
    }
  }

  /// The bytes that differ, without marks at their ends; empty where the place has nothing of its own.
  func core(of place: FindingPlace) -> Range<Int> {
    let core = wholeCore(of: place)
    let text = reports[place.report].document.string(core)
    let (start, end) = (
      text.prefix(while: PlaceWords.marks.contains), text.reversed().prefix(while: PlaceWords.marks.contains)
    )
    if start.endIndex == text.endIndex { return core }
    return core.lowerBound + start.utf8.count..<core.upperBound - end.reduce(0) { $0 + $1.utf8.count }
  }

  private func wholeCore(of place: FindingPlace) -> Range<Int> {
    let words = self.words(of: place)
    guard before + after > 0, before + after <= words.count else { return place.bytes }
    if words.count > before + after { return words[before].lowerBound..<words[words.count - after - 1].upperBound }
    let end = before > 0 ? words[before - 1].upperBound : words[0].lowerBound
    return end..<end
  }

  /// The bytes of a place with the words about it that all places begin or end with.
  func bytes(of place: FindingPlace) -> Range<Int> {
    let words = self.words(of: place)
    guard let first = words.first, let last = words.last else { return place.bytes }
    return min(place.bytes.lowerBound, first.lowerBound)..<max(place.bytes.upperBound, last.upperBound)
  }

  private func words(of place: FindingPlace) -> [Range<Int>] {
    places.first { $0.place == place }?.words ?? reports[place.report].document.words(in: place.bytes)
  }

  /// How many words all of some texts begin with.
  private static func shared(_ words: [[String]]) -> Int {
    guard let first = words.first else { return 0 }
    return first.indices.prefix { index in words.allSatisfy { $0.count > index && $0[index] == first[index] } }.count
  }

  // MARK: Wider places

  /// Takes words about a place that others begin or end with: of `October had found no` and `in October had found` then
  /// nothing but `no` differs.
  private mutating func widen() {
    if let counts = Self.widening(places.map(\.keys), places.map(\.wordsBefore)) {
      for (number, count) in counts.enumerated() { places[number].take(before: count) }
    }
    if let counts = Self.widening(places.map { $0.keys.reversed() }, places.map(\.wordsAfter)) {
      for (number, count) in counts.enumerated() { places[number].take(after: count) }
    }
  }

  /// Words at an edge that make wider places worth it.
  private static let fewestShared = 2

  /// How many words to take before each text, so that all begin with the same ones; nil where that is not so.
  ///
  /// - Parameter outside: before each text, the nearest first.
  private static func widening(_ inside: [[String]], _ outside: [[String]]) -> [Int]? {
    let first = inside.map { $0.first ?? "" }
    if Set(first).count < 2 { return nil }
    for word in Set(first).sorted() {
      let taken = zip(first, outside).compactMap { $0 == word ? 0 : $1.firstIndex(of: word).map { $0 + 1 } }
      guard taken.count == first.count else { continue }
      let wider = inside.indices.map { outside[$0].prefix(taken[$0]).reversed() + inside[$0] }
      if shared(wider) >= fewestShared { return taken }
    }
    return nil
  }

  // MARK: What stands beyond

  /// Whether a place with nothing of its own at its end, or its beginning, may go on there with what others have: it
  /// holds the words of one paragraph alone.
  private func goesOn(_ place: PlaceWords, with others: Set<String>) -> Bool {
    guard before == 0 || after == 0, let first = place.words.first, let last = place.words.last else { return false }
    let document = reports[place.place.report].document
    let reach = 480
    let beyond =
      after == 0
      ? document.words(in: last.upperBound..<min(document.text.count, last.upperBound + reach)).prefix(8)
      : document.words(in: max(0, first.lowerBound - reach)..<first.lowerBound).suffix(8)
    return beyond.contains { others.contains(PlaceWords.key(document.string($0))) }
  }
}

/// A place of a finding by its words.
struct PlaceWords {
  /// Words about a place that are looked at.
  private static let neighbours = 3

  let place: FindingPlace
  private(set) var words: [Range<Int>]
  /// The words as they are compared.
  private(set) var keys: [String]
  /// Those about it in its sentence, the nearest first.
  let wordsBefore: [String]
  let wordsAfter: [String]
  private let before: [Range<Int>]
  private let after: [Range<Int>]

  init(_ place: FindingPlace, in report: Report) {
    self.place = place
    let document = report.document
    func key(_ bytes: Range<Int>) -> String { Self.key(document.string(bytes)) }
    let sentence = report.sentences[place.sentence].bytes
    words = document.words(in: place.bytes)
    let start = min(sentence.lowerBound, place.bytes.lowerBound)
    before = document.words(in: start..<place.bytes.lowerBound).suffix(Self.neighbours).reversed()
    let end = max(sentence.upperBound, place.bytes.upperBound)
    after = Array(document.words(in: place.bytes.upperBound..<end).prefix(Self.neighbours))
    keys = words.map(key)
    wordsBefore = before.map(key)
    wordsAfter = after.map(key)
  }

  mutating func take(before count: Int) {
    words = before.prefix(count).reversed() + words
    keys = wordsBefore.prefix(count).reversed() + keys
  }

  mutating func take(after count: Int) {
    words += after.prefix(count)
    keys += wordsAfter.prefix(count)
  }

  /// Case, and marks at its ends, make no other word.
  static func key(_ word: String) -> String {
    var key = Substring(word)
    while let last = key.last, marks.contains(last) { key.removeLast() }
    while let first = key.first, marks.contains(first) { key.removeFirst() }
    return key.isEmpty ? word : key.lowercased()
  }

  static let marks = Set(".,;:!?\"'()[]“”„‘’«»…")
}
