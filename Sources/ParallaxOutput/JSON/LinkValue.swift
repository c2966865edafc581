import ParallaxModel
import ParallaxSupport

/// A tie between two sentences, with what speaks for it and, where it is a detail, what they share.
struct LinkValue: JSONValue {
  let link: Tie
  let reports: [Report]

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("a", SentenceValue(sentence: link.a, reports: reports))
      $0.member("b", SentenceValue(sentence: link.b, reports: reports))
      $0.member("grade", link.grade.rawValue)
      $0.member("score", link.score)
      $0.member("reasons", link.reasons.map(ReasonValue.init))
      if link.grade == .detail {
        $0.member("shares", link.shares.map { ShareValue(share: $0, reports[link.a.report], reports[link.b.report]) })
      }
    }
  }
}

/// What two sentences share, with the words of each and their bytes.
struct ShareValue: JSONValue {
  private let share: SharedDetail
  private let a: Report
  private let b: Report

  init(share: SharedDetail, _ a: Report, _ b: Report) {
    self.share = share
    self.a = a
    self.b = b
  }

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("kind", share.kind.rawValue)
      $0.member("text", [a.document.text[share.a], b.document.text[share.b]])
      $0.member("at", [share.a, share.b])
    }
  }
}

/// How near two reports are, 0…1.
struct PairValue: JSONValue {
  let a: String
  let b: String
  let closeness: Double

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("a", a)
      $0.member("b", b)
      $0.member("closeness", closeness)
    }
  }
}

/// What the story says once, with the sentences of all reports that say it.
struct StatementValue: JSONValue {
  let statement: Statement
  let reports: [Report]

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("id", statement.id)
      $0.member("sentences", statement.sentences.map { SentenceValue(sentence: $0, reports: reports) })
      $0.member("reports", statement.reports.count)
    }
  }
}

/// A sentence by its report, its segment, and its place in that segment.
struct SentenceValue: JSONValue {
  let sentence: SentenceID
  let reports: [Report]

  func write(to writer: inout JSONWriter) {
    writer.object { writeMembers(to: &$0) }
  }

  func writeMembers(to writer: inout JSONWriter) {
    let report = reports[sentence.report]
    let segment = report.sentences[sentence.sentence].segment
    writer.member("report", report.siglum)
    writer.member("segment", segment)
    writer.member("sentence", sentence.sentence - report.segments[segment].sentences.lowerBound)
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
