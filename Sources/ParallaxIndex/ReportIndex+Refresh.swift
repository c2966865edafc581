internal import ParallaxDatabase
package import ParallaxModel

extension ReportIndex {
  /// What a refresh did.
  package struct Refreshed: Sendable {
    /// Whether reports or stories are others than before.
    package let hasChanged: Bool
    /// How many inputs there are.
    package let inputs: Int
    /// Files in folders that hold no report.
    package let passedOver: Int
    /// What is wrong with inputs, in the order of their paths, as if all were read now.
    package let problems: [InputProblem]
  }

  /// Takes in what has changed, by size, time and digest, and groups the reports: then the stories are those of all
  /// reports read at once. It works on the thread that calls, and on others; every some hundred inputs are in the index at
  /// once, so that it may be ended at any moment.
  ///
  /// - Parameters:
  ///   - found: the files that this index is of.
  ///   - reader: of files, within its limit of one.
  ///   - choices: what the reader says of the inputs at some paths.
  ///   - corrections: the reader's, with paths as this run names them; those of stories count.
  ///   - waits: for another program that writes.
  ///   - isWanted: asked between steps, on any thread; once it says no, what is not read yet stays so.
  ///   - progress: told now and then, on the calling thread.
  /// - Throws: `busy` while another program writes.
  package func refresh(
    _ found: FoundInputs, reader: InputReader, choices: @escaping ([String]) -> ReadingChoices,
    corrections: [Correction] = [], waits: Bool = false, isWanted: @escaping @Sendable () -> Bool = { true },
    progress tell: @escaping (StoryListing.State) -> Void = { _ in }
  ) throws(IndexProblem) -> Refreshed {
    let lock = try writerLock(waits: waits)
    defer {
      show(nil)
      withExtendedLifetime(lock) {}
    }
    let refresh = IndexRefresh(
      index: self, reader: reader, choices: choices, corrections: corrections, isWanted: isWanted, tell: tell)
    let hasChanged = try mendingDamage { () throws(DatabaseProblem) in try refresh.run(found) }
    return Refreshed(
      hasChanged: hasChanged, inputs: found.count, passedOver: found.passedOver,
      problems: found.problems + (try problems()))
  }

  /// Groups the reports that there are anew, where corrections say other than before.
  ///
  /// - Returns: whether the stories are others.
  /// - Throws: `busy` while another program writes.
  package func regroup(
    corrections: [Correction], progress tell: @escaping (StoryListing.State) -> Void = { _ in }
  ) throws(IndexProblem) -> Bool {
    let lock = try writerLock(waits: false)
    defer {
      show(nil)
      withExtendedLifetime(lock) {}
    }
    let refresh = IndexRefresh(
      index: self, reader: InputReader(), choices: { _ in ReadingChoices() }, corrections: corrections,
      isWanted: { true }, tell: tell)
    do throws(DatabaseProblem) {
      return try refresh.group(after: .corrections)
    } catch { throw problem(error) }
  }

  /// What is wrong with inputs, in the order of their paths.
  package func problems() throws(IndexProblem) -> [InputProblem] {
    var problems: [InputProblem] = []
    try read { database throws(DatabaseProblem) in
      let names = try roots.names(in: database)
      try database.run(
        "SELECT i.root, i.name, p.line, p.words, p.opens FROM problem p JOIN input i ON i.id = p.input ORDER BY p.rowid"
      ) { row in
        let line = row.isNull(2) ? nil : row.number(2)
        problems.append(
          InputProblem(
            .told(words: row.text(3), opensAnyway: row.number(4) != 0), path: names.path(row, at: 0), line: line))
      }
    }
    let sorted = problems.enumerated().sorted { a, b in
      a.element.path == b.element.path
        ? a.offset < b.offset : a.element.path.utf8.lexicographicallyPrecedes(b.element.path.utf8)
    }
    return sorted.map(\.element)
  }

  private func writerLock(waits: Bool) throws(IndexProblem) -> WriterLock? {
    guard let path else { return nil }
    guard let lock = try IndexFile(path: path, isOwn: true).lock(waits: waits) else {
      throw IndexProblem(.busy, path: path)
    }
    return lock
  }

  /// Sets a damaged index aside, and does it again with a new one.
  private func mendingDamage(
    _ body: () throws(DatabaseProblem) -> Bool
  ) throws(IndexProblem) -> Bool {
    do throws(DatabaseProblem) {
      return try body()
    } catch {
      guard error.kind == .foreign, let path else { throw problem(error) }
      connections.close()
      say(try IndexFile(path: path, isOwn: true).replaceDamaged())
    }
    do throws(DatabaseProblem) {
      return try body()
    } catch { throw problem(error) }
  }
}
