import Foundation
import ParallaxModel
import Testing

@testable import ParallaxIndex

/// Whatever came, went and changed, an index is the same as one that is made now, and its stories are those that there
/// are without an index.
@Suite struct RefreshTests {
  private func expectFresh(_ index: ReportIndex, _ collection: SampleCollection) throws {
    let listing = try index.listing()
    let fresh = try collection.index(at: collection.folder.path("fresh-\(UUID().uuidString).db"))
    #expect(listing.state == .whole)
    #expect(listing.told == (try fresh.listing().told))
    #expect(listing.names(below: collection.news) == collection.storiesWithoutIndex())
    #expect(listing.reportCount == listing.stories.reduce(0) { $0 + $1.reports.count })
    #expect(try index.problems() == fresh.problems())
  }

  @Test func aNewIndexHasTheStoriesThatThereAre() throws {
    let collection = try SampleCollection()
    let index = try collection.index()
    try expectFresh(index, collection)
    #expect(try index.listing().stories.count(where: { $0.reports.count == 3 }) == 12)
  }

  @Test func whatHasNotChangedIsNotReadAgain() throws {
    let collection = try SampleCollection()
    // Later than the clock of the file system can hide a change.
    usleep(150_000)
    let index = try collection.index()
    let before = try index.listing()
    #expect(try collection.refresh(index).hasChanged == false)
    #expect(try index.listing() == before)
  }

  @Test func filesComeAndGoAndChange() throws {
    let collection = try SampleCollection()
    let index = try collection.index()
    try collection.write("1/new.txt", SampleCollection.report(of: 3, 5))
    #expect(try collection.refresh(index).hasChanged)
    try expectFresh(index, collection)
    try collection.write("1/event1_0.txt", SampleCollection.report(of: 2, 9))
    #expect(try collection.refresh(index).hasChanged)
    try expectFresh(index, collection)
    try collection.remove("1/new.txt")
    try collection.remove("0/event0_0.txt")
    #expect(try collection.refresh(index).hasChanged)
    try expectFresh(index, collection)
    try collection.folder.move("news/2", to: "news/9")
    #expect(try collection.refresh(index).hasChanged)
    try expectFresh(index, collection)
  }

  @Test func whatChangesWithinOneTickOfTheClockIsSeen() throws {
    let collection = try SampleCollection(events: 2)
    let index = try collection.index()
    for turn in 0..<20 {
      // The same length each time.
      try collection.write("x.txt", "Headline\n\nThe word of this turn is number \(100 + turn) and no other.\n")
      try collection.refresh(index)
      let hits = try index.search(CollectionQuery("\"is number \(100 + turn)\""))
      #expect(hits.reportCount == 1)
    }
  }

  @Test func aFileWithAnotherTimeAndTheSameContentsKeepsItsReport() throws {
    let collection = try SampleCollection(events: 3)
    let index = try collection.index()
    let before = try index.listing()
    let text = SampleCollection.report(of: 1, 0)
    try collection.write("1/event1_0.txt", text)
    #expect(try collection.refresh(index).hasChanged == false)
    #expect(try index.listing() == before)
  }

  /// A deterministic mixture of everything, looked at after each step.
  @Test func anyHistoryGivesWhatThereIs() throws {
    let collection = try SampleCollection(events: 5)
    let index = try collection.index()
    var random = SystemLikeGenerator(seed: 16)
    var names = Set((0..<5).flatMap { event in (0..<3).map { "\(event % 4)/event\(event)_\($0).txt" } })
    var moves = 0
    for step in 0..<12 {
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let name = names.sorted()[Int.random(in: 0..<names.count, using: &random)]
        switch Int.random(in: 0..<4, using: &random) {
        case 0 where names.count > 4:
          try collection.remove(name)
          names.remove(name)
        case 1 where names.count > 4:
          moves += 1
          try collection.folder.move("news/\(name)", to: "news/moved\(moves).txt")
          names.remove(name)
          names.insert("moved\(moves).txt")
        case 2:
          try collection.write(name, SampleCollection.report(of: Int.random(in: 0..<6, using: &random), step))
        default:
          try collection.write("new\(step).txt", SampleCollection.report(of: step % 6, step))
          names.insert("new\(step).txt")
        }
        names = names.filter { FileManager.default.fileExists(atPath: collection.folder.path("news/\($0)")) }
      }
      try collection.refresh(index)
      try expectFresh(index, collection)
    }
  }

  @Test func containersAreReadAgainWhole() throws {
    let collection = try SampleCollection(events: 3)
    func feed(_ entries: [Int]) -> String {
      let items = entries.map { entry in
        "<item><title>Entry \(entry)</title><guid>id\(entry)</guid><description>"
          + SampleCollection.report(of: entry, 1) + "</description></item>"
      }
      return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Feed</title>\(items.joined())</channel></rss>"
    }
    try collection.write("feed.xml", feed([1, 2, 3]))
    let index = try collection.index()
    try expectFresh(index, collection)
    #expect(try index.listing().reportCount == 12)
    try collection.write("feed.xml", feed([3, 4, 1, 5]))
    try collection.refresh(index)
    try expectFresh(index, collection)
    #expect(try index.listing().reportCount == 13)
  }

  @Test func whatIsWrongWithInputsIsSaidEachTime() throws {
    let collection = try SampleCollection(events: 2)
    try collection.folder.write("news/bad.txt", Data([0x41, 0x0A, 0x0A, 0xFF, 0x42, 0x43, 0x0A]))
    try collection.write("empty.txt", "  \n")
    try collection.folder.write("news/nul.txt", Data(repeating: 0, count: 4096))
    let found = InputReader().find([collection.news])
    let expected = SignedCollection(found, InputReader()).problems.map(\.message)
    #expect(expected.count > 1)
    let index = try ReportIndex(at: collection.database, of: [collection.news])
    for _ in 0..<3 {
      let refreshed = try collection.refresh(index)
      #expect(refreshed.problems.map(\.message) == expected)
    }
    try expectFresh(index, collection)
  }

  @Test func otherChoicesReadAnew() throws {
    let collection = try SampleCollection(events: 2)
    let index = try collection.index()
    var choices = ReadingChoices()
    choices.outlets[collection.news + "/0/event0_0.txt"] = "The Evening Post"
    let said = choices
    _ = try index.refresh(InputReader().find([collection.news]), reader: InputReader(), choices: { _ in said })
    let outlets = try index.listing().stories.flatMap(\.reports).compactMap(\.outlet)
    #expect(outlets == ["The Evening Post"])
    try collection.refresh(index)
    try expectFresh(index, collection)
  }

  @Test func theNamesAreThoseOfTheArguments() throws {
    let collection = try SampleCollection(events: 3)
    _ = try collection.index()
    let other = collection.folder.path("news/../news/")
    let index = try ReportIndex(at: collection.database, of: [other])
    let names = try index.listing().stories.flatMap(\.reports).map(\.name.path)
    #expect(names.allSatisfy { $0.hasPrefix(other) })
    #expect(IndexPlace.path(for: [other]) { _ in "/x" } == IndexPlace.path(for: [collection.news]) { _ in "/x" })
    #expect(IndexPlace.path(for: ["-"]) { _ in "/x" } == nil)
    #expect(IndexPlace.path(for: ["a"]) { _ in nil } == nil)
    let absolute = try ReportIndex(reading: collection.database)
    #expect(
      try absolute.paths() == names.map { $0.replacingOccurrences(of: "/news/../news/", with: "/news/") }.sorted())
    #expect(try absolute.listing().names(below: collection.news) == collection.storiesWithoutIndex())
  }

  @Test func severalArgumentsInAnyOrder() throws {
    let collection = try SampleCollection(events: 8)
    let folders = (0..<4).map { collection.folder.path("news/\($0)") }
    func listing(_ arguments: [String], _ name: String) throws -> StoryListing {
      let index = try ReportIndex(at: collection.folder.path(name), of: arguments)
      _ = try index.refresh(
        InputReader().find(arguments), reader: InputReader(), choices: { _ in ReadingChoices() })
      return try index.listing()
    }
    let one = try listing(folders, "one.db")
    let other = try listing(folders.reversed(), "other.db")
    #expect(one.told == other.told)
    // Fewer arguments: what lay below the others goes.
    #expect(try listing(Array(folders.prefix(2)), "one.db").told == listing(Array(folders.prefix(2)), "two.db").told)
  }

  @Test func atATemporaryPlaceItIsTheSame() throws {
    let collection = try SampleCollection(events: 4)
    let index = ReportIndex(of: [collection.news])
    #expect(try index.listing().reportCount == 0)
    try collection.refresh(index)
    try expectFresh(index, collection)
    #expect(try index.search(CollectionQuery("officials")).reportCount == 12)
  }

  @Test func whoWantsNoMoreGetsWhatWasRead() throws {
    let collection = try SampleCollection(events: 300, tellings: 3)
    let index = try ReportIndex(at: collection.database, of: [collection.news])
    let wants = Countdown(1)
    _ = try index.refresh(
      InputReader().find([collection.news]), reader: InputReader(), choices: { _ in ReadingChoices() },
      isWanted: { wants.isPositive() })
    let listing = try index.listing()
    guard case .reading(let done, let count) = listing.state else {
      Issue.record("it should say that reports are missing: \(listing.state)")
      return
    }
    #expect(done > 0 && done < count && count == 900 && listing.reportCount == done)
    try collection.refresh(index)
    try expectFresh(index, collection)
  }
}

/// Says yes so many times.
final class Countdown: @unchecked Sendable {
  private let lock = NSLock()
  private var left: Int

  init(_ count: Int) { left = count }

  func isPositive() -> Bool {
    lock.withLock {
      left -= 1
      return left >= 0
    }
  }
}

/// The same numbers in every run (SplitMix64).
struct SystemLikeGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }
}
