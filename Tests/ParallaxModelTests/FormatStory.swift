/// Ten reports of one event, written for these tests: each a headline and paragraphs.
struct FormatStory {
  let headline: String
  let paragraphs: [String]

  static let reports: [FormatStory] = [
    FormatStory(
      headline: "Ferry runs aground off Brelin island",
      paragraphs: [
        "A ferry with 112 people on board ran aground off the island of Brelin early on Monday, the coast guard said.",
        "All passengers were taken to the harbour of Osterby by two rescue boats, and nobody was badly hurt.",
        "“We heard a long scraping noise and then the lights went out,” said Marta Hollen, a teacher from Osterby.",
        "The captain told investigators that the steering had failed ten minutes before the accident.",
      ]),
    FormatStory(
      headline: "112 rescued from grounded ferry",
      paragraphs: [
        "Rescue boats brought 112 people ashore at Osterby on Monday after their ferry ran aground off Brelin island.",
        "Nobody was badly hurt, the coast guard said, but three passengers were treated for bruises.",
        "Marta Hollen, a teacher, said: “We heard a long scraping noise and then the lights went out.”",
        "The ferry company Norvik Lines said that it would tow the ship to a dock in Halden on Wednesday.",
      ]),
    FormatStory(
      headline: "Ferry accident: captain blames steering",
      paragraphs: [
        "The steering of the ferry that ran aground off Brelin on Monday had failed ten minutes earlier, its captain told investigators.",
        "The ship carried 121 people, all of whom were taken to Osterby by rescue boats.",
        "Norvik Lines said that the steering had been checked in March.",
      ]),
    FormatStory(
      headline: "Passengers describe night on stranded ferry",
      paragraphs: [
        "“We heard a long scraping noise and then the lights went out,” said Marta Hollen, who was on her way to work.",
        "The ferry with 112 people on board had run aground off the island of Brelin in the early hours of Monday.",
        "Two rescue boats took all passengers to the harbour of Osterby.",
      ]),
    FormatStory(
      headline: "Norvik Lines to tow grounded ferry to Halden",
      paragraphs: [
        "Norvik Lines will tow the ferry that ran aground off Brelin island to a dock in Halden on Wednesday, the company said.",
        "A spokesman for the company, Ole Rannik, said that the steering had been checked in March.",
        "The coast guard said that no oil had leaked from the ship.",
      ]),
    FormatStory(
      headline: "No oil leaked from ferry, coast guard says",
      paragraphs: [
        "No oil has leaked from the ferry that ran aground off Brelin on Monday, the coast guard said.",
        "The ship lies on a sandbank two kilometres from the harbour of Osterby.",
        "It is to be towed to a dock in Halden on Wednesday, according to Norvik Lines.",
      ]),
    FormatStory(
      headline: "Three hurt in ferry accident off Brelin",
      paragraphs: [
        "Three passengers were treated for bruises after a ferry ran aground off the island of Brelin on Monday.",
        "All 112 people on board were taken to Osterby by two rescue boats, the coast guard said.",
        "The captain said that the steering had failed ten minutes before the ship hit the sandbank.",
      ]),
    FormatStory(
      headline: "Investigators board stranded ferry",
      paragraphs: [
        "Investigators went on board the ferry that lies on a sandbank two kilometres from Osterby on Tuesday.",
        "The captain has told them that the steering failed ten minutes before the accident.",
        "Ole Rannik, a spokesman for Norvik Lines, said the steering had been checked in March.",
      ]),
    FormatStory(
      headline: "Island without ferry for two weeks",
      paragraphs: [
        "The island of Brelin will have no ferry for two weeks, Norvik Lines said after its ship ran aground on Monday.",
        "The company will send a smaller boat for letters and food, said its spokesman Ole Rannik.",
        "The damaged ferry is to be towed to a dock in Halden on Wednesday.",
      ]),
    FormatStory(
      headline: "Ferry off Brelin: what is known",
      paragraphs: [
        "A ferry with 112 people on board ran aground off the island of Brelin on Monday.",
        "Nobody was badly hurt, and no oil has leaked from the ship, the coast guard said.",
        "The captain told investigators that the steering had failed.",
        "The island of Brelin will have no ferry for two weeks.",
      ]),
  ]

  /// As a text file has it.
  var text: String { ([headline] + paragraphs).joined(separator: "\n\n") + "\n" }
}
