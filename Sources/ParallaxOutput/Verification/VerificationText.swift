public import ParallaxModel
import ParallaxPage

/// What `verify` prints: a line for each quote that does not stand, one for each input that is missing or has changed, and
/// the figures.
public struct VerificationText {
  /// How many quotes there are of each outcome.
  public private(set) var figures = (stand: 0, moved: 0, gone: 0, unchecked: 0)
  private var lines: [String] = []
  private let reports: [Report]
  private let positions: FilePositions

  public init(_ quotes: ExportedQuotes, in reports: [Report]) {
    self.reports = reports
    positions = FilePositions(reports)
    var check = QuoteCheck(quotes, in: reports)
    var missing: [String: Int] = [:]
    var changed: Set<String> = []
    for quote in quotes.quotes {
      let outcome = check.outcome(of: quote)
      if check.hasChanged(quote.source) { changed.insert(Self.name(of: quote.source)) }
      if outcome == .withoutReport { missing[Self.name(of: quote.source), default: 0] += 1 }
      add(quote, outcome)
    }
    let notes = changed.sorted().map { "\($0): the input has changed since" }
    let lacking = missing.sorted { $0.key < $1.key }.map { name, count in
      "\(name): is none of the inputs; \(Self.counted(count, "quote")) of it not checked"
    }
    let cut = check.isCut ? ["too many quotes do not stand; not all of them were looked for elsewhere"] : []
    lines += notes + lacking + cut
  }

  /// As UTF-8; safe to show.
  public var bytes: [UInt8] {
    let safe = SafeText()
    return Array((lines + [figureLine]).map { safe.line($0) + "\n" }.joined().utf8)
  }

  private var figureLine: String {
    let all = figures.stand + figures.moved + figures.gone + figures.unchecked
    let parts = [
      "\(figures.stand) stand", "\(figures.moved) moved", "\(figures.gone) gone",
      figures.unchecked > 0 ? "\(figures.unchecked) not checked" : nil,
    ]
    return "\(Self.counted(all, "quote")): \(parts.compactMap(\.self).joined(separator: ", "))"
  }

  private mutating func add(_ quote: ExportedQuote, _ outcome: QuoteCheck.Outcome) {
    let words = "“\(quote.text.prefix(60))\(quote.text.count > 60 ? "…" : "")”"
    let old = quote.bytes.map { "bytes \($0.lowerBound)–\($0.upperBound)" } ?? "no place"
    switch outcome {
    case .stands: figures.stand += 1
    case .withoutReport: figures.unchecked += 1
    case .moved(let report, let place):
      figures.moved += 1
      let position = positions.position(ofByte: place.lowerBound, in: report)
      lines.append("\(position): moved: \(words), \(old), now bytes \(place.lowerBound)–\(place.upperBound)")
    case .gone(let report):
      figures.gone += 1
      lines.append("\(Provenance.Input(reports[report]).name): gone: \(words), \(old)")
    }
  }

  private static func name(of source: ExportedQuote.Source) -> String {
    let place = source.place.flatMap { $0.isEmpty ? nil : "#\($0)" } ?? ""
    return (source.path ?? source.siglum ?? "a report without a name") + place
  }

  private static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
