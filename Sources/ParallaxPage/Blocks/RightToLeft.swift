internal import ParallaxModel

extension BlockComposer {
  /// Whether a reading reads from right to left: the paragraph that its first words stand in does.
  func isRightToLeft(_ cell: PassageCell) -> Bool {
    guard let part = cell.readingParts.first else { return false }
    let report = reports[cell.report]
    return report.isRightToLeft(atByte: report.segments[part.segment].bytes.lowerBound)
  }

  /// Whether a reading of a passage that shows does: then its readings stand below each other in every layout of text.
  func hasRightToLeft(_ passage: Int) -> Bool { shownCells(of: passage).contains(where: isRightToLeft) }
}
