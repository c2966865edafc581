import ModelSamples
import ParallaxModel
import Testing

@testable import ParallaxCollation
@testable import ParallaxSupport
@testable import ParallaxText

/// In a report that has changed a range is found by quotation, context and likeness, or not at all.
@Suite struct ChangedReportTests {
  private static let before = """
    Bridge closed after flood

    The old stone bridge in Halden was closed on Monday after the flood, mayor Anna Berg said. Divers found cracks in two \
    of the five piers, and the road above them has sunk by a hand. Nobody was hurt.

    Forty families from the lower streets spent the night in the school gymnasium. The mayor said help was on its way.

    Traders in the market hall lost most of their stock. The mayor said help was on its way.

    Trains to the coast will run again on Thursday, two days late.
    """

  /// The words that a range of `words` (their last place, or the first) has after `changes`, and whether they have changed.
  private func found(
    _ words: String, last: Bool = false, context: Bool = true, after changes: [(old: String, new: String)]
  ) throws -> (words: String, isChanged: Bool, start: Int)? {
    let new = changes.reduce(Self.before) { text, change in
      text.replacing(change.old, with: change.new, maxReplacements: 1)
    }
    let reports = Self.read(Self.before)
    let places = QuoteSearch(Array(words.utf8)).places(in: reports.reports[0].document.text)
    let start = try #require(last ? places.last : places.first)
    var range = TextRange(start..<start + words.utf8.count, of: reports.reports[0].document)
    if !context { range = TextRange(path: range.path, digest: range.digest, bytes: range.bytes, quote: range.quote) }
    let (changed, vocabulary) = Self.read(new)
    var finder = RangeFinder(changed, vocabulary)
    return finder.places(of: [range])[0].map {
      (changed[0].document.string($0.bytes), $0.isChanged, $0.bytes.lowerBound)
    }
  }

  private static func read(_ text: String) -> (reports: [Report], vocabulary: Vocabulary) {
    let read = ReportReader().read([InputFile(path: "a.txt", bytes: Array(text.utf8))])
    return (read.reports, read.vocabulary)
  }

  private let divers = "Divers found cracks in two of the five piers, and the road above them has sunk by a hand."

  @Test func aSentenceWithOtherWordsInIt() throws {
    let changes = [
      ("cracks in two", "deep cracks in three"), ("Forty families", "News came at noon.\n\nForty families"),
    ]
    let found = try found(divers, after: changes)
    #expect(
      found?.words == "Divers found deep cracks in three of the five piers, and the road above them has sunk by a hand."
    )
    #expect(found?.isChanged == true)
  }

  @Test func aSentenceWhoseFirstAndLastWordsAreOthers() throws {
    let found = try found(divers, after: [("Divers found", "Engineers saw"), ("by a hand.", "by a foot!")])
    #expect(
      found?.words == "Engineers saw cracks in two of the five piers, and the road above them has sunk by a foot!")
  }

  @Test func aSentenceThatHasGrown() throws {
    let clause = "piers, which were built by the grandfathers of those who now live there and mended twice since,"
    let found = try found(divers, after: [("piers,", clause)])
    #expect(found?.words.hasPrefix("Divers found cracks") == true && found?.words.hasSuffix("by a hand.") == true)
  }

  @Test func aWordIsFoundBetweenItsNeighboursAndNowhereElse() throws {
    let three = try found("two", after: [("cracks in two", "cracks in three")])
    #expect(three?.words == "three" && three?.isChanged == true)
    // The other “two”, between other words, is not meant; nor is any where the sentence has gone.
    #expect(try found("two", after: [(divers + " ", "")]) == nil)
    let late = try found("two", last: true, after: [("cracks in two", "cracks in two or two")])
    #expect(late?.isChanged == false)
    #expect(late.map { Self.before.utf8.count + 7 - $0.start } == "two days late.".utf8.count)
  }

  @Test(arguments: [false, true])
  func ofTheSameSentenceTwiceTheOneBetweenItsNeighbours(last: Bool) throws {
    let help = "The mayor said help was on its way."
    let news = String(repeating: "More news of the flood came in at noon. ", count: 12) + "\n\n"
    for changes in [[("Forty families", news + "Forty families")], [("Bridge closed after flood\n\n", "")]] {
      let found = try found(help, last: last, after: changes)
      let neighbour = last ? "stock. " : "gymnasium. "
      let new = changes.reduce(Self.before) { $0.replacing($1.0, with: $1.1) }
      let expected = try #require(new.firstRange(of: neighbour + help)?.lowerBound)
      #expect(found?.isChanged == false)
      #expect(found?.start == new.utf8.distance(from: new.startIndex, to: expected) + neighbour.utf8.count)
    }
  }

  /// The first of two is changed, the second stands as it was: the range stays with its neighbours.
  @Test func notAtAnotherPlaceThatHasTheVeryWords() throws {
    let help = "The mayor said help was on its way."
    let found = try found(help, after: [(help, "The mayor said that help was on the way.")])
    #expect(found?.words == "The mayor said that help was on the way." && found?.isChanged == true)
  }

  @Test func aSentenceThatHasMoved() throws {
    let trains = "Trains to the coast will run again on Thursday, two days late."
    let found = try found(trains, after: [(trains, ""), ("Bridge closed after flood\n\n", "Flood\n\n\(trains)\n\n")])
    #expect(found?.words == trains && found?.isChanged == false && found?.start == 7)
  }

  @Test func whatIsGoneOrSaysOtherThingsIsLost() throws {
    #expect(try found(divers, after: [(divers + " ", "")]) == nil)
    let other = "The river rose above its banks in the night, and nobody in the town had been warned of it at all."
    #expect(try found(divers, after: [(divers, other)]) == nil)
    #expect(try found(divers, context: false, after: [(divers, other)]) == nil)
  }

  @Test func whatWasKeptWithoutContextIsFoundByItsWords() throws {
    #expect(try found("two", context: false, after: [("Bridge", "Old bridge")])?.words == "two")
    let changed = try found(divers, context: false, after: [("cracks in two", "cracks in three")])
    #expect(changed?.isChanged == true && changed?.words.contains("three") == true)
  }

  @Test func theContextIsWholeWordsOfWellFormedText() {
    let text = Self.before.replacing("Halden", with: "Hålden") + " " + String(repeating: "水", count: 200)
    let file = Self.read(text).reports[0].document
    for start in stride(from: 0, to: file.text.count, by: 3) where file.text[start] & 0xC0 != 0x80 {
      let range = TextRange(start..<start, of: file)
      let place = file.string(0..<start)
      #expect(place.hasSuffix(range.prefix) && file.string(start..<file.text.count).hasPrefix(range.suffix))
      #expect(
        range.prefix.utf8.count <= TextRange.longestContext && range.suffix.utf8.count <= TextRange.longestContext)
      #expect(!range.suffix.contains("\u{FFFD}") && !range.prefix.contains("\u{FFFD}"))
    }
  }

  @Test func inAnotherReportItIsNotLookedForWhereItsOwnIsThere() {
    var story = CorrectedStory()
    let range = story.range("a", "The council will meet again on Thursday.")
    story.texts["b"]? += "\n\nThe council will meet again on Thursday."
    story.texts["a"]? = "Bridge closed after flood\n\nNothing else is known."
    let (reports, vocabulary, _) = ReportReader().read(story.files)
    var finder = RangeFinder(reports, vocabulary)
    #expect(finder.places(of: [range]) == [nil])
  }

  /// Thousands of ranges, in a text of the same words again and again, take no time to speak of.
  @Test func manyRangesInAMonotonousTextAreFoundInTime() {
    let text = (0..<20_000).map { "It rained on day \($0 % 50) and the water rose.\n" }.joined()
    let old = Self.read(text).reports[0]
    let (reports, vocabulary) = Self.read("News\n\n" + text)
    var finder = RangeFinder(reports, vocabulary)
    let ranges = stride(from: 0, to: 20_000, by: 100).map { TextRange(old.sentences[$0].bytes, of: old.document) }
    let time = processorTime {
      for range in ranges { #expect(finder.places(of: [range])[0]?.bytes.lowerBound == range.bytes.lowerBound + 6) }
    }
    #expect(time < 20_000_000)
  }
}
