internal import ParallaxCollation
internal import ParallaxText

/// Where words are printed.
public struct PrintedPlace: Sendable, Equatable {
  /// Index among the collation's reports.
  public let report: Int
  /// Bytes into the report's text; they cross no segment.
  public let bytes: Range<Int>

  public init(report: Int, bytes: Range<Int>) {
    self.report = report
    self.bytes = bytes
  }
}

/// What a report has of words that another prints.
public struct Printing: Sendable, Equatable {
  /// How near it is to those words.
  public enum Likeness: String, Sendable, CaseIterable {
    /// The same words; form alone may differ.
    case same
    /// Some of the words of a quotation and no others, in their order.
    case cut
    case reworded = "in other words"
    /// What somebody said, told in other words as something said, without quotation marks.
    case indirect
    /// Words that another prints as a quotation, or a run of them, without quotation marks.
    case unmarked = "without quotation marks"
  }

  /// Index among the collation's reports.
  public let report: Int
  public let likeness: Likeness
  /// The share of the words asked for that it keeps, 0…1.
  public let kept: Double
  /// The words as printed, slices of several segments joined by one space.
  public let text: String
  /// The words that name who says them here, as printed; nil where nobody is named.
  public var speaker: String?
  /// One per segment that the words stand in, in text order; never empty.
  public let places: [PrintedPlace]
}

/// Somebody whom reports name for some words.
public struct NamedSpeaker: Sendable, Equatable {
  /// As the first of the reports prints it.
  public let text: String
  /// Indices among the collation's reports, ascending.
  public let reports: [Int]

  public init(text: String, reports: [Int]) {
    self.text = text
    self.reports = reports
  }
}

/// Some words, with what every report has of them. It knows no base.
public struct Counterparts: Sendable, Equatable {
  /// Of a quotation the words that name who says it, as a report has them: a name rather than a role or a pronoun.
  public var speaker: String?
  /// Several people, where reports name them for the same words, in the order of their first reports; otherwise none.
  public let speakers: [NamedSpeaker]
  /// The words asked for first, then in canonical order; a report may have several.
  public let printings: [Printing]
  /// Reports of the story of which neither can be said, as indices, ascending: a sentence of theirs is tied to one that has
  /// the words, but what in it stands for them cannot be told.
  public let unclear: [Int]
  /// Reports of the story that have nothing of it and nothing tied to it, as indices, ascending.
  public let absent: [Int]

  public init(
    speaker: String? = nil, speakers: [NamedSpeaker] = [], printings: [Printing], unclear: [Int], absent: [Int]
  ) {
    self.speaker = speaker
    self.speakers = speakers
    self.printings = printings
    self.unclear = unclear
    self.absent = absent
  }

  /// How far the printing that keeps least is from the words, 0…1.
  public var difference: Double { 1 - (printings.map(\.kept).min() ?? 1) }

  /// Where the words asked for stand.
  public var place: PrintedPlace? { printings.first?.places.first }
}

extension Counterparts {
  /// The printings of one likeness and wording together, in the order of the first of each.
  public var wordings: [(likeness: Printing.Likeness, text: String, printings: [Printing])] {
    var all: [(likeness: Printing.Likeness, text: String, printings: [Printing])] = []
    for printing in printings {
      let known = all.firstIndex {
        $0.likeness == printing.likeness && (printing.likeness == .same || $0.text == printing.text)
      }
      if let known {
        all[known].printings.append(printing)
      } else {
        all.append((printing.likeness, printing.text, [printing]))
      }
    }
    return all
  }
}

extension [Printing] {
  /// The reports that have them, each once, in their order.
  public var reports: [Int] { reduce(into: []) { if !$0.contains($1.report) { $0.append($1.report) } } }
}
