internal import ParallaxCollation
internal import ParallaxText

/// Names and figures that no other report of the story has in any form: a fact of one's own often sits in a sentence
/// that others have too.
public struct OwnDetails: Sendable, Equatable {
  public struct Detail: Sendable, Equatable {
    /// Index among the report's sentences.
    public let sentence: Int
    /// Bytes of the report's text.
    public let bytes: Range<Int>
  }

  /// Index among the collation's reports.
  public let report: Int
  /// In the order of the text.
  public let details: [Detail]
}

/// Finds them. In doubt others have it: the last word of a name that stands there in any form, a number that may be read
/// so, a word in small letters.
struct OwnDetailFinder {
  private let material: OverviewMaterial
  private let words: WordsOfReports
  private let names: OwnNames
  private let figures: OwnFigures

  init(_ material: OverviewMaterial) {
    self.material = material
    words = WordsOfReports(material)
    names = OwnNames(material, words)
    figures = OwnFigures(material, words)
  }

  var all: [OwnDetails] {
    material.story.reports.map { report in
      let own = material.facts[report].report
      let ranges = names.ranges(in: report) + figures.ranges(in: report)
      var details: [OwnDetails.Detail] = []
      for range in ranges.sorted(by: { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }) {
        let bytes = own.bytes(ofTokens: range)
        if let last = details.last, last.bytes.overlaps(bytes) { continue }
        if words.isElsewhere(own.tokens[range], than: report) { continue }
        details.append(OwnDetails.Detail(sentence: own.sentence(ofToken: range.lowerBound), bytes: bytes))
      }
      return OwnDetails(report: report, details: details)
    }
  }
}
