import ParallaxModel

/// Two reports that nobody copied: sentences that are linked, each among others that the other report lacks.
struct IndependentReports {
  let collation: Collation
  let findings: [Finding]

  /// Links each sentence of one report with that of the same number of the other, or none.
  init(_ one: [String], _ other: [String], _ language: String = "en", areTied: Bool = true, score: Double = 0.95) {
    func text(_ sentences: [String], _ fillers: [String]) -> String {
      sentences.enumerated().flatMap { [$1, fillers[$0 % fillers.count], fillers[($0 + 1) % fillers.count]] }
        .joined(separator: "\n\n")
    }
    let texts = [
      text(one, ["Nothing else is known so far.", "The weather stayed calm."]),
      text(other, ["More was not to be learnt.", "A band played on."]),
    ]
    let files = zip(["a.txt", "b.txt"], texts).map { InputFile(path: $0, bytes: Array($1.utf8)) }
    let read = ReportReader().read(files, ReadingChoices(languages: LanguageChoice(all: Language(tag: language))))
    let sentences = zip(read.reports, [one, other]).map { report, sentences in
      sentences.map { sentence in
        report.sentences.indices.filter { sentence.contains(report.document.string(report.sentences[$0].bytes)) }
      }
    }
    let ties =
      !areTied
      ? []
      : zip(sentences[0], sentences[1]).flatMap { own, its in
        own.flatMap { a in
          its.map { b in
            Tie(a: SentenceID(report: 0, sentence: a), b: SentenceID(report: 1, sentence: b), score: score, reasons: [])
          }
        }
      }.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
    // So short as they are, one sentence alone would make them near copies.
    let closeness = Closeness(everywhere: 0, count: read.reports.count)
    collation = Collation(reports: read.reports, vocabulary: read.vocabulary, ties: ties, closeness: closeness)
    findings = collation.findings(of: Story(reports: [0, 1]))
  }

  /// `kind: reading | reading`, the readings as text or `-`, sorted.
  var lines: [String] {
    findings.map { finding in
      "\(finding.kind.rawValue): " + finding.readings.map { $0.text ?? "-" }.sorted().joined(separator: " | ")
    }
  }
}
