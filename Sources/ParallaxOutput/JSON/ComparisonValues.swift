import ParallaxModel

/// The readings of a passage as places in the reports' texts: turns counts of tokens into bytes.
struct ReadingPlaces {
  let reports: [Report]
  private let tokens: [Int: ReadingTokens]

  init(passage: Passage, reports: [Report]) {
    self.reports = reports
    let readings = passage.cells.map { ($0.report, ReadingTokens(of: $0, in: reports)) }
    tokens = Dictionary(readings, uniquingKeysWith: { first, _ in first })
  }

  /// The bytes of a token range, one range per segment; none for an empty one.
  func bytes(_ range: Range<Int>, of report: Int) -> [Range<Int>] {
    tokens[report]?.bytes(range, in: reports[report]) ?? []
  }

  /// The byte at which an empty token range stands: after the token before it, at the start for the first.
  func place(_ token: Int, of report: Int) -> Int {
    guard let reading = tokens[report], reading.count > 0 else { return 0 }
    let text = reports[report].tokens
    return token > 0 ? Int(text[reading.indices[token - 1]].end) : Int(text[reading.indices[0]].start)
  }

  /// The words there: slices of the report's text, joined by one space.
  func text(_ range: Range<Int>, of report: Int) -> [UInt8] {
    let text = reports[report].document.text
    var words: [UInt8] = []
    for slice in bytes(range, of: report) {
      if !words.isEmpty { words.append(UInt8(ascii: " ")) }
      words += text[slice]
    }
    return words
  }

  /// As `bytes`, with an empty range at its place where there are no tokens.
  func spots(_ range: Range<Int>, of report: Int) -> [Range<Int>] {
    guard range.isEmpty else { return bytes(range, of: report) }
    let place = place(range.lowerBound, of: report)
    return [place..<place]
  }
}

struct ReadingValue: JSONValue {
  let reading: Reading
  let reports: [Report]

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("reports", reading.reports.map { reports[$0].siglum })
      $0.member("text", reading.text)
    }
  }
}

/// A place where readings differ. What `against` has stands under `bytes`; the readings are those of the others.
struct VariantValue: JSONValue {
  let variant: Variant
  let against: Int
  let places: ReadingPlaces

  func write(to writer: inout JSONWriter) {
    let spots = places.spots(variant.tokens, of: against)
    writer.object {
      $0.member("against", places.reports[against].siglum)
      $0.member("bytes", spots[0])
      if spots.count > 1 { $0.member("further", Array(spots[1...])) }
      $0.member("class", variant.difference.rawValue)
      $0.member("readings", readings)
    }
  }

  /// One for each wording as written: every `at` quotes the text that it stands beside.
  private var readings: [VariantReadingValue] {
    let others = variant.readings.flatMap(\.places).filter { $0.report != against }.sorted { $0.report < $1.report }
    var values: [VariantReadingValue] = []
    values.reserveCapacity(variant.readings.count)
    for place in others {
      let text = places.text(place.tokens, of: place.report)
      if let same = values.firstIndex(where: { $0.text == text }) {
        values[same].spots.append(place)
      } else {
        values.append(VariantReadingValue(text: text, spots: [place], places: places))
      }
    }
    return values
  }
}

private struct VariantReadingValue: JSONValue {
  let text: [UInt8]
  var spots: [VariantReading.Place]
  let places: ReadingPlaces

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("reports", spots.map { places.reports[$0.report].siglum })
      $0.member("text", text[...])
      $0.member("at", spots.flatMap(at))
    }
  }

  private func at(_ spot: VariantReading.Place) -> [SpotValue] {
    places.spots(spot.tokens, of: spot.report).map {
      SpotValue(siglum: places.reports[spot.report].siglum, bytes: $0)
    }
  }
}

private struct SpotValue: JSONValue {
  let siglum: String
  let bytes: Range<Int>

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("report", siglum)
      $0.member("bytes", bytes)
    }
  }
}

struct EditScriptValue: JSONValue {
  let script: EditScript
  let against: Int
  let places: ReadingPlaces

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("report", places.reports[script.report].siglum)
      $0.member("against", places.reports[against].siglum)
      $0.member("whole", script.isWordForWord)
      $0.member(
        "script",
        script.told.map { edit in
          EditValue(edit: edit, report: script.report, against: against, places: places)
        })
    }
  }
}

/// One edit. The side that has no words there says under `place` before which byte they would stand.
private struct EditValue: JSONValue {
  let edit: Edit
  let report: Int
  let against: Int
  let places: ReadingPlaces

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("op", edit.operation.rawValue)
      $0.member("class", edit.difference.rawValue)
      $0.member("from", places.bytes(edit.from, of: against))
      $0.member("to", places.bytes(edit.to, of: report))
      if edit.from.isEmpty {
        $0.member("place", places.place(edit.from.lowerBound, of: against))
      } else if edit.to.isEmpty {
        $0.member("place", places.place(edit.to.lowerBound, of: report))
      }
    }
  }
}
