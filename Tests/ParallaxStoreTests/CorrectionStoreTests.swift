import Foundation
import ParallaxDatabase
import ParallaxModel
import Testing

@testable import ParallaxStore

/// What is put in comes out, and nothing that lies at the place of the database can stop the program.
@Suite struct CorrectionStoreTests {
  private let folder = TemporaryFolder()
  private var store: CorrectionStore { CorrectionStore(path: folder.path("state/parallax/parallax.db")) }

  private func files(_ texts: [String: String]) throws -> [InputFile] {
    try texts.sorted { $0.key < $1.key }.map { name, text in
      InputFile(path: try folder.write(name, text), bytes: Array(text.utf8))
    }
  }

  private func range(_ file: InputFile, _ bytes: Range<Int>, _ quote: String = "“words” 'n\u{0301}") -> TextRange {
    TextRange(path: file.path, digest: file.digest, bytes: bytes, quote: quote)
  }

  @Test func nothingIsMadeBeforeTheFirstCorrection() throws {
    let some = try files(["a.txt": "one"])
    #expect(try store.steps(for: some) == [])
    try store.remove(step: 1)
    #expect(!FileManager.default.fileExists(atPath: folder.path("state")))
  }

  @Test func correctionsComeBackInTheirOrderWithAllTheySay() throws {
    let some = try files(["a.txt": "one", "b.txt": "two", "c.txt": "three"])
    let first: [Correction] = [
      .link(range(some[0], 0..<3), range(some[1], 1..<2)), .part(range(some[1], 0..<1), range(some[0], 2..<3, "")),
    ]
    let second: [Correction] = [.role(range(some[1], 0..<2), .furniture)]
    let third: [Correction] = [.role(range(some[2], 0..<2), .body)]
    #expect(try [first, second, third].map { try store.add($0) } == [1, 2, 3])
    let all = try store.steps(for: some)
    #expect(all == [first, second, third].enumerated().map { CorrectionStep(id: $0 + 1, corrections: $1) })
    #expect(try store.steps(for: [some[2]]).map(\.id) == [3])
    #expect(try store.steps(for: [some[0]]).map(\.id) == [1])
    try store.remove(step: 2)
    #expect(try store.steps(for: some).map(\.id) == [1, 3])
    try store.remove(step: 3)
    try store.remove(step: 1)
    #expect(try store.steps(for: some) == [])
  }

  /// Those of a large collection are all that there are; what is not of its folder holds, and is not undone there.
  @Test func correctionsOfStoriesBelowAFolderAreUndoneThere() throws {
    let some = try files(["in/a.txt": "one", "in/b.txt": "two", "in/deep/c.txt": "three", "out/d.txt": "four"])
    func join(_ a: Int, _ b: Int) -> Correction { .join([range(some[a], 0..<1), range(some[b], 0..<1)]) }
    let (inside, outside) = (join(0, 1), join(3, 3))
    try store.add([inside])
    try store.add([join(1, 2)])
    try store.add([.role(range(some[0], 0..<2), .furniture)])
    try store.add([outside])
    var kept = try KeptCorrections(ofStories: store, below: [folder.path("in")])
    #expect(kept.corrections == [inside, join(1, 2), outside])
    #expect(kept.undo().undone == [join(1, 2)] && kept.undo().undone == [inside] && kept.undo().undone == [])
    #expect(kept.corrections == [outside] && kept.areAllKept)
    #expect(try store.steps(for: some).map(\.corrections) == [[.role(range(some[0], 0..<2), .furniture)], [outside]])
    #expect(kept.add([inside]) == nil)
    #expect(try KeptCorrections(ofStories: store, below: [folder.path("in")]).corrections == [outside, inside])
  }

  @Test func correctionsOfStoriesComeBackWithTheirGroups() throws {
    let some = try files(["a.txt": "one", "b.txt": "two", "c.txt": "three", "d.txt": "four"])
    let ranges = some.map { range($0, 0..<3) }
    let join = Correction.join([ranges[0], ranges[2]])
    let divide = Correction.divide([[ranges[0]], [ranges[1], ranges[3]], [ranges[2]]])
    try store.add([join])
    try store.add([divide])
    #expect(try store.steps(for: some).map(\.corrections) == [[join], [divide]])
    // One report of it is enough.
    #expect(try store.steps(for: [some[3]]).map(\.corrections) == [[divide]])
    var kept = try KeptCorrections(store, for: some)
    #expect(kept.undo().undone == [divide])
    #expect(try store.steps(for: some).map(\.corrections) == [[join]])
  }

  @Test func filesAreKnownByContentUnderAnotherNameAndByNameWithAnotherContent() throws {
    let old = try files(["a.txt": "one"])
    try store.add([.role(range(old[0], 0..<3), .furniture)])
    let renamed = InputFile(path: "anywhere.txt", bytes: old[0].bytes)
    #expect(try store.steps(for: [renamed]).count == 1)
    let changed = InputFile(path: old[0].path, bytes: Array("another".utf8))
    #expect(try store.steps(for: [changed])[0].corrections[0].ranges[0].path == old[0].path)
    let detour = InputFile(path: folder.path("../\(folder.name)/./a.txt"), bytes: changed.bytes)
    #expect(try store.steps(for: [detour])[0].corrections[0].ranges[0].path == detour.path)
    #expect(try store.steps(for: [InputFile(path: folder.path("z.txt"), bytes: [1])]) == [])
  }

  @Test(arguments: [
    "", "not a database, but long enough to be looked at as one, which it is not: not at all; no, no, no, no",
  ])
  func whatIsNoDatabaseIsSaidOrTakenOver(text: String) throws {
    let some = try files(["a.txt": "one", "state/parallax/parallax.db": text])
    let correction = Correction.role(range(some[0], 0..<1), .body)
    if text.isEmpty {
      #expect(try store.steps(for: some) == [])
      try store.add([correction])
      #expect(try store.steps(for: some).count == 1)
    } else {
      #expect(throws: StoreProblem(.foreign, path: store.path)) { try store.steps(for: some) }
      #expect(throws: StoreProblem(.foreign, path: store.path)) { try store.add([correction]) }
      #expect(try String(contentsOfFile: store.path, encoding: .utf8) == text)
    }
  }

  @Test func aDatabaseOfSomebodyElseIsLeftAlone() throws {
    _ = try folder.write("state/parallax/parallax.db", "")
    try Database(path: store.path, .existing).execute("CREATE TABLE bird (name); PRAGMA user_version = 1")
    let some = try files(["a.txt": "one"])
    #expect(throws: StoreProblem(.foreign, path: store.path)) { try store.steps(for: some) }
    #expect(throws: StoreProblem(.foreign, path: store.path)) { try store.add([]) }
  }

  @Test func aNewerOneIsLeftAlone() throws {
    let some = try files(["a.txt": "one"])
    try store.add([.role(range(some[0], 0..<1), .body)])
    try Database(path: store.path, .existing).execute("PRAGMA user_version = 99")
    #expect(throws: StoreProblem(.newer, path: store.path)) { try store.steps(for: some) }
    #expect(throws: StoreProblem(.newer, path: store.path)) { try store.add([]) }
  }

  @Test func aHeldDatabaseIsSaidToBeHeldAndCanBeRead() throws {
    let some = try files(["a.txt": "one"])
    try store.add([.role(range(some[0], 0..<1), .body)])
    let other = try Database(path: store.path, .existing)
    try other.execute("BEGIN IMMEDIATE")
    #expect(try store.steps(for: some).count == 1)
    #expect(throws: StoreProblem(.locked, path: store.path)) { try store.add([]) }
    try other.execute("ROLLBACK; BEGIN EXCLUSIVE")
    #expect(throws: StoreProblem(.locked, path: store.path)) { try store.steps(for: some) }
    try other.execute("ROLLBACK")
  }

  @Test func brokenRowsAreLeftOut() throws {
    let some = try files(["a.txt": "one"])
    let good = Correction.role(range(some[0], 0..<1), .body)
    for _ in 0..<6 { try store.add([good]) }
    let database = try Database(path: store.path, .existing)
    try database.execute(
      """
      UPDATE correction SET kind = 'dance' WHERE id = 1; UPDATE correction SET role = NULL WHERE id = 2;
      UPDATE correction SET kind = 'link' WHERE id = 3; DELETE FROM correction WHERE id = 4;
      UPDATE correction_range SET first_byte = 7, end_byte = -9223372036854775808, quote = x'FF00' WHERE correction = 5
      """)
    let steps = try store.steps(for: some)
    #expect(steps.map(\.id) == [5, 6])
    #expect(steps[0].corrections[0].ranges[0].bytes == 7..<7)
    #expect(steps[1].corrections == [good])
  }

  @Test func aFolderThatCannotBeMadeIsSaid() throws {
    _ = try folder.write("state", "a file in the way")
    #expect(throws: StoreProblem.self) { try store.add([]) }
    _ = try folder.write("other/parallax/parallax.db/inside", "a folder in the way")
    let blocked = CorrectionStore(path: folder.path("other/parallax/parallax.db"))
    #expect(throws: StoreProblem.self) { try blocked.steps(for: files(["a.txt": "one"])) }
    #expect(throws: StoreProblem.self) { try blocked.add([]) }
  }

  @Test func thePlaceIsThatOfTheSpecification() {
    func path(_ variables: [String: String]) -> String? { StorePlace.path { variables[$0] } }
    #expect(path(["XDG_STATE_HOME": "/s", "HOME": "/h"]) == "/s/parallax/parallax.db")
    #expect(path(["XDG_STATE_HOME": "s", "HOME": "/h"]) == "/h/.local/state/parallax/parallax.db")
    #expect(path(["HOME": ""]) == nil && path([:]) == nil)
  }
}
