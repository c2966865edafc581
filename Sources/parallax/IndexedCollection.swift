import ParallaxIndex
import ParallaxModel
import ParallaxSettings
import ParallaxStore

/// A large collection as its index has it, in a run of the program.
struct IndexedCollection {
  let index: ReportIndex
  private let setup: Setup
  /// As this run names them; none for an index that is read for what is in it.
  private let paths: [String]

  init(_ index: ReportIndex, _ setup: Setup, _ paths: [String]) {
    self.index = index
    self.setup = setup
    self.paths = paths
  }

  /// The index that there is of some paths; nil where there is none, or it is of no use, which is said.
  init?(of paths: [String], in setup: Setup) {
    guard setup.usesIndex, let path = setup.indexPath(of: paths), IndexPlace.isThere(path) else { return nil }
    do throws(IndexProblem) {
      self.init(try ReportIndex(at: path, of: paths), setup, paths)
    } catch {
      Message.index(error).print()
      return nil
    }
  }

  /// Works with an index file that is named in the place of its reports. A damaged or older one is set aside and made anew
  /// where it still says of which files it is.
  ///
  /// - Parameter work: prints nothing before it has found an index whole.
  /// - Returns: nil where the paths name no such file.
  /// - Throws: the exit status where it is of no use.
  static func withNamed<Result>(
    _ paths: [String], in setup: Setup, _ work: (ReportIndex) throws -> Result
  ) throws -> Result? {
    guard paths.count == 1, IndexPlace.isIndex(paths[0]) else { return nil }
    do {
      return try work(try ReportIndex(reading: paths[0]))
    } catch let problem as IndexProblem {
      guard problem.canBeMended, let mended = try mended(paths[0], in: setup) else { throw wrongUse(.index(problem)) }
      do { return try work(mended) } catch let problem as IndexProblem { throw wrongUse(.index(problem)) }
    }
  }

  /// Nil where it does not say of which files it is.
  private static func mended(_ path: String, in setup: Setup) throws -> ReportIndex? {
    let roots = ReportIndex.roots(ofDamaged: path)
    if roots.isEmpty { return nil }
    let collection = IndexedCollection(try ReportIndex(at: path, of: roots, isOwn: false), setup, roots)
    let refreshed = try collection.refresh(setup.reader.find(roots), waits: true)
    for problem in refreshed.problems { Message.input(problem).print() }
    return collection.index
  }

  /// Works with the index that there is of some paths, with what has changed. One that turns out to be damaged is made anew.
  ///
  /// - Parameter work: prints nothing before it has found an index whole.
  /// - Returns: nil where there is none, or it is of no use, which is said.
  static func with<Result>(
    _ paths: [String], _ found: FoundInputs, in setup: Setup,
    _ work: (ReportIndex, ReportIndex.Refreshed) throws -> Result
  ) throws -> Result? {
    var isSecond = false
    while let indexed = IndexedCollection(of: paths, in: setup), let refreshed = indexed.refreshed(found) {
      do {
        return try work(indexed.index, refreshed)
      } catch let problem as IndexProblem {
        guard problem.kind == .damaged, !isSecond else { throw wrongUse(.index(problem)) }
        isSecond = true
      }
    }
    return nil
  }

  private func refreshed(_ found: FoundInputs) -> ReportIndex.Refreshed? {
    do throws(IndexProblem) {
      return try refresh(found)
    } catch {
      Message.index(error).print()
      return nil
    }
  }

  /// Takes in what has changed, and says what was done to use the index.
  ///
  /// - Parameter waits: for another program that writes.
  func refresh(_ found: FoundInputs, waits: Bool = false) throws(IndexProblem) -> ReportIndex.Refreshed {
    let corrections = setup.correctionsOfStories(below: paths)
    let result: Result<ReportIndex.Refreshed, IndexProblem> = Progress.show("reading \(found.count) files") { order in
      Result { () throws(IndexProblem) in
        try index.refresh(
          found, reader: setup.reader, choices: { setup.choices(for: $0) }, corrections: corrections, waits: waits,
          progress: { state in
            if case .reading(let done, let count) = state { order.progress(done * 100 / max(1, count)) }
          })
      }
    }
    for notice in index.takeNotices() { Message.index(notice).print() }
    return try result.get()
  }
}

extension Setup {
  /// Where the index of some paths lies; nil where there is no place for one.
  func indexPath(of paths: [String]) -> String? { IndexPlace.path(for: paths) { environment[$0] } }

  /// The reader's corrections of stories, with paths as arguments name them. Says where they cannot be read.
  func correctionsOfStories(below arguments: [String]) -> [Correction] {
    guard let storePath else { return [] }
    do {
      return try CorrectionStore(path: storePath).correctionsOfStories(below: arguments)
    } catch {
      Message.store(error).print()
      return []
    }
  }

  /// The paths with the reports of an index in the place of each that is one.
  ///
  /// - Throws: the exit status where an index cannot be read.
  func expanding(_ paths: [String]) throws -> [String] {
    guard paths.contains(where: IndexPlace.isIndex) else { return paths }
    do {
      var expanded: [String] = []
      for path in paths {
        expanded += try IndexedCollection.withNamed([path], in: self) { try $0.paths() } ?? [path]
      }
      return expanded
    }
  }
}
