import Glibc

/// The whole collation: the sample reports beside others' work on them, and how the cost grows.
struct Collations: ~Copyable {
  let folder: WorkFolder
  let parallax: String
  let seeds: String

  func print(_ bounds: inout Bounds) {
    let collate = Command(parallax, ["collate", "--format", "json", seeds])
    let costs = Table(
      title: "Collation of the sample reports",
      rows: [
        ("parallax", collate), ("git --word-diff, all pairs", Command("sh", ["-c", Self.allPairs, "sh", seeds])),
        ("CollateX", hasCollateX ? Command("python3", ["-c", Self.collateX, seeds]) : nil),
      ]
    ).print()
    if let ours = costs["parallax"], let git = costs["git --word-diff, all pairs"] {
      bounds.expect("collation beside git", ours.processor / git.processor, atMost: 1)
    }
    growth("with length, 3 reports", [(3, 5000), (3, 10_000), (3, 20_000)], &bounds) { $0.words }
    growth("with length, 10 reports", [(10, 2500), (10, 5000)], &bounds) { $0.words }
    growth("with the reports, 1000 words each", [(25, 1000), (50, 1000), (100, 1000), (200, 1000)], &bounds) {
      $0.reports
    }
  }

  private static let allPairs = """
    for a in "$1"/*; do for b in "$1"/*; do
      [ "$a" \\< "$b" ] && git --no-pager diff --no-index --word-diff=porcelain "$a" "$b"
    done; done; true
    """

  private static let collateX = """
    import glob, sys
    from collatex import Collation, collate
    collation = Collation()
    for path in sorted(glob.glob(sys.argv[1] + '/*.txt')):
        collation.add_plain_witness(path, open(path, encoding='utf-8').read())
    print(len(collate(collation, output='table', segmentation=False).rows))
    """

  private var hasCollateX: Bool { Command("python3", ["-c", "import collatex"])?.run() != nil }

  private typealias Size = (reports: Int, words: Int)

  /// Exponents of the growth from the least size to the largest: 1 is in proportion, 2 by the square.
  private func growth(_ title: String, _ sizes: [Size], _ bounds: inout Bounds, by measure: (Size) -> Int) {
    Swift.print("Collation, growth \(title)")
    var costs: [Cost] = []
    for size in sizes {
      guard let cost = Command(parallax, ["collate", "--format", "json", reports(size)])?.cost() else { return }
      costs.append(cost)
      let name = "\(size.reports) × \(size.words) words".padded(28)
      Swift.print("  \(name) \(rounded(cost.processor * 1000)) ms  \(cost.memory)")
      fflush(nil)
    }
    let grown = log(Double(measure(sizes[sizes.count - 1])) / Double(measure(sizes[0])))
    func exponent(_ value: (Cost) -> Double) -> Double { log(value(costs[costs.count - 1]) / value(costs[0])) / grown }
    // Each pair of reports is compared: with the reports it is between 1 and 2.
    bounds.expect("exponent of the time", exponent(\.processor), atMost: 1.8)
    bounds.expect("exponent of the memory", exponent(\.megabytes), atMost: 1.2)
  }

  /// A folder of reports that tell one story in their own words and leave out some of it.
  private func reports(_ size: Size) -> String {
    let name = "\(size.reports)x\(size.words)"
    let path = folder.folder(name)
    var text = SampleText(seed: 11, words: 8000)
    let story = text.paragraphs(words: size.words)
    for number in 0..<size.reports {
      let kept = text.edited(story).filter { _ in text.below(8) > 0 }
      _ = folder.write("\(name)/r\(number).txt", kept)
    }
    return path
  }
}
