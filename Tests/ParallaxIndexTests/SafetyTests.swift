import Foundation
import ParallaxDatabase
import ParallaxModel
import Testing

@testable import ParallaxIndex

/// A file that is damaged, old, new, foreign or not to be written; and two programs at one file.
@Suite struct SafetyTests {
  private func collection() throws -> SampleCollection { try SampleCollection(events: 4) }

  private func expectMadeAnew(_ collection: SampleCollection, aside: String) throws {
    let index = try ReportIndex(at: collection.database, of: [collection.news])
    try collection.refresh(index)
    let notices = index.takeNotices()
    #expect(notices.count == 1 && notices[0].isNotice, "\(notices)")
    #expect(notices.first?.message.contains(collection.database + aside) ?? false)
    #expect(index.takeNotices().isEmpty)
    #expect(FileManager.default.fileExists(atPath: collection.database + aside))
    #expect(try index.listing().names(below: collection.news) == collection.storiesWithoutIndex())
    #expect(try index.search(CollectionQuery("officials")).reportCount == 12)
    #expect(try ReportIndex(at: collection.database, of: [collection.news]).listing().state == .whole)
  }

  @Test func itIsForItsUserAlone() throws {
    let collection = try collection()
    _ = try collection.index()
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(collection.database) == 0o600)
    #expect(try mode(collection.folder.path("data")) == 0o700)
    #expect(!FileManager.default.fileExists(atPath: collection.database + "-writer"))
  }

  @Test func rubbishIsSetAside() throws {
    let collection = try collection()
    try collection.folder.write(
      "data/index.db",
      "this is no database, and long enough to be none".padding(toLength: 9000, withPad: "x", startingAt: 0))
    try expectMadeAnew(collection, aside: ".damaged")
  }

  /// Whatever part of the file is overwritten or cut off: it opens, or says so and is made anew; it never crashes, and never
  /// tells what is not so.
  @Test(arguments: 0..<24) func damageIsNoticed(place: Int) throws {
    let collection = try collection()
    _ = try collection.index()
    let path = collection.database
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    let start = 100 + (bytes.count - 100) * place / 24
    if place % 3 == 2 {
      bytes = bytes.prefix(start)
    } else {
      for offset in start..<min(bytes.count, start + 3000) {
        bytes[offset] = UInt8(truncatingIfNeeded: offset &* 167 &+ place)
      }
    }
    try bytes.write(to: URL(fileURLWithPath: path))
    for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
    let index = try ReportIndex(at: path, of: [collection.news])
    if let listing = try? index.listing(), listing.state == .whole, listing.reportCount == 12 {
      #expect(Set(listing.names(below: collection.news)) == Set(collection.storiesWithoutIndex()))
    }
    _ = try? index.search(CollectionQuery("officials"))
    // What a refresh looks at is mended; what it does not look at is noticed when it is.
    try collection.refresh(index)
    _ = index.takeNotices()
    for query in ["officials", "\"officials in\"", "korlimatesun"] {
      do {
        let hits = try index.search(CollectionQuery(query))
        for hit in hits.hits {
          let text = Array(try Data(contentsOf: URL(fileURLWithPath: hit.report.name.path)))
          for place in hit.places {
            #expect(place.bytes.upperBound <= text.count)
            #expect(
              String(decoding: text[place.bytes], as: UTF8.self).split(whereSeparator: \.isWhitespace)
                == place.hit.split(separator: " "))
          }
        }
      } catch ReportIndex.SearchFailure.index(let problem) {
        #expect(problem.kind == .damaged, "\(problem)")
      }
    }
  }

  @Test func anOlderOneIsMadeAnew() throws {
    let collection = try collection()
    _ = try collection.index()
    try Database(path: collection.database, .existing).execute("PRAGMA user_version = 0")
    try expectMadeAnew(collection, aside: ".old")
  }

  @Test func whatItIsOfIsKnownThoughItIsDamaged() throws {
    let collection = try collection()
    _ = try collection.index()
    let path = collection.database
    try IndexState.damaged.set(1, in: Database(path: path, .existing))
    #expect(throws: IndexProblem(.damaged, path: path)) { try ReportIndex(reading: path) }
    #expect(IndexProblem(.damaged, path: path).canBeMended)
    #expect(ReportIndex.roots(ofDamaged: path) == [collection.news])
    #expect(ReportIndex.roots(ofDamaged: path + "x") == [])
    let mended = try ReportIndex(at: path, of: ReportIndex.roots(ofDamaged: path), isOwn: false)
    try collection.refresh(mended)
    #expect(try ReportIndex(reading: path).counts() == (12, mended.listing().stories.count))
  }

  @Test func aNewerOneIsLeftAlone() throws {
    let collection = try collection()
    _ = try collection.index()
    try Database(path: collection.database, .existing).execute(
      "PRAGMA wal_checkpoint(TRUNCATE); PRAGMA user_version = 99")
    try Database(path: collection.database, .existing).execute(
      "PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE")
    let before = try Data(contentsOf: URL(fileURLWithPath: collection.database))
    #expect(throws: IndexProblem(.newer, path: collection.database)) {
      try ReportIndex(at: collection.database, of: [collection.news])
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: collection.database)) == before)
  }

  @Test func anotherProgramsFileIsLeftAlone() throws {
    let collection = try collection()
    let path = collection.folder.path("mine.txt")
    try collection.folder.write("mine.txt", "my diary".padding(toLength: 500, withPad: ".", startingAt: 0))
    #expect(throws: IndexProblem(.foreign, path: path)) {
      try ReportIndex(at: path, of: [collection.news], isOwn: false)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("my diary"))
    let other = collection.folder.path("other.db")
    try Database(path: other, .created).execute("CREATE TABLE mine (x)")
    #expect(throws: IndexProblem(.foreign, path: other)) {
      try ReportIndex(at: other, of: [collection.news], isOwn: false)
    }
    #expect(throws: IndexProblem(.foreign, path: path)) { try ReportIndex(reading: path) }
  }

  @Test(.enabled(if: getuid() != 0)) func whatCannotBeWrittenIsSaid() throws {
    let collection = try collection()
    try collection.folder.write("locked/x", "")
    chmod(collection.folder.path("locked"), 0o500)
    defer { chmod(collection.folder.path("locked"), 0o700) }
    #expect(throws: IndexProblem.self) {
      try ReportIndex(at: collection.folder.path("locked/a/i.db"), of: [collection.news])
    }
  }

  @Test func aFolderThatIsAFileIsSaid() throws {
    let collection = try collection()
    try collection.folder.write("blocked", "")
    let path = collection.folder.path("blocked/index.db")
    #expect(throws: IndexProblem.self) { try ReportIndex(at: path, of: [collection.news]) }
  }

  @Test func oneWritesAndTheOtherReads() throws {
    let collection = try collection()
    let first = try collection.index()
    let second = try ReportIndex(at: collection.database, of: [collection.news])
    let lock = try #require(try WriterLock(beside: collection.database))
    #expect(throws: IndexProblem(.busy, path: collection.database)) { try collection.refresh(first) }
    #expect(try second.listing().reportCount == 12)
    #expect(try second.search(CollectionQuery("officials")).reportCount == 12)
    withExtendedLifetime(lock) {}
  }

  @Test func aReaderSeesOneStateWhileAnotherWrites() async throws {
    let collection = try SampleCollection(events: 100)
    let reader = try ReportIndex(at: collection.database, of: [collection.news])
    let writer = try ReportIndex(at: collection.database, of: [collection.news])
    let writing = Task { try collection.refresh(writer) }
    var last = 0
    var isWhole = false
    while !isWhole {
      let listing = try reader.listing()
      #expect(listing.reportCount >= last)
      #expect(listing.reportCount == listing.stories.reduce(0) { $0 + $1.reports.count })
      last = listing.reportCount
      isWhole = listing.state == .whole && last == 300
      let hits = try reader.search(CollectionQuery("officials"), most: 3)
      #expect(hits.reportCount >= last || hits.reportCount <= 300)
      try await Task.sleep(for: .milliseconds(2))
    }
    _ = try await writing.value
    #expect(try reader.listing().names(below: collection.news) == collection.storiesWithoutIndex())
  }

  @Test func hostileNamesAndTexts() throws {
    let collection = try collection()
    let name = Data([0x61, 0xFF, 0xFE, 0x0A, 0x1B, 0x5B, 0x31, 0x6D])
    let folder = Array(collection.news.utf8) + [0x2F] + Array(name) + Array(".txt".utf8)
    let descriptor = (folder.map(CChar.init(bitPattern:)) + [0]).withUnsafeBufferPointer {
      open($0.baseAddress!, O_CREAT | O_WRONLY, 0o600)
    }
    #expect(descriptor >= 0)
    _ = "Strange name\n\nA text behind a strange name, with one rare word: zyxwvu.\n".withCString {
      write(descriptor, $0, strlen($0))
    }
    close(descriptor)
    try collection.write("nul.txt", "With nul\n\nbefore\u{0}after zyxwvu\u{1B}[31m red\n")
    try collection.write("wide.txt", "Wide\n\n" + String(repeating: "wide ", count: 600_000) + "zyxwvu\n")
    try collection.write("hyphens.txt", "Hyphens\n\n" + String(repeating: "a-\n", count: 60_000) + "zyxwvu\n")
    let index = try collection.index()
    let hits = try index.search(CollectionQuery("zyxwvu"))
    #expect(hits.reportCount == (try collection.hitsWithoutIndex(of: CollectionQuery("zyxwvu")).count))
    #expect(hits.reportCount >= 3)
    #expect(try collection.refresh(index).inputs == 16)
    #expect(
      Set(try index.listing().names(below: collection.news).joined()) == Set(collection.storiesWithoutIndex().joined()))
  }
}
