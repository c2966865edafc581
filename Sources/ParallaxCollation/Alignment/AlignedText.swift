internal import ParallaxText

/// A report as the aligner sees it: the sentences that take part, with their vectors.
///
/// A class, because it is handed about for every pair of reports and has many parts.
final class AlignedText: Sendable {
  /// Indices into the report's `sentences`, ascending.
  let sentences: [Int]
  let isHeadline: [Bool]
  /// For each sentence the text of `segmentVectors` that is its segment.
  let segments: [Int]
  /// By text of `segmentVectors`: how many sentences it has.
  let segmentCounts: [Int]
  let vectors: TermVectors
  let segmentVectors: TermVectors
  /// By sentence the weight of the words that say something inside quotation marks, each counted once.
  let quotedSums: [Int]
  /// By sentence how much of the weight of the words that say something stands inside quotation marks, 0…1.
  let quotedShares: [Double]

  init(
    sentences: [Int], isHeadline: [Bool], segments: [Int], segmentCounts: [Int], vectors: TermVectors,
    segmentVectors: TermVectors
  ) {
    self.sentences = sentences
    self.isHeadline = isHeadline
    self.segments = segments
    self.segmentCounts = segmentCounts
    self.vectors = vectors
    self.segmentVectors = segmentVectors
    let quotedSums = (0..<vectors.count).map { text in
      vectors.entries[vectors[text]].reduce(0) { $0 + ($1.marks.isQuoted ? Int($1.once) : 0) }
    }
    self.quotedSums = quotedSums
    quotedShares = (0..<vectors.count).map { text in
      let all = vectors.entries[vectors[text]].reduce(0) { $0 + ($1.marks.isContent ? Int($1.once) : 0) }
      return all > 0 ? Double(quotedSums[text]) / Double(all) : 0
    }
  }

  var count: Int { sentences.count }
}

/// The texts of the reports that are aligned together.
struct AlignedTexts {
  /// In the order of the reports.
  let texts: [AlignedText]
  /// By term whether it is the beginning of a word.
  let areBeginnings: [Bool]

  /// Terms have the numbers below this.
  var terms: Int { areBeginnings.count }

  func isBeginning(_ term: Int32) -> Bool { areBeginnings[Int(term)] }
}

/// Reports → aligned texts: terms, their weights over all reports, vectors.
struct AlignedTextBuilder {
  private let limits: AlignmentLimits

  init(limits: AlignmentLimits) {
    self.limits = limits
  }

  func texts(of reports: [Report], _ vocabulary: Vocabulary, _ facts: FactsOfReports) -> AlignedTexts {
    var table = TermTable(vocabulary)
    let counted = reports.indices.map { index in
      let (report, facts) = (reports[index], facts[index])
      let quoted = facts.isQuoted
      return report.sentences.indices.filter { report.role(ofSentence: $0).isAligned }.map {
        CountedSentence(index: $0, terms: table.terms(of: report.sentences[$0], stating: facts, quoted: quoted))
      }
    }
    let all = counted.joined().lazy.map { $0.terms[...] }
    let weights = TermWeights(sentences: all, table: table)
    let texts = zip(reports, counted).map { text(of: $0, $1, weights) }
    return AlignedTexts(texts: texts, areBeginnings: table.isBeginning)
  }

  private struct CountedSentence {
    let index: Int
    let terms: [Int32]
    private var occurrences: [Int32]
    private var marks: [TermMarks]

    init(index: Int, terms: [SentenceTerm]) {
      self.index = index
      var distinct: [Int32] = []
      (occurrences, marks) = ([], [])
      distinct.reserveCapacity(terms.count)
      occurrences.reserveCapacity(terms.count)
      marks.reserveCapacity(terms.count)
      for term in terms.sorted(by: { $0.term < $1.term }) {
        if distinct.last == term.term {
          occurrences[occurrences.count - 1] += 1
          marks[marks.count - 1] = marks[marks.count - 1].joined(with: term.marks)
        } else {
          distinct.append(term.term)
          occurrences.append(1)
          marks.append(term.marks)
        }
      }
      self.terms = distinct
    }

    func entries(_ weights: TermWeights) -> [TermVectors.Entry] {
      terms.indices.map {
        .init(
          term: terms[$0], weight: weights.weight(of: terms[$0], occurrences: occurrences[$0]),
          once: Int32(weights[terms[$0]]), marks: marks[$0])
      }
    }
  }

  private func text(of report: Report, _ sentences: [CountedSentence], _ weights: TermWeights) -> AlignedText {
    var vectors = TermVectors()
    var segments: [Int] = []
    var segmentCounts: [Int] = []
    var segmentEntries: [[TermVectors.Entry]] = []
    var segment = -1
    for sentence in sentences {
      let entries = sentence.entries(weights)
      vectors.append(entries, limit: limits.termsInSentence)
      if report.sentences[sentence.index].segment != segment {
        segment = report.sentences[sentence.index].segment
        segmentEntries.append([])
        segmentCounts.append(0)
      }
      segmentCounts[segmentCounts.count - 1] += 1
      segmentEntries[segmentEntries.count - 1] += entries
      segments.append(segmentEntries.count - 1)
    }
    return AlignedText(
      sentences: sentences.map(\.index),
      isHeadline: sentences.map { report.role(ofSentence: $0.index) == .headline },
      segments: segments, segmentCounts: segmentCounts, vectors: vectors,
      segmentVectors: context(segmentEntries))
  }

  private func context(_ texts: [[TermVectors.Entry]]) -> TermVectors {
    var vectors = TermVectors()
    for entries in texts { vectors.append(summed(entries), limit: limits.termsInContext) }
    return vectors
  }

  private func summed(_ entries: [TermVectors.Entry]) -> [TermVectors.Entry] {
    var sums: [TermVectors.Entry] = []
    sums.reserveCapacity(entries.count)
    for entry in entries.sorted(by: { $0.term < $1.term }) {
      if let last = sums.last, last.term == entry.term {
        // Far above any sum that a real text reaches, far below an overflow of squares.
        sums[sums.count - 1].weight = min(1 << 24, last.weight + entry.weight)
      } else {
        sums.append(entry)
      }
    }
    return sums
  }
}
