internal import ParallaxModel

/// How much room the labels of all blocks need, in columns: lines of one page have their labels below each other.
struct BlockMeasures {
  /// Of the names of passages.
  let number: Column
  let siglum: Column
  /// Of places that are not out of the ordinary.
  let place: Column
  /// Whether bars stand beside the text.
  let hasBars: Bool
  /// The rows that a map may have.
  let mapRows: Int
}

extension BlockComposer {
  var measures: BlockMeasures {
    let heads = synopsis.passages.reduce(0) { $0 + ($1.cell(of: base)?.heads.count ?? 0) }
    return BlockMeasures(
      number: synopsis.passages.map(\.kind.name.count).max() ?? 1,
      siglum: synopsis.story.reports.map { reports[$0].siglum.count }.max() ?? 3,
      place: isOfOwnTexts ? places.widestOfSentences : places.widest,
      hasBars: isOfOwnTexts, mapRows: synopsis.passages.count + heads)
  }
}
