public import ParallaxModel
import ParallaxPage

/// What inputs give, a line a report: `path#place  format  date  outlet  words  headline`, tabs between.
public struct DocumentsText {
  private let reports: [Report]

  public init(_ reports: [Report]) { self.reports = reports }

  public var text: String {
    let safe = SafeText()
    return reports.map { report in
      Self.fields(of: report).map { safe.line($0) }.joined(separator: "\t") + "\n"
    }.joined()
  }

  private static func fields(of report: Report) -> [String] {
    let document = report.document
    let place = document.place.isEmpty ? "" : "#\(document.place)"
    let words = report.articleSegments.reduce(0) { count, segment in
      count + report.sentences[segment.sentences].reduce(0) { $0 + $1.tokens.count { report.tokens[$0].kind == .word } }
    }
    return [
      document.path + place, document.format, report.metadata.date?.day ?? "-", report.outlet ?? "-",
      "\(words) words", report.headlineWords ?? "-",
    ]
  }
}
