import ParallaxModel
import ParallaxPage

extension LinearReader {
  /// What all tell, what some tell and what only one has.
  var overviewLines: [String] {
    var blocks = options.blocks
    blocks.ownSentences = .max
    let composer = OverviewComposer(
      projection.overview(in: collation, quotations: quotations), findings, of: projection, in: collation,
      options: blocks)
    return OverviewText(composer, ascii: options.ascii).lines
  }
}
