import Glibc

/// The whole collation: the sample reports beside others' work on them, and how the cost grows.
struct Collations: ~Copyable {
  let folder: WorkFolder
  let parallax: String
  let seeds: String

  func print() {
    let collate = Command(parallax, ["collate", "--format", "json", seeds])
    Table(
      title: "Collation of the sample reports",
      rows: [
        ("parallax", collate), ("git --word-diff, all pairs", Command("sh", ["-c", Self.allPairs, "sh", seeds])),
        ("CollateX", hasCollateX ? Command("python3", ["-c", Self.collateX, seeds]) : nil),
      ]
    ).print()
    growth("with length, 3 reports", [(3, 5000), (3, 10_000), (3, 20_000)]) { $0.words }
    growth("with length, 10 reports", [(10, 2500), (10, 5000)]) { $0.words }
    growth("with the reports, 1000 words each", [(25, 1000), (50, 1000), (100, 1000), (200, 1000)]) { $0.reports }
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

  private var hasCollateX: Bool {
    Command("python3", ["-c", "import collatex, os; os.kill(os.getpid(), 9)"]).map { $0.cost() == nil } ?? false
  }

  private typealias Size = (reports: Int, words: Int)

  private func growth(_ title: String, _ sizes: [Size], by measure: (Size) -> Int) {
    Swift.print("Collation, growth \(title)")
    var first: (size: Int, seconds: Double)?
    for size in sizes {
      guard let cost = Command(parallax, ["collate", "--format", "json", reports(size)])?.cost() else { return }
      let exponent = first.map { log(cost.seconds / $0.seconds) / log(Double(measure(size)) / Double($0.size)) }
      let grown = exponent.map { "  exponent \(rounded($0 * 10))/10" } ?? ""
      first = first ?? (measure(size), cost.seconds)
      let name = "\(size.reports) × \(size.words) words".padded(24)
      Swift.print("  \(name) \(rounded(cost.seconds * 1000)) ms  \(cost.memory)\(grown)")
    }
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
