import ModelSamples
import ParallaxModel
import Testing

/// Reports of one event that nobody copied: a single statement may be all that one shares with the others.
@Suite struct IndependentStoryTests {
  @Test(arguments: ["school", "mine", "notary", "bank"])
  func newsroomsThatTellOfOneEventAreOneStory(_ name: String) {
    let collation = worldStory(name)
    #expect(collation.stories.map(\.reports) == [[0, 1, 2]])
  }

  @Test func otherEventsStayApart() {
    let files = ["school", "mine", "notary", "bank"].flatMap {
      InputReader().read(paths: [worldStoryFolder($0)]).files
    }
    let collation = Collation.collate(files).collation
    let folders = collation.stories.map { story in
      Set(story.reports.map { collation.reports[$0].document.path.split(separator: "/").dropLast().last ?? "" })
    }
    #expect(folders.count == 4 && folders.allSatisfy { $0.count == 1 })
  }
}
