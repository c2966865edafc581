import Foundation
import ModelSamples
import ParallaxDatabase
import ParallaxModel
import Testing

@testable import ParallaxStore

/// The tables are brought to today in one transaction: whatever happens, what was kept is there.
@Suite struct MigrationTests {
  private let temporary = TemporaryFolder()
  private var path: String { temporary.path("state/parallax/parallax.db") }

  /// All that is kept of the seeds, in words.
  private func kept(at path: String) throws -> String {
    let work = KeptWork(at: path, of: try OldDatabase.seeds().map(\.identity))
    #expect(work.problem == nil)
    return "\(work.corrections.corrections) \(work.annotations.all) \(String(describing: work.view))"
  }

  @Test(arguments: OldDatabase.all)
  func aStepThatFailsLeavesAllAsItWas(old: OldDatabase) throws {
    try old.write(to: path)
    let before = (try kept(at: path), try Data(contentsOf: URL(fileURLWithPath: path)))
    let failing = Schema(migrations: Schema.current.migrations + ["CREATE TABLE annotation (id)"])
    #expect(throws: StoreProblem.self) { try failing.migrate(try Database(path: path, .existing)) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before.1)
    #expect(try kept(at: path) == before.0)
  }

  /// A kill leaves the files as they are at that moment. They are copied while the last step takes its time; SQLite is
  /// given so little memory that the tables have been written by then.
  @Test(arguments: OldDatabase.all)
  func aKillInTheMiddleLosesNothing(old: OldDatabase) throws {
    try old.write(to: path)
    let (before, bytes) = (try kept(at: path), try Data(contentsOf: URL(fileURLWithPath: path)))
    let database = try Database(path: path, .existing)
    try database.execute("PRAGMA cache_size = 1")
    let killed = temporary.path("killed/parallax.db")
    try FileManager.default.createDirectory(
      atPath: temporary.path("killed"), withIntermediateDirectories: true)
    let steps = Schema.current.migrations.dropFirst(old.version).joined()
    try database.execute("BEGIN IMMEDIATE; \(steps); CREATE TABLE ballast (bytes)")
    try database.execute("INSERT INTO ballast VALUES (zeroblob(100000))")
    for suffix in ["", "-journal"] {
      try FileManager.default.copyItem(atPath: path + suffix, toPath: killed + suffix)
    }
    try database.execute("ROLLBACK")
    #expect(try Data(contentsOf: URL(fileURLWithPath: killed)) != bytes)
    #expect(try kept(at: killed) == before)
    _ = try Database.forWriting(killed)
    #expect(try kept(at: killed) == before)
    #expect(try Database(path: killed, .existing).number("PRAGMA user_version") == Schema.current.version)
  }

  @Test func oneThatIsNewerIsLeftAlone() throws {
    _ = try Database.forWriting(path)
    let newer = Schema(migrations: Schema.current.migrations + ["CREATE TABLE later (id)"])
    try newer.migrate(try Database(path: path, .existing))
    try Database(path: path, .existing).execute("PRAGMA journal_mode = WAL")
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    let files = try OldDatabase.seeds().map(\.identity)
    let problem = StoreProblem(.newer, path: path)
    #expect(KeptWork(at: path, of: files).problem == problem)
    #expect(throws: problem) { try CorrectionStore(path: path).add([]) }
    let view = SessionView(base: DocumentName(path: files[0].path), layout: "side", cursor: nil, hiddenReports: [])
    #expect(throws: problem) { try SessionStore(path: path).save(view, of: files) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  /// Another program brings the tables farther while this one waits for it.
  @Test func oneThatBecomesNewerMeanwhileIsLeftAlone() async throws {
    try OldDatabase.all[2].write(to: path)
    let path = path
    let other = try Database(path: path, .existing)
    try other.execute("BEGIN IMMEDIATE; PRAGMA user_version = 99")
    let waiting = onOwnThread { () -> StoreProblem? in
      while true {
        do throws(StoreProblem) {
          _ = try Database.forWriting(path)
          return StoreProblem?.none
        } catch {
          // On a busy machine it may wait in vain.
          if error.kind != .locked { return error }
        }
      }
    }
    try await Task.sleep(for: .milliseconds(100))
    try other.execute("COMMIT")
    #expect(await waiting.value == StoreProblem(.newer, path: path))
    #expect(try other.number("PRAGMA user_version") == 99)
  }

  @Test(arguments: OldDatabase.withNotes)
  func programsThatBringItToTodayAtOnceLoseNothing(old: OldDatabase) async throws {
    try old.write(to: path)
    let files = try OldDatabase.seeds().map(\.identity)
    let (store, path) = (AnnotationStore(path: path), path)
    let range = TextRange(path: files[0].path, digest: files[0].digest, bytes: 0..<5, quote: "Putin")
    let fewest = await withTaskGroup(of: Int.self) { group in
      for writer in 0..<4 {
        group.addTask {
          while (try? store.change(adding: [Annotation(.note("writer \(writer)"), range)])) == nil {}
          return .max
        }
        group.addTask {
          (0..<20).compactMap { _ in
            let work = KeptWork(at: path, of: files)
            return work.problem?.kind == .locked ? nil : work.annotations.all.count
          }.min() ?? .max
        }
      }
      return await group.reduce(.max) { min($0, $1) }
    }
    #expect(fewest >= 14)
    #expect(try store.annotations(for: files).count == 18)
    #expect(try Database(path: path, .existing).texts("PRAGMA integrity_check") == ["ok"])
  }
}
