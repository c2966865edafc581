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

/// Two sentences of different reports that say the same. Links know no base.
public struct Link: Sendable, Equatable {
  /// `a.report < b.report`.
  public let a: SentenceID
  public let b: SentenceID
  /// The measured probability that the two say the same, 0…1.
  public let score: Double
  public let reasons: [LinkReason]
  /// What decided the score; nothing where it was not measured.
  public let contributions: TieContributions

  public init(
    a: SentenceID, b: SentenceID, score: Double, reasons: [LinkReason], contributions: TieContributions = .init()
  ) {
    self.a = a
    self.b = b
    self.score = score
    self.reasons = reasons
    self.contributions = contributions
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
  }

  public let kind: Kind
  public let value: String

  public init(kind: Kind, value: String) {
    self.kind = kind
    self.value = value
  }
}
