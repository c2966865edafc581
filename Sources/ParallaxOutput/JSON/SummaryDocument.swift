public import ParallaxModel

/// What `summary --format json` prints: schema `parallax.summary/1`, per report the two partitions of words in words
/// and in whole percentages that sum to 100, and the wordings in which reports agree against the base.
public struct SummaryDocument {
  private let projection: Projection
  private let collation: Collation

  public init(_ projection: Projection, in collation: Collation) {
    self.projection = projection
    self.collation = collation
  }

  /// The document as UTF-8, with a line break at its end.
  public var bytes: [UInt8] {
    let findings = projection.findings(in: collation)
    let reports = projection.nearestFirst.compactMap { index in
      projection.figures[index].map { figures in
        FiguresValue(
          report: collation.reports[index], figures: figures, isBase: index == projection.base,
          findings: findings.count { $0.parties.contains(index) })
      }
    }
    var writer = JSONWriter()
    writer.object {
      $0.member("schema", "parallax.summary/1")
      $0.member("base", collation.reports[projection.base].siglum)
      $0.member("paragraphs", projection.synopsis.baseParagraphs)
      $0.member("reports", lines: reports)
      $0.member(
        "agreements",
        lines: projection.agreements.map {
          AgreementValue(agreement: $0, projection: projection, reports: collation.reports)
        })
    }
    writer.endText()
    return writer.bytes
  }
}

private struct FiguresValue: JSONValue {
  let report: Report
  let figures: ReportFigures
  let isBase: Bool
  let findings: Int

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("siglum", report.siglum)
      $0.member("path", report.document.path)
      $0.member("words", figures.words)
      if !isBase { $0.member("ofBase", SharesValue(parts: figures.ofBase)) }
      if !isBase { $0.member("ofOwn", SharesValue(parts: figures.ofOwn)) }
      $0.member("paragraphsHad", figures.paragraphsHad)
      $0.member("paragraphsNew", figures.paragraphsNew)
      $0.member("moved", figures.moved)
      $0.member("findings", findings)
    }
  }
}

/// One partition: each part with its words and its share in percent.
private struct SharesValue: JSONValue {
  let parts: [FigureShare]

  func write(to writer: inout JSONWriter) {
    writer.array { writer in
      for part in parts {
        part.write(to: &writer)
      }
    }
  }
}

extension FigureShare: JSONValue {
  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("part", name)
      $0.member("words", words)
      $0.member("percent", percent)
    }
  }
}

private struct AgreementValue: JSONValue {
  let agreement: Agreement
  let projection: Projection
  let reports: [Report]

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("reports", agreement.reports.map { reports[$0].siglum })
      $0.member("wordings", agreement.wordings.map { WordingValue(wording: $0, projection: projection) })
    }
  }
}

private struct WordingValue: JSONValue {
  let wording: Agreement.Wording
  let projection: Projection

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("passage", projection.synopsis.name(of: wording.passage))
      $0.member("text", wording.text)
      $0.member("against", wording.against)
      $0.member("class", wording.difference.rawValue)
    }
  }
}
