import ParallaxModel

/// A story as TEI P5 with a critical apparatus by parallel segmentation (chapter 13, 2.3): witnesses, and readings that
/// make the text of each witness when they are read one after the other.
///
///     <ab xml:id="c2" xml:space="preserve"><app><rdg wit="#w1 #w2">The dam </rdg></app>…</ab>
///
/// What XML cannot carry is U+FFFD in a `g` that names it, so that texts can be rebuilt byte for byte.
struct TEIDocument {
  private let story: ExportedStory
  private let table: AlignmentTable
  private let reports: [Report]

  init(_ story: ExportedStory) {
    self.story = story
    table = AlignmentTable(of: story.projection.synopsis.story, in: story.collation)
    reports = story.collation.reports
  }

  var bytes: [UInt8] {
    var writer = XMLWriter()
    writer.raw("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n")
    TEIHeader(story).write(to: &writer)
    writer.raw("<text>\n<body>\n<div>\n")
    for index in table.columns.indices { write(index, to: &writer) }
    writer.raw("</div>\n</body>\n</text>\n</TEI>\n")
    return writer.bytes
  }

  private func write(_ index: Int, to writer: inout XMLWriter) {
    let column = table.columns[index]
    let role = role(of: column)
    writer.open(
      "ab",
      [
        "xml:id": "c\(index + 1)", "type": role == .body ? nil : role.rawValue,
        "corresp": column.elsewhere.isEmpty ? nil : column.elsewhere.map { "#c\($0 + 1)" }.joined(separator: " "),
        "xml:space": "preserve",
      ])
    for stretch in column.stretches { write(stretch, of: column, to: &writer) }
    writer.close("ab")
    writer.raw("\n")
  }

  private func role(of column: AlignmentTable.Column) -> SegmentRole {
    let cell = column.cells[0]
    return reports[cell.report].role(ofSentence: cell.sentences.lowerBound)
  }

  /// What all witnesses have stands by itself, everything else in an apparatus entry that names who has it.
  private func write(
    _ stretch: AlignmentTable.Stretch, of column: AlignmentTable.Column, to writer: inout XMLWriter
  ) {
    let readings = TableReading.readings(of: stretch, in: column, reports)
    if readings.count == 1, readings[0].reports.count == table.reports.count {
      return write(readings[0].text, to: &writer)
    }
    writer.open("app", ["type": stretch.kind.apparatusType])
    for reading in readings {
      let witnesses = reading.reports.map { "#" + TEIHeader.identifier(of: $0, in: table.reports) }
      writer.open("rdg", ["wit": witnesses.joined(separator: " ")])
      write(reading.text, to: &writer)
      writer.close("rdg")
    }
    writer.close("app")
  }

  private func write(_ text: ArraySlice<UInt8>, to writer: inout XMLWriter) {
    var plain = text.startIndex
    var index = text.startIndex
    let string = String(decoding: text, as: UTF8.self)
    for scalar in string.unicodeScalars {
      let end = index + UTF8.width(scalar)
      if !XMLWriter.isCharacter(scalar) {
        writer.text(text[plain..<index])
        writer.element("g", ["n": "U+" + Self.hexadecimal(scalar.value)], "\u{FFFD}")
        plain = end
      }
      index = end
    }
    writer.text(text[plain...])
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension AlignmentTable.Stretch.Kind {
  /// What kind of variation an apparatus entry is of; nil where nothing is compared.
  fileprivate var apparatusType: String? {
    switch self {
    case .shared, .whole: nil
    case .spacing: "spacing"
    case .cosmetic: "cosmetic"
    case .substantive: "substantive"
    }
  }
}
