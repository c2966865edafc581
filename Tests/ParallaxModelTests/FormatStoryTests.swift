import ParallaxModel
import Testing

/// A story in ten formats is the story that its texts are.
@Suite struct FormatStoryTests {
  private static func collate(_ files: [InputFile]) -> Collation {
    let sigla = Dictionary(uniqueKeysWithValues: files.enumerated().map { ($1.path, "r\($0)") })
    let languages = LanguageChoice(all: Language(tag: "en"))
    return Collation.collate(files, ReadingChoices(sigla: sigla, languages: languages)).collation
  }

  private static let texts = collate(
    FormatStory.reports.enumerated().map { InputFile(path: "\($0).txt", bytes: Array($1.text.utf8)) })

  private static let formats = collate(
    zip(FormatStory.reports, StoryFormats.all).enumerated().map {
      InputFile(path: "\($0)", bytes: $1.1.write($1.0))
    })

  /// Pairs of tied body sentences by report and words, with the grade.
  private static func ties(_ collation: Collation) -> Set<String> {
    func words(_ place: SentenceID) -> String? {
      let report = collation.reports[place.report]
      guard report.role(ofSentence: place.sentence) == .body else { return nil }
      return "\(report.siglum) \(report.document.string(report.sentences[place.sentence].bytes))"
    }
    return Set(
      collation.ties.compactMap { tie in
        guard let a = words(tie.a), let b = words(tie.b) else { return nil }
        return "\(a) = \(b): \(tie.grade)"
      })
  }

  @Test func eachFormatIsToldByItsContent() {
    // A record of a web archive has the format of the page in it.
    let formats = StoryFormats.all.map { $0.name == "warc" ? "html" : $0.name }
    #expect(Self.formats.reports.map(\.document.format) == formats)
  }

  @Test func allReportsAreOneStory() {
    #expect(Self.texts.stories.map(\.reports.count) == [10])
    #expect(Self.formats.stories.map(\.reports.count) == [10])
  }

  @Test(arguments: 0..<10) func theTextIsThatOfTheReport(_ index: Int) {
    let (report, story) = (Self.formats.reports[index], FormatStory.reports[index])
    let body = report.segments.filter { $0.role == .body }.map { report.document.string($0.bytes) }
    #expect(body == story.paragraphs)
    #expect(report.headlineWords == story.headline)
  }

  @Test func theSameSentencesAreTied() {
    let (texts, formats) = (Self.ties(Self.texts), Self.ties(Self.formats))
    #expect(!texts.isEmpty)
    #expect(formats.subtracting(texts) == [])
    #expect(texts.subtracting(formats) == [])
  }

  @Test func whatDiffersIsSaidOnce() {
    let said = Self.texts.findings(of: Self.texts.stories[0]).map { "\($0.kind): \($0.why)" }
    #expect(Set(said).count == said.count)
  }

  @Test func theSameFactsDiffer() {
    func findings(_ collation: Collation) -> Set<String> {
      Set(collation.findings(of: collation.stories[0]).map { "\($0.kind): \($0.why)" })
    }
    #expect(!findings(Self.texts).isEmpty)
    #expect(findings(Self.formats) == findings(Self.texts))
  }
}
