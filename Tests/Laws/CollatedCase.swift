import ParallaxModel
import ParallaxOutput

/// A case collated and seen from every base.
struct CollatedCase: Sendable {
  let collation: Collation
  let views: [CaseView]

  init(_ files: [InputFile], languages: LanguageChoice = LanguageChoice()) {
    let collation = Collation.collate(files, ReadingChoices(languages: languages)).collation
    self.collation = collation
    views = collation.stories.flatMap { story in
      story.reports.map { CaseView(Projection(of: collation, story: story, base: $0), of: collation) }
    }
  }

  init(_ collation: Collation, views: [CaseView]) {
    self.collation = collation
    self.views = views
  }

  /// A place in a report's text: `003:120-145`.
  func place(_ report: Int, _ bytes: Range<Int>) -> String {
    "\(collation.reports[report].siglum):\(bytes.lowerBound)-\(bytes.upperBound)"
  }
}

/// A story seen from a base, with all that is printed of it.
struct CaseView: Sendable {
  let projection: Projection
  let findings: [Finding]
  /// The printed JSON.
  let output: [UInt8]
  /// The siglum of the base.
  let base: String

  init(_ projection: Projection, of collation: Collation) {
    self.projection = projection
    findings = projection.findings(in: collation)
    output = CollationDocument(collation, projection, version: "").bytes
    base = collation.reports[projection.base].siglum
  }
}
