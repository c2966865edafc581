public import ParallaxModel

/// Who has which words for a fact, with what stands before and after them in their sentence.
///
///     fox ¶1   … be leaving the administration on «January 1», weeks earlier …
///              before                               words       after
///
/// The bytes are those of the first report's text.
public struct ConcordanceLine: Sendable, Equatable {
  /// Index into the finding's readings.
  public let reading: Int
  /// Those that have the words; where they are several, what is before and after stands in all of them.
  public let reports: [Int]
  /// `¶16` in their own text; empty for a headline, and where it is not the same in all of them.
  public let place: String
  /// The passage in which the words of the first report are at home, as an index into the synopsis.
  public let passage: Int?
  /// What differs; empty where the report has nothing there.
  public let words: Range<Int>
  /// What is said in their place; nil where there are words.
  public let lack: Finding.Lack?
  /// What all readings begin and end with, beside the words that differ.
  public let lead: Range<Int>
  public let tail: Range<Int>
  /// The sentence before and after the words, as far as it is the same in all reports.
  public let before: Range<Int>
  public let after: Range<Int>
  /// Whether the sentence goes on beyond that.
  public let hasMoreBefore: Bool
  public let hasMoreAfter: Bool
  public let isRightToLeft: Bool
  /// The words as they are compared: equal for lines that print the same.
  let key: String

  /// The report that the bytes are of.
  public var report: Int { reports[0] }
}

/// A finding with what each report has.
public struct FindingRow: Sendable, Equatable {
  /// Counts from 1 in a list.
  public let number: Int
  public let finding: Finding
  /// Who is alone comes first.
  public let lines: [ConcordanceLine]
  /// Whether the reader has put it aside.
  public let isAside: Bool

  /// The lines of one wording together, whatever stands before and after the words.
  public var wordings: [[ConcordanceLine]] {
    lines.reduce(into: []) { wordings, line in
      if let last = wordings.last?.first, last.reading == line.reading, last.key == line.key, last.lack == line.lack {
        wordings[wordings.count - 1].append(line)
      } else {
        wordings.append([line])
      }
    }
  }
}
