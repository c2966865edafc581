internal import FoundationEssentials
internal import ParallaxCollation
internal import ParallaxText

/// A set of cases that were made in one way: what is left out as a whole to see what holds beyond it.
package struct GoldSource {
  package let name: String
  let cases: [GoldCase]
  /// Two reports of different events each: nothing ties them.
  let strangers: [GoldCase]

  /// The sets that ties are learnt from, below `eval` in the folder of gold, and the seeds beside it.
  package static let names = ["wmtrewrite", "wmtlang", "outlets", "world", "multinews", "own"]

  /// The sources of some folders of gold, in the order of their names above; each from the first folder that has it.
  package static func read(_ folders: [String]) -> [GoldSource] {
    let sets = names.compactMap { name in
      folders.lazy.compactMap { GoldSource(name, cases(of: "\($0)/eval/\(name)/dev")) }.first
    }
    return sets + folders.lazy.compactMap { GoldSource("seeds", ["\($0)/seeds"]) }.prefix(1)
  }

  /// The folders of a set, in the order of their names.
  private static func cases(of set: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: set)) ?? []).sorted().map { "\(set)/\($0)" }
  }

  private init?(_ name: String, _ folders: [String]) {
    let read = folders.compactMap { folder in
      GoldFile.read("\(folder)/gold.json").map { (gold: $0, files: Self.files(of: $0, in: folder)) }
    }
    guard !read.isEmpty else { return nil }
    self.name = name
    cases = read.map { gold, files in
      GoldCase(
        files, unit: gold.unit, pairs: gold.pairs ?? [], maybe: gold.maybe ?? [], scored: gold.scoredReportPairs)
    }
    strangers = zip(read, read.dropFirst()).compactMap { one, next in
      guard let first = one.files.first, let second = next.files.first else { return nil }
      return GoldCase([first, second], unit: one.gold.unit, pairs: [], maybe: [], scored: nil)
    }
  }

  private static func files(of gold: GoldFile, in folder: String) -> [InputFile] {
    let names = gold.reports ?? []
    let files = InputReader().read(paths: names.map { "\(folder)/\($0)" }).files
    return names.compactMap { name in files.first { $0.path.hasSuffix("/\(name)") } }
  }
}
