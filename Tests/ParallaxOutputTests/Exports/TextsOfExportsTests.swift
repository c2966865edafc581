import ModelSamples
import ParallaxModel
import Testing

@testable import ParallaxOutput

/// Texts are made of exports again, byte for byte.
@Suite struct TextsOfExportsTests {
  private static var stories: [(name: String, story: ExportedStory)] {
    [
      ("seeds", ExportSamples.seeds), ("hostile", ExportSamples.story(ExportSamples.hostileTexts)),
      ("school", ExportSamples.story(of: worldStory("school"))), ("mine", ExportSamples.story(of: worldStory("mine"))),
    ]
  }

  private func texts(_ story: ExportedStory) -> [String: [UInt8]] {
    Dictionary(uniqueKeysWithValues: story.reports.map { ($0.siglum, $0.document.text) })
  }

  @Test func ofTEI() {
    for (name, story) in Self.stories {
      #expect(teiTexts(ExportFormat.tei.files(of: story)[0].bytes) == texts(story), "\(name)")
    }
  }

  @Test func ofCollateX() {
    for (name, story) in Self.stories {
      for file in ExportFormat.collatex.files(of: story) {
        let read = Collation.collate([InputFile(path: file.name, bytes: file.bytes)]).collation
        let again = Dictionary(uniqueKeysWithValues: read.reports.map { ($0.siglum, $0.document.text) })
        #expect(again == texts(story), "\(name) \(file.name)")
        #expect(read.stories.count == 1 || file.name == "witnesses.json")
      }
    }
  }

  /// What all have is written once, and a changed word names who has it.
  @Test func anApparatusHasWhatDiffers() {
    let first = "The old bridge was closed on Monday, the mayor said."
    let last = "A ferry will carry passengers over the river from Tuesday."
    func text(_ word: String) -> String { "\(first)\n\nDivers found cracks in \(word) piers.\n\n\(last)" }
    let story = ExportSamples.story(["a": text("two"), "b": text("two"), "c": text("five")])
    let tei = String(decoding: ExportFormat.tei.files(of: story)[0].bytes, as: UTF8.self)
    #expect(
      tei.contains(
        """
        Divers found cracks in<app type="substantive"><rdg wit="#w1 #w2"> two</rdg><rdg wit="#w3"> five</rdg></app> piers.
        """))
  }
}
