import ParallaxModel

@testable import ParallaxCollation
@testable import ParallaxSupport
@testable import ParallaxText

/// A collation written down by hand: reports as paragraphs of sentences, links by sentence numbers.
struct Draft {
  var reports: [Report] = []
  var links: [Tie] = []
  /// Every report numbers its words from 0, so that words at one place are the same; the longest list serves for all.
  private var vocabulary = Vocabulary()

  /// Adds a report; every paragraph is a list of sentences. A paragraph that starts with `#` is a headline, with
  /// `##` a subhead, with `~` furniture.
  mutating func add(_ siglum: String, _ paragraphs: [[String]]) {
    var builder = ReportBuilder()
    for paragraph in paragraphs { builder.add(paragraph) }
    reports.append(builder.report(siglum))
    if builder.vocabulary.count > vocabulary.count { vocabulary = builder.vocabulary }
  }

  /// Ties sentence `a` of the first report with sentence `b` of the second by a detail.
  mutating func share(_ first: Int, _ a: Int, _ second: Int, _ b: Int, _ shares: [SharedDetail] = []) {
    let (x, y) = (SentenceID(report: first, sentence: a), SentenceID(report: second, sentence: b))
    links.append(Tie(a: min(x, y), b: max(x, y), grade: .detail, score: 0.9, reasons: [], shares: shares))
  }

  /// Links sentence `a` of the first report with sentence `b` of the second.
  mutating func link(_ first: Int, _ a: Int, _ second: Int, _ b: Int, score: Double = 0.9) {
    let (x, y) = (SentenceID(report: first, sentence: a), SentenceID(report: second, sentence: b))
    links.append(Tie(a: min(x, y), b: max(x, y), score: score, reasons: []))
  }

  var collation: Collation {
    Collation(
      reports: reports, vocabulary: vocabulary, ties: links.sorted { ($0.a, $0.b) < ($1.a, $1.b) })
  }

  /// - Parameter closeness: of all pairs of reports.
  func synopsis(base: Int, closeness: Double = 1) -> Synopsis {
    let collation = collation
    return Synopsis(
      of: collation.stories[0], base: base, reports: reports, ties: collation.ties,
      closeness: Closeness(everywhere: closeness, count: reports.count))
  }
}

private struct ReportBuilder {
  private var text: [UInt8] = []
  private var segments: [Segment] = []
  private var sentences: [Sentence] = []
  private var tokens: [Token] = []
  private(set) var vocabulary = Vocabulary()

  mutating func add(_ paragraph: [String]) {
    var paragraph = paragraph
    let role = Self.role(of: &paragraph)
    let (start, first) = (text.count, sentences.count)
    for sentence in paragraph { add(sentence: sentence) }
    segments.append(
      Segment(role: role, bytes: start..<text.count - 1, sentences: first..<sentences.count))
    text.append(UInt8(ascii: "\n"))
  }

  private static func role(of paragraph: inout [String]) -> SegmentRole {
    for (mark, role) in [("##", SegmentRole.subhead), ("#", .headline), ("~", .furniture)]
    where paragraph[0].hasPrefix(mark) {
      paragraph[0].removeFirst(mark.count)
      return role
    }
    return .body
  }

  private mutating func add(sentence: String) {
    let (start, first) = (text.count, tokens.count)
    for word in sentence.split(separator: " ") {
      let id = vocabulary.intern(String(word))
      tokens.append(
        Token(
          start: text.count, end: text.count + word.utf8.count, written: id, normalized: id, stem: id, kind: .word))
      text += Array(word.utf8) + [UInt8(ascii: " ")]
    }
    sentences.append(
      Sentence(segment: segments.count, bytes: start..<text.count - 1, tokens: first..<tokens.count))
  }

  func report(_ siglum: String) -> Report {
    let file = Document(path: "\(siglum).txt", digest: siglum, text: text)
    return Report(siglum: siglum, document: file, segments: segments, sentences: sentences, tokens: tokens)
  }
}
