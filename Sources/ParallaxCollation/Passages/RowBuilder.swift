internal import ParallaxText

/// Makes a row of each paragraph of the base and of each addition, and assigns every sentence its home row.
struct RowBuilder {
  private let reports: [Report]
  private let story: Story
  private let base: Int
  private(set) var passages: [Passage] = []
  private(set) var home: [[Int?]]

  init(reports: [Report], story: Story, base: Int) {
    self.reports = reports
    self.story = story
    self.base = base
    home = reports.map { Array(repeating: nil, count: $0.sentences.count) }
  }

  /// Makes the rows: the headlines, then the base's paragraphs with the additions at their places.
  mutating func build(paragraphs: [[Int?]], additions: [AdditionFinder.Addition]) {
    addHeadlines()
    let cells = cellsByParagraph(paragraphs)
    var rest = additions[...]
    for number in 0...cells.count {
      if number > 0 { append(.paragraph(number), cells[number - 1]) }
      var count = 0
      while let addition = rest.first, addition.after == number {
        append(.addition(after: number, count: count), Self.cells(of: addition))
        count += 1
        rest.removeFirst()
      }
    }
  }

  private mutating func addHeadlines() {
    let cells = story.reports.compactMap { report -> PassageCell? in
      let parts = reports[report].segments.indices.filter { reports[report].segments[$0].role == .headline }.map {
        Part(segment: $0, sentences: reports[report].segments[$0].sentences)
      }
      return parts.isEmpty ? nil : PassageCell(report: report, parts: parts)
    }
    if !cells.isEmpty { append(.headlines, cells) }
  }

  private mutating func append(_ kind: Passage.Kind, _ cells: [PassageCell]) {
    for cell in cells {
      for sentence in cell.parts.joinedSentences { home[cell.report][sentence] = passages.count }
    }
    passages.append(Passage(kind: kind, cells: cells, absent: []))
  }

  /// The cells of each base paragraph, in canonical order.
  private func cellsByParagraph(_ paragraphs: [[Int?]]) -> [[PassageCell]] {
    var cells: [[PassageCell]] = Array(repeating: [], count: reports[base].bodySegments.count)
    for report in story.reports {
      var sentences: [[Int]] = Array(repeating: [], count: cells.count)
      for (sentence, paragraph) in paragraphs[report].enumerated() {
        if let paragraph { sentences[paragraph].append(sentence) }
      }
      for (paragraph, sentences) in sentences.enumerated() where !sentences.isEmpty {
        cells[paragraph].append(PassageCell(report: report, parts: reports[report].parts(of: sentences)))
      }
    }
    return cells
  }

  private static func cells(of addition: AdditionFinder.Addition) -> [PassageCell] {
    var cells: [PassageCell] = []
    for run in addition.runs {
      let part = Part(segment: run.segment, sentences: run.sentences)
      if cells.last?.report == run.report {
        cells[cells.count - 1].parts.append(part)
      } else {
        cells.append(PassageCell(report: run.report, parts: [part]))
      }
    }
    return cells
  }

  /// Assigns subheads, bylines, captions and metadata to the passage that follows them in their report, or to the last.
  mutating func settleHeads() {
    for report in story.reports {
      var next: Int?
      let sentences = reports[report].sentences.indices
      var orphans: [Int] = []
      for sentence in sentences.reversed() {
        if let passage = home[report][sentence] {
          if passages[passage].kind != .headlines { next = passage }
        } else if reports[report].role(ofSentence: sentence) != .furniture {
          if let next { settleHead(sentence, of: report, in: next) } else { orphans.append(sentence) }
        }
      }
      settleOrphans(orphans.reversed(), of: report)
    }
  }

  private mutating func settleOrphans(_ sentences: [Int], of report: Int) {
    guard let last = home[report].last(where: { $0 != nil }) ?? (passages.isEmpty ? nil : 0) else { return }
    for sentence in sentences { settleHead(sentence, of: report, in: last) }
  }

  private mutating func settleHead(_ sentence: Int, of report: Int, in passage: Int) {
    home[report][sentence] = passage
    guard let cell = passages[passage].cells.firstIndex(where: { $0.report == report }) else { return }
    let old = passages[passage].cells[cell].heads.joinedSentences
    passages[passage].cells[cell].heads = reports[report].parts(of: (old + [sentence]).sorted())
  }

  /// Adds to each passage the sentences that are linked into it from others, then the reports that are absent from it.
  mutating func addElsewhere(_ graph: LinkGraph, _ parted: PartedSentences) {
    var linked: [[SentenceID]] = Array(repeating: [], count: passages.count)
    for report in story.reports {
      for (sentence, passage) in home[report].enumerated() {
        guard let passage else { continue }
        for neighbour in graph[SentenceID(report: report, sentence: sentence)] {
          let other = neighbour.sentence
          guard let otherHome = home[other.report][other.sentence], otherHome != passage else { continue }
          if mayStand(other, in: passage, parted) { linked[passage].append(other) }
        }
      }
    }
    for passage in passages.indices {
      addLinked(Set(linked[passage]).sorted(), to: passage)
      let present = Set(passages[passage].cells.map(\.report))
      passages[passage].absent = story.reports.filter { !present.contains($0) }
    }
  }

  /// Whether no sentence at home in the passage is parted from this one by a correction.
  private func mayStand(_ sentence: SentenceID, in passage: Int, _ parted: PartedSentences) -> Bool {
    parted.isEmpty || !parted.partners(of: sentence).contains { home[$0.report][$0.sentences].contains(passage) }
  }

  private mutating func addLinked(_ linked: [SentenceID], to passage: Int) {
    var rest = linked[...]
    while let report = rest.first?.report {
      let sentences = rest.prefix { $0.report == report }.map(\.sentence)
      rest = rest.dropFirst(sentences.count)
      let elsewhere = elsewhere(sentences, of: report)
      if let cell = passages[passage].cells.firstIndex(where: { $0.report == report }) {
        passages[passage].cells[cell].elsewhere = elsewhere
      } else {
        let place = passages[passage].cells.firstIndex { $0.report > report } ?? passages[passage].cells.count
        passages[passage].cells.insert(PassageCell(report: report, elsewhere: elsewhere), at: place)
      }
    }
  }

  private func elsewhere(_ sentences: [Int], of report: Int) -> [Elsewhere] {
    var found: [Elsewhere] = []
    for part in reports[report].parts(of: sentences) {
      var rest = part.sentences
      while let first = rest.first, let passage = home[report][first] {
        let end = rest.first { home[report][$0] != passage } ?? rest.upperBound
        found.append(Elsewhere(passage: passage, part: Part(segment: part.segment, sentences: first..<end)))
        rest = end..<rest.upperBound
      }
    }
    return found
  }
}

extension Report {
  /// Ascending sentences as parts: one per run of neighbours within a segment.
  func parts(of sentences: [Int]) -> [Part] {
    var parts: [Part] = []
    for sentence in sentences {
      let segment = self.sentences[sentence].segment
      if let last = parts.last, last.segment == segment, last.sentences.upperBound == sentence {
        parts[parts.count - 1] = Part(segment: segment, sentences: last.sentences.lowerBound..<sentence + 1)
      } else {
        parts.append(Part(segment: segment, sentences: sentence..<sentence + 1))
      }
    }
    return parts
  }
}

extension [Part] {
  /// The sentences of all parts, in order.
  var joinedSentences: [Int] { reduce(into: []) { $0.append(contentsOf: $1.sentences) } }
}
