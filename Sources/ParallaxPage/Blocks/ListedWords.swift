package import ParallaxModel

/// A part of an entry of a list: who has which words, and what that says.
///
///     12 “there was little point”                quotation, passage 12
///        same            003 001                 printing: same
///        in other words  000 002 “no point”      printing: reworded
///        not in          004                     absent
public struct ListedWords: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// The words that are asked about.
    case asked
    /// How reports have them.
    case printing(Printing.Likeness)
    /// Of whom neither can be said.
    case unclear
    /// Who lacks them.
    case absent
    /// Words replaced in sentences otherwise kept.
    case wording
    /// A paragraph that a report lacks.
    case missing(MissingPassage.Rank)
    /// A sentence that a finding rests on.
    case sentence
    /// Where else the same stands, in words of ours.
    case further
    /// What is known of a report, under a name: `outlet`.
    case fact(String)
    /// What heads the entries after it.
    case heading
    /// A segment that is set apart from the body.
    case segment(SegmentRole)
    /// Why it is.
    case reason(FurnitureReason)
    /// A note, a mark, or a fact put aside.
    case annotation(Annotation.Kind)
    /// The words that it is about.
    case quote
    /// What has become of these words: `changed`, `lost`.
    case past(String)
  }

  /// Reports and their words; one of the two may be empty.
  public struct Part: Sendable, Equatable {
    public var reports: [Int]
    public var runs: [BlockRun]

    init(_ reports: [Int] = [], _ runs: [BlockRun] = []) {
      self.reports = reports
      self.runs = runs
    }
  }

  package let kind: Kind
  /// The passage in which the words stand; empty where none is said.
  public var passageName = ""
  public let parts: [Part]
}

extension ListedWords.Kind {
  /// What is said of the words, before them.
  public var label: (text: String, role: Role)? {
    switch self {
    case .printing(.same): ("same", .readingEqual)
    case .printing(.unmarked): ("no marks", .finding)
    case .printing(.reworded): ("in other words", .variantChanged)
    case .printing(.cut): ("cut", .variantChanged)
    case .printing(.indirect): ("indirect", .variantChanged)
    case .unclear: ("unclear", .figure)
    case .absent: ("not in", .readingAbsent)
    case .missing(.denial): ("denial", .finding)
    case .missing(.quotation): ("quotation", .siglum)
    case .missing(.other): ("", .text)
    case .fact(let name): (name, .figure)
    case .segment(let role): (role.rawValue, .figure)
    case .annotation(.note): ("note", .finding)
    case .annotation(.mark): ("mark", .finding)
    case .annotation(.setAside): ("aside", .finding)
    case .annotation(.read): ("read", .finding)
    case .asked, .wording, .sentence, .further, .heading, .reason, .quote, .past: nil
    }
  }
}

extension FurnitureReason {
  /// `(begins with words of a page: “See also”)`, with the words that say so where there are any.
  public func words(quoting quote: String?) -> String { quote.map { opening + $0 + "”)" } ?? "(\(rawValue))" }

  /// What stands before the words.
  var opening: String { "(" + rawValue + ([.above, .below, .among].contains(self) ? ", under “" : ": “") }
}
