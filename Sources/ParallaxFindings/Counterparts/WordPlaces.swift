internal import ParallaxCollation
internal import ParallaxText

/// Where each word stands in the reports of a story: an inverted index, which finds a run of words in all of them at once.
struct WordPlaces {
  private let reports: [Report]
  /// For each report the tokens that are words.
  private var words: [[Int32]]
  private var offsets: [Int32]
  /// Ascending by report and place: the report, and the number of the word in it.
  private var places: [(report: Int32, word: Int32)] = []

  /// - Parameter indexed: the reports to look in, ascending.
  init(in indexed: [Int], of reports: [Report], vocabulary: Vocabulary) {
    self.reports = reports
    words = Array(repeating: [], count: reports.count)
    offsets = Array(repeating: 0, count: vocabulary.count + 1)
    for report in indexed {
      let tokens = reports[report].tokens
      words[report] = tokens.indices.lazy.filter { tokens[$0].kind != .mark }.map { Int32($0) }
      for token in words[report] { offsets[Int(tokens[Int(token)].normalized) + 1] += 1 }
    }
    for word in 1..<max(1, offsets.count) { offsets[word] += offsets[word - 1] }
    places = Array(repeating: (0, 0), count: Int(offsets.last ?? 0))
    var next = offsets
    for report in indexed {
      for (number, token) in words[report].enumerated() {
        let word = Int(reports[report].tokens[Int(token)].normalized)
        places[Int(next[word])] = (Int32(report), Int32(number))
        next[word] += 1
      }
    }
  }

  /// The first place of a run of words in each report that has it, whatever marks stand between them; ascending by
  /// report, the place in bytes of its text.
  func first(of run: [WordID], where isWanted: (Int) -> Bool) -> [(report: Int, bytes: Range<Int>)] {
    guard let rarest = run.indices.min(by: { count(of: run[$0]) < count(of: run[$1]) }) else { return [] }
    var found: [(report: Int, bytes: Range<Int>)] = []
    for place in places[places(of: run[rarest])] {
      let report = Int(place.report)
      guard found.last?.report != report, isWanted(report) else { continue }
      if let bytes = match(run, in: report, at: Int(place.word) - rarest) { found.append((report, bytes)) }
    }
    return found
  }

  private func match(_ run: [WordID], in report: Int, at start: Int) -> Range<Int>? {
    let own = words[report]
    let tokens = reports[report].tokens
    guard start >= 0, start + run.count <= own.count,
      run.indices.allSatisfy({ tokens[Int(own[start + $0])].normalized == run[$0] })
    else { return nil }
    return Int(tokens[Int(own[start])].start)..<Int(tokens[Int(own[start + run.count - 1])].end)
  }

  private func count(of word: WordID) -> Int { places(of: word).count }

  private func places(of word: WordID) -> Range<Int> { Int(offsets[Int(word)])..<Int(offsets[Int(word) + 1]) }
}
