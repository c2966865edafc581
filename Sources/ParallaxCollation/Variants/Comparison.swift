internal import ParallaxText

/// How the readings of one passage differ.
///
/// Tokens are counted within a `Reading`: the tokens of the cell's `readingParts`, one after the other.
public struct Comparison: Sendable {
  /// The report that the edit scripts start from: the base, or without it the first report of the passage.
  public let against: Int
  /// Distinct wordings with the reports that have them; in canonical order of their first report.
  public let readings: [Reading]
  /// Places where the readings that are compared word for word differ, n-way, in order of `against`.
  public let variants: [Variant]
  /// One per report of the passage other than `against`, in canonical order.
  public let scripts: [EditScript]
  /// The words of every report of the passage, in canonical order.
  package let words: [PassageWords]

  package init(
    against: Int, words: [PassageWords] = [], readings: [Reading], variants: [Variant], scripts: [EditScript]
  ) {
    self.against = against
    self.words = words
    self.readings = readings
    self.variants = variants
    self.scripts = scripts
    checkInvariants()
  }

  /// The tokens of a report's reading; nil for one that has nothing in the passage.
  public func tokens(of report: Int) -> ReadingTokens? { words(of: report)?.reading }

  /// The words of a report's reading; nil for one that has nothing in the passage.
  package func words(of report: Int) -> PassageWords? { words.first { $0.reading.report == report } }

  /// Whether readings differ in more than cosmetics.
  public var hasDifferences: Bool { scripts.contains { $0.relation != .verbatim } }

  /// The edit script of a report; nil for `against` and for one that has nothing in the passage.
  public func script(of report: Int) -> EditScript? { scripts.first { $0.report == report } }
}

/// One distinct wording of a passage, in full, with the reports that have it.
public struct Reading: Sendable, Equatable {
  /// In canonical order. Two reports share a reading when their tokens are the same as written.
  public let reports: [Int]
  /// The first report's slices joined by one space.
  public let text: String

  public init(reports: [Int], text: String) {
    self.reports = reports
    self.text = text
  }
}

/// What a report's reading is beside the one it is compared with.
public enum Relation: String, Sendable, CaseIterable {
  case base, verbatim, edited, paraphrased
  case onlyHere = "only here"
}

/// A difference that changes words, or one of case, punctuation, spelling, honorifics or format only.
public enum DifferenceClass: String, Sendable { case substantive, cosmetic }

/// What turns the reading of `against` into the report's; what no edit names is kept as written.
public struct EditScript: Sendable, Equatable {
  /// Index of the report.
  public let report: Int
  /// What the reading as a whole is beside that of `against`.
  public let relation: Relation
  /// In order of `from`, then of `to`.
  public let edits: [Edit]
  /// What may be spoken of: between near copies, and where form alone differs, all edits; else how a quotation differs
  /// that both print, in the same order.
  public let told: [Edit]
  /// Whether all edits may be.
  public let isWordForWord: Bool

  public init(report: Int, relation: Relation, edits: [Edit]) {
    self.report = report
    self.relation = relation
    self.edits = edits
    told = edits
    isWordForWord = true
  }

  /// A script between two texts of their own.
  ///
  /// - Parameter told: how quotations differ that both print.
  init(report: Int, relation: Relation, edits: [Edit], told: [Edit]) {
    self.report = report
    self.relation = relation
    self.edits = edits
    self.told = told
    isWordForWord = false
  }
}

/// One step of an edit script.
public struct Edit: Sendable, Equatable {
  /// How the tokens of one side become those of the other.
  public enum Operation: String, Sendable { case insert, delete, replace, move }

  /// How `from` becomes `to`.
  public let operation: Operation
  /// Whether it changes words or form only.
  public let difference: DifferenceClass
  /// Tokens of the reading of `against`; empty for an insertion, whose place it then is.
  public let from: Range<Int>
  /// Tokens of the report's reading; empty for a deletion, whose place it then is.
  public let to: Range<Int>

  public init(_ operation: Operation, _ difference: DifferenceClass, from: Range<Int>, to: Range<Int>) {
    self.operation = operation
    self.difference = difference
    self.from = from
    self.to = to
  }
}

/// A place where readings differ, n-way: each distinct wording with the reports that have it.
public struct Variant: Sendable, Equatable {
  /// Whether its wordings differ in words or in form only.
  public let difference: DifferenceClass
  /// Tokens of the reading of `against`; empty where others have words that it lacks.
  public let tokens: Range<Int>
  /// Wordings other than that of `against`, and that of `against` itself; in canonical order of their first report.
  public let readings: [VariantReading]

  public init(difference: DifferenceClass, tokens: Range<Int>, readings: [VariantReading]) {
    self.difference = difference
    self.tokens = tokens
    self.readings = readings
  }
}

/// One wording at a variant; empty text where the report has nothing there.
public struct VariantReading: Sendable, Equatable {
  /// The first report's slices joined by one space.
  public let text: String
  /// The reports that have it with their tokens there (counted within each report's reading), in canonical order.
  public let places: [Place]

  public init(text: String, places: [Place]) {
    self.text = text
    self.places = places
  }

  /// Where one report has the wording.
  public struct Place: Sendable, Equatable {
    public let report: Int
    /// Tokens of the report's reading.
    public let tokens: Range<Int>

    public init(report: Int, tokens: Range<Int>) {
      self.report = report
      self.tokens = tokens
    }
  }
}
