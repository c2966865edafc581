import ParallaxModel

/// One look into the store for some files: one connection, one picture of what is there.
struct StoreReading: ~Copyable {
  let database: Database
  let files: [FileIdentity]
  let names: PathNames
  /// Whether it has the tables of notes and views; a database of the first version has corrections alone.
  let hasNotes: Bool
  /// Whether ranges have their context; databases of the first two versions have none.
  let hasContext: Bool

  /// Nil where nothing is kept yet.
  init?(path: String, _ files: [FileIdentity]) throws(StoreProblem) {
    guard StorePlace.exists(path) else { return nil }
    let database = try Database(path: path, .existing)
    guard try Schema.check(database) else { return nil }
    try database.beginReading()
    (hasNotes, hasContext) = (try Schema.check(database, has: 2), try Schema.check(database, has: 3))
    self.database = database
    self.files = files
    names = PathNames(files)
  }

  /// The columns of a range.
  var range: String { hasContext ? RangeColumns.names : RangeColumns.namesWithoutContext }
}

/// The paths under which files are remembered, and those by which they are called now.
struct PathNames {
  private var keptNames: [String: String] = [:]
  private var presentNames: [String: String] = [:]

  init(_ files: [FileIdentity]) {
    for file in files {
      let kept = StorePlace.absolute(file.path)
      keptNames[file.path] = kept
      presentNames[kept] = file.path
    }
  }

  func kept(_ path: String) -> String { keptNames[path] ?? path }

  func present(_ path: String) -> String { presentNames[path] ?? path }
}
