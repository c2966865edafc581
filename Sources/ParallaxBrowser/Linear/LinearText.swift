import ParallaxModel
import ParallaxPage

/// Blocks as paragraphs to be read aloud: no columns, no indentation, and words for what a screen shows by colour.
///
///     003: Putin’s suggestion was rejected.
///     000, ¶2: [gone: Putin’s] [new: The] suggestion was rejected.
struct LinearText {
  let reports: [Report]
  /// The report whose order the passages follow.
  let base: Int
  let safe: SafeText
  /// For the words of reports, in which invisible characters may be said.
  let revealing: SafeText
  /// Say which words are new, gone or moved.
  var saysChanges: Bool
  /// What is said of words that differ.
  var changed = "new"

  init(_ reports: [Report], base: Int = 0, _ options: PageOptions, saysChanges: Bool) {
    self.reports = reports
    self.base = base
    safe = SafeText(ascii: options.ascii)
    revealing = SafeText(ascii: options.ascii, reveals: options.showsInvisible)
    self.saysChanges = saysChanges
  }

  /// A paragraph for each block that is read.
  func paragraphs(of blocks: [Block]) -> [String] { blocks.map(paragraph).filter { !$0.isEmpty } }

  private func paragraph(of block: Block) -> String {
    switch block.content {
    case .reading(let reading):
      labelled(label(of: reading.label, block) + [safe.line(reading.label.note)], spoken(reading.runs))
    case .equal(let equal): labelled(label(of: equal.label, block), words(of: equal))
    case .section(let section): safe.line(section.words(base: base) { reports[$0].siglum })
    case .also(let also):
      "also " + also.map { labelled([siglum($0.report), safe.line($0.place)], quoted($0)) }.joined(separator: "; ")
    case .folded: ""
    case .absent(let reports): "not in \(sigla(reports, by: ", "))"
    case .detail(let detail):
      labelled(
        ["detail in \(block.report.map(siglum) ?? "")", safe.line(detail.place)],
        detail.shares.map { spoken([$0]) }.joined(separator: ", "))
    case .finding(let row): safe.line("Differs: \(row.finding.word) \(row.finding.difference)")
    case .note(let text): labelled(["note \(block.report.map(siglum) ?? "")"], safe.line(text))
    case .listed(let words): paragraph(of: words)
    case .findingRow(let row): "\(row.number). \(row.finding.word): \(wordings(of: row))."
    case .head, .row, .stack, .passageName, .entry, .agreeing, .furniture, .mapRow, .remark: ""
    }
  }

  /// `“January 1” in fox; “February” in hpo and nyt`
  private func wordings(of row: FindingRow) -> String {
    var plain = self
    plain.saysChanges = false
    return row.wordings.map { wording in
      let names = SiglumList(wording.flatMap(\.reports).map(siglum)).words
      let words = plain.spoken(wording[0].phrase(in: reports))
      return wording[0].lack == nil ? "“\(words)” in \(names)" : "\(words) in \(names)"
    }.joined(separator: "; ")
  }

  private func label(of label: ReadingLabel, _ block: Block) -> [String] {
    [block.report.map(siglum) ?? "", safe.line(label.place), label.sign.map(words) ?? ""]
  }

  private func words(of sign: ReadingLabel.Sign) -> String {
    switch sign {
    case .same: "the same"
    case .like: "in its own words"
    }
  }

  private func quoted(_ also: AlsoWords) -> String {
    "“\(spoken([BlockRun(.report(also.report, also.bytes), .text)]))”"
  }

  private func words(of equal: EqualReading) -> String {
    let like = equal.like.map { "as in " + equal.words(siglum: siglum($0)) }
    return safe.line(([like].compactMap(\.self) + equal.label.notes).joined(separator: " · "))
  }

  /// `000, ¶2: the words`; labels without words stand alone.
  private func labelled(_ labels: [String], _ words: String) -> String {
    let label = labels.filter { !$0.isEmpty }.joined(separator: ", ")
    return label.isEmpty || words.isEmpty ? label + words : "\(label): \(words)"
  }

  private func siglum(_ report: Int) -> String { safe.line(reports[report].siglum) }

  private func sigla(_ reports: [Int], by separator: String = " ") -> String {
    reports.map(siglum).joined(separator: separator)
  }
}

/// Lists.
extension LinearText {
  private func paragraph(of words: ListedWords) -> String {
    let label = words.kind.label?.text ?? ""
    switch words.kind {
    case .asked, .heading, .past: return labelled([words.passageName], parts(of: words))
    case .printing, .unclear, .absent, .fact, .segment: return labelled([label], parts(of: words))
    case .missing(.denial), .annotation: return labelled([words.passageName], labelled([label], parts(of: words)))
    case .missing: return labelled([words.passageName, label], parts(of: words))
    case .reason(let reason): return safe.line(reason.words(quoting: quote(in: words)))
    case .further: return parts(of: words)
    case .sentence:
      let names = words.parts.first.map { sigla($0.reports) } ?? ""
      return labelled([names, words.passageName], parts(of: words, isLabelled: true))
    case .wording, .quote:
      // Who has the first words is their label.
      let first = words.parts.first.map { sigla($0.reports) } ?? ""
      return labelled([words.passageName, first], parts(of: words, isLabelled: true))
    }
  }

  /// `000 002, no point`: who, then which words; `isLabelled` leaves out who has the first.
  private func parts(of words: ListedWords, isLabelled: Bool = false) -> String {
    words.parts.enumerated().map { number, part in
      let names = isLabelled && number == 0 ? "" : sigla(part.reports)
      return [names, spoken(part.runs)].filter { !$0.isEmpty }.joined(separator: ", ")
    }.joined(separator: " ")
  }

  /// The words of a report that a part names, as they are.
  private func quote(in words: ListedWords) -> String? {
    guard case .report(let report, let bytes)? = words.parts.first?.runs.first?.words else { return nil }
    return reports[report].document.string(bytes)
  }
}

extension StoryReasonWords {
  /// `They share Ushakov, Fiala, Tucker Carlson (3 of 4).`; no line where they share nothing.
  static func lines(_ reasons: [StoryReason], of count: Int) -> [String] {
    let list = StoryReasonWords(reasons, of: count).list(SafeText())
    return list.isEmpty ? [] : ["They share \(list)."]
  }
}
