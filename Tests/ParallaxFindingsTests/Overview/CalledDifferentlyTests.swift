import ModelSamples
import ParallaxModel
import Testing

/// What one person is called in two reports, and what is nothing of the kind.
struct CalledDifferentlyTests {
  /// `name: words | words`, of two reports with one sentence each beside what joins them.
  private static func called(_ one: String, _ other: String, _ language: String = "en") -> [String] {
    let shared = "The harbour of Lenna was closed on Friday after a crane fell into the water near the old quay."
    let collation = collationOfTexts(
      ["a": "\(shared)\n\n\(one)\n", "b": "\(shared)\n\n\(other)\n"], language)
    let projection = Projection(of: collation, story: Story(reports: [0, 1]))
    func text(_ place: PrintedPlace) -> String { collation.reports[place.report].document.string(place.bytes) }
    return projection.overview(in: collation).called.map { called in
      "\(text(called.name)): " + called.readings.map { text($0.words) }.joined(separator: " | ")
    }
  }

  private static let quote = "“We had warned the owner twice about the rust,”"

  @Test func descriptionsBesideSpeakersAreCompared() {
    #expect(
      Self.called(
        "\(Self.quote) said Orvel Tamm, the harbour master.", "\(Self.quote) said Orvel Tamm, a retired sailor.")
        == ["Orvel Tamm: the harbour master | a retired sailor"])
    #expect(
      Self.called("\(Self.quote) said the harbour master, Orvel Tamm.", "\(Self.quote) said the sailor Orvel Tamm.")
        == ["Orvel Tamm: the harbour master | the sailor"])
  }

  @Test func titlesAreCompared() {
    #expect(
      Self.called(
        "They said that Senator Orvel Tamm visited the quay after lunch.",
        "They said that President Orvel Tamm visited the quay after lunch.")
        == ["Orvel Tamm: Senator | President"])
  }

  /// Each pair says the same of somebody, or nothing that is sure to be said of him.
  @Test(
    arguments: [
      ("\(quote) said Orvel Tamm, the harbour master.", "\(quote) said Orvel Tamm, master of the harbour."),
      ("\(quote) said Orvel Tamm, the headteacher.", "\(quote) said Orvel Tamm, the head teacher."),
      ("\(quote) said Orvel Tamm, the harbour master.", "\(quote) said Orvel Tamm."),
      ("\(quote) said Orvel Tamm, the harbour master.", "That day, Orvel Tamm said: \(quote)"),
      ("\(quote) said Orvel Tamm, the harbour master.", "\(quote) said Orvel Tamm, who visited the quay on Monday."),
      ("\(quote) said Orvel Tamm, the harbour master.", "\(quote) Orvel Tamm said in the harbour."),
      ("\(quote) said Orvel Tamm, the harbour master.", "\(quote) said Mary Quill, a sailor."),
      ("\(quote) said Mr. Orvel Tamm.", "\(quote) said Orvel Tamm, a sailor."),
      (
        "They said that Sen. Orvel Tamm visited the quay after lunch.",
        "They said that Senator Orvel Tamm visited the quay after lunch."
      ),
      (
        "They said that Mr. Orvel Tamm visited the quay after lunch.",
        "They said that Senator Orvel Tamm visited the quay after lunch."
      ),
      (
        "They said that Senator Orvel Tamm visited the quay after lunch.",
        "They said that President Mary Tamm visited the quay after lunch."
      ),
    ]) func nothingElseIs(_ one: String, _ other: String)
  {
    #expect(Self.called(one, other) == [])
  }

  @Test func inOtherLanguages() {
    #expect(
      Self.called(
        "« Nous ne laisserons pas des robots vider les quais », a déclaré le secrétaire général, Orvel Tamm.",
        "« Nous ne laisserons pas des robots vider les quais », a lancé Orvel Tamm, le patron de la fédération.", "fr")
        == ["Orvel Tamm: le secrétaire général | le patron de la fédération"])
  }
}
