import ParallaxModel

/// Statements as passim's clusters: a line of JSON for each passage, a cluster for each statement. `begin` and `end` count
/// characters, as passim does; `src` is empty, for nothing is said of who has it from whom.
struct PassimLines {
  private let story: ExportedStory

  init(_ story: ExportedStory) { self.story = story }

  var bytes: [UInt8] {
    let members = Dictionary(uniqueKeysWithValues: story.members.enumerated().map { ($1, $0) })
    let offsets = story.reports.map { CharacterOffsets($0.document.text) }
    let own = story.collation.statements.all.filter { members[$0.sentences[0].report] != nil }
    var bytes: [UInt8] = []
    for (number, statement) in own.enumerated() {
      for passage in passages(of: statement) {
        guard let place = members[passage.report] else { continue }
        let line = PassimPassage(
          story: story, cluster: number, statement: statement, place: place, bytes: passage.bytes,
          characters: offsets[place].range(passage.bytes))
        var writer = JSONWriter()
        line.write(to: &writer)
        writer.endText()
        bytes += writer.bytes
      }
    }
    return bytes
  }

  /// Sentences that follow each other are one passage.
  private func passages(of statement: Statement) -> [(report: Int, bytes: Range<Int>)] {
    var passages: [(report: Int, bytes: Range<Int>)] = []
    var last: SentenceID?
    for sentence in statement.sentences {
      let bytes = story.collation.reports[sentence.report].sentences[sentence.sentence].bytes
      if let last, last.report == sentence.report, last.sentence + 1 == sentence.sentence {
        passages[passages.count - 1].bytes = passages[passages.count - 1].bytes.lowerBound..<bytes.upperBound
      } else {
        passages.append((sentence.report, bytes))
      }
      last = sentence
    }
    return passages
  }
}

private struct PassimPassage: JSONValue {
  let story: ExportedStory
  let cluster: Int
  let statement: Statement
  /// Of the report in the story.
  let place: Int
  let bytes: Range<Int>
  let characters: Range<Int>

  func write(to writer: inout JSONWriter) {
    let (report, input) = (story.reports[place], story.provenance.inputs[place])
    writer.object {
      $0.member("uid", place)
      $0.member("cluster", cluster)
      $0.member("size", statement.reports.count)
      $0.member("begin", characters.lowerBound)
      $0.member("end", characters.upperBound)
      $0.member("id", input.name)
      $0.member("series", report.outlet ?? input.siglum)
      $0.member("date", report.metadata.date?.value)
      $0.member("text", report.document.text[bytes])
      $0.member("pboiler", 0)
      $0.member("src", [Int]())
      $0.member("statement", statement.id)
      $0.member("bytes", bytes)
      InputValue(input: input).writeMembers(to: &$0)
      $0.member("program", story.provenance.program)
      $0.member("options", story.provenance.optionWords)
    }
  }
}
