import Foundation
import ParallaxDatabase
import ParallaxModel
import Testing

@testable import ParallaxStore

/// What was kept with an earlier schema is found on the seeds, or named where its words are gone; and it stays when the
/// tables are brought to today.
@Suite struct OldDatabaseTests {
  private let temporary = TemporaryFolder()
  private var path: String { temporary.path("state/parallax/parallax.db") }

  /// Where the seeds lie: where they lay, so that paths tell them too, and elsewhere, so that contents alone do.
  static let folders = [OldDatabase.folder, "elsewhere"]

  private func work(_ files: [InputFile]) -> KeptWork { KeptWork(at: path, of: files.map(\.identity)) }

  @Test(arguments: OldDatabase.all, folders)
  func everyCorrectionIsAppliedToItsWords(old: OldDatabase, folder: String) throws {
    try old.write(to: path)
    let files = try OldDatabase.seeds(in: folder)
    let steps = try CorrectionStore(path: path).steps(for: files)
    #expect(steps.map(\.id) == [1, 2, 3])
    #expect(steps.map { $0.corrections.map(\.kind) } == [[.role], [.link], [.part, .role]])
    #expect(steps.flatMap(\.corrections).compactMap(\.role) == [.body, .caption])
    let collation = Collation.collate(files, corrections: work(files).corrections.corrections).collation
    #expect(collation.corrections.count == 4)
    for resolved in collation.corrections {
      #expect(resolved.isApplied)
      for (range, place) in zip(resolved.correction.ranges, resolved.places) {
        #expect(words(at: place, in: collation) == range.quote)
      }
    }
  }

  @Test(arguments: OldDatabase.withNotes, folders)
  func everyNoteAndMarkIsFoundOrNamed(old: OldDatabase, folder: String) throws {
    try old.write(to: path)
    let files = try OldDatabase.seeds(in: folder)
    let collation = Collation.collate(files).collation
    let placed = collation.placing(try AnnotationStore(path: path).annotations(for: files.map(\.identity)))
    let isAtHome = folder == OldDatabase.folder
    // Two notes were made on an earlier text of a seed, which its path alone tells.
    #expect(placed.count == (isAtHome ? 14 : 12))
    let lost = placed.filter { $0.place == nil }
    #expect(lost.map(\.kind) == (isAtHome ? [.note("gone")] : []))
    #expect(lost.map(\.range.quote) == (isAtHome ? ["The ambassador left Moscow at midnight without a word."] : []))
    #expect(lost.allSatisfy { $0.range.path == "\(folder)/002_66c207611e1053f7.txt" })
    for annotation in placed where annotation.place != nil {
      #expect(words(at: annotation.place, in: collation) == annotation.range.quote)
      #expect(!annotation.isChanged)
    }
    let told = placed.map(\.kind).filter { if case .setAside = $0 { false } else { true } }
    #expect(told.prefix(4) == [.note("Ask the desk: who is “Jack”?"), .note("the same in all"), .mark("q"), .read])
    #expect(told.contains(.note("still there")) == isAtHome)
  }

  @Test(arguments: OldDatabase.withNotes, folders)
  func everyFindingPutAsideIsAside(old: OldDatabase, folder: String) throws {
    try old.write(to: path)
    let files = try OldDatabase.seeds(in: folder)
    let collation = Collation.collate(files).collation
    let findings = Projection(of: collation, story: collation.stories[0]).findings(in: collation)
    let kept = try AnnotationStore(path: path).annotations(for: files.map(\.identity))
    let placed = collation.placing(kept).filter { if case .setAside = $0.kind { true } else { false } }
    // One of each kind.
    #expect(placed.count == FindingKind.allCases.count)
    let aside = FindingsAside(placed, among: findings)
    for annotation in placed {
      #expect(annotation.place != nil)
      guard case .setAside(_, let id, _) = annotation.kind, let finding = findings.first(where: { $0.id == id }) else {
        continue
      }
      #expect(aside.annotations(of: finding) == [annotation])
    }
    let ids = Set(findings.filter(aside.contains).map(\.id))
    #expect(!ids.isEmpty && ids.count < findings.count)
  }

  @Test(arguments: OldDatabase.withNotes)
  func theViewIsResumed(old: OldDatabase) throws {
    try old.write(to: path)
    let files = try OldDatabase.seeds()
    let view = try #require(try SessionStore(path: path).view(of: files.map(\.identity)))
    #expect(view.base == DocumentName(path: files[1].path))
    #expect(view.layout == "side")
    #expect(view.hiddenReports == [DocumentName(path: files[4].path)])
    let cursor = try #require(view.cursor)
    #expect(cursor.quote == "Mr. Putin was proposing to freeze the conflict")
    #expect(cursor.document.isEmpty && cursor.textDigest == nil)
    let collation = Collation.collate(files).collation
    #expect(words(at: collation.firstPlace(of: [cursor])?.place, in: collation) == cursor.quote)
  }

  @Test(arguments: OldDatabase.all)
  func readingWritesNothing(old: OldDatabase) throws {
    try old.write(to: path)
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(work(try OldDatabase.seeds()).problem == nil)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test(arguments: OldDatabase.all)
  func aNewNoteBringsTheTablesToTodayAndKeepsAll(old: OldDatabase) throws {
    try old.write(to: path)
    let files = try OldDatabase.seeds()
    let before = work(files)
    let reports = ReportReader().read(files).reports
    let note = Annotation(.note("new"), TextRange(0..<9, of: reports[0].document))
    try AnnotationStore(path: path).change(adding: [note])
    // Opened again, and again.
    for _ in 0..<2 {
      let after = work(files)
      #expect(after.problem == nil)
      #expect(after.corrections.corrections == before.corrections.corrections)
      #expect(after.annotations.all.map(\.annotation) == before.annotations.all.map(\.annotation) + [note])
      #expect(after.view == before.view)
    }
    let database = try Database(path: path, .existing)
    #expect(try Schema.current.version(of: database) == Schema.current.version)
    #expect(try database.texts("PRAGMA integrity_check") == ["ok"])
    #expect(try database.texts("PRAGMA foreign_key_check") == [])
    #expect(try database.number("SELECT count(*) FROM annotation") == (old.version == 1 ? 1 : 16))
    // The program of its time says that a newer one has written it.
    let program = Schema(migrations: Array(Schema.current.migrations.prefix(old.version)))
    #expect(throws: StoreProblem(.newer, path: path)) { try program.version(of: database) }
  }

  @Test(arguments: OldDatabase.all)
  func theTablesAreThoseOfANewDatabase(old: OldDatabase) throws {
    try old.write(to: path)
    _ = try Database.forWriting(path)
    let fresh = temporary.path("fresh.db")
    _ = try Database.forWriting(fresh)
    let columns = """
      SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk
      FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY 1
      """
    let indices = "SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY 1"
    for statement in [columns, indices] {
      let expected = try Database(path: fresh, .existing).texts(statement)
      #expect(expected.count >= 10)
      #expect(try Database(path: path, .existing).texts(statement) == expected)
    }
  }

  private func words(at place: TextPlace?, in collation: Collation) -> String? {
    place.map { collation.reports[$0.report].document.string($0.bytes) }
  }
}

extension Database {
  /// The first column of every row.
  func texts(_ statement: String) throws(StoreProblem) -> [String] {
    var texts: [String] = []
    try run(statement) { texts.append($0.text(0)) }
    return texts
  }
}
