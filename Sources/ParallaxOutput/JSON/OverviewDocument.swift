public import ParallaxModel

/// What `overview --format json` prints: schema `parallax.overview/1`, the lines of an overview in their order, each with
/// its places. Reports by their sigla, bytes of their texts; the same bytes for every base.
public struct OverviewDocument {
  private let overview: Overview
  private let findings: [Finding]
  private let version: String
  private let reports: [Report]

  /// - Parameters:
  ///   - findings: those of its story.
  ///   - version: of the program.
  public init(_ overview: Overview, _ findings: [Finding], in collation: Collation, version: String) {
    self.overview = overview
    self.findings = findings
    self.version = version
    reports = collation.reports
  }

  /// The document as UTF-8, with a line break at its end.
  public var bytes: [UInt8] {
    let values = OverviewValues(reports: reports)
    var writer = JSONWriter()
    writer.object {
      $0.member("schema", "parallax.overview/1")
      $0.member("tool", ToolValue(version: version))
      $0.member("reports", lines: overview.reports.map { NamedReportValue(reports[$0]) })
      $0.member("ledes", lines: overview.ledes.map(values.value))
      $0.member("word_for_word", lines: overview.equalRuns.map(values.value))
      $0.member("told", lines: overview.told.map(values.value))
      $0.member("findings", lines: findings.map { FindingValue(finding: $0, reports) })
      $0.member("quotations", lines: overview.quotations.map(values.value))
      $0.member("only_in_one", lines: overview.own.map(values.value))
      $0.member("names_and_figures", lines: overview.details.map(values.value))
      $0.member("quoted", lines: overview.speakers.map(values.value))
      $0.member("called", lines: overview.called.map(values.value))
    }
    writer.endText()
    return writer.bytes
  }
}

/// A value that is written by what it holds.
private struct WrittenValue: JSONValue, Sendable {
  let members: @Sendable (inout JSONWriter) -> Void

  init(_ members: @escaping @Sendable (inout JSONWriter) -> Void) { self.members = members }

  func write(to writer: inout JSONWriter) { writer.object(members) }
}

/// The lines of an overview as JSON.
private struct OverviewValues: Sendable {
  let reports: [Report]

  private func siglum(_ report: Int) -> String { reports[report].siglum }

  private func text(_ report: Int, _ bytes: Range<Int>) -> String { reports[report].document.string(bytes) }

  /// Where a sentence stands, with its words where they are wanted.
  private func place(_ sentence: SentenceID, withText: Bool = false) -> WrittenValue {
    let bytes = reports[sentence.report].sentences[sentence.sentence].bytes
    return WrittenValue {
      $0.member("report", siglum(sentence.report))
      $0.member("segment", reports[sentence.report].sentences[sentence.sentence].segment)
      $0.member("bytes", bytes)
      if withText { $0.member("text", text(sentence.report, bytes)) }
    }
  }

  private func place(_ report: Int, _ bytes: Range<Int>) -> WrittenValue {
    WrittenValue {
      $0.member("report", siglum(report))
      $0.member("bytes", bytes)
      $0.member("text", text(report, bytes))
    }
  }

  func value(_ lede: Lede) -> some JSONValue & Sendable & SendableMetatype {
    WrittenValue {
      $0.member("report", siglum(lede.report))
      $0.member("headline", lede.headline.map { place(lede.report, $0) })
      $0.member(
        "lede", lede.sentence.map { place(SentenceID(report: lede.report, sentence: $0), withText: true) })
    }
  }

  func value(_ runs: EqualRuns) -> some JSONValue & Sendable & SendableMetatype {
    WrittenValue {
      $0.member("reports", [siglum(runs.one), siglum(runs.other)])
      $0.member("words", runs.words)
      $0.member("quoted", runs.quoted)
    }
  }

  func value(_ told: ToldStatement) -> some JSONValue & Sendable & SendableMetatype {
    WrittenValue {
      $0.member("wording", place(told.wording, withText: true))
      $0.member("at", told.sentences.map { place($0) })
    }
  }

  func value(_ quotation: SharedQuotation) -> some JSONValue & Sendable & SendableMetatype {
    WrittenValue {
      $0.member("text", quotation.text)
      $0.member("speaker", quotation.speaker)
      $0.member("at", quotation.places.map(value))
      $0.member("unclear", quotation.unclear.map(siglum))
    }
  }

  private func value(_ place: SharedQuotation.Place) -> WrittenValue {
    WrittenValue {
      $0.member("report", siglum(place.report))
      $0.member("likeness", place.likeness?.rawValue)
      $0.member("words", place.words)
      $0.member("bytes", place.bytes)
    }
  }

  func value(_ own: OwnSentences) -> some JSONValue & Sendable & SendableMetatype {
    WrittenValue {
      $0.member("report", siglum(own.report))
      $0.member("of", own.all)
      $0.member(
        "sentences",
        own.sentences.map { place(SentenceID(report: own.report, sentence: $0.sentence), withText: true) })
    }
  }

  func value(_ own: OwnDetails) -> some JSONValue & Sendable & SendableMetatype {
    WrittenValue {
      $0.member("report", siglum(own.report))
      $0.member("found", own.details.map { place(own.report, $0.bytes) })
    }
  }

  func value(_ speaker: QuotedSpeaker) -> some JSONValue & Sendable & SendableMetatype {
    WrittenValue {
      $0.member("name", text(speaker.name.report, speaker.name.bytes))
      $0.member("shares", speaker.shares.map(value))
      $0.member("unclear", speaker.unclear.map(siglum))
    }
  }

  private func value(_ share: QuotedSpeaker.Share) -> WrittenValue {
    WrittenValue {
      $0.member("report", siglum(share.report))
      $0.member("words", share.words)
      $0.member("bytes", reports[share.report].sentences[share.sentence].bytes)
    }
  }

  func value(_ called: CalledDifferently) -> some JSONValue & Sendable & SendableMetatype {
    WrittenValue {
      $0.member("name", text(called.name.report, called.name.bytes))
      $0.member("readings", called.readings.map(value))
    }
  }

  private func value(_ reading: CalledDifferently.Reading) -> WrittenValue {
    WrittenValue {
      $0.member("text", text(reading.words.report, reading.words.bytes))
      $0.member("at", reading.sentences.map { place($0) })
    }
  }
}
