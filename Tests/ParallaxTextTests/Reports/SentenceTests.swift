import ModelSamples
import ParallaxModel
import Testing

@Suite struct SentenceTests {
  /// `|` stands between sentences.
  @Test(arguments: [
    "He left. | She stayed.",
    "Mr. Putin met Gen. Ivan Petrov and J. K. Rowling on Jan. 5. | He left.",
    "Three U.S. officials met. | They talked to the U.S. President Joe Biden said so.",
    "He lives in the U.S. | The city is small.",
    "The rate rose by 3.5 percent to $1,200.50. | It fell later.",
    "“Everything fell apart.” | He left.",
    "The source said: “Everything fell apart with the Americans.” | The source said more.",
    "\"Everything fell through.\" | He noted it.",
    "“Why?” he asked. | “Because!” Anna Lee said.",
    "“Why now?” Putin asked.",
    "What now? | Nobody knows! | We wait…",
    "(He left.) | Then she came.",
    "Acme Inc. said so. | Acme Inc. | The firm grew.",
    "St. Petersburg is on the Neva. | No. 5 won.",
    "It began at 5 p.m. on Monday. | It ended at 6 p.m. | The hall was empty.",
    "1. First the facts. | 2. Then the rest.",
    "He said the officer... | Then he went.",
    "The talks failed.The official left.",
    "普京提出了建议。 | 华盛顿拒绝了！ | 为什么？",
    "यह एक वाक्य है। | यह दूसरा है।",
    "ماذا حدث؟ | لا أحد يعرف.",
    "Visit example.com for 2.5 hours, e.g. today.",
    "McALDEN, Okla. — The governor said no. | He left.",
    "GREENORLA, Wis. (AP) — The court ruled on Monday.",
    "LENNA, N.J. (Lenna Daily) -- A judge said no.",
    "BERLIN. – Die Wahl ist vorbei.",
    "Non, Pierre. | — Je viens demain.",
    "ОРЛА. — Мэр ушёл. | — Почему он ушёл?",
    "The bridge is in Lenna, Wis. | — The town owns it.",
    "NATO SAID NO. | (It had been asked.) | The town pays.",
  ])
  func splits(_ marked: String) {
    let expected = marked.split(separator: "|").map { $0.trimmingPrefix(" ") }.map {
      $0.hasSuffix(" ") ? $0.dropLast() : $0
    }
    let text = expected.joined(separator: " ")
    let report = sampleReport("Headline of the day\n\n" + text)
    let got = report.sentences.dropFirst().map { report.document.string($0.bytes) }
    let wanted = expected.map(String.init)
    #expect(got == (text.contains("failed.The") ? ["The talks failed.", "The official left."] : wanted))
  }

  /// The space behind a stop forgotten; `|` stands where the sentences part.
  @Test(arguments: [
    "The bridge is closed.|Voss signed it on Friday.|“Nobody may cross,” he said.|It reopens at 6.30 a.m. on Sunday.",
    "“We won.”|He smiled.", "Is it safe?|Nobody knows.|It was built in 1990.|The town owns it!|Who pays?",
    "It belongs to NATO.|The town rents it.", "See lenna.example.org for news.|Engineers stay for 2.5 weeks.",
    "Voss left on \"Friday\".|A man saw him.", "The file Readme.TXT is new.",
    "It runs on Node.js and ASP.NET in the hall.",
  ])
  func splitsWithoutSpace(_ marked: String) {
    let wanted = marked.split(separator: "|").map(String.init)
    let report = sampleReport("Headline of the day\n\n" + wanted.joined())
    #expect(report.sentences.dropFirst().map { report.document.string($0.bytes) } == wanted)
  }

  /// Broken at margins of all widths, at words and inside them; every form says the same.
  @Test(arguments: ["\n", "\r\n", "\r"], [22, 28, 40, 60]) func brokenLinesAreOneParagraph(_ end: String, _ width: Int)
  {
    let text = """
      The council of Lenna voted to close the western lock until the spring. The vote was nine to four. Nobody from the \
      valley spoke against it, and the mayor said that the gates will be looked at when the ice is gone.
      """
    var lines = [""]
    for word in text.split(separator: " ") {
      if lines[lines.count - 1].count + word.count + 1 > width, !lines[lines.count - 1].isEmpty { lines.append("") }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
    }
    let report = sampleReport("Council closes lock" + end + end + lines.joined(separator: end) + end)
    #expect(report.segments.count == 2)
    #expect(report.sentences.count == 4)
  }

  @Test func aWordBrokenAtALineEndIsOneWord() {
    let input = InputFile(
      path: "a.txt",
      bytes: Array("Brand am Kai\n\nDie Feuer-\nwehr löschte den Brand. Die Haupt-\nund Nebenstraße blieb zu.\n".utf8))
    let read = ReportReader().read([input], ReadingChoices(languages: LanguageChoice(all: Language(tag: "de"))))
    let words = read.reports[0].tokens.map { read.vocabulary[$0.normalized] }
    #expect(words.contains("feuerwehr"))
    #expect(words.contains("haupt") && words.contains("und"))
  }

  @Test func hardWrappedLinesAreOneParagraph() {
    let text = """
      Dam near Varna fails

      A dam near Varna failed early on Tuesday, sending a wave of water
      down the valley, officials said. Nobody was hurt, police added, and
      the cause is not known. The dam was built in 1961 and was due to be
      repaired next year.

      The company that runs the dam declined to comment on the failure,
      which it called regrettable.
      """
    let report = sampleReport(text)
    #expect(report.segments.count == 3)
    #expect(report.segments[1].sentences.count == 3)
  }

  @Test func aSentenceToALineIsAParagraphToALine() {
    let text = """
      Dam near Varna fails
      A dam near Varna failed early on Tuesday, officials said.
      Nobody was hurt, police added, and the cause is not known.
      The dam was built in 1961.
      It was due to be repaired next year.
      """
    #expect(sampleReport(text).segments.count == 5)
  }

  @Test func carriageReturnsAndNoBreakSpacesAreSpace() {
    let report = sampleReport("Dam fails\r\n\r\nA dam\u{A0}failed. \u{A0}Nobody was hurt.\u{A0}\r\n")
    #expect(
      report.sentences.map { report.document.string($0.bytes) } == [
        "Dam fails", "A dam\u{A0}failed.", "Nobody was hurt.",
      ])
  }
}
