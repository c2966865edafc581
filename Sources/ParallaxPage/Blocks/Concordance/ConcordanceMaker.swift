internal import ParallaxModel

/// Findings → the lines of a concordance: a line for each reading and report, at its first place.
struct ConcordanceMaker {
  /// From so many reports of one wording on they share a line where so many words about it are the same in all of them;
  /// with more reports they share it anyway.
  private static let many = 3
  private static let fewestWords = 3
  private static let mostLines = 4

  let reports: [Report]
  let synopsis: Synopsis
  let places: Places

  /// Who is alone comes first.
  ///
  /// - Parameter shares: whether many of one wording share a line; if not, those alone whose sentences are the same.
  func lines(of finding: Finding, shares: Bool = true) -> [ConcordanceLine] {
    let cores = PlaceCores(finding, reports)
    let order = finding.readings.indices.sorted { one, other in
      let (a, b) = (finding.readings[one], finding.readings[other])
      return (a.reports.count, a.text == nil ? 1 : 0, one) < (b.reports.count, b.text == nil ? 1 : 0, other)
    }
    return order.flatMap { reading in
      wordings(of: finding, reading, cores).flatMap { wording -> [ConcordanceLine] in
        let sentences = Self.grouped(wording) { $0.text }
        if shares, sentences.count >= Self.many {
          let line = line(of: wording, sharing: sentences.map { $0[0] })
          let document = reports[line.report].document
          let shared = document.words(in: line.before).count + document.words(in: line.after).count
          if shared >= Self.fewestWords || sentences.count > Self.mostLines { return [line] }
        }
        return sentences.map { line(of: $0, sharing: [$0[0]]) }
      }
    }
  }

  /// The first place of each report, by what is printed there.
  private func wordings(of finding: Finding, _ reading: Int, _ cores: PlaceCores) -> [[Told]] {
    var told: [Told] = []
    for place in finding.readings[reading].places where told.last?.place.report != place.report {
      told.append(
        Told(place, reading, finding.readings[reading].text == nil ? finding.lack : nil, cores, in: reports))
    }
    return Self.grouped(told) { $0.key }
  }

  private static func grouped(_ told: [Told], by key: (Told) -> String) -> [[Told]] {
    var groups: [[Told]] = []
    var numbers: [String: Int] = [:]
    for one in told {
      let name = key(one)
      if let number = numbers[name] {
        groups[number].append(one)
      } else {
        numbers[name] = groups.count
        groups.append([one])
      }
    }
    return groups
  }

  /// - Parameter different: one for each of their sentences.
  private func line(of told: [Told], sharing different: [Told]) -> ConcordanceLine {
    let first = told[0]
    let before = SharedContext(different.map(\.wordsBefore).map { $0.reversed() })
    let after = SharedContext(different.map(\.wordsAfter))
    let labels = Set(told.map { places.label(of: SentenceID(report: $0.place.report, sentence: $0.place.sentence)) })
    return ConcordanceLine(
      reading: first.reading, reports: told.map(\.place.report), place: labels.count == 1 ? labels.first ?? "" : "",
      passage: synopsis.passage(of: first.place), words: first.core, lack: first.lack, lead: first.lead,
      tail: first.tail, before: (before.farthest?.lowerBound ?? first.core.lowerBound)..<first.core.lowerBound,
      after: first.core.upperBound..<(after.farthest?.upperBound ?? first.core.upperBound),
      hasMoreBefore: before.isCut, hasMoreAfter: after.isCut,
      isRightToLeft: reports[first.place.report].isRightToLeft(atByte: first.place.bytes.lowerBound), key: first.key)
  }
}

/// The words nearest to those that differ, as far as they are the same in some sentences.
private struct SharedContext {
  /// The last word that is, as bytes of the first sentence's report; nil for none.
  let farthest: Range<Int>?
  /// Whether a sentence has more.
  let isCut: Bool

  /// - Parameter sentences: the words of each from the nearest on.
  init(_ sentences: [[(word: String, bytes: Range<Int>)]]) {
    let first = sentences[0]
    let count = first.indices.prefix { index in
      sentences.dropFirst().allSatisfy { $0.count > index && $0[index].word == first[index].word }
    }.count
    farthest = count > 0 ? first[count - 1].bytes : nil
    isCut = sentences.contains { $0.count > count }
  }
}

/// What one report has for a fact.
private struct Told {
  let place: FindingPlace
  let reading: Int
  let lack: Finding.Lack?
  /// What differs.
  let core: Range<Int>
  let lead: Range<Int>
  let tail: Range<Int>
  let key: String
  /// The sentence of the place, or the sentences that it goes over.
  private let sentence: Range<Int>
  private let document: Document

  init(_ place: FindingPlace, _ reading: Int, _ lack: Finding.Lack?, _ cores: PlaceCores, in reports: [Report]) {
    let report = reports[place.report]
    let last = report.sentence(atByte: max(place.bytes.lowerBound, place.bytes.upperBound - 1))
    sentence =
      min(
        place.bytes.lowerBound, report.sentences[place.sentence].bytes.lowerBound)..<max(
        place.bytes.upperBound, report.sentences[last].bytes.upperBound)
    let start = sentence.lowerBound..<sentence.lowerBound
    let core = lack == nil ? cores.core(of: place) : start
    let whole = cores.bytes(of: place)
    lead = lack == nil ? whole.lowerBound..<core.lowerBound : start
    tail = lack == nil ? core.upperBound..<whole.upperBound : start
    self.core = core
    self.lack = lack ?? (core.isEmpty ? .words : nil)
    key = report.document.words(in: core).map { PlaceWords.key(report.document.string($0)) }.joined(separator: " ")
    (self.place, self.reading, document) = (place, reading, report.document)
  }

  /// Equal for those that read the same and differ in the same words.
  var text: String { "\(core.lowerBound - sentence.lowerBound) \(core.count) \(document.string(sentence))" }

  var wordsBefore: [(word: String, bytes: Range<Int>)] { words(in: sentence.lowerBound..<core.lowerBound) }
  var wordsAfter: [(word: String, bytes: Range<Int>)] { words(in: core.upperBound..<sentence.upperBound) }

  private func words(in bytes: Range<Int>) -> [(word: String, bytes: Range<Int>)] {
    document.words(in: bytes).map { (document.string($0), $0) }
  }
}
