internal import ParallaxSupport

/// The word tables of some reports, one for each language that they are in; made once for a collation.
package struct WordTables: Sendable {
  private let tables: [WordTable]
  /// By report: the index of its table.
  private let tableOfReport: [Int]

  package init(_ reports: [Report], _ vocabulary: Vocabulary) {
    let languages = reports.reduce(into: [Language?]()) { if !$0.contains($1.language) { $0.append($1.language) } }
    tableOfReport = reports.map { languages.firstIndex(of: $0.language) ?? 0 }
    let use = WordUse(reports, vocabulary)
    let expansions = languages.map { Expansions($0, vocabulary) }
    let added = AddedWords(expansions, after: vocabulary.count)
    tables = zip(languages, expansions).map { WordTable($0, vocabulary, use, $1.numbered(added), added.count) }
  }

  /// The table of a report's language.
  package subscript(report: Int) -> WordTable { tables[tableOfReport[report]] }

  /// Short names of all languages that the reports are in.
  package var nicknames: [String: String] {
    tables.reduce(into: [:]) { $0.merge($1.names.nicknames) { first, _ in first } }
  }
}

/// How the words of some reports are used and spelt, whatever their language.
struct WordUse: Sendable {
  /// By `WordID`: how often the word stands in the reports.
  private let counts: [Int32]
  /// By `WordID`: words with one beginning have one number; 0 for words too short to tell.
  private(set) var beginnings: [UInt32]
  private(set) var spellings: [Spelling]
  /// Words that stand together as one where others have them apart by a hyphen: `ceasefire` for `cease-fire`.
  private(set) var compounds: [(whole: WordID, parts: [WordID])] = []

  init(_ reports: [Report], _ vocabulary: Vocabulary) {
    var counts = [Int32](repeating: 0, count: vocabulary.count)
    for report in reports {
      for token in report.tokens where token.kind != .mark { counts[Int(token.normalized)] += 1 }
    }
    self.counts = counts
    beginnings = Array(repeating: 0, count: vocabulary.count)
    spellings = Array(repeating: .none, count: vocabulary.count)
    for id in counts.indices where counts[id] > 0 {
      let bytes = vocabulary.bytes(of: WordID(id))
      spellings[id] = Spelling(bytes)
      beginnings[id] = Self.beginning(of: bytes)
    }
    for report in reports { findCompounds(of: report, vocabulary) }
  }

  /// FNV-1a over the first four letters.
  private static func beginning(of bytes: ArraySlice<UInt8>) -> UInt32 {
    guard let first = bytes.first, bytes.count >= 5 else { return 0 }
    return max(bytes.prefix(first < 0x80 ? 4 : 8).fnv1a32(), 1)
  }

  /// Short words that make up more than a hundredth of all words are function words in any language.
  func frequentShortWords(_ vocabulary: Vocabulary) -> [WordID] {
    let total = counts.reduce(0) { $0 + Int($1) }
    guard total >= 200 else { return [] }
    return counts.indices.filter {
      Int(counts[$0]) * 100 > total && vocabulary[WordID($0)].unicodeScalars.count <= 3
    }.map(WordID.init)
  }

  private mutating func findCompounds(of report: Report, _ vocabulary: Vocabulary) {
    let tokens = report.tokens
    for middle in tokens.indices.dropFirst().dropLast() where tokens[middle].kind == .mark {
      let (left, right) = (tokens[middle - 1], tokens[middle + 1])
      guard report.document.text[Int(tokens[middle].start)] == UInt8(ascii: "-"), left.kind == .word,
        right.kind == .word,
        left.end == tokens[middle].start, right.start == tokens[middle].end,
        let whole = vocabulary.id(of: vocabulary[left.normalized] + vocabulary[right.normalized])
      else { continue }
      compounds.append((whole, [left.normalized, right.normalized]))
    }
  }
}
