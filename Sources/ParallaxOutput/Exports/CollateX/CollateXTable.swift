import ParallaxModel

/// The alignment table as CollateX writes it: a row for each witness, in it a cell for each column, tokens or null.
struct CollateXTable {
  private let story: ExportedStory
  private let table: AlignmentTable

  init(_ story: ExportedStory) {
    self.story = story
    table = AlignmentTable(of: story.projection.synopsis.story, in: story.collation)
  }

  var bytes: [UInt8] {
    let cells = cells
    var writer = JSONWriter()
    writer.object {
      $0.member("parallax", ProvenanceValue(provenance: story.provenance))
      $0.member("witnesses", story.reports.map(\.siglum))
      $0.member("table", lines: zip(story.reports, cells).map { RowValue($0, cells: $1, story.collation.vocabulary) })
    }
    writer.endText()
    return writer.bytes
  }

  /// By report of the story its tokens in each column, nil for none.
  private var cells: [[Range<Int>?]] {
    var cells = table.reports.map { _ in [Range<Int>?]() }
    for column in table.columns {
      for stretch in column.stretches where stretch.tokens.contains(where: { !$0.isEmpty }) {
        let own = Dictionary(uniqueKeysWithValues: zip(column.cells.map(\.report), stretch.tokens))
        for (place, report) in table.reports.enumerated() {
          cells[place].append(own[report].flatMap { $0.isEmpty ? nil : $0 })
        }
      }
    }
    return cells
  }
}

private struct RowValue: JSONValue {
  private let report: Report
  private let cells: [Range<Int>?]
  private let vocabulary: Vocabulary

  init(_ report: Report, cells: [Range<Int>?], _ vocabulary: Vocabulary) {
    self.report = report
    self.cells = cells
    self.vocabulary = vocabulary
  }

  func write(to writer: inout JSONWriter) {
    cells.map { $0.map { CollateXTokens(report, $0, vocabulary) } }.write(to: &writer)
  }
}
