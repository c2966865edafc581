import ParallaxModel

/// A passage: who has it and where, in which readings, and how these differ.
struct PassageValue: JSONValue {
  let passage: Passage
  let comparison: Comparison
  let synopsis: Synopsis
  let reports: [Report]

  func write(to writer: inout JSONWriter) {
    let words = ReadingPlaces(passage: passage, reports: reports)
    writer.object {
      $0.member("id", passage.kind.name)
      $0.member("absent", passage.absent.map { reports[$0].siglum })
      $0.member("details", passage.details.map(detail))
      $0.member("cells", passage.cells.map(cell))
      $0.member("readings", comparison.readings.map { ReadingValue(reading: $0, reports: reports) })
      $0.member(
        "variants", comparison.variants.map { VariantValue(variant: $0, against: comparison.against, places: words) })
      $0.member(
        "edits", comparison.scripts.map { EditScriptValue(script: $0, against: comparison.against, places: words) })
    }
  }

  private func detail(_ detail: PassageDetail) -> DetailValue {
    DetailValue(detail: detail, passages: synopsis.passages, reports: reports)
  }

  private func cell(_ cell: PassageCell) -> CellValue {
    CellValue(
      cell: cell, relation: comparison.relation(of: cell.report, base: synopsis.base),
      passages: synopsis.passages, report: reports[cell.report])
  }
}

extension Comparison {
  /// What the report's reading is beside the base, or in a passage without it beside the report that stands first.
  func relation(of report: Int, base: Int) -> Relation {
    if report == base { return .base }
    if let script = script(of: report) { return script.relation }
    return scripts.isEmpty ? .onlyHere : .verbatim
  }
}

private struct CellValue: JSONValue {
  let cell: PassageCell
  let relation: Relation
  let passages: [Passage]
  let report: Report

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("report", report.siglum)
      $0.member("relation", relation.rawValue)
      $0.member("moved", cell.move != nil)
      if let move = cell.move { $0.member("move", MoveValue(move: move, passages: passages)) }
      $0.member("parts", cell.homeParts.map { PartValue(part: $0, passage: nil, report: report) })
      $0.member(
        "elsewhere",
        cell.elsewhere.map { PartValue(part: $0.part, passage: passages[$0.passage].kind.name, report: report) })
    }
  }
}

/// A sentence that shares a detail with one of the passage, the passage that it is at home in, and what they share.
private struct DetailValue: JSONValue {
  let detail: PassageDetail
  let passages: [Passage]
  let reports: [Report]

  func write(to writer: inout JSONWriter) {
    let (own, other) = (reports[detail.sentence.report], reports[detail.other.report])
    writer.object {
      SentenceValue(sentence: detail.sentence, reports: reports).writeMembers(to: &$0)
      $0.member("passage", passages[detail.home].kind.name)
      $0.member("with", SentenceValue(sentence: detail.other, reports: reports))
      $0.member("shares", detail.shares.map { ShareValue(share: $0, own, other) })
    }
  }
}

/// A run of sentences, counted within their segment; with the passage it is at home in when that is another.
private struct PartValue: JSONValue {
  let part: Part
  let passage: String?
  let report: Report

  func write(to writer: inout JSONWriter) {
    let first = report.segments[part.segment].sentences.lowerBound
    writer.object {
      if let passage { $0.member("passage", passage) }
      $0.member("segment", part.segment)
      $0.member("sentences", part.sentences.lowerBound - first..<part.sentences.upperBound - first)
    }
  }
}

private struct MoveValue: JSONValue {
  let move: Move
  let passages: [Passage]

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("from", passages[move.block.lowerBound].kind.name)
      $0.member("through", passages[move.block.upperBound].kind.name)
      $0.member("after", move.after.map { passages[$0].kind.name })
    }
  }
}
