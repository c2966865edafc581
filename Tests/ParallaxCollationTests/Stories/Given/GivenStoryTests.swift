import Testing

@testable import ParallaxCollation

/// Stories that others have made.
@Suite struct GivenStoryTests {
  private func given(_ lines: [String]) throws -> GivenStories {
    var stories = GivenStories()
    for line in lines { try stories.add(Array(line.utf8)) }
    return stories
  }

  private func names(_ stories: GivenStories) -> [[String]] { stories.all.map { $0.reports.map(\.name) } }

  private func read(_ names: [(String, String)]) throws -> [SignedReport] {
    let signature = try #require(
      StorySignature(
        features: "", runs: String(repeating: "A", count: 54) + "==", words: 0, language: nil, date: nil))
    return names.map { SignedReport(path: $0.0, document: $0.1, signature: signature) }
  }

  @Test func linesOfGroupGiveTheirStories() throws {
    let stories = try given([
      #"{"reports":["b"],"headline":"Lone","alone":true}"#,
      #"{"reports":["c","m"],"documents":["","2"],"headline":"Two","outlets":["Fox"],"dates":"2024-01-31 – 02-15"}"#,
    ])
    #expect(names(stories) == [["c", "m#2"], ["b"]])
    #expect(stories.all[0].headline == "Two" && stories.all[0].outlets == ["Fox"])
    #expect(stories.all[0].days == ["2024-01-31", "2024-02-15"])
  }

  @Test func passagesOfOneClusterJoinReports() throws {
    let lines = [
      #"{"cluster":1,"size":2,"id":"a","series":"Fox","date":"2024-02-14","begin":0,"end":9,"text":"x"}"#,
      #"{"cluster":1,"size":2,"id":"b","series":"HPO","begin":4,"end":9,"text":"x"}"#,
      #"{"cluster":25769803776,"id":"b","text":"y"}"#, #"{"cluster":25769803776,"id":"c","text":"y"}"#,
      #"{"cluster":7,"id":"z","text":"y"}"#, #"{"cluster":7,"id":"z","text":"y","begin":90}"#,
    ]
    let stories = try given(lines)
    #expect(names(stories) == [["a", "b", "c"], ["z"]])
    #expect(stories.all[0].outlets == ["Fox", "HPO"] && stories.all[0].days == ["2024-02-14"])
    #expect(try given(lines.reversed()).all.map(\.reports) == stories.all.map(\.reports))
  }

  @Test(arguments: [
    ("", "it is no JSON object"), ("[]", "it is no JSON object"),
    (#"{"a":1}"#, #"it has neither "reports" nor "cluster""#),
    (#"{"reports":[]}"#, #""reports" is no list of paths"#), (#"{"reports":[1]}"#, #""reports" is no list of paths"#),
    (#"{"reports":["a"],"documents":["",""]}"#, #""reports" is no list of paths"#),
    (#"{"cluster":3}"#, #""id" is missing"#),
    (
      #"{"id":"a","lines":[]}"#, #"it has no "cluster" (passim writes them without --docwise and --linewise)"#
    ),
  ])
  func whatIsWrongIsSaid(_ line: String, _ reason: String) throws {
    #expect(throws: CollectionLineProblem(reason: reason)) { _ = try given([line]) }
  }

  @Test func aReportStandsInOneStory() throws {
    var stories = try given([#"{"reports":["a","b"]}"#])
    #expect(throws: CollectionLineProblem(reason: "“b” stands in a story before it")) {
      try stories.add(Array(#"{"reports":["b","c","d"]}"#.utf8))
    }
    #expect(names(stories) == [["a", "b"], ["c", "d"]])
  }

  @Test func reportsThatWereReadTakeTheirPlaces() throws {
    let stories = try given([#"{"reports":["./x//a","m","gone"]}"#, #"{"reports":["n"],"documents":["2"]}"#])
    let reports = try read([("z", ""), ("m", "1"), ("x/a", ""), ("m", "2"), ("n", "1"), ("n", "2")])
    let (groups, missing) = stories.groups(of: reports)
    #expect(groups == [[1, 3, 2], [4], [5], [0]])
    #expect(missing == ["gone"])
  }
}
