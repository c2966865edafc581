import Foundation
import ParallaxModel
import Testing

@testable import ParallaxIndex

/// What the index finds is what a look at every text finds.
@Suite struct SearchTests {
  private let collection: SampleCollection
  private let index: ReportIndex

  /// One for all tests that change nothing.
  private static let shared = Result { try made() }

  private static func made() throws -> (SampleCollection, ReportIndex) {
    let collection = try SampleCollection(events: 4)
    for (name, text) in texts { try collection.write(name, text) }
    return (collection, try collection.index())
  }

  init() throws { (collection, index) = try Self.shared.get() }

  private init(own: Bool) throws { (collection, index) = try Self.made() }

  private func expectTheSame(as documents: [Document], _ text: String) throws {
    let query = CollectionQuery(text)
    let matcher = try QueryMatcher(QueryTerms(query))
    let expected = try documents.compactMap { document -> [String]? in
      try matcher.places(in: document.text, document.blocks.map(\.bytes)).map { places in
        [document.path] + places.prefix(CollectionHit.mostPlaces).map { "\($0)" }
      }
    }
    let found = try index.search(query)
    #expect(
      Set(found.hits.map { [$0.report.name.path] + $0.places.map { "\($0.bytes)" } }) == Set(expected), "\(text)")
    #expect(found.reportCount == expected.count && found.isCounted && found.isWhole, "\(text)")
  }

  private var documents: [Document] {
    DocumentReader().read(InputReader().read(paths: [collection.news]).files).documents
  }

  private func expectTheSame(_ text: String, isRegex: Bool = false, sourceLocation: SourceLocation = #_sourceLocation)
    throws
  {
    let query = CollectionQuery(text, isRegex: isRegex)
    let expected = try collection.hitsWithoutIndex(of: query)
    var found: [CollectionHit] = []
    try index.search(query) { hits in
      found += hits
      return true
    }
    #expect(found.map(Self.told) == expected.map(Self.told), "\(text)", sourceLocation: sourceLocation)
    let listed = try index.search(query)
    #expect(Set(listed.hits.map(Self.told)) == Set(expected.map(Self.told)), "\(text)", sourceLocation: sourceLocation)
    #expect(listed.reportCount == expected.count, "\(text)", sourceLocation: sourceLocation)
    #expect(listed.isCounted && listed.isWhole, "\(text)", sourceLocation: sourceLocation)
  }

  private static func told(_ hit: CollectionHit) -> [String] {
    [hit.report.name.path, hit.report.headline, "\(hit.more)"]
      + hit.places.map { "\($0.line) \($0.bytes) \($0.before)|\($0.hit)|\($0.after)" }
  }

  private func files(_ text: String, isRegex: Bool = false) throws -> [String] {
    try index.search(CollectionQuery(text, isRegex: isRegex)).hits.map {
      $0.report.name.path.components(separatedBy: "/").last ?? ""
    }
    .sorted()
  }

  /// Each word and each run of up to four words of every text, as it stands there and in capitals.
  @Test(arguments: texts.keys.sorted()) func everyRunOfWordsIsFound(name: String) throws {
    let text = try #require(Self.texts[name])
    let blocks = text.components(separatedBy: "\n\n")
    let documents = documents
    for block in blocks where !block.isEmpty {
      let words = block.components(separatedBy: .whitespacesAndNewlines).filter { !$0.isEmpty }
      for (first, word) in words.enumerated() {
        for length in 1...4 where first + length <= words.count {
          let phrase = words[first..<first + length].joined(separator: " ").filter { !"\"“”„".contains($0) }
          guard !SearchedWords(phrase).isEmpty, phrase.count < 300 else { continue }
          try expectTheSame(as: documents, "\"\(phrase)\"")
          if length == 1 {
            try expectTheSame(as: documents, "\"\(word.uppercased().filter { !"\"“”„".contains($0) })\"*")
          }
        }
      }
    }
  }

  /// Any run of letters of scripts without spaces.
  @Test(arguments: ["zh.txt", "ja.txt", "th.txt"]) func everyRunOfLettersIsFound(name: String) throws {
    let text = Array(try #require(Self.texts[name]).components(separatedBy: "\n\n")[1])
    for first in text.indices {
      for length in [1, 2, 3, 5] where first + length <= text.count {
        let run = String(text[first..<first + length])
        guard run.allSatisfy({ $0.isLetter }) else { continue }
        #expect(try files(run).contains(name), "\(run)")
      }
    }
  }

  @Test func whatIsFound() throws {
    #expect(try files("feuerwehr") == ["de.txt"])
    #expect(try files("\"die feuerwehr löschte\"") == ["de.txt"])
    #expect(try files("STRASSE") == ["de.txt"])
    #expect(try files("bundeskanzler") == ["de.txt"])
    #expect(try files("élysée") == ["fr.txt"])
    #expect(try files("\"l'élysée\"") == ["fr.txt"])
    #expect(try files("O'Neill") == ["en.txt"])
    #expect(try files("450000") == ["de.txt", "ru.txt"])
    #expect(try files("\"450,000\"") == ["de.txt", "ru.txt"])
    #expect(try files("84000") == ["en.txt"])
    #expect(try files("1234567") == ["en.txt", "es.txt", "hard.txt"])
    #expect(try files("\"3.5\"") == ["en.txt"])
    #expect(try files("елка") == ["ru.txt"])
    #expect(try files("乌克兰") == ["zh.txt"])
    #expect(try files("ウクライナ") == ["ja.txt"])
    #expect(try files("우크라이나*") == ["ko.txt"])
    #expect(try files("สะพาน") == ["th.txt"])
    #expect(try files("café") == ["wide.txt"])
    #expect(try files("fire") == ["wide.txt"])
    #expect(try files("full width") == ["wide.txt"])
    #expect(try files("abcdef") == ["hard.txt"])
    #expect(try files("1234567890123") == ["hard.txt"])
    // Whole words, within one paragraph.
    #expect(try files("feuer wehr löschte") == ["de.txt"])
    #expect(try files("feuerweh") == [])
    #expect(try files("feuerweh*") == ["de.txt"])
    #expect(try files("\"closed the\"") == [])
    #expect(try files("\"feuerwehr feuerwehr\"") == [])
    #expect(try files("\"wehr feuerwehr\"") == [])
  }

  @Test func whatIsNotWanted() throws {
    #expect(try files("450000 -liter") == ["ru.txt"])
    #expect(try files("450000 -\"президент сообщил\"") == ["de.txt"])
    // Only a phrase as it stands there keeps a report out.
    #expect(try files("feuerwehr -\"feuer löschte\"") == ["de.txt"])
    #expect(try files("-officials -the").contains("zh.txt"))
    try expectTheSame("-officials")
    try expectTheSame("the -officials -\"little point\"")
  }

  @Test func outletsAndDates() throws {
    let own = try SearchTests(own: true)
    let page = """
      <html><head><title>Flood</title><meta property="og:site_name" content="The Daily Post">
      <meta property="article:published_time" content="DATE"></head><body><article><h1>Flood</h1>
      <p>The bridge over the river was closed after the flood, officials of the town said on Monday morning.</p>
      <p>Nobody was hurt, and the school will open again on Tuesday, the mayor of the town told reporters.</p>
      </article></body></html>
      """
    for date in ["2018-04-03T10:00:00Z", "2018-12-31", "2019-01-01"] {
      try own.collection.write("page\(date.prefix(10)).html", page.replacingOccurrences(of: "DATE", with: date))
    }
    try own.collection.refresh(own.index)
    #expect(try own.files("outlet:daily") == ["page2018-04-03.html", "page2018-12-31.html", "page2019-01-01.html"])
    #expect(try own.files("bridge outlet:\"daily post\" date:2018") == ["page2018-04-03.html", "page2018-12-31.html"])
    #expect(try own.files("date:2018-04..2018-12 mayor") == ["page2018-04-03.html", "page2018-12-31.html"])
    #expect(try own.files("date:2018-12-31..2019") == ["page2018-12-31.html", "page2019-01-01.html"])
    #expect(try own.files("bridge -outlet:daily") == ["en.txt"])
    #expect(try own.files("outlet:daily sch[o]+l", isRegex: true).count == 3)
    for query in ["outlet:post flood", "date:2018-04", "flood* date:2018..2019", "outlet:daily /re.ort(er)?s/"] {
      try own.expectTheSame(query)
    }
  }

  @Test func regularExpressionsRunOverWhatTheRestLeaves() throws {
    #expect(try files("feuer\\w*", isRegex: true) == ["de.txt"])
    #expect(try files("officials /kor[a-z]+ of/").isEmpty == false)
    try expectTheSame("(bridge|brücke|мост)", isRegex: true)
    try expectTheSame("the /closed|river/")
    #expect(throws: ReportIndex.SearchFailure.self) { try index.search(CollectionQuery("(", isRegex: true)) }
    #expect(throws: ReportIndex.SearchFailure.self) { try index.search(CollectionQuery("(x+x+)+é", isRegex: true)) }
  }

  /// Nothing of a query is syntax of the full-text index.
  @Test(arguments: [
    "\"", "\"\"", "*", "-", "--", "-\"", "\"a", "a\"", "a*b", "*a", "**", "- a", "AND", "NOT a", "a OR b", "NEAR(a b)",
    "text:a", "{text}: a", "^a", "a + b", "(a", "a)", "a'b", "'", ";DROP TABLE words", "\u{0}", "a\u{0}b", "\u{1}a",
    "\u{2}", "\u{3}", "%", "_", "\\", "\u{FEFF}", "🇺🇦", "ﷺ", "outlet:", "date:", "date:x", "-outlet:x", "/", "//", "/a",
    "words* -not", "col:umn", "é\u{301}\u{301}\u{301}",
  ]) func queriesAreNoSyntax(query: String) throws {
    try expectTheSame(query)
    try expectTheSame("\"\(query)\"")
    try expectTheSame("officials \(query)")
  }

  @Test func longQueriesAndWords() throws {
    try expectTheSame(String(repeating: "x", count: 400))
    try expectTheSame(String(repeating: "x", count: 399))
    try expectTheSame(String(repeating: "x", count: 130) + "*")
    try expectTheSame(String(repeating: "é", count: 300))
    try expectTheSame("\"" + String(repeating: "x", count: 400) + " " + String(repeating: "é", count: 300) + " end\"")
    try expectTheSame((0..<500).map { "w\($0)" }.joined(separator: " "))
    try expectTheSame((0..<50).map { _ in "officials" }.joined(separator: " "))
    try expectTheSame("\"" + (0..<500).map { "w\($0)" }.joined(separator: " ") + "\"")
  }

  @Test func theFirstOfMany() throws {
    let own = try SearchTests(own: true)
    let all = try own.index.search(CollectionQuery("officials"))
    #expect(all.reportCount == 12 && all.isWhole && all.isCounted)
    // By stories, in the order of the list.
    let order = try own.index.listing().stories.flatMap(\.reports).filter { $0.name.path.contains("event") }
    #expect(all.hits.map(\.report) == order)
    let some = try own.index.search(CollectionQuery("officials"), most: 5)
    #expect(some.hits == Array(all.hits.prefix(5)))
    #expect(some.reportCount == 12 && some.storyCount == all.storyCount && !some.isWhole && some.isCounted)
    for event in 4..<40 {
      for telling in 0..<3 {
        try own.collection.write("more/\(event)_\(telling).txt", SampleCollection.report(of: event, telling))
      }
    }
    try own.collection.refresh(own.index)
    let phrase = try own.index.search(CollectionQuery("\"officials in\""), most: 5)
    #expect(phrase.hits.count == 5 && !phrase.isWhole && !phrase.isCounted)
  }

  @Test func whatIsGoneIsNotFound() throws {
    let own = try SearchTests(own: true)
    try own.collection.remove("de.txt")
    try own.collection.refresh(own.index)
    #expect(try own.files("feuerwehr") == [])
    try own.collection.write("de.txt", "Feuer\n\nEine Feuerwehr ohne Wasser.\n")
    try own.collection.refresh(own.index)
    #expect(try own.files("feuerwehr") == ["de.txt"])
    #expect(try own.files("liter") == [])
    for _ in 0..<12 {
      for event in 0..<4 {
        try own.collection.write("\(event)/event\(event)_0.txt", SampleCollection.report(of: event, 3))
      }
      try own.collection.refresh(own.index)
      for event in 0..<4 {
        try own.collection.write("\(event)/event\(event)_0.txt", SampleCollection.report(of: event, 0))
      }
      try own.collection.refresh(own.index)
    }
    try own.expectTheSame("officials")
  }
}
