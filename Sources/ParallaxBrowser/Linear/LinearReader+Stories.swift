import ParallaxModel
import ParallaxPage

/// The stories: which there are, reading one, joining and dividing them, words in all their texts.
extension LinearReader {
  var storyLines: [String] {
    let reasons = collation.reasons(of: collation.stories)
    return collation.stories.enumerated().flatMap { number, story in
      let words = StoryWords(story, in: collation)
      let dates = words.dates.isEmpty ? "" : ", \(words.dates)"
      let joined = collation.isJoined(story) ? ", joined by you" : ""
      return ["\(number + 1). \(words.count): \(safe.line(words.headline))\(safe.line(dates))\(joined)"]
        + StoryReasonWords.lines(reasons[number], of: story.reports.count)
    }
  }

  mutating func open(story text: String) -> [String] {
    guard let story = story(text) else {
      return ["There are \(collation.stories.count) stories; write story and a number."]
    }
    projection = Projection(of: collation, story: story)
    options.hidden = []
    passage = 0
    renew()
    return greeting
  }

  private func story(_ number: some StringProtocol) -> Story? {
    Int(number).flatMap { collation.stories.indices.contains($0 - 1) ? collation.stories[$0 - 1] : nil }
  }

  /// - Parameter argument: the numbers of stories.
  mutating func join(_ argument: String) -> [String] {
    let words = argument.split(separator: " ")
    let stories = words.compactMap(story)
    guard stories.count == words.count, Set(words).count == words.count,
      let join = collation.joining(stories.flatMap(\.reports).sorted()), stories.count > 1
    else { return ["Which stories? Write join and two or more of their numbers; “stories” lists them."] }
    return ask(.correct([join]))
  }

  /// - Parameter argument: sigla of reports that become a story of their own.
  mutating func divide(_ argument: String) -> [String] {
    let story = projection.synopsis.story.reports
    let words = argument.split(separator: " ").map(String.init)
    let chosen = words.compactMap { name in story.first { collation.reports[$0].siglum == name } }
    let rest = story.filter { !chosen.contains($0) }
    guard chosen.count == words.count, let divide = collation.dividing([Set(chosen).sorted(), rest]) else {
      let known = story.map(siglum).joined(separator: ", ")
      return ["Which reports are another story? Write divide and the sigla of some, not of all; there are \(known)."]
    }
    return ask(.correct([divide]))
  }

  /// How often the texts of all stories have the words, and the first place in each report.
  func texts(_ words: String) -> [String] {
    let query = SearchQuery(words)
    let texts = MemoryTexts(collation.reports)
    guard !words.isEmpty, let hits = try? TextHits(query, in: texts, of: collation, height: 1) else {
      return [words.isEmpty ? "Which words? Write texts and some." : "No text has “\(short(words))”."]
    }
    let times = hits.count == 1 ? "once" : "\(hits.count) times"
    return ["“\(short(words))” stands \(times) in \(hits.reportCount) of \(hits.searched) texts."]
      + hits.stories.flatMap { found in
        let number = (collation.stories.firstIndex(of: found.row.story) ?? 0) + 1
        return ["Story \(number), \(safe.line(found.row.headline)):"]
          + found.reports.map { line(of: $0, query, texts) }
      }
  }

  /// `fox ¶2, 3 times, first: … official talking points in the …`
  private func line(of count: TextHits.FoundReport, _ query: SearchQuery, _ texts: MemoryTexts) -> String {
    let report = collation.reports[count.report]
    guard let place = try? texts.places(of: query, in: count.report).first else { return siglum(count.report) }
    let sentence = SentenceID(report: count.report, sentence: report.sentence(atByte: place.lowerBound))
    let segment = report.segments[report.sentences[sentence.sentence].segment].bytes
    let line = HitText(place, in: segment, of: report.document.text, safe).line(fitting: Self.widestPlace, marks: false)
    let times = count.count == 1 ? "" : ", the first of \(count.count)"
    return safe.line(collation.place(of: sentence, ascii: safe.ascii)) + times + ": "
      + line.glyphs.map(\.text).joined()
  }

  /// Columns of the words around a place.
  private static let widestPlace: Column = 100
}
