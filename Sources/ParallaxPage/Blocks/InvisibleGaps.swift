internal import ParallaxModel

extension BlockComposer {
  /// Whether a reading has invisible characters, so that it is not the same as one without them when those are shown.
  func hasInvisible(_ cell: PassageCell) -> Bool {
    let report = reports[cell.report]
    return cell.readingParts.contains { part in
      let sentences = part.sentences.map { report.bytesWithInvisible(about: report.sentences[$0].bytes) }
      return sentences.contains { !InvisibleCount.all(in: report.document.text, $0).isEmpty }
    }
  }
}

extension Report {
  /// The bytes of some words of a paragraph with the invisible characters beside them that no word holds: those before
  /// them, and at the end of the paragraph those after them.
  func bytesWithInvisible(about bytes: Range<Int>) -> Range<Int> {
    let segment = segments[segmentIndex(atByte: bytes.lowerBound)].bytes
    let first = token(atByte: bytes.lowerBound)
    let next = token(atByte: bytes.upperBound)
    let before = first == 0 ? segment.lowerBound : max(segment.lowerBound, Int(tokens[first - 1].end))
    let isLast = next == tokens.count || Int(tokens[next].start) >= segment.upperBound
    return start(of: before..<max(before, bytes.lowerBound))..<max(bytes.upperBound, isLast ? segment.upperBound : 0)
  }

  /// Where a gap begins that has invisible characters; its end where it has none.
  private func start(of gap: Range<Int>) -> Int {
    InvisibleCount.all(in: document.text, gap).isEmpty ? gap.upperBound : gap.lowerBound
  }
}
