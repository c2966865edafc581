import ParallaxModel
import Testing

/// Independent reports of one person: another rank of the office, another first name, a verb that one of them denies.
@Suite struct OfficeHolderTests {
  @Test(arguments: [
    (
      "en", "Garrett Loomis, who served as the president's special envoy to Lenna, resigned on Friday.",
      "The deputy special envoy to Lenna, Garrett P. Loomis, gave up his post on Friday.", "name"
    ),
    (
      "en", "Deputy Mayor Carol Whitfield opened the bridge in Lenna.",
      "The bridge in Lenna was opened by Mayor Whitfield.",
      "name"
    ),
    (
      "en", "Anil Deshmukh, a geologist, saw no danger to the coast of Lenna.",
      "Arun Deshmukh, who studies rocks, saw no danger to the coast of Lenna.", "name"
    ),
    (
      "en", "The dinner on Lenna Island was held in March, the campaign said.",
      "The campaign spoke of a late-April dinner on Lenna Island.", "date"
    ),
    (
      "en", "Premier Heath Lonergan ruled out a deal with the miners of Lenna.",
      "The premier said he had not ruled out a deal with the miners.", "negation"
    ),
    (
      "en", "“The ocean came into the kitchen like it had a key,” said Everett Poole, 71.",
      "“The ocean came into the kitchen like it had a key,” said June Alley, a teacher.", "speaker"
    ),
  ]) func whatDiffersIsFound(language: String, one: String, other: String, kind: String) {
    for lines in [
      IndependentReports([one], [other], language).lines, IndependentReports([other], [one], language).lines,
    ] {
      #expect(lines.map { String($0.prefix { $0 != ":" }) } == [kind], "\(lines)")
    }
  }

  @Test(arguments: [
    // One of several deputies; another one of the office; one who rose.
    (
      "en", "Deputy Foreign Minister Hamid Rostami came.",
      "One of the foreign minister's deputies, Hamid Rostami, came."
    ),
    (
      "en", "Packages went to former President Paul Orr and former Vice President Carl Tamm.",
      "Packages went to former President Orr and to Carl Tamm."
    ),
    ("en", "The deputy mayor, Carol Whitfield, met Mayor Orr.", "Mayor Orr met his deputy, Carol Whitfield."),
    ("en", "Deputies led Mayor Orr away.", "Mayor Orr was led away."),
    ("de", "Vizebürgermeisterin Carla Wied kam.", "Carla Wied kam als Vizebürgermeisterin."),
    // Relatives.
    ("en", "Claire Fenwick said her mother had warned them.", "Anne Fenwick had warned them, her daughter said."),
    ("en", "The brothers Paul and Carl Tamm spoke: Paul Tamm was angry.", "Carl Tamm was angry like his brother."),
    ("es", "Ana Rojas lamentó la muerte de su hijo.", "Luis Rojas murió, dijo su madre."),
    ("de", "Hans Wied trauert um seine Frau.", "Eva Wied starb, sagte ihr Mann."),
    // A month more or less exactly.
    ("en", "The dinner on Lenna Island was held in April.", "It was a late-April dinner on Lenna Island."),
    ("fr", "Le dîner de Brelec a eu lieu en mai.", "Le dîner de Brelec a eu lieu à la mi-mai."),
    // Nothing is denied of what the other states.
    ("en", "He did not rule out a deal, he said.", "He has not ruled out a deal."),
    ("en", "The premier ruled out a strike, not a deal.", "The premier ruled out a strike."),
  ]) func othersAreQuiet(language: String, one: String, other: String) {
    #expect(IndependentReports([one], [other], language).lines == [])
    #expect(IndependentReports([other], [one], language).lines == [])
  }
}
