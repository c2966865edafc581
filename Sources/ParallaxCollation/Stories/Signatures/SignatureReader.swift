public import ParallaxText

/// Documents → signatures. It keeps what it has found out about words, so one reader serves many documents of one thread.
public struct SignatureReader {
  private var bodies = BodyFeatureReader()

  public init() {}

  /// - Parameters:
  ///   - language: what the reader says it is written in.
  ///   - outlet: what the reader says it is from.
  ///   - date: of publication, where it is known from elsewhere; else what the document says.
  public mutating func sign(
    _ document: Document, language: Language? = nil, outlet: String? = nil, date: String? = nil
  ) -> SignedReport {
    let (language, body) = bodies.read(document, language)
    let stated = document.metadata.date.flatMap { $0.kind == .published ? $0.value : nil }
    let date = date ?? stated
    return SignedReport(
      path: document.path, document: document.place, headline: Self.heading(of: document),
      outlet: outlet ?? document.metadata.source?.value, date: date,
      signature: StorySignature(body, language: language, date: date))
  }

  /// Bytes of a heading that are kept.
  private static let mostHeading = 200

  /// Its headline, else the beginning of its body.
  private static func heading(of document: Document) -> String {
    let block = document.blocks.first { $0.role == .headline }
    if block == nil, let headline = document.metadata.headline?.value { return headline }
    guard let bytes = (block ?? document.blocks.first { $0.role == .body })?.bytes else { return "" }
    var end = min(bytes.upperBound, bytes.lowerBound + mostHeading)
    while end < bytes.upperBound, end > bytes.lowerBound, document.text[end] & 0xC0 == 0x80 { end -= 1 }
    return document.string(bytes.lowerBound..<end)
  }
}
