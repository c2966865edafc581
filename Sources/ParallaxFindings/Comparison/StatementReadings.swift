internal import ParallaxCollation
internal import ParallaxText

/// A statement as findings compare it: each distinct wording once, with the reports that have it.
struct StatementReadings {
  /// The sentences of one report, and of those whose sentences have the same tokens.
  struct Wording {
    /// In canonical order; the first one is compared.
    let reports: [FactReading]

    var reading: FactReading { reports[0] }
  }

  /// In canonical order of the first report of each.
  let wordings: [Wording]

  /// - Parameter wordings: each with the reports that have it.
  init(wordings: [[FactReading]]) { self.wordings = wordings.map(Wording.init) }

  /// - Parameter isMeant: by report, whether it belongs to the story.
  init(_ statement: Statement, _ facts: FactsOfReports, isMeant: [Bool]) {
    var wordings: [[WordID]] = []
    // A table of hashes pays where there are many reports.
    var numbers: [[WordID]: Int]? = statement.sentences.count > Self.manySentences ? [:] : nil
    var groups: [[FactReading]] = []
    for sentences in statement.sentences.chunked(by: \.report) where isMeant[sentences[sentences.startIndex].report] {
      let report = sentences[sentences.startIndex].report
      let own = facts[report]
      let tokens = Self.withoutRepeats(sentences, own.report).flatMap { own.report.sentences[$0.sentence].tokens }
      let reading = FactReading(PassageWords(ReadingTokens(report: report, indices: tokens), own))
      let written = reading.tokens.map(\.written)
      let known = numbers.map({ $0[written] }) ?? wordings.lastIndex(of: written)
      if let known, groups[known][0].report.language == reading.report.language {
        groups[known].append(reading)
      } else {
        numbers?[written] = groups.count
        wordings.append(written)
        groups.append([reading])
      }
    }
    self.wordings = groups.map(Wording.init)
  }

  private static let manySentences = 16

  /// A sentence that the report prints again, as some do with the headline, counts once.
  private static func withoutRepeats(_ sentences: ArraySlice<SentenceID>, _ report: Report) -> [SentenceID] {
    if sentences.count == 1 { return Array(sentences) }
    let written = sentences.map { report.tokens[report.sentences[$0.sentence].tokens].map(\.written) }
    if sentences.count <= manySentences {
      return zip(sentences, written.indices).filter { !written[..<$1].contains(written[$1]) }.map(\.0)
    }
    var seen: Set<[WordID]> = []
    return zip(sentences, written).filter { seen.insert($1).inserted }.map(\.0)
  }

  /// Wordings up to which each is compared with every other.
  private static let fewWordings = 6
  /// Of more wordings, those that most reports have: every other one is compared with them.
  private static let usualWordings = 2

  /// The wordings to compare, as pairs of indices, ascending.
  ///
  /// Where there are many, each is compared with the most usual ones and with the one that follows it in the order of
  /// the alphabet, which puts those that begin alike together: the work grows with the number of wordings.
  var pairs: [(Int, Int)] {
    if wordings.count <= Self.fewWordings {
      return wordings.indices.flatMap { one in (one + 1..<max(one + 1, wordings.count)).map { (one, $0) } }
    }
    var pairs: Set<[Int]> = []
    let usual = wordings.indices.sorted { (-wordings[$0].reports.count, $0) < (-wordings[$1].reports.count, $1) }
    for one in usual.prefix(Self.usualWordings) {
      for other in wordings.indices where other != one { pairs.insert([min(one, other), max(one, other)]) }
    }
    let texts = wordings.map { $0.reading.words.text($0.reading.tokens.indices) }
    let alike = wordings.indices.sorted { (texts[$0], $0) < (texts[$1], $1) }
    for (one, other) in zip(alike, alike.dropFirst()) { pairs.insert([min(one, other), max(one, other)]) }
    return pairs.sorted { $0.lexicographicallyPrecedes($1) }.map { ($0[0], $0[1]) }
  }
}

extension [SentenceID] {
  /// Parts that follow each other, with equal keys.
  func chunked(by key: (SentenceID) -> Int) -> [ArraySlice<SentenceID>] {
    var parts: [ArraySlice<SentenceID>] = []
    var start = startIndex
    for index in indices where index + 1 == endIndex || key(self[index + 1]) != key(self[index]) {
      parts.append(self[start...index])
      start = index + 1
    }
    return parts
  }
}
