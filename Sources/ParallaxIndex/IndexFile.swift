internal import Glibc
internal import ParallaxDatabase

/// The file of an index: made where there is none, set aside where it is of no use.
struct IndexFile {
  let path: String
  /// Whether nothing but an index may lie there.
  let isOwn: Bool

  /// Makes sure that there is an index of this version.
  ///
  /// - Returns: what was done to an older or damaged one.
  /// - Throws: why it cannot be used.
  func prepare() throws(IndexProblem) -> IndexProblem? {
    let found = try check()
    if let found {
      guard let lock = try lock() else { throw IndexProblem(.busy, path: path) }
      // Another program may have done it meanwhile.
      let still = try check()
      if let still { try setAside(still.kind) }
      try create()
      withExtendedLifetime(lock) {}
      return still == nil ? nil : found
    }
    if IndexPlace.Header(of: path) != .missing, try !isEmpty() { return nil }
    try create()
    return nil
  }

  /// Looks whether what is there can be used.
  ///
  /// - Returns: what has to be done to it, as it is said when it is done; nil where it is missing or current.
  /// - Throws: where it may not be touched.
  func check() throws(IndexProblem) -> IndexProblem? {
    switch IndexPlace.Header(of: path) {
    case .missing: return nil
    case .index: break
    case .other, .otherDatabase:
      guard isOwn else { throw IndexProblem(.foreign, path: path) }
      return IndexProblem(.replacedDamaged(aside: asideDamaged), path: path)
    }
    do throws(DatabaseProblem) {
      let database = try Database(path: path, .existing)
      try database.addSpacedTokenizer()
      switch try IndexSchema.found(in: database) {
      case .older: return IndexProblem(.replacedOlder(aside: asideOlder), path: path)
      case .damaged: return IndexProblem(.replacedDamaged(aside: asideDamaged), path: path)
      case .current, .empty: return nil
      }
    } catch {
      if error.kind == .foreign { return IndexProblem(.replacedDamaged(aside: asideDamaged), path: path) }
      throw IndexProblem(error, path: path)
    }
  }

  /// Notes that damage was found while it was read, so that whoever writes next makes it anew.
  func markDamaged() {
    guard let database = try? Database(path: path, .existing) else { return }
    try? IndexState.damaged.set(1, in: database)
  }

  /// Sets a damaged one aside and makes it anew, for what was found while it was used.
  ///
  /// - Returns: what is said of it.
  func replaceDamaged() throws(IndexProblem) -> IndexProblem {
    try setAside(.replacedDamaged(aside: asideDamaged))
    try create()
    return IndexProblem(.replacedDamaged(aside: asideDamaged), path: path)
  }

  /// - Returns: nil while another program writes.
  func lock(waits: Bool = false) throws(IndexProblem) -> WriterLock? {
    do throws(WriterLock.SystemError) {
      return try WriterLock(beside: path, waits: waits)
    } catch {
      throw IndexProblem(.unwritable(reason: error.reason), path: path)
    }
  }

  private var asideDamaged: String { path + ".damaged" }
  private var asideOlder: String { path + ".old" }

  /// Whether it has no tables yet.
  func isEmpty() throws(IndexProblem) -> Bool {
    do throws(DatabaseProblem) {
      return try IndexSchema.found(in: Database(path: path, .existing)) == .empty
    } catch { throw IndexProblem(error, path: path) }
  }

  private func setAside(_ kind: IndexProblem.Kind) throws(IndexProblem) {
    let aside =
      switch kind {
      case .replacedOlder(let aside), .replacedDamaged(let aside): aside
      default: asideDamaged
      }
    guard rename(path, aside) == 0 else {
      throw IndexProblem(.unwritable(reason: String(cString: strerror(errno))), path: path)
    }
    // Its journal belongs to no other file.
    unlink(path + "-wal")
    unlink(path + "-shm")
    unlink(path + "-journal")
  }

  private func create() throws(IndexProblem) {
    guard PrivateFiles.makeFolders(above: path) else {
      throw IndexProblem(.unwritable(reason: "its folder cannot be made"), path: path)
    }
    PrivateFiles.make(path)
    do throws(DatabaseProblem) {
      let database = try Database(path: path, .created)
      try database.addSpacedTokenizer()
      try IndexSchema.create(in: database)
    } catch { throw IndexProblem(error, path: path) }
  }
}
