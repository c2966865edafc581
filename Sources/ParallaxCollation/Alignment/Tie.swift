internal import ParallaxText

/// A sentence of a collation: which report (index in canonical order), and which of its sentences.
public struct SentenceID: Sendable, Hashable, Comparable {
  /// Half the width of `Int`: there are millions of links among hundreds of reports.
  private let places: (report: Int32, sentence: Int32)

  public var report: Int { Int(places.report) }
  public var sentence: Int { Int(places.sentence) }

  public init(report: Int, sentence: Int) {
    places = (Int32(report), Int32(sentence))
  }

  public static func == (a: SentenceID, b: SentenceID) -> Bool { a.places == b.places }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(places.report)
    hasher.combine(places.sentence)
  }

  public static func < (a: SentenceID, b: SentenceID) -> Bool {
    (a.report, a.sentence) < (b.report, b.sentence)
  }
}

/// How much of what two sentences say is the same.
public enum TieGrade: String, Sendable, CaseIterable {
  /// The main statement of at least one of them stands in the other, in whatever words.
  case same
  /// They share one particular fact, figure or quoted phrase, and each mainly says something else.
  case detail
}

/// What joins two sentences of different reports. Ties know no base. A *link* is a tie of grade same.
public struct Tie: Sendable, Equatable {
  /// `a.report < b.report`.
  public let a: SentenceID
  public let b: SentenceID
  public let grade: TieGrade
  /// The measured probability of the grade, 0…1; of a detail, that the two share at least one.
  public let score: Double
  public let reasons: [LinkReason]
  /// What decided the score; nothing where it was not measured.
  package let contributions: TieContributions
  /// For a detail: what both sentences have, the weightiest first.
  package let shares: [SharedDetail]

  package init(
    a: SentenceID, b: SentenceID, grade: TieGrade = .same, score: Double, reasons: [LinkReason],
    contributions: TieContributions = .init(), shares: [SharedDetail] = []
  ) {
    self.a = a
    self.b = b
    self.grade = grade
    self.score = score
    self.reasons = reasons
    self.contributions = contributions
    self.shares = shares
  }
}

extension Tie {
  /// Whether it joins two sentences of the body.
  @inline(__always)
  func joinsBodies(in reports: [Report]) -> Bool {
    reports[a.report].role(ofSentence: a.sentence) == .body && reports[b.report].role(ofSentence: b.sentence) == .body
  }

  /// Whether it joins two sentences of the body, or two headlines.
  @inline(__always)
  func joinsAlike(in reports: [Report]) -> Bool {
    reports[a.report].role(ofSentence: a.sentence) == reports[b.report].role(ofSentence: b.sentence)
  }
}

/// One particular thing that two sentences have in common.
public struct SharedDetail: Sendable, Equatable {
  /// Name, number or word; words inside quotation marks are `quotation`.
  public enum Kind: String, Sendable {
    case name, number, quotation, word
  }

  public let kind: Kind
  /// Where it stands, in bytes of the reports' texts.
  public let a: Range<Int>
  public let b: Range<Int>

  public init(kind: Kind, a: Range<Int>, b: Range<Int>) {
    self.kind = kind
    self.a = a
    self.b = b
  }
}

/// One thing that speaks for a link.
public struct LinkReason: Sendable, Equatable {
  public enum Kind: String, Sendable {
    /// A shared name, number or rare word; the value is the word as written in `a`.
    case name, number, word
    /// Share of words in common; the value is a whole percentage.
    case words
    /// The neighbours are linked in the same order.
    case order
    /// Both are linked to a sentence of a third report; the value is its siglum.
    case support
    /// The reader has linked the two.
    case reader
    /// The input sets the two beside each other, and nothing was measured.
    case given
  }

  public let kind: Kind
  public let value: String

  public init(kind: Kind, value: String) {
    self.kind = kind
    self.value = value
  }
}
