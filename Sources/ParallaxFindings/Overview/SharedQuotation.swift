internal import ParallaxCollation
internal import ParallaxText

/// A quotation that more than one report has, each once.
public struct SharedQuotation: Sendable, Equatable {
  /// Where a report has it.
  public struct Place: Sendable, Equatable {
    /// Index among the collation's reports.
    public let report: Int
    /// Bytes into its text.
    public let bytes: Range<Int>
    /// Nil where a link alone says that the report tells it.
    public let likeness: Printing.Likeness?
    /// Words of it that stand there.
    public let words: Int

    /// Whether it stands there inside quotation marks, and is not only told.
    public var isQuoted: Bool { likeness == .same || likeness == .cut || likeness == .reworded }
  }

  /// The fullest words, with who says them.
  public let text: String
  public let speaker: String?
  /// Where these words stand.
  public let place: PrintedPlace
  /// One for each report that has it, ascending.
  public let places: [Place]
  /// Reports of the story of which it cannot be said, ascending.
  public let unclear: [Int]

  /// How the reports agree on its words.
  public enum Agreement: Sendable, Equatable {
    /// All that quote it print the same words.
    case same
    /// Some that quote it have other words.
    case differ
    /// A report prints a part of it, so many words.
    case part(report: Int, words: Int)
    /// One quotes it; the others, of which the first is named, tell it without quotation marks.
    case unquoted(Int)
  }

  public var agreement: Agreement {
    let quoting = places.filter(\.isQuoted)
    if quoting.contains(where: { $0.likeness == .reworded }) { return .differ }
    if let part = quoting.first(where: { $0.likeness == .cut }) {
      return .part(report: part.report, words: part.words)
    }
    return quoting.count > 1 ? .same : .unquoted(places.first { !$0.isQuoted }?.report ?? place.report)
  }

  /// The reports that have it, as indices, ascending.
  public var reports: [Int] { places.map(\.report) }
}

/// The quotations that more than one report of a story has, and where their words stand.
struct SharedQuotations {
  private(set) var all: [SharedQuotation] = []
  private let material: OverviewMaterial
  /// By report the stretches of quotations, with the number of each in `all`.
  private var stretches: [Int: [(bytes: Range<Int>, number: Int)]] = [:]

  /// The share of a sentence's words from which on it says little but a quotation.
  private static let mostly = 0.5
  /// The share from which on it is there for the quotation.
  private static let largely = 0.3

  init(_ quotations: [Counterparts], _ material: OverviewMaterial) {
    self.material = material
    let isMember = Set(material.story.reports)
    let shared = quotations.compactMap { Self.shared($0, isMember, material) }
    all = shared.map { (quotation: $0, place: material.place(of: $0.places.map { Self.sentence(of: $0, material) })) }
      .sorted { one, other in
        let counts = (one.quotation.places.count, other.quotation.places.count)
        return counts.0 != counts.1 ? counts.0 > counts.1 : (one.place, one.quotation) < (other.place, other.quotation)
      }.map(\.quotation)
    for (number, quotation) in all.enumerated() {
      for place in quotation.places where place.isQuoted {
        stretches[place.report, default: []].append((place.bytes, number))
      }
    }
  }

  private static func sentence(of place: SharedQuotation.Place, _ material: OverviewMaterial) -> SentenceID {
    SentenceID(
      report: place.report, sentence: material.reports[place.report].sentence(atByte: place.bytes.lowerBound))
  }

  private static func shared(
    _ quotation: Counterparts, _ isMember: Set<Int>, _ material: OverviewMaterial
  ) -> SharedQuotation? {
    let printings = quotation.printings.filter { printing in
      isMember.contains(printing.report)
        && printing.places.first.map { place in
          material.reports[place.report].role(atByte: place.bytes.lowerBound).isAligned
        } ?? false
    }
    guard let head = printings.first, let place = head.places.first else { return nil }
    let places = Set(printings.map(\.report)).sorted().compactMap { report in
      printings.filter { $0.report == report }.enumerated()
        .min { ($0.element.likeness.rank, $0.offset) < ($1.element.likeness.rank, $1.offset) }
        .map { Self.place(of: $0.element, material.reports[report]) }
    }
    guard places.count > 1 else { return nil }
    return SharedQuotation(
      text: head.text, speaker: quotation.speaker.flatMap { isPronoun($0, of: printings, material) ? nil : $0 },
      place: place, places: places, unclear: quotation.unclear.filter(isMember.contains))
  }

  /// Whether the words for a speaker are but a pronoun where they stand.
  private static func isPronoun(_ speaker: String, of printings: [Printing], _ material: OverviewMaterial) -> Bool {
    guard let printing = printings.first(where: { $0.speaker == speaker }), let place = printing.places.first else {
      return false
    }
    let facts = material.facts[printing.report]
    let quotation = facts.attributedQuotations.first {
      $0.isDirect && facts.report.bytes(ofTokens: $0.range).overlaps(place.bytes)
    }
    return quotation?.speaker?.allSatisfy { facts.tags[$0].contains(.pronoun) } ?? false
  }

  private static func place(of printing: Printing, _ report: Report) -> SharedQuotation.Place {
    let words = printing.places.reduce(0) { count, place in
      let first = report.token(atByte: place.bytes.lowerBound)
      return count
        + report.tokens[first...].prefix { Int($0.start) < place.bytes.upperBound }.count { $0.kind != .mark }
    }
    let start = printing.places[0].bytes.lowerBound
    let end = printing.places[printing.places.count - 1].bytes.upperBound
    return SharedQuotation.Place(
      report: printing.report, bytes: start..<max(start, end), likeness: printing.likeness, words: words)
  }

  /// The quotations of which a sentence has words, with how many of its words.
  private func shares(of sentence: SentenceID) -> [Int: Int] {
    let report = material.reports[sentence.report]
    let near = (stretches[sentence.report] ?? []).filter {
      $0.bytes.overlaps(report.sentences[sentence.sentence].bytes)
    }
    var shares: [Int: Int] = [:]
    guard !near.isEmpty else { return shares }
    for token in material.tokens(of: sentence) where report.tokens[token].kind != .mark {
      let bytes = report.tokens[token].bytes
      if let stretch = near.first(where: { $0.bytes.overlaps(bytes) }) { shares[stretch.number, default: 0] += 1 }
    }
    return shares
  }

  /// Whether a sentence says little but quotations that others have.
  func isQuotation(_ sentence: SentenceID) -> Bool {
    let quoted = shares(of: sentence).values.reduce(0, +)
    return quoted > 0 && Double(quoted) >= Self.mostly * Double(words(of: sentence))
  }

  private func words(of sentence: SentenceID) -> Int {
    let report = material.reports[sentence.report]
    return material.tokens(of: sentence).count { report.tokens[$0].kind != .mark }
  }

  /// Takes those statements out that are quotations: a quotation is listed once. A report that tells it without quoting
  /// is named with the quotation.
  mutating func takeOver(_ told: inout [ToldStatement]) {
    told.removeAll { statement in
      guard let number = quotation(of: statement) else { return false }
      all[number] = adding(statement, to: all[number])
      return true
    }
    all = all.enumerated().sorted {
      ($1.element.places.count, $0.offset) < ($0.element.places.count, $1.offset)
    }.map(\.element)
  }

  /// The quotation that its wording mostly is, or for which at least two reports' sentences of a statement are there.
  private func quotation(of statement: ToldStatement) -> Int? {
    var votes: [Int: Int] = [:]
    let mostly = Self.mostly * Double(words(of: statement.wording))
    let whole = shares(of: statement.wording).filter { Double($0.value) >= mostly }
    if let number = whole.keys.min() { return number }
    for sentence in statement.sentences {
      for (number, words) in shares(of: sentence)
      where Double(words) >= Self.largely * Double(self.words(of: sentence)) {
        votes[number, default: 0] += 1
      }
    }
    return votes.filter { $0.value > 1 }.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
  }

  private func adding(_ statement: ToldStatement, to quotation: SharedQuotation) -> SharedQuotation {
    let further = statement.sentences.filter { !quotation.reports.contains($0.report) }.map { sentence in
      SharedQuotation.Place(
        report: sentence.report, bytes: material.reports[sentence.report].sentences[sentence.sentence].bytes,
        likeness: nil, words: 0)
    }
    guard !further.isEmpty else { return quotation }
    return SharedQuotation(
      text: quotation.text, speaker: quotation.speaker, place: quotation.place,
      places: (quotation.places + further).sorted { $0.report < $1.report },
      unclear: quotation.unclear.filter { report in !further.contains { $0.report == report } })
  }
}

extension SharedQuotation: Comparable {
  /// By where their words stand.
  public static func < (one: SharedQuotation, other: SharedQuotation) -> Bool {
    (one.place.report, one.place.bytes.lowerBound) < (other.place.report, other.place.bytes.lowerBound)
  }
}

extension Printing.Likeness {
  /// The nearest first.
  fileprivate var rank: Int {
    switch self {
    case .same: 0
    case .cut: 1
    case .reworded: 2
    case .unmarked: 3
    case .indirect: 4
    }
  }
}
