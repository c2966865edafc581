import ParallaxModel
import Testing

@testable import ParallaxCollation
@testable import ParallaxSupport
@testable import ParallaxText

/// A range is found again where its words stand, or not at all.
@Suite struct RangeFinderTests {
  private let story = CorrectedStory()
  private let council = "The council will meet again on Thursday."

  /// The words at the place of `a`'s council in other files; nil where it is not found.
  private func found(_ change: (inout [InputFile]) -> Void) -> (path: String, words: String)? {
    var files = story.files
    change(&files)
    let (reports, vocabulary, _) = ReportReader().read(files)
    var finder = RangeFinder(reports, vocabulary)
    return finder.places(of: [story.range("a", council)])[0].map {
      (reports[$0.report].document.path, reports[$0.report].document.string($0.bytes))
    }
  }

  private func text(_ siglum: String) -> String { story.texts[siglum] ?? "" }

  @Test func inTheSameFileUnderAnotherName() {
    let place = found { $0[0] = InputFile(path: "elsewhere/x.txt", bytes: $0[0].bytes) }
    #expect(place?.path == "elsewhere/x.txt" && place?.words == council)
  }

  @Test func inAFileThatHasChanged() {
    let place = found { $0[0] = InputFile(path: "a.txt", bytes: Array("Updated\n\n\(text("a"))".utf8)) }
    #expect(place?.path == "a.txt" && place?.words == council)
  }

  @Test func inAnotherFileThatHasChangedWhereItIsTheOnlyOne() {
    let place = found { $0[0] = InputFile(path: "new.txt", bytes: Array("Updated\n\n\(text("a"))".utf8)) }
    #expect(place?.path == "new.txt" && place?.words == council)
  }

  @Test func notWhereSeveralHaveTheWordsOrNone() {
    let several = found {
      $0[0] = InputFile(path: "new.txt", bytes: Array("Updated\n\n\(text("a"))".utf8))
      $0[1] = InputFile(path: "b.txt", bytes: $0[1].bytes + Array("\n\n\(council)".utf8))
    }
    #expect(several == nil)
    #expect(found { $0[0] = InputFile(path: "a.txt", bytes: Array("Another text altogether.".utf8)) } == nil)
  }

  @Test func atTheNearestOfSeveralPlaces() throws {
    let text = "One.\n\n\(council)\n\nTwo.\n\n\(council)\n\nThree.\n\n\(council)\n"
    let bytes = Array(text.utf8)
    let places = QuoteSearch(Array(council.utf8)).places(in: bytes)
    let (reports, vocabulary, _) = ReportReader().read([InputFile(path: "a.txt", bytes: bytes)])
    var finder = RangeFinder(reports, vocabulary)
    for place in places {
      for near in [place - 2, place, place + 2] {
        let range = TextRange(path: "a.txt", digest: "old", bytes: near..<near + council.utf8.count, quote: council)
        #expect(finder.places(of: [range])[0]?.bytes.lowerBound == place)
      }
    }
  }

  @Test func aRangeBeyondAnyTextHarmsNothing() {
    for bytes in [Int.max - 1..<Int.max, Int.min..<Int.min + 1, 0..<Int.max] {
      let range = TextRange(path: "a.txt", digest: "x", bytes: bytes, quote: council)
      let (reports, vocabulary, _) = ReportReader().read(story.files)
      var finder = RangeFinder(reports, vocabulary)
      #expect(
        finder.places(of: [range])[0].map { $0.bytes.upperBound <= reports[$0.report].document.text.count }
          == true)
    }
  }

  @Test func aLongRangeIsQuotedByItsBeginning() {
    let text = String(repeating: "é", count: 3000)
    let (reports, vocabulary, _) = ReportReader().read([InputFile(path: "a.txt", bytes: Array(text.utf8))])
    let range = TextRange(1..<6000, of: reports[0].document)
    #expect(range.quote.utf8.count <= TextRange.longestQuote + 3 && range.bytes == 1..<6000)
    let whole = TextRange(0..<6000, of: reports[0].document)
    #expect(whole.quote == String(repeating: "é", count: TextRange.longestQuote / 2))
    var finder = RangeFinder(reports, vocabulary)
    #expect(finder.places(of: [whole])[0]?.bytes == 0..<6000)
  }

  /// All words of up to 4 letters in all texts of up to 7, over two letters.
  @Test func theSearchFindsWhatBruteForceFinds() {
    for text in Self.strings(upTo: 7) {
      for words in Self.strings(upTo: 4) where !words.isEmpty {
        let expected = text.indices.filter { text[$0...].starts(with: words) }
        #expect(QuoteSearch(words).places(in: text) == expected)
      }
    }
  }

  private static func strings(upTo length: Int) -> [[UInt8]] {
    (0...length).flatMap { length in
      (0..<(1 << length)).map { bits in (0..<length).map { UInt8(bits >> $0 & 1) } }
    }
  }
}
