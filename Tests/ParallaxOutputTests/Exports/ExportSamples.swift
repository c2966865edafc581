import ModelSamples
import ParallaxModel

@testable import ParallaxOutput

/// Stories to export.
enum ExportSamples {
  /// What formats take for markup, for a formula, or cannot carry.
  static let hostile = [
    "<script>alert(1)</script>", "]]>", "&amp; &#65; &bogus;", "\"'`", "=cmd|' /C calc'!A0", "<!-- x --> <?php ?>",
    "{\"a\": [\\u0041]}", "\u{1}\u{8}\u{1B}[31m", "a\rb\tc", "\u{7F}\u{85}\u{9B}2J", "\u{FFFE}\u{FFFF}",
    "\u{202E}evil\u{2066}",
    "\u{2028}\u{2029}", "👩‍👩‍👧 e\u{301} \u{10FFFF}", "-- \\ % $ # ~ ^",
  ]

  /// Near copies that differ in a number; hostile words stand in their headlines, sentences and quotations.
  static var hostileTexts: [String: String] {
    func text(_ number: String, _ last: String) -> String {
      let lines = hostile.enumerated().map { index, words in
        "The mayor of the town said on day \(index) that “\(words) will stay” and left the hall at once."
      }
      return
        (["=Bridge & <b>river</b> \(hostile[1])", "The report counts \(number) cracks in the old bridge."] + lines + [
          last
        ])
        .joined(separator: "\n\n")
    }
    return ["x": text("twelve", "@end"), "y": text("twenty", "@end"), "z": text("twelve", "+end")]
  }

  static func story(_ texts: [String: String]) -> ExportedStory { story(of: collationOfTexts(texts, "en")) }

  static func story(of collation: Collation, base: Int? = nil, annotations: [PlacedAnnotation] = []) -> ExportedStory {
    let projection = Projection(of: collation, story: collation.stories[0], base: base)
    return ExportedStory(
      collation, projection, findings: projection.findings(in: collation), annotations: annotations,
      provenance: Provenance(
        version: "0.1.0", options: [.init("base", "<x>&\"]]>")], of: projection, in: collation))
  }

  static var seeds: ExportedStory {
    let (reports, vocabulary) = seedReports()
    return story(of: Collation(aligning: reports, vocabulary: vocabulary))
  }
}
