import ParallaxModel
import ParallaxPage

/// The names of places on the page, and where links lead.
struct HTMLAnchors {
  private let synopsis: Synopsis
  /// By report its number in the story, counted from 1.
  private let numbers: [Int: Int]
  /// The passages in which a report has words on the page.
  private let shown: [Int: Set<Int>]

  init(_ page: ExportedPage) {
    synopsis = page.synopsis
    numbers = Dictionary(uniqueKeysWithValues: synopsis.story.reports.enumerated().map { ($1, $0 + 1) })
    var shown: [Int: Set<Int>] = [:]
    for block in page.passages.joined() where block.isReading {
      if let passage = block.passage, let report = block.report { shown[report, default: []].insert(passage) }
    }
    self.shown = shown
  }

  /// `p27`
  func passage(_ index: Int) -> String { "p\(synopsis.name(of: index))" }

  /// `p27-5`: what a report says in a passage.
  func reading(_ report: Int, in passage: Int) -> String { "\(self.passage(passage))-\(numbers[report] ?? 0)" }

  /// `r5`
  func report(_ report: Int) -> String { "r\(numbers[report] ?? 0)" }

  /// `f-…`
  func finding(_ finding: Finding) -> String { "f-\(finding.id)" }

  /// Where a sentence is read; nil for one that stands in no passage.
  func link(to sentence: SentenceID) -> String? {
    guard let passage = synopsis.home[sentence.report][sentence.sentence] else { return nil }
    return link(to: sentence.report, in: passage)
  }

  /// Where a report's words in a passage are, else the passage.
  func link(to report: Int, in passage: Int) -> String {
    "#" + (shown[report]?.contains(passage) ?? false ? reading(report, in: passage) : self.passage(passage))
  }

  func link(to place: FindingPlace) -> String? {
    link(to: SentenceID(report: place.report, sentence: place.sentence))
  }
}

extension Block {
  /// Whether it holds what its report says in its passage.
  var isReading: Bool {
    switch content {
    case .reading, .equal: true
    default: false
    }
  }
}
