internal import ParallaxDatabase
internal import ParallaxModel

/// The files and folders that an index is of. They are kept by their absolute paths, and named as this run names them.
enum IndexRoots: Sendable {
  /// As they are kept.
  case absolute
  /// Absolute path → as it is named here.
  case named([String: String])

  init(naming arguments: [String]) {
    var names: [String: String] = [:]
    for argument in arguments.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let path = PrivateFiles.absolute(argument)
      if names[path] == nil { names[path] = argument }
    }
    self = .named(names)
  }

  /// What the reports below each root are called.
  func names(in database: borrowing Database) throws(DatabaseProblem) -> RootNames {
    var names = RootNames()
    try database.run("SELECT id, path FROM root") { row in
      let path = row.text(1)
      switch self {
      case .absolute: names.add(row.number(0), path)
      case .named(let known): names.add(row.number(0), known[path] ?? path)
      }
    }
    return names
  }
}

/// The number of a root → what it is called.
struct RootNames {
  private var names: [Int: String] = [:]

  mutating func add(_ root: Int, _ name: String) { names[root] = name.hasSuffix("/") ? name : name + "/" }

  /// In which order the names of reports stand that are below different roots.
  var order: UInt64 {
    names.sorted { $0.value.utf8.lexicographicallyPrecedes($1.value.utf8) }.reduce(.fnv1aBasis) {
      $0.addingFNV1a(UInt8(truncatingIfNeeded: $1.key)).addingFNV1a(UInt8(truncatingIfNeeded: $1.key >> 8))
    }
  }

  /// Of the input whose root and name stand in two columns.
  func path(_ row: borrowing Row, at column: Int32) -> String {
    let root = names[row.number(column)] ?? ""
    let name = row.text(column + 1)
    return name.isEmpty ? String(root.dropLast()) : root + name
  }
}
