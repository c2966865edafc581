public import ParallaxCollation
internal import ParallaxText

/// What kind of fact reports differ on. The raw value stands in the JSON and in the reader's filters.
public enum FindingKind: String, Sendable, CaseIterable {
  case name, number, date, quotation, speaker, negation, certainty, attribution
}

/// A fact on which reports differ: one fact, with what each report has. No text says who is right.
///
/// Findings know no base: the same list, words and identifiers whatever the base.
public struct Finding: Sendable, Equatable {
  /// Depends on the reports' contents and on ranges alone; the same in every run and for every base.
  public let id: String
  public let kind: FindingKind
  /// 3 for who said or did what, words inside quotation marks, negation, and claims that became facts; 2 for names,
  /// numbers and dates; 1 for the rest.
  public let severity: Int
  /// The reports whose reading is not what most have, as indices, ascending; none where no reading has a majority.
  public let differs: [Int]
  /// One sentence: what differs, then each reading with its sigla; words in quotation marks as printed.
  public let why: String
  /// The readings that differ first, then that of the majority; each with its places.
  public let readings: [FindingReading]
  /// Whether the readings are words of opposite meaning, and no negation is lost; of a name, words for two persons (mother,
  /// father), and no name differs.
  public let areOpposites: Bool
  /// What the readings without a text lack; nil where all have one.
  public let lack: Lack?

  /// What a report lacks that has the statement.
  public enum Lack: Sendable, Equatable {
    /// Who says so, to whom it was said, or any other words.
    case source, recipient, words
  }

  /// The reports that have a reading of it, as indices, ascending.
  public var reports: [Int] { Array(Set(readings.flatMap(\.places).map(\.report))).sorted() }

  /// The reports that do not have what most have; where no reading has a majority, all of them.
  public var parties: [Int] { differs.isEmpty ? reports : differs }
}

/// What some reports have for a fact.
public struct FindingReading: Sendable, Equatable {
  /// The first place's words as printed; nil where the reports have the statement but lack the fact.
  public let text: String?
  public let places: [FindingPlace]

  /// The reports that have it, as indices, ascending.
  public var reports: [Int] { Array(Set(places.map(\.report))).sorted() }
}

/// Where a reading stands: the words, or the sentence that lacks them.
public struct FindingPlace: Sendable, Equatable {
  public let report: Int
  /// Index into the report's `sentences`: the one in which it begins.
  public let sentence: Int
  /// Bytes into the report's text.
  public let bytes: Range<Int>
  /// Identifier of the statement that the sentence belongs to; nil for none.
  public let statement: String?

  public init(report: Int, sentence: Int, bytes: Range<Int>, statement: String? = nil) {
    self.report = report
    self.sentence = sentence
    self.bytes = bytes
    self.statement = statement
  }
}

extension Synopsis {
  /// The passage in which a place of a finding is at home; nil in furniture and outside the story.
  public func passage(of place: FindingPlace) -> Int? { home[place.report][place.sentence] }

  /// The passage in which the fact stands first, as an index into the passages.
  public func passage(of finding: Finding) -> Int {
    finding.readings.flatMap(\.places).compactMap(passage).min() ?? 0
  }
}
