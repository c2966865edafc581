import Foundation
import ParallaxModel

@testable import ParallaxIndex

/// Reports of made-up events in a folder, each event told by several outlets in words that they share in part.
final class SampleCollection: Sendable {
  let folder = TemporaryFolder()
  var news: String { folder.path("news") }
  var database: String { folder.path("data/index.db") }

  /// Writes reports of so many events.
  init(events: Int = 12, tellings: Int = 3) throws {
    for event in 0..<events {
      for telling in 0..<tellings {
        try write("\(event % 4)/event\(event)_\(telling).txt", Self.report(of: event, telling))
      }
    }
  }

  func write(_ name: String, _ text: String) throws { try folder.write("news/\(name)", text) }

  func remove(_ name: String) throws { try folder.remove("news/\(name)") }

  /// The telling of an event: its own words, some of the event's and some that all have.
  static func report(of event: Int, _ telling: Int, sentences: Int = 12) -> String {
    let own = word(event * 31 + telling + 7000)
    var lines = ["The \(word(event)) case in \(name(event))", ""]
    for sentence in 0..<sentences {
      let rare = word(event * 100 + sentence)
      let other = word(event * 100 + (sentence + telling) % sentences)
      lines.append(
        "Officials in \(name(event)) said on Monday that the \(rare) of \(name(event * 7 + sentence)) and \(other) had "
          + "\(sentence + 3) effects, and \(own) was one of them.")
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }

  /// `korlima`: a word of its own for each number.
  static func word(_ number: Int) -> String {
    let parts = ["kor", "li", "ma", "tes", "un", "vo", "ra", "pel", "dis", "gu", "fe", "no"]
    var (number, word) = (number + 13, "")
    for _ in 0..<4 {
      word += parts[number % parts.count]
      number /= parts.count
    }
    return word
  }

  static func name(_ number: Int) -> String { word(number + 20_000).capitalized }

  /// Its index with all that there is now.
  func index(corrections: [Correction] = [], at path: String? = nil) throws -> ReportIndex {
    let index = try ReportIndex(at: path ?? database, of: [news])
    try refresh(index, corrections: corrections)
    return index
  }

  @discardableResult
  func refresh(_ index: ReportIndex, corrections: [Correction] = []) throws -> ReportIndex.Refreshed {
    try index.refresh(
      InputReader().find([news]), reader: InputReader(), choices: { _ in ReadingChoices() }, corrections: corrections)
  }

  /// The stories as if there were no index.
  func storiesWithoutIndex(corrections: [Correction] = []) -> [[String]] {
    let collection = SignedCollection(InputReader().find([news]), InputReader(), corrections: corrections)
    return collection.stories().map { $0.reports.map { Self.name(of: collection.reports[$0], below: news) } }
  }

  /// What a look at every text finds, by path.
  func hitsWithoutIndex(of query: CollectionQuery) throws -> [CollectionHit] {
    var found: [CollectionHit] = []
    _ = try CollectionScan(InputReader().find([news]), InputReader(), ReadingChoices()).search(query) { hits in
      found += hits
      return true
    }
    return found
  }

  private static func name(of report: SignedReport, below folder: String) -> String {
    String(report.path.dropFirst(folder.count + 1)) + (report.document.isEmpty ? "" : "#" + report.document)
  }
}

extension StoryListing {
  /// The names of the files, by stories.
  func names(below folder: String) -> [[String]] {
    stories.map { story in
      story.reports.map {
        String($0.name.path.dropFirst(folder.count + 1)) + ($0.name.document.isEmpty ? "" : "#" + $0.name.document)
      }
    }
  }

  /// All that the list knows, but for the numbers that an index gives.
  var told: [ListedStory] {
    stories.map { story in
      ListedStory(
        reports: story.reports.map {
          ListedReport(
            id: 0, name: $0.name, headline: $0.headline, outlet: $0.outlet, date: $0.date, language: $0.language,
            words: $0.words)
        }, folded: story.folded, isJoined: story.isJoined)
    }
  }
}
