import ParallaxFormats

/// What the formats of agencies have in common.
enum AgencyFile {
  /// Adds the reports of a file; says so where it has no text, or is broken.
  ///
  /// - Parameter names: what the format calls each report, nil for none.
  static func add(
    _ stories: [(name: String?, story: NewsStory)], of source: DocumentSource, format: String, title: String,
    _ encoding: TextEncoding, problem: FormatError?, to reading: inout DocumentReading
  ) {
    var places = UniquePlaces()
    var count = 0
    for (name, story) in stories where story.hasText && reading.takesMore {
      let place = stories.count > 1 ? places.place(name) : ""
      let document = completed(story).document(
        source, format: format, place: joined(source.place, place), encoding: encoding)
      guard let document else { continue }
      reading.add(document)
      count += 1
    }
    if let problem, reading.takesMore {
      reading.report(.broken(format: title, reason: problem.reason), in: source, line: problem.line)
    } else if count == 0 {
      reading.report(.noText(format: title), in: source)
    }
  }

  private static func joined(_ outer: String, _ inner: String) -> String {
    outer.isEmpty ? inner : inner.isEmpty ? outer : outer + "/" + inner
  }

  /// With the authors that the text names, where no field does.
  private static func completed(_ story: NewsStory) -> NewsStory {
    guard story.metadata.authors.isEmpty else { return story }
    var story = story
    for name in NewsCredit.names(inText: story.body) { story.addAuthor(name, .agencyFile) }
    return story
  }
}
