public import ParallaxModel

/// What has happened to files since they were read. Paths stand in their order.
public struct ReportNews: Sendable, Equatable {
  public let changed: [String]
  public let new: [String]
  public let gone: [String]

  /// - Parameter known: path → SHA-256 of what was read.
  public init(since known: [String: String], _ files: [InputFile]) {
    let now = Set(files.map(\.path))
    changed = files.filter { known[$0.path] != nil && known[$0.path] != $0.digest }.map(\.path)
    new = files.filter { known[$0.path] == nil }.map(\.path)
    gone = known.keys.filter { !now.contains($0) }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  public var isEmpty: Bool { changed.isEmpty && new.isEmpty && gone.isEmpty }

  /// `003 has changed, 2 reports are new, 001 is gone`.
  ///
  /// - Parameter siglum: of a path that is shown.
  func words(_ siglum: (String) -> String?) -> String {
    func named(_ paths: [String], one: String, many: String) -> String? {
      switch paths.count {
      case 0: nil
      case 1: "\(siglum(paths[0]) ?? "1 report") \(one)"
      default: "\(paths.count) reports \(many)"
      }
    }
    return [
      named(changed, one: "has changed", many: "have changed"), named(new, one: "is new", many: "are new"),
      named(gone, one: "is gone", many: "are gone"),
    ].compactMap(\.self).joined(separator: ", ")
  }
}
