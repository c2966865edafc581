import FoundationEssentials
import ParallaxModel

/// Reports of one event, or of some, in a folder.
struct LawCase: Sendable {
  /// What it is called in messages.
  let name: String
  /// In the order of their paths.
  let files: [InputFile]
  /// Whether all of it is known to be in one language.
  let isMonolingual: Bool

  init(name: String, files: [InputFile], isMonolingual: Bool = false) {
    self.name = name
    self.files = files
    self.isMonolingual = isMonolingual
  }

  /// The `.txt` files of a folder, not of those below it; nil where there is none.
  init?(folder: String, name: String, isMonolingual: Bool = false) {
    let texts = Self.entries(of: folder).filter { $0.hasSuffix(".txt") }.map { "\(folder)/\($0)" }
    let files = InputReader().read(paths: texts).files
    guard !files.isEmpty else { return nil }
    self.init(name: name, files: files, isMonolingual: isMonolingual)
  }

  /// The cases of all dev sets, by set and name: the folders `SET/dev/CASE` and `GROUP/SET/dev/CASE` with texts.
  static func cases(below gold: String) -> [LawCase] {
    let sets = entries(of: gold).flatMap { set in
      [set] + entries(of: "\(gold)/\(set)").filter { $0 != "dev" }.map { "\(set)/\($0)" }
    }
    return sets.flatMap { set in
      entries(of: "\(gold)/\(set)/dev").compactMap { name in
        LawCase(folder: "\(gold)/\(set)/dev/\(name)", name: "\(set)/\(name)", isMonolingual: true)
      }
    }
  }

  /// The names in a folder, ascending; none where it cannot be read.
  private static func entries(of folder: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
