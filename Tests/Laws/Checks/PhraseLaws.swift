import ParallaxModel

/// `who` lists every report that holds a phrase, and says of none of them that it lacks it.
///
/// Phrases of three to eight words are taken at random from the reports, as they stand or written otherwise. Whether a
/// report holds one is asked by words and letters of the check's own, not by those of the program.
struct PhraseLaws {
  /// Phrases of each case.
  private static let phrases = 12

  private let collation: Collation
  /// The words of each report: as they stand, and with words made whole that a hyphen and a line end break.
  private let words: [[PlainWords]]

  init(_ collation: Collation) {
    self.collation = collation
    words = collation.reports.map { report in
      let text = report.document.string(0..<report.document.text.count)
      return [false, true].map { PlainWords(text, joinsBrokenWords: $0) }
    }
  }

  /// - Parameter seed: whatever tells the cases apart.
  func check(seed: String, _ verdict: inout Verdict) {
    var random = SeededNumbers(seed)
    let projections = collation.stories.map { Projection(of: collation, story: $0) }
    for _ in 0..<Self.phrases {
      let report = Int.random(in: collation.reports.indices, using: &random)
      guard let phrase = phrase(of: report, &random),
        let projection = projections.first(where: { $0.synopsis.story.reports.contains(report) })
      else { continue }
      check(phrase, from: report, projection.counterparts(of: phrase, in: collation), &verdict)
    }
  }

  func check(_ phrase: String, from source: Int, _ found: [Counterparts], _ verdict: inout Verdict) {
    let listed = Set(found.flatMap(\.printings).filter { $0.likeness == .same }.map(\.report))
    let absent = Set(found.flatMap(\.absent))
    let asked = [false, true].map { PlainWords(phrase, joinsBrokenWords: $0) }
    for report in collation.reports.indices {
      let holds = report == source || words[report].contains { own in asked.contains(where: own.contains) }
      guard holds else { continue }
      let siglum = collation.reports[report].siglum
      verdict.require(.absence, listed.contains(report), "who “\(phrase)”: \(siglum) holds it and is not listed")
      verdict.require(.absence, !absent.contains(report), "who “\(phrase)”: \(siglum) holds it and is said to lack it")
    }
    for printing in found.flatMap(\.printings) {
      let words = printing.places.map { collation.reports[$0.report].document.string($0.bytes) }.joined(separator: " ")
      verdict.require(.ranges, words == printing.text, "who “\(phrase)”: “\(printing.text)” is “\(words)” in the text")
    }
  }

  /// Some words of a report that stand together, perhaps written otherwise; nil where there are too few.
  private func phrase(of report: Int, _ random: inout SeededNumbers) -> String? {
    let document = collation.reports[report].document
    let words = document.string(0..<document.text.count).split(whereSeparator: \.isWhitespace)
    let count = Int.random(in: 3...8, using: &random)
    guard words.count >= count else { return nil }
    let start = Int.random(in: 0...words.count - count, using: &random)
    let phrase = words[start..<start + count].joined(separator: " ")
    guard PlainWords(phrase, joinsBrokenWords: false).count > 1 else { return nil }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return phrase.lowercased()
    case 1: return phrase.replacing("’", with: "'").replacing("“", with: "\"").replacing("—", with: "–")
    default: return phrase
    }
  }
}

/// The words of a text by plain rules: letters and digits without case, composition, marks and what has no width.
struct PlainWords {
  private var words: [String] = []

  var count: Int { words.count }

  init(_ text: String, joinsBrokenWords: Bool) {
    var word = ""
    var scalars = Array(text.unicodeScalars)
    if joinsBrokenWords { scalars = Self.joined(scalars) }
    for scalar in scalars {
      let properties = scalar.properties
      if properties.isDefaultIgnorableCodePoint { continue }
      if "'’ʼ".unicodeScalars.contains(scalar) {
        if !word.isEmpty { word += "'" }
      } else if properties.isAlphabetic || properties.numericType != nil
        || properties.generalCategory == .nonspacingMark
      {
        word.unicodeScalars.append(scalar)
      } else {
        add(&word)
      }
    }
    add(&word)
  }

  private mutating func add(_ word: inout String) {
    while word.hasSuffix("'") { word.removeLast() }
    if !word.isEmpty { words.append(word.lowercased().replacing("ё", with: "е")) }
    word = ""
  }

  /// Without hyphens between letters that white space follows.
  private static func joined(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var joined: [Unicode.Scalar] = []
    var index = 0
    while index < scalars.count {
      var next = index + 1
      while next < scalars.count, scalars[next].properties.isWhitespace { next += 1 }
      let isBroken =
        scalars[index] == "-" && next > index + 1 && next < scalars.count && scalars[next].properties.isAlphabetic
        && joined.last?.properties.isAlphabetic == true
      if !isBroken { joined.append(scalars[index]) }
      index = isBroken ? next : index + 1
    }
    return joined
  }

  func contains(_ phrase: PlainWords) -> Bool {
    guard !phrase.words.isEmpty, phrase.count <= count else { return false }
    return (0...count - phrase.count).contains { words[$0..<$0 + phrase.count].elementsEqual(phrase.words) }
  }
}

/// Numbers that are the same in every run (Steele, Lea and Flood, SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: String) { state = UInt64(seed.utf8.fnv1a32()) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
