import Testing

@testable import ParallaxText

@Suite struct MailLinesTests {
  private func marked(_ text: String, flowed: Bool = false, dropsSpace: Bool = false) -> [String] {
    MailLines(text, isFlowed: flowed, dropsSpace: dropsSpace) { $0 }.blocks
      .map { ($0.role == .furniture ? "- " : "") + $0.words.split { $0.isWhitespace }.joined(separator: " ") }
  }

  @Test func flowedLinesAreJoined() {
    #expect(
      marked("The talks \nfailed \nagain.\nNew one.\n", flowed: true).filter { !$0.isEmpty } == [
        "The talks failed again.", "New one.",
      ])
    #expect(marked("Donau \ndampf.\n", flowed: true, dropsSpace: true).first == "Donaudampf.")
    #expect(marked("> quoted \n> words\nown\n", flowed: true).filter { !$0.isEmpty } == ["- quoted words", "own"])
    #expect(marked(" >no quotation\n", flowed: true).first == ">no quotation")
  }

  @Test func quotationsAndTheLineAboveAreFurniture() {
    let text = "I agree.\n\nOn 5 March 2024 Ann Lee wrote:\n> The talks failed.\n>> Again?\n\nSo it goes.\n"
    #expect(
      marked(text) == [
        "I agree.", "- On 5 March 2024 Ann Lee wrote:", "- The talks failed.", "- Again?", "So it goes.",
      ])
    #expect(marked("This is what she said:\n\n> The talks failed.\n").first == "This is what she said:")
  }

  @Test func signaturesAndListFeetAreFurniture() {
    #expect(
      marked("The talks failed.\n\n-- \nAnn Lee\nThe Desk\n").suffix(2) == ["- -- Ann Lee", "- The Desk"]
        || marked("The talks failed.\n\n-- \nAnn Lee\n").last?.hasPrefix("- ") ?? false)
    let foot = "\n____________________________\nDesk mailing list\ndesk@example.org\n"
    #expect(marked("The talks failed.\n" + foot).dropFirst().allSatisfy { $0.hasPrefix("- ") })
    #expect(!marked("-- \nThe talks failed.\n").contains { $0.hasPrefix("- ") })
    let long = "Text.\n\n-- \n" + (0..<40).map { "Paragraph \($0) of the story.\n\n" }.joined()
    #expect(!marked(long).contains { $0.hasPrefix("- ") })
  }

  @Test func addressesBehindWordsGoWhereThereAreSeveral() {
    let text =
      "News <https://example.org/1> today\n\nSport <https://example.org/2> now\n\nMore <mailto:a@example.org> here\n"
    #expect(marked(text) == ["News today", "Sport now", "More here"])
    #expect(marked("See <https://example.org/1> for it.\n") == ["See <https://example.org/1> for it."])
  }

  @Test func armourAndFilesAreNoText() {
    let signed =
      "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nThe talks failed.\n- -- one\n-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----\nAfter.\n"
    #expect(
      marked(signed) == ["The talks failed.", "-- one", "After."]
        || marked(signed) == ["The talks failed. -- one", "After."])
    #expect(marked("See below.\n\nbegin 644 a.txt\nM1234\n`\nend\n\nThat was it.\n") == ["See below.", "That was it."])
    #expect(marked("They begin 200 talks a day.\n").count == 1)
  }
}
