import ParallaxModel

/// A link between two sentences, with what speaks for it.
struct LinkValue: JSONValue {
  let link: Tie
  let reports: [Report]

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("a", SentenceValue(sentence: link.a, reports: reports))
      $0.member("b", SentenceValue(sentence: link.b, reports: reports))
      $0.member("score", link.score)
      $0.member("reasons", link.reasons.map(ReasonValue.init))
    }
  }
}

/// A sentence by its report, its segment, and its place in that segment.
private struct SentenceValue: JSONValue {
  let sentence: SentenceID
  let reports: [Report]

  func write(to writer: inout JSONWriter) {
    let report = reports[sentence.report]
    let segment = report.sentences[sentence.sentence].segment
    writer.object {
      $0.member("report", report.siglum)
      $0.member("segment", segment)
      $0.member("sentence", sentence.sentence - report.segments[segment].sentences.lowerBound)
    }
  }
}

private struct ReasonValue: JSONValue {
  let reason: LinkReason

  init(_ reason: LinkReason) {
    self.reason = reason
  }

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("kind", reason.kind.rawValue)
      $0.member("value", reason.value)
    }
  }
}
