import ParallaxModel

/// Texts parted by a zero byte are collated, whatever they are, and looked at from every base: each base's passages
/// hold no sentence twice, and its findings and quotations are looked for.
func fuzzCollation(_ input: UnsafeBufferPointer<UInt8>) {
  let bytes = input.prefix(1 << 14)
  let files = bytes.split(separator: 0, maxSplits: 3).enumerated().map { index, text in
    InputFile(path: "\(index).txt", bytes: Array(text), encoding: TextEncoding(named: "UTF-8"))
  }
  let collation = Collation.collate(files).collation
  for link in collation.links {
    precondition(link.a.report != link.b.report, "a link within one report")
  }
  for story in collation.stories {
    for base in story.reports {
      let projection = Projection(of: collation, story: story, base: base)
      precondition(projection.comparisons.count == projection.synopsis.passages.count, "a passage not compared")
      _ = projection.findings(in: collation)
      _ = projection.quotations(in: collation)
      let document = collation.reports[base].document
      _ = projection.counterparts(of: document.string(0..<min(40, document.text.count)), in: collation)
    }
  }
}
