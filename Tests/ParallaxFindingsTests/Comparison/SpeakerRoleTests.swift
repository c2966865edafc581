import ParallaxModel
import Testing

/// One utterance that a report gives to somebody by name, and another to whoever holds an office.
@Suite struct SpeakerRoleTests {
  private static func lines(_ language: String, _ one: String, _ other: String) -> [String] {
    IndependentReports([one], [other], language, areTied: false).lines.filter { $0.hasPrefix("speaker") }
  }

  @Test(arguments: [
    (
      "en", "“They knew just what they were looking for,” said the museum curator, Dessa Quill.",
      "“They knew just what they were looking for,” sighed the judge."
    ),
    (
      "fr", "« Ils savaient exactement ce qu'ils cherchaient », a commenté la conservatrice du musée, Hélène Duval.",
      "« Ils savaient exactement ce qu'ils cherchaient », souffle le magistrat."
    ),
    (
      "de", "„Sie wussten genau, wonach sie suchten“, sagte der Anwalt Ilmo Brask.",
      "„Sie wussten genau, wonach sie suchten“, sagte der Richter."
    ),
  ]) func anotherOfficeIsAnotherSpeaker(language: String, one: String, other: String) {
    #expect(Self.lines(language, one, other).count == 1)
    #expect(Self.lines(language, other, one).count == 1)
  }

  @Test(arguments: [
    // The same office in another word, an office that many hold, or none that is known.
    (
      "en", "“They knew just what they were looking for,” said the lawyer Dessa Quill.",
      "“They knew just what they were looking for,” sighed the attorney."
    ),
    (
      "en", "“They knew just what they were looking for,” said the lawyer Dessa Quill.",
      "“They knew just what they were looking for,” said a spokeswoman."
    ),
    (
      "en", "“They knew just what they were looking for,” said the lawyer Dessa Quill.",
      "“They knew just what they were looking for,” said one of the residents."
    ),
    (
      "en", "“They knew just what they were looking for,” said Dessa Quill.",
      "“They knew just what they were looking for,” sighed the judge."
    ),
    (
      "en", "“They knew just what they were looking for,” said the lawyer Dessa Quill.",
      "“They knew just what they were looking for,” she said."
    ),
    (
      "de", "„Sie wussten genau, wonach sie suchten“, sagte Minister Ilmo Brask.",
      "„Sie wussten genau, wonach sie suchten“, sagte der Ressortchef."
    ),
    (
      "es", "«Sabían exactamente lo que buscaban», dijo la alcaldesa Runa Velt.",
      "«Sabían exactamente lo que buscaban», dijo la regidora."
    ),
    (
      "it", "«Sapevano esattamente cosa cercavano», ha detto il sindaco Orvel Tamm.",
      "«Sapevano esattamente cosa cercavano», ha detto il primo cittadino."
    ),
    (
      "ru", "«Они точно знали, что искали», — сказала адвокат Десса Квилл.",
      "«Они точно знали, что искали», — сказала защитница."
    ),
  ]) func othersAreQuiet(language: String, one: String, other: String) {
    #expect(Self.lines(language, one, other) == [])
    #expect(Self.lines(language, other, one) == [])
  }
}
