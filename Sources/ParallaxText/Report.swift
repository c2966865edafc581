internal import ParallaxSupport

/// One outlet's text on the event, divided into segments, sentences and tokens.
///
/// A class, because it never changes and every stage hands it on: a copy of its many parts would cost more than the work.
public final class Report: Sendable {
  /// The short name that stands for the report everywhere; at most 8 columns, unique in a collation.
  public let siglum: String
  /// What was read of it, before it was divided.
  public let document: Document
  /// Nil where it is not known: then neutral rules hold.
  public let language: Language?
  public let segments: [Segment]
  /// All sentences in text order; a segment names its own by range.
  public let sentences: [Sentence]
  /// All tokens in text order; a sentence names its own by range.
  public let tokens: [Token]
  /// The names that the reader gives to the report.
  public let given: GivenNames

  public init(
    siglum: String, document: Document, language: Language? = nil, given: GivenNames = GivenNames(),
    segments: [Segment],
    sentences: [Sentence], tokens: [Token]
  ) {
    self.given = given
    self.siglum = siglum
    self.document = document
    self.language = language
    self.segments = segments
    self.sentences = sentences
    self.tokens = tokens
  }

  /// The same report under another short name.
  package func named(_ siglum: String) -> Report {
    siglum == self.siglum
      ? self
      : Report(
        siglum: siglum, document: document, language: language, given: given, segments: segments,
        sentences: sentences, tokens: tokens)
  }

  /// Segments, sentences and tokens stand in text order; each names what it is made of, without a gap.
  func checkInvariants() {
    #if DEBUG
      assert(segments.map(\.bytes).isAscendingWithoutOverlap, "segments are in text order")
      assert(sentences.map(\.bytes).isAscendingWithoutOverlap, "sentences are in text order")
      assert(tokens.map(\.bytes).isAscendingWithoutOverlap, "tokens are in text order")
      assert(segments.flatMap(\.sentences) == Array(sentences.indices), "every sentence is of one segment")
      assert(sentences.flatMap(\.tokens) == Array(tokens.indices), "every token is of one sentence")
      assert(
        segments.indices.allSatisfy { number in
          segments[number].sentences.allSatisfy { sentences[$0].segment == number }
        },
        "a sentence names its segment")
    #endif
  }

  /// What the text itself says of outlet, date and author.
  public var metadata: ReportMetadata { document.metadata }

  /// The outlet's name: the reader's, else what the text itself says; nil where neither is known.
  public var outlet: String? { given.outlet ?? metadata.source?.value }

  /// The role of the segment that the sentence stands in.
  public func role(ofSentence sentence: Int) -> SegmentRole { segments[sentences[sentence].segment].role }

  /// The role of the segment that the byte stands in.
  public func role(atByte byte: Int) -> SegmentRole { role(ofSentence: sentence(atByte: byte)) }

  /// The segments that are the article's own: its text with headings and captions.
  public var articleSegments: [Segment] { segments.filter { [.body, .subhead, .caption].contains($0.role) } }

  /// The headline in words: the text's own, else what the format says of it.
  public var headlineWords: String? {
    headline.map { document.string($0.bytes) } ?? metadata.headline?.value
  }

  /// The segment that is the headline, if there is one.
  public var headline: Segment? { segments.first { $0.role == .headline } }

  /// The sentence that holds the byte, or the last one before it; 0 before the first.
  public func sentence(atByte byte: Int) -> Int {
    max(0, sentences.prefixCount { $0.bytes.lowerBound <= byte } - 1)
  }

  /// The sentence that holds the token.
  package func sentence(ofToken token: Int) -> Int {
    max(0, sentences.prefixCount { $0.tokens.lowerBound <= token } - 1)
  }

  /// The bytes from the first of some tokens to the last; empty for none.
  package func bytes(ofTokens range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return Int(tokens[first].start)..<Int(tokens[last].end)
  }

  /// The first token that starts at the byte or after it.
  package func token(atByte byte: Int) -> Int { tokens.prefixCount { Int($0.start) < byte } }
}

/// The names that a reader gives to a report, nil where none was given.
public struct GivenNames: Sendable, Equatable {
  public let siglum: String?
  public let outlet: String?

  public init(siglum: String? = nil, outlet: String? = nil) {
    self.siglum = siglum
    self.outlet = outlet
  }
}
