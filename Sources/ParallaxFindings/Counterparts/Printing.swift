internal import ParallaxCollation
internal import ParallaxText

/// What a report has of words that another prints.
public struct Printing: Sendable, Equatable {
  /// How near it is to those words.
  public enum Likeness: String, Sendable, CaseIterable {
    /// The same words; form alone may differ.
    case same
    /// Words that another prints as a quotation, perhaps other words, without quotation marks.
    case unmarked = "without quotation marks"
    case reworded = "in other words"
  }

  /// Index among the collation's reports.
  public let report: Int
  public let likeness: Likeness
  /// The share of the words asked for that it keeps, 0…1.
  public let kept: Double
  /// The words as printed, slices of several segments joined by one space.
  public let text: String
  /// One per segment that the words stand in.
  public let places: [PrintedPlace]
}

/// Where a report prints something.
public struct PrintedPlace: Sendable, Equatable {
  public let report: Int
  /// Index into the synopsis's passages.
  public let passage: Int
  /// Bytes into the report's text.
  public let bytes: Range<Int>
}

/// Some words of one report, with what the others have of them.
public struct Counterparts: Sendable, Equatable {
  /// Those who have it, the words asked for first, then in canonical order.
  public let printings: [Printing]
  /// Reports of the story that have it not, as indices, ascending.
  public let absent: [Int]

  /// How far the printing that keeps least is from the words, 0…1.
  public var difference: Double { 1 - (printings.map(\.kept).min() ?? 1) }

  /// The passage in which it stands first, as an index into the synopsis.
  public var passage: Int? { printings.first?.places.first?.passage }
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
