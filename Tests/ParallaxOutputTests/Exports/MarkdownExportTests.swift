import ModelSamples
import ParallaxModel
import Testing

@testable import ParallaxOutput

struct MarkdownExportTests {
  private static func lines(_ story: ExportedStory) -> [String] {
    String(decoding: MarkdownExport(story).bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func partsStandInTheirOrder() {
    let heads = Self.lines(.seeds).filter { $0.hasPrefix("## ") }
    #expect(heads == ["## Reports", "## Overview", "## Facts that differ", "## Passages", "## Sources"])
    #expect(Self.lines(.seeds)[0].hasPrefix("# U.S. rejects Putin’s suggestion"))
  }

  @Test func changedWordsAreStrongAndGoneOnesStruck() {
    let lines = Self.lines(.seeds)
    #expect(lines.contains { $0.hasPrefix("**004** ¶3: ") && $0.contains("A US **official** denied") })
    #expect(lines.contains { $0.contains("~~told Reuters~~") })
    #expect(lines.contains("**004** ¶6 = 003"))
    #expect(lines.contains("not in 001, 002, 004"))
  }

  @Test func factsAreNumberedWithTheirSentences() {
    let lines = Self.lines(.seeds)
    let count = ExportedStory.seeds.findings.count
    #expect(lines.contains { $0.hasPrefix("\(count). **") })
    #expect(
      lines.contains(
        "   - **003** ¶30: The Kremlin sees **little** point in further contacts with the United States on the issue, the Russian sources said, so the war would continue."
      ))
  }

  @Test func ofTextsOfTheirOwnNothingIsSaidOfOrder() {
    let lines = Self.lines(.school)
    #expect(!lines.contains { $0.hasPrefix("not in") || $0.contains("(comes after") || $0.hasPrefix("\\^") })
    #expect(lines.contains { $0.hasPrefix("≈ **a** ¶3: ") })
  }

  @Test func sameBytesWhateverTheOrderOfFiles() {
    #expect(
      MarkdownExport(ExportSamples.story(of: worldStory("school", reversed: true))).bytes
        == MarkdownExport(.school).bytes)
  }
}
