import ParallaxCollation
public import ParallaxModel

/// Whether the quotes of an export stand in reports as they are now.
public struct QuoteCheck {
  /// What became of a quote.
  public enum Outcome: Sendable, Equatable {
    /// Its words stand at its place.
    case stands
    /// They stand elsewhere in the report: the place that has most of what stood around them, else the nearest.
    case moved(report: Int, Range<Int>)
    /// They stand nowhere in the report.
    case gone(report: Int)
    /// None of the inputs is the one that it is of.
    case withoutReport
  }

  private let reports: [Report]
  private let form: QuoteForm
  private var folded: [Int: QuoteForm.Folded] = [:]
  private var offsets: [Int: CharacterOffsets] = [:]
  private var found: [ExportedQuote.Source: Int?] = [:]
  /// Bytes that may still be searched.
  private var room = Self.mostSearched
  /// Whether quotes were not looked for elsewhere, because too much had been searched.
  public private(set) var isCut = false

  /// Enough for some thousand quotes that are gone from the largest text that is read.
  private static let mostSearched = 2 << 30
  /// Places of the same words that are weighed.
  private static let mostPlaces = 64

  public init(_ quotes: ExportedQuotes, in reports: [Report]) {
    self.reports = reports
    form = quotes.form
  }

  /// What becomes of a quote.
  public mutating func outcome(of quote: ExportedQuote) -> Outcome {
    guard let report = report(of: quote.source) else { return .withoutReport }
    if stands(quote, in: report) { return .stands }
    return place(of: quote, in: report).map { .moved(report: report, $0) } ?? .gone(report: report)
  }

  /// The inputs that are others than when the export was made, though they are at the same place.
  public mutating func hasChanged(_ source: ExportedQuote.Source) -> Bool {
    guard let report = report(of: source), let digest = source.textDigest else { return false }
    return reports[report].document.textDigest != digest
  }
}

extension QuoteCheck {
  /// The report with the same text, else of the same input, else at the same path, else of the same siglum.
  private mutating func report(of source: ExportedQuote.Source) -> Int? {
    if let known = found[source] { return known }
    let tests: [(Report) -> Bool] = [
      { source.textDigest == $0.document.textDigest && source.path == $0.document.path && Self.isPlace(source, $0) },
      { source.textDigest == $0.document.textDigest && Self.isPlace(source, $0) },
      { source.textDigest == $0.document.textDigest },
      { source.digest == $0.document.digest && Self.isPlace(source, $0) },
      { source.path == $0.document.path && Self.isPlace(source, $0) },
      { source.siglum == $0.siglum },
    ]
    let report = tests.lazy.compactMap { [reports] test in reports.firstIndex(where: test) }.first
    found[source] = .some(report)
    return report
  }

  private static func isPlace(_ source: ExportedQuote.Source, _ report: Report) -> Bool {
    source.place == nil || source.place == report.document.place
  }

  private mutating func stands(_ quote: ExportedQuote, in report: Int) -> Bool {
    let text = reports[report].document.text
    guard quote.bytes != nil || quote.characters != nil else { return false }
    if let characters = quote.characters, let bytes = quote.bytes ?? self.bytes(ofCharacters: characters, in: report) {
      guard bytes.upperBound <= text.count, characters == self.characters(of: bytes, in: report) else { return false }
    }
    guard let bytes = quote.bytes ?? quote.characters.flatMap({ self.bytes(ofCharacters: $0, in: report) }),
      bytes.upperBound <= text.count
    else { return false }
    let words = form.folded(text[bytes]).bytes
    return (form == .page ? QuoteForm.trimmed(words[...]) : words) == form.folded(quote: quote.text)
  }

  private mutating func counted(_ report: Int) -> CharacterOffsets {
    let counted = offsets[report] ?? CharacterOffsets(reports[report].document.text)
    offsets[report] = counted
    return counted
  }

  private mutating func characters(of bytes: Range<Int>, in report: Int) -> Range<Int> {
    counted(report).range(bytes)
  }

  private mutating func bytes(ofCharacters characters: Range<Int>, in report: Int) -> Range<Int>? {
    counted(report).bytes(ofCharacters: characters)
  }

  /// Where the words stand now.
  private mutating func place(of quote: ExportedQuote, in report: Int) -> Range<Int>? {
    let words = form.folded(quote: quote.text)
    let text = folded[report] ?? form.folded(reports[report].document.text[...])
    folded[report] = text
    guard !words.isEmpty, words.count <= text.bytes.count else { return nil }
    guard room >= text.bytes.count else {
      isCut = true
      return nil
    }
    room -= text.bytes.count
    let places = QuoteSearch(words).places(in: text.bytes, atMost: Self.mostPlaces).map {
      text.source(of: $0..<$0 + words.count)
    }
    let start = quote.bytes?.lowerBound ?? 0
    return places.min {
      (-around(quote, $0, report), abs($0.lowerBound - start)) < (
        -around(quote, $1, report), abs($1.lowerBound - start)
      )
    }
  }

  /// Which of both sides are as the export says.
  private func around(_ quote: ExportedQuote, _ place: Range<Int>, _ report: Int) -> Int {
    let text = reports[report].document.text
    let (before, after) = (Array(quote.prefix.utf8), Array(quote.suffix.utf8))
    let isBefore = !before.isEmpty && text[..<place.lowerBound].suffix(before.count).elementsEqual(before)
    let isAfter = !after.isEmpty && text[place.upperBound...].prefix(after.count).elementsEqual(after)
    return (isBefore ? 1 : 0) + (isAfter ? 1 : 0)
  }
}
