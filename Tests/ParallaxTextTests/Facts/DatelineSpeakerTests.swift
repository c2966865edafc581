import Testing

/// Who does not say a quotation: a place before the text, the name of another clause, a thing between a subject and its second
/// verb.
@Suite struct DatelineSpeakerTests {
  @Test(arguments: [
    (
      "LENNA — In May, two months before Port Holdings began to build, a note came from the engineer, Orvel Tamm: “It will not hold.”",
      "Orvel Tamm"
    ),
    ("LENNA (ALN) — Dessa Quill said on Monday: “The quay is closed.”", "Dessa Quill"),
    ("LENNA, May 3 – The mayor said: “The quay is closed.”", "The mayor"),
    ("Council leader Runa Velt said she was still reading the report and called it “serious”.", "Runa Velt"),
    ("She came to the port to see Tamm and called him a “regular guy of the quay.”", "She"),
    ("Last year she called the plan “a folly for fools,” the ALN agency reported.", "she"),
    ("The senator had a name for her as well, calling her “the queen of the quay.”", "The senator"),
  ]) func whoSaysIt(text: String, speaker: String) {
    let found = StatedQuotations.speakers(in: text, "en")
    #expect(found.allSatisfy { $0.contains(speaker) } && !found.isEmpty, "\(found)")
  }

  @Test(arguments: [
    "The guards led three men out of the hall, one of whom shouted “blood on the quay”.",
    "The local worthies are hurt too, and at Farm Radio Dick Voll, who runs the club, called it “an insult to us all”.",
  ]) func nobodyIsReadSurely(text: String) {
    #expect(StatedQuotations.speakers(in: text, "en").allSatisfy { !$0.contains("guards") && !$0.contains("worthies") })
  }

  @Test func aHyphenIsNoDateline() {
    #expect(StatedQuotations.speakers(in: "NATO-chief Orvel Tamm said: “The quay is closed.”", "en").count == 1)
  }
}
