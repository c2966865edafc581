import ParallaxModel
import Testing

/// What near copies state otherwise although words around it changed too, and what they only word otherwise.
@Suite struct CopyRuleTests {
  @Test(arguments: [
    (
      "the only name, moved",
      "In a speech of this week, the envoy Catry warned that the snow on the northern road must be cleared soon.",
      "That the snow on the northern road must be cleared soon, in a speech of this week Delvaux warned.",
      "speaker: Catry | Delvaux"
    ),
    (
      "another union", "The envoy praised the Eurasian Economic Union and its new customs rules for the coast.",
      "The envoy praised the Pacific Economic Union and its new customs rules for the coast.",
      "name: Eurasian Economic Union | Pacific Economic Union"
    ),
    (
      "another exchange", "The Beihai Stock Exchange opened its new hall near the river in the spring of the year.",
      "The Beijing Stock Exchange opened its new hall near the river in the spring of the year.",
      "name: Beihai Stock Exchange | Beijing Stock Exchange"
    ),
    (
      "no hedge beside will", "The strike will stop the ferries on the northern coast for a week.",
      "The strike may stop the ferries on the northern coast for a week.",
      "certainty: The strike will stop the | may stop the"
    ),
  ]) func itIsFound(what: String, one: String, other: String, expected: String) {
    let facts = FoundFacts(["a": one, "b": other])
    #expect(facts.lines == [expected], "\(what)")
    #expect(facts.areQuotedRight)
  }

  @Test(arguments: [
    // What is likely is no more certain than what may be.
    (
      "The strike will likely stop the ferries on the northern coast for a week.",
      "The strike may stop the ferries on the northern coast for a week."
    ),
    (
      "The ferries will probably stop on the northern coast for a week.",
      "The ferries could stop on the northern coast for a week."
    ),
    // To appear somewhere is no doubt; nor is a thought.
    (
      "Young sailors came to the northern track in the first part of the show.",
      "Young sailors appeared on the northern track in the first part of the show."
    ),
    (
      "He kept a high degree of unity with the northern council in every vote.",
      "He kept a high degree of unity in thought with the northern council in every vote."
    ),
    // The belief is the source's own.
    (
      "But workers in the hall could not believe that the quiet guest would burn the northern hall he loved.",
      "But the parish said that it still could not believe that the quiet guest would burn the northern hall he loved."
    ),
    // Asked whether, told that not: neither is stated.
    (
      "He asked the guest to confirm that she had no hidden reasons for the northern voyage.",
      "He asked the guest to confirm whether she had hidden reasons for the northern voyage."
    ),
    // Another way to say not.
    (
      "Sailors should drink warm water instead of ice water on the northern voyage.",
      "Sailors should drink warm water, not ice water, on the northern voyage."
    ),
    // A word that the beginning of the sentence alone makes a name.
    (
      "Getting adequate sleep on the northern voyage relaxes the body of every sailor.",
      "Adequate sleep on the northern voyage relaxes the body of every sailor."
    ),
    // Demonyms and lands.
    (
      "To promote China's style of building ships, we must look to the northern yards.",
      "To promote Chinese style of building ships, we must look to the northern yards."
    ),
    // Whose office it is stands for no person.
    (
      "Japanese Minister Hiroshi Tanaka attended the northern forum and delivered a speech.",
      "Hiroshi Tanaka, the Minister of Japan, attended the northern forum and delivered a speech."
    ),
    // Money, and one name in two spellings.
    (
      "The yard paid 500 million RMB for the northern hulls in the spring of the year.",
      "For the northern hulls the yard paid 500 million yuan in the spring of the year."
    ),
    (
      "The ferry from Orel reached the northern quay on the next morning with the mail.",
      "On the next morning the northern quay was reached by the ferry with the mail, from Oryol."
    ),
    (
      "The northern Ministry of Foreign Affairs praised the crew of the ferry for its calm.",
      "The northern Foreign Ministry praised the crew of the ferry for its calm."
    ),
  ]) func itIsNoFinding(one: String, other: String) {
    #expect(FoundFacts(["a": one, "b": other]).lines == [])
  }

  @Test(arguments: [
    (
      "Man soll auf der Reise warmes Wasser statt Eiswasser trinken, sagen die Ärzte im Norden.",
      "Man soll auf der Reise warmes Wasser, nicht Eiswasser, trinken, sagen die Ärzte im Norden."
    ),
    (
      "Моряки должны пить тёплую воду вместо ледяной воды во время северного рейса.",
      "Моряки должны пить тёплую воду, а не ледяную воду, во время северного рейса."
    ),
    (
      "Моряки мають пити теплу воду замість крижаної води під час північного рейсу.",
      "Моряки мають пити теплу воду, а не крижану воду, під час північного рейсу."
    ),
    (
      "Die Fähren werden vermutlich eine Woche lang an der ganzen Küste stillstehen.",
      "Die Fähren könnten eine Woche lang an der ganzen Küste stillstehen."
    ),
  ]) func itIsNoFindingInOtherLanguages(one: String, other: String) {
    let texts = FoundFacts(texts: ["a": Self.frame(one), "b": Self.frame(other)])
    #expect(texts.lines == [])
  }

  private static func frame(_ sentence: String) -> String { [sentence, sentence].joined(separator: "\n\n") + "\n" }
}
