internal import ParallaxCollation
internal import ParallaxText

/// What kind of fact reports differ on. The raw value stands in the JSON and in the reader's filters.
public enum FindingKind: String, Sendable, CaseIterable {
  case name, number, date, quotation, speaker, negation, certainty, attribution
}

/// A fact on which reports differ: one fact, with what each report has. No text says who is right.
public struct Finding: Sendable, Equatable {
  /// Depends on the reports' contents and on ranges alone; the same in every run and for every base.
  public let id: String
  public let kind: FindingKind
  /// 3 for who said or did what, words inside quotation marks, negation, and claims that became facts; 2 for names,
  /// numbers and dates; 1 for the rest.
  public let severity: Int
  /// The reports whose reading is not what most have (at a tie: not what the base has), as indices, ascending.
  public let differs: [Int]
  /// One sentence: what differs, then each reading with its sigla; words in quotation marks as printed.
  public let why: String
  /// The readings that differ first, then the other; each with its places.
  public let readings: [FindingReading]

  /// The passage in which the fact stands first, as an index into the synopsis.
  public var passage: Int { readings.flatMap(\.places).map(\.passage).min() ?? 0 }
}

/// What some reports have for a fact.
public struct FindingReading: Sendable, Equatable {
  /// The first place's words as printed; nil where the reports have the passage but lack the fact.
  public let text: String?
  public let places: [FindingPlace]

  /// The reports that have it, as indices, ascending.
  public var reports: [Int] { Array(Set(places.map(\.report))).sorted() }
}

/// Where a reading stands: the words, or the sentence that lacks them.
public struct FindingPlace: Sendable, Equatable {
  public let report: Int
  /// Index into the synopsis's passages.
  public let passage: Int
  /// Bytes into the report's text.
  public let bytes: Range<Int>
}
