import ParallaxModel
import ParallaxPage

/// The runs of a reading by the sentences that they are of: each group is one unbroken stretch of the report's text, with
/// the words of others that stand in it.
struct QuotedRuns {
  /// A run, or the part of one that stands in a sentence.
  struct Piece {
    let run: BlockRun
    /// The report that it is of.
    let report: Int
    let bytes: Range<Int>
    /// Whether it is no words of the reading, but such as it lacks.
    let isForeign: Bool
  }

  struct Group {
    /// Of the report's text; nil for what is not the report's.
    var bytes: Range<Int>?
    var pieces: [Piece]
    fileprivate var sentence: Int?
  }

  private(set) var groups: [Group] = []
  private let report: Int
  private let own: Report

  init(_ runs: [BlockRun], of report: Int, _ reports: [Report]) {
    self.report = report
    own = reports[report]
    for run in runs { add(run) }
  }

  private mutating func add(_ run: BlockRun) {
    switch run.words {
    case .report(report, let bytes) where run.role != .variantGone: add(bytes, run)
    case .report(let other, let bytes): addForeign(Piece(run: run, report: other, bytes: bytes, isForeign: true))
    case .counted(_, let other, let bytes):
      addForeign(Piece(run: run, report: other, bytes: bytes, isForeign: true))
    case .own:
      let piece = Piece(run: run, report: report, bytes: 0..<0, isForeign: false)
      groups.append(Group(bytes: nil, pieces: [piece], sentence: nil))
    }
  }

  /// Words that are lacking stand in the sentence before them.
  private mutating func addForeign(_ piece: Piece) {
    if groups.last?.bytes != nil {
      groups[groups.count - 1].pieces.append(piece)
    } else {
      groups.append(Group(bytes: nil, pieces: [piece], sentence: nil))
    }
  }

  private mutating func add(_ bytes: Range<Int>, _ run: BlockRun) {
    var start = bytes.lowerBound
    var run = run
    while start < bytes.upperBound {
      let sentence = own.sentence(atByte: start)
      let next = sentence + 1 < own.sentences.count ? own.sentences[sentence + 1].bytes.lowerBound : bytes.upperBound
      var end = min(bytes.upperBound, max(next, start + 1))
      let after = end
      if after < bytes.upperBound { while end > start + 1, own.document.text[end - 1] <= 0x20 { end -= 1 } }
      add(Piece(run: run, report: report, bytes: start..<end, isForeign: false), sentence)
      start = after
      run.isSpaced = end < after
    }
  }

  private mutating func add(_ piece: Piece, _ sentence: Int) {
    if let last = groups.last, last.sentence == sentence, let bytes = last.bytes,
      bytes.upperBound <= piece.bytes.lowerBound,
      own.document.text[bytes.upperBound..<piece.bytes.lowerBound].allSatisfy({ $0 <= 0x20 })
    {
      groups[groups.count - 1].bytes = bytes.lowerBound..<piece.bytes.upperBound
      groups[groups.count - 1].pieces.append(piece)
    } else {
      groups.append(Group(bytes: piece.bytes, pieces: [piece], sentence: sentence))
    }
  }
}
