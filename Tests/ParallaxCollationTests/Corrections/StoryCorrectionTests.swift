import ParallaxModel
import Testing

@testable import ParallaxCollation
@testable import ParallaxSupport
@testable import ParallaxText

/// What the reader says of stories holds, whatever is measured, and in whatever order the files come.
@Suite struct StoryCorrectionTests {
  private static let texts = [
    "a": """
    Old bridge closed after flood

    The old bridge at Lindholm was closed on Monday after the river rose by two metres.

    Mayor Ingrid Sand said that nobody was hurt and that the school would stay shut.
    """,
    "b": """
    Flood shuts bridge

    Mayor Ingrid Sand said that nobody was hurt and that the school would stay shut.

    The old bridge at Lindholm was closed on Monday after the river had risen by two metres.
    """,
    "c": """
    Bridge at Lindholm shut

    The old bridge at Lindholm has been closed since Monday, after the river rose by two metres.
    """,
    "d": """
    Warehouse burns down

    A warehouse in Ostrava burnt down early on Thursday, the fire service reported.

    Seventy firefighters fought the flames, and two of them breathed in smoke.
    """,
    "e": """
    Fire in Ostrava

    A warehouse in Ostrava burnt down early on Thursday, the fire service said.

    Two of the seventy firefighters breathed in smoke.
    """,
    "f": """
    Nothing happened

    Nothing whatever happened in the village of Hohenau yesterday, as its postman confirmed.
    """,
  ]

  private static func files(_ names: String = "abcdef") -> [InputFile] {
    names.map { InputFile(path: "\($0).txt", bytes: Array((texts[String($0)] ?? "").utf8)) }
  }

  private static let measured = Collation.collate(files()).collation

  private func collation(_ corrections: [Correction], _ names: String = "abcdef") -> Collation {
    Collation.collate(Self.files(names), corrections: corrections).collation
  }

  private func stories(_ corrections: [Correction], _ names: String = "abcdef") -> [String] {
    let collation = collation(corrections, names)
    return collation.stories.map { $0.reports.map { collation.reports[$0].siglum }.joined() }
  }

  private func join(_ names: String) -> Correction {
    .join(names.compactMap { name in Self.measured.report(withSiglum: String(name)) }.map(range))
  }

  private func divide(_ groups: String...) -> Correction {
    .divide(groups.map { $0.compactMap { Self.measured.report(withSiglum: String($0)) }.map(range) })
  }

  private func range(_ report: Int) -> TextRange { TextRange(naming: Self.measured.reports[report]) }

  @Test func withoutCorrectionsTheyAreMeasured() { #expect(stories([]) == ["abc", "de", "f"]) }

  @Test func whatIsJoinedIsOneStoryWhetherOrNotAnythingLinksIt() {
    #expect(stories([join("def")]) == ["abc", "def"])
    #expect(stories([join("af")]) == ["abcf", "de"])
    #expect(stories([join("abcdef")]) == ["abcdef"])
    let joined = collation([join("def")])
    #expect(joined.corrections.map(\.outcome) == [.applied])
    #expect(joined.stories.map(joined.isJoined) == [false, true])
  }

  @Test func whatIsDividedStaysApartAndItsGroupsStayWhole() {
    #expect(stories([divide("ac", "b")]) == ["ac", "de", "b", "f"])
    #expect(stories([divide("a", "b", "c")]) == ["de", "a", "b", "c", "f"])
    #expect(stories([divide("af", "b")]) == ["af", "bc", "de"])
    #expect(collation([divide("ac", "b")]).corrections.map(\.outcome) == [.applied])
  }

  /// A report is moved: out of one story and into another.
  @Test func aReportIsMoved() {
    #expect(stories([divide("ac", "b"), join("bde")]) == ["bde", "ac", "f"])
  }

  @Test func ofTwoThatContradictEachOtherTheLaterHolds() {
    let first = collation([join("def"), divide("de", "f")])
    #expect(first.stories.map(\.reports.count) == [3, 2, 1])
    #expect(first.corrections.map(\.outcome) == [.applied, .applied])
    #expect(stories([divide("ab", "c"), join("abc")]) == ["abc", "de", "f"])
    #expect(collation([divide("ab", "c"), join("abc")]).corrections.map(\.outcome) == [.impossible, .applied])
    #expect(
      stories([join("abf"), divide("a", "bf")])[0] == "bcf" || stories([join("abf"), divide("a", "bf")])[0] == "ac")
  }

  @Test func theOrderOfTheFilesChangesNothing() {
    for corrections in [[join("af")], [divide("a", "b", "c")], [divide("ac", "b"), join("bde")], [join("bd")]] {
      let inOrder = collation(corrections)
      for names in ["fedcba", "cafebd"] {
        let other = collation(corrections, names)
        #expect(other.stories == inOrder.stories && other.ties == inOrder.ties)
        #expect(other.corrections == inOrder.corrections)
      }
    }
  }

  @Test func correctingAgainIsCollatingWithTheCorrections() {
    let all: [[Correction]] = [
      [], [join("def")], [divide("ac", "b")], [divide("ac", "b"), join("bde")], [join("abcdef")],
    ]
    for before in all {
      for after in all {
        let fresh = collation(after)
        let again = collation(before).corrected(by: after)
        #expect(again.stories == fresh.stories && again.ties == fresh.ties && again.corrections == fresh.corrections)
      }
    }
  }

  /// A story is collated as if nothing else had been read, joined or not.
  @Test func aCorrectedStoryIsCollatedAsIfAlone() {
    for (corrections, names) in [([join("def")], "def"), ([divide("ac", "b")], "ac"), ([join("cf")], "abcf")] {
      let whole = collation(corrections)
      let alone = collation(corrections, names)
      #expect(alone.stories.map(\.reports.count) == [names.count])
      guard
        let story = whole.stories.first(where: { story in
          story.reports.map { whole.reports[$0].siglum }.joined() == names
        })
      else {
        Issue.record("\(names) is a story")
        continue
      }
      func told(_ collation: Collation, _ ties: [Tie]) -> [String] {
        ties.map { tie in
          [tie.a, tie.b].map { end in
            let report = collation.reports[end.report]
            return "\(report.siglum) \(report.document.string(report.sentences[end.sentence].bytes))"
          }.joined(separator: " = ") + " \(tie.score)"
        }
      }
      #expect(told(whole, whole.ties.within(story)) == told(alone, alone.ties))
    }
  }

  /// Reports that are gone are named, and what is left of the correction holds.
  @Test func whatIsGoneIsListedAndNotDropped() {
    let partly = collation([join("def"), join("ab")], "abdf")
    #expect(partly.stories.map { $0.reports.count } == [2, 2])
    let first = partly.corrections[0]
    #expect(first.outcome == .applied)
    #expect(first.places.map { $0 == nil } == [false, true, false])
    let gone = collation([join("de")], "abc")
    #expect(gone.corrections.map(\.outcome) == [.absent])
    #expect(gone.correctionsOfStories.count == 1)
  }

  /// Text says which report is meant, under whatever name.
  @Test func aRenamedReportIsKnown() {
    let files = Self.files().map { InputFile(path: "new/\($0.path)", bytes: $0.bytes) }
    let collation = Collation.collate(files, corrections: [join("def")]).collation
    #expect(collation.stories.map(\.reports.count) == [3, 3])
  }

  @Test func theyGoIntoTheirPartsAndBack() {
    for correction in [join("def"), divide("ac", "b", "d")] {
      let again = Correction(correction.kind, ranges: correction.ranges, groups: correction.groups)
      #expect(again == correction)
    }
    #expect(Correction(.divide, ranges: [range(0), range(1)], groups: [0, 0]) == nil)
    #expect(Correction(.join, ranges: [range(0)]) == nil)
    #expect(Self.measured.joining([0]) == nil && Self.measured.dividing([[0, 1], []]) == nil)
  }

  @Test func whatShareLittleIsProposed() {
    let joined = collation([join("abcdef")])
    #expect(joined.parts(of: joined.stories[0]) == [[0, 1, 2], [3, 4], [5]])
    let measured = Self.measured
    #expect(measured.parts(of: measured.stories[0]) == [[0, 1, 2]])
    #expect(measured.parts(of: measured.stories[2]) == [[5]])
  }
}

/// The reader's bounds, said in turn.
@Suite struct StoryBoundsTests {
  @Test func whatIsSaidFirstHolds() {
    var bounds = StoryBounds(count: 6)
    #expect(bounds.isEmpty)
    let held = [
      bounds.divide([[0], [1]]), bounds.join([1, 2]), bounds.join([0, 2]), bounds.join([0, 3]),
      bounds.divide([[1], [2]]),
    ]
    #expect(held == [true, true, false, true, false])
    #expect(bounds.areApart(0, 2) && bounds.areApart(3, 1) && !bounds.areApart(1, 2))
    #expect(bounds.classes == [[0, 3], [1, 2]])
    #expect(!bounds.isApart(4, from: [0, 1]) && bounds.isApart(2, from: [4, 3]))
  }

  /// Average linkage keeps apart what is apart, and begins with what is together, for every pair of bounds over five.
  @Test func everyGroupKeepsThem() {
    let pairs = [(0, 1, 0.9), (0, 2, 0.5), (1, 2, 0.4), (2, 3, 0.8), (3, 4, 0.3)].map {
      Kinship.Pair(a: $0.0, b: $0.1, kinship: $0.2)
    }
    for code in 0..<625 {
      let (a, b, c, d) = (code % 5, code / 5 % 5, code / 25 % 5, code / 125)
      var bounds = StoryBounds(count: 5)
      if a != b { _ = bounds.join([min(a, b), max(a, b)]) }
      if c != d { _ = bounds.divide([[c], [d]]) }
      let linked = AverageLinkage(least: 0.2).groups(pairs, count: 5, bounds)
      let groups = LoneReports(least: 0.2).settled(linked, pairs, count: 5, bounds)
      #expect(groups.joined().sorted() == Array(0..<5))
      for group in groups {
        #expect(group.allSatisfy { !bounds.isApart($0, from: group) })
      }
      if a != b { #expect(groups.contains { $0.contains(a) && $0.contains(b) }) }
    }
  }
}
