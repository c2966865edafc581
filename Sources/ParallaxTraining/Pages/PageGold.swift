internal import FoundationEssentials
internal import ParallaxFormats
internal import ParallaxText

/// A page with what gold says of it: the text of its article, or strings that must and must not be in it.
package struct PageGold: Sendable {
  /// The host of its address.
  let site: String
  let page: MeasuredPage
  let truth: Truth

  enum Truth: Sendable {
    case article(String)
    case strings(with: [String], without: [String])
  }

  /// The pages below `pages/dev` in a folder of gold, in the order of their paths: pairs of `NAME.html.gz` and `NAME.json`.
  package static func read(_ folder: String) -> [PageGold] {
    ["aeb", "tra"].flatMap { set -> [PageGold] in
      let path = "\(folder)/pages/dev/\(set)"
      let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      return files.sorted().filter { $0.hasSuffix(".json") }.compactMap { PageGold("\(path)/\($0.dropLast(5))") }
    }
  }

  init(site: String, page: MeasuredPage, truth: Truth) {
    (self.site, self.page, self.truth) = (site, page, truth)
  }

  private init?(_ path: String) {
    guard let packed = try? Data(contentsOf: URL(filePath: path + ".html.gz")),
      let gold = try? Data(contentsOf: URL(filePath: path + ".json")),
      let tree = try? JSONTree(parsing: Array(gold))
    else { return nil }
    page = MeasuredPage(Gzip.unpack(Array(packed), limit: 64 << 20).bytes)
    site = ReportMetadata.host(of: tree["url"]?.string ?? path)
    if let text = tree["articleBody"]?.string {
      truth = .article(text)
    } else {
      truth = .strings(with: Self.strings(tree["with"]), without: Self.strings(tree["without"]))
    }
  }

  private static func strings(_ tree: JSONTree?) -> [String] {
    (tree?.elements ?? []).compactMap(\.string).map { PageWords.folded($0) }.filter { !$0.isEmpty }
  }
}
