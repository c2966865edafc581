import ParallaxModel

/// The reports as CollateX takes them: witnesses of tokens (`t` as it stands with the white space behind it, `n` as it is
/// compared), so that the tokens of a witness are its text.
struct CollateXInput {
  private let story: ExportedStory

  init(_ story: ExportedStory) { self.story = story }

  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.member("parallax", ProvenanceValue(provenance: story.provenance))
      $0.member(
        "witnesses", lines: story.reports.map { WitnessValue(report: $0, vocabulary: story.collation.vocabulary) })
    }
    writer.endText()
    return writer.bytes
  }
}

private struct WitnessValue: JSONValue {
  let report: Report
  let vocabulary: Vocabulary

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("id", report.siglum)
      $0.member("tokens", CollateXTokens(report, report.tokens.indices, vocabulary))
    }
  }
}

/// Tokens of a report as CollateX has them.
struct CollateXTokens: JSONValue {
  private let report: Report
  private let tokens: Range<Int>
  private let vocabulary: Vocabulary

  init(_ report: Report, _ tokens: Range<Int>, _ vocabulary: Vocabulary) {
    self.report = report
    self.tokens = tokens
    self.vocabulary = vocabulary
  }

  func write(to writer: inout JSONWriter) {
    writer.array { writer in
      for token in tokens {
        writer.object {
          $0.member("t", report.document.text[bytes(of: token)])
          $0.member("n", vocabulary[report.tokens[token].normalized])
        }
      }
    }
  }

  /// From the token to the next; the first has what stands before it, too.
  private func bytes(of token: Int) -> Range<Int> {
    let start = token == 0 ? 0 : Int(report.tokens[token].start)
    let isLast = token + 1 == report.tokens.count
    return start..<(isLast ? report.document.text.count : Int(report.tokens[token + 1].start))
  }
}
