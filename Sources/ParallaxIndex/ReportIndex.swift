internal import ParallaxDatabase
internal import ParallaxModel
internal import Synchronization

/// The index of a collection: texts, metadata, signatures, stories and a full-text index in one SQLite file.
///
/// It holds nothing that cannot be had again from the reports and the file of notes. One program at a time takes in what
/// has changed (`refresh`), others read meanwhile; every call sees one state. Where there can be no file, or it may not be
/// touched, a temporary index does the same for this run.
package final class ReportIndex: Sendable {
  /// Nil for a temporary index.
  package let path: String?
  let roots: IndexRoots
  let connections: IndexConnections
  /// What this program is doing with it.
  private let progress = Mutex<StoryListing.State?>(nil)
  private let said = Mutex<[IndexProblem]>([])
  /// For the reasons of stories.
  let frequencies = KeptFrequencies()

  /// Opens the index at a path, or makes an empty one there.
  ///
  /// An older or damaged one is set aside, which `takeNotices` tells; a newer one, and a file that is none, is left alone.
  ///
  /// - Parameters:
  ///   - paths: files and folders that it is of, as they are named in this run.
  ///   - isOwn: whether the path is of `IndexPlace`, where nothing else lies.
  /// - Throws: why it cannot be used.
  package init(at path: String, of paths: [String], isOwn: Bool = true) throws(IndexProblem) {
    self.path = path
    roots = IndexRoots(naming: paths)
    let notice = try IndexFile(path: path, isOwn: isOwn).prepare()
    connections = IndexConnections(path: path)
    if let notice { said.withLock { $0.append(notice) } }
  }

  /// Opens an index for what is in it; its reports have their absolute paths.
  package init(reading path: String) throws(IndexProblem) {
    self.path = path
    roots = .absolute
    guard IndexPlace.isIndex(path) else { throw IndexProblem(.foreign, path: path) }
    let file = IndexFile(path: path, isOwn: false)
    let notice = try file.check()
    connections = IndexConnections(path: path)
    // Whoever made it was ended before there was anything in it.
    if notice == nil, try file.isEmpty() { throw IndexProblem(.damaged, path: path) }
    switch notice?.kind {
    case .replacedOlder: throw IndexProblem(.older, path: path)
    case .replacedDamaged: throw IndexProblem(.damaged, path: path)
    default: break
    }
  }

  /// The files and folders that an older or damaged index is of, as far as it still says that.
  package static func roots(ofDamaged path: String) -> [String] {
    guard IndexPlace.isIndex(path), let database = try? Database(path: path, .existing) else { return [] }
    var roots: [String] = []
    try? database.run("SELECT path FROM root") { roots.append($0.text(0)) }
    return roots.filter { $0.hasPrefix("/") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// A temporary index, gone with this object.
  package init(of paths: [String]) {
    path = nil
    roots = IndexRoots(naming: paths)
    connections = IndexConnections(path: "")
  }

  /// What was done to use the index, each told once.
  package func takeNotices() -> [IndexProblem] {
    said.withLock { said in
      defer { said = [] }
      return said
    }
  }

  /// What this program is doing with it; nil for nothing.
  var state: StoryListing.State? { progress.withLock { $0 } }

  func show(_ state: StoryListing.State?) { progress.withLock { $0 = state } }

  func say(_ notice: IndexProblem) { said.withLock { $0.append(notice) } }

  /// Reads from one state of the index.
  func read<Result>(
    _ body: (borrowing Database) throws(DatabaseProblem) -> Result
  ) throws(IndexProblem) -> Result {
    do throws(DatabaseProblem) {
      return try connections.read(body)
    } catch {
      throw problem(error)
    }
  }

  /// Damage is noted, so that the next one who writes makes the index anew.
  func problem(_ error: DatabaseProblem) -> IndexProblem {
    if error.kind == .foreign, let path { IndexFile(path: path, isOwn: true).markDamaged() }
    return IndexProblem(error, path: path ?? "temporary index")
  }

  /// The files and folders that it is of.
  package func rootPaths() throws(IndexProblem) -> [String] {
    var paths: [String] = []
    try read { database throws(DatabaseProblem) in
      try database.run("SELECT path FROM root") { paths.append($0.text(0)) }
    }
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Every input that it is of, by its absolute path, in the order of the paths.
  package func paths() throws(IndexProblem) -> [String] {
    var paths: [String] = []
    try read { database throws(DatabaseProblem) in
      let names = try roots.names(in: database)
      try database.run("SELECT root, name FROM input") { row in paths.append(names.path(row, at: 0)) }
    }
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
