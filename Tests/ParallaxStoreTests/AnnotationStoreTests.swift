import Foundation
import ParallaxDatabase
import ParallaxModel
import Testing

@testable import ParallaxStore

/// Notes, marks and views come back, for the file of another name and for the one of another content.
@Suite struct AnnotationStoreTests {
  private let folder = TemporaryFolder()
  private var path: String { folder.path("state/parallax/parallax.db") }
  private var store: AnnotationStore { AnnotationStore(path: path) }

  private func file(_ name: String, _ text: String) throws -> FileIdentity {
    InputFile(path: try folder.write(name, text), bytes: Array(text.utf8)).identity
  }

  private func range(_ file: FileIdentity, _ quote: String = "some “words”") -> TextRange {
    TextRange(path: file.path, digest: file.digest, bytes: 2..<7, quote: quote, prefix: "before’s", suffix: "")
  }

  @Test func theFirstStartIsTheOneBeforeAnythingWasKept() throws {
    let a = try file("a.txt", "one")
    #expect(KeptWork(at: path, of: [a]).isFirst)
    try store.change(adding: [Annotation(.mark("q"), range(a))])
    #expect(!KeptWork(at: path, of: [a]).isFirst)
    #expect(!KeptWork().isFirst)
  }

  @Test func whatWasSaidComesBackInItsOrder() throws {
    let (a, b) = (try file("a.txt", "one"), try file("b.txt", "two"))
    #expect(try store.annotations(for: [a, b]) == [])
    let all: [Annotation] = [
      Annotation(.note("ask 'em; “now”"), range(a)), Annotation(.mark("q"), range(b)),
      Annotation(.setAside(.name, id: "id"), range(a)), Annotation(.read, range(b)),
    ]
    let ids = try all.flatMap { try store.change(adding: [$0]) }
    #expect(try store.annotations(for: [a, b]).map(\.annotation) == all)
    #expect(try store.annotations(for: [b]).map(\.annotation) == [all[1], all[3]])
    let renamed = FileIdentity(path: "elsewhere.txt", digest: a.digest)
    #expect(try store.annotations(for: [renamed]).count == 2)
    let changed = FileIdentity(path: a.path, digest: b.digest + "0")
    #expect(try store.annotations(for: [changed]).count == 2)
    try store.change(adding: [], removing: [ids[0]])
    #expect(try store.annotations(for: [a, b]).map(\.annotation) == Array(all.dropFirst()))
  }

  @Test func whatTheStoreCannotTakeStaysAndIsTriedAgain() throws {
    let a = try file("a.txt", "one")
    let blocked = folder.path("state")
    _ = FileManager.default.createFile(atPath: blocked, contents: Data())
    var kept = KeptAnnotations(store, for: [a])
    #expect(kept.keep() == nil)
    #expect(kept.change(adding: [Annotation(.note("first"), range(a))])?.kind != nil)
    #expect(kept.all.count == 1)
    #expect(!kept.areAllKept)
    try FileManager.default.removeItem(atPath: blocked)
    #expect(kept.change(adding: [Annotation(.note("second"), range(a))]) == nil)
    #expect(kept.areAllKept)
    #expect(try store.annotations(for: [a]).map(\.annotation.kind) == [.note("first"), .note("second")])
    #expect(kept.change(adding: [], removing: kept.all.map(\.id)) == nil)
    #expect(try store.annotations(for: [a]) == [])
  }

  @Test func aViewIsResumedForTheSameReportsOneChangedOrOneMore() throws {
    let files = try (0..<4).map { try file("\($0).txt", "text \($0)") }
    let sessions = SessionStore(path: path)
    #expect(try sessions.view(of: files) == nil)
    let view = SessionView(
      base: DocumentName(path: files[1].path), layout: "side", cursor: range(files[2]),
      hiddenReports: [DocumentName(path: files[3].path)])
    try sessions.save(
      SessionView(base: DocumentName(path: files[0].path), layout: "parallel", cursor: nil, hiddenReports: []),
      of: files)
    try sessions.save(view, of: files)
    #expect(try sessions.view(of: files) == view)
    var changed = files
    changed[0] = FileIdentity(path: files[0].path, digest: "another")
    #expect(try sessions.view(of: changed) == view)
    #expect(try sessions.view(of: files + [try file("new.txt", "new")]) == view)
    #expect(try sessions.view(of: [try file("other.txt", "other")]) == nil)
    #expect(try Database(path: path, .existing).number("SELECT count(*) FROM session") == 1)
  }

  @Test func aNoteAndTheOneItReplacesChangeTogetherOrNotAtAll() throws {
    let a = try file("a.txt", "one")
    var kept = KeptAnnotations(store, for: [a])
    #expect(kept.change(adding: [Annotation(.note("old"), range(a))]) == nil)
    // Another program holds the database.
    let other = try Database(path: path, .existing)
    try other.execute("BEGIN IMMEDIATE")
    let old = kept.all.map(\.id)
    #expect(kept.change(adding: [Annotation(.note("new"), range(a))], removing: old)?.kind == .locked)
    #expect(kept.all.map(\.annotation.kind) == [.note("new")])
    #expect(try store.annotations(for: [a]).map(\.annotation.kind) == [.note("old")])
    try other.execute("COMMIT")
    #expect(kept.keep() == nil)
    #expect(try store.annotations(for: [a]).map(\.annotation.kind) == [.note("new")])
  }

  @Test func whatCouldNotBeReadAtFirstIsReadWithTheNextNote() throws {
    let a = try file("a.txt", "one")
    try store.change(adding: [Annotation(.note("before"), range(a))])
    let other = try Database(path: path, .existing)
    try other.execute("BEGIN EXCLUSIVE")
    var kept = KeptAnnotations(store, for: [a])
    #expect(kept.keep()?.kind == .locked)
    #expect(kept.all == [])
    try other.execute("COMMIT")
    #expect(kept.change(adding: [Annotation(.note("after"), range(a))]) == nil)
    #expect(kept.all.map(\.annotation.kind) == [.note("before"), .note("after")])
  }

  @Test func programsThatWriteAtOnceLoseNothing() async throws {
    let a = try file("a.txt", "one")
    let (store, range) = (store, range(a))
    let written = await withTaskGroup(of: Int.self) { group in
      for writer in 0..<4 {
        group.addTask {
          var kept = KeptAnnotations(store, for: [a])
          for number in 0..<25 { _ = kept.change(adding: [Annotation(.note("\(writer) \(number)"), range)]) }
          while kept.keep() != nil {}
          return kept.unkept.count
        }
      }
      return await group.reduce(0, +)
    }
    #expect(written == 0)
    #expect(try store.annotations(for: [a]).count == 100)
    var words: [String] = []
    try Database(path: path, .existing).run("PRAGMA integrity_check") { words.append($0.text(0)) }
    #expect(words == ["ok"])
  }
}
