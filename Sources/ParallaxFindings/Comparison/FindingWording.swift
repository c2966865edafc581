internal import ParallaxCollation
internal import ParallaxSupport
internal import ParallaxText

/// Drafts → findings: who differs, how grave it is, what is said of it.
struct FindingWording {
  private let reports: [Report]

  init(_ reports: [Report]) { self.reports = reports }

  func finding(_ draft: FindingDraft) -> Finding {
    let readings = draft.readings.map { (reading: self.reading($0), hasMore: $0.hasMore) }.sorted {
      Self.precedes($0.reading, $1.reading)
    }
    let usual = usual(among: readings.map(\.reading))
    let ordered = readings.indices.filter { $0 != usual }.map { readings[$0] } + (usual.map { [readings[$0]] } ?? [])
    let differs = usual.map { usual in
      Set(ordered.dropLast().flatMap(\.reading.reports)).subtracting(readings[usual].reading.reports).sorted()
    }
    let change = usual.map { readings[$0].hasMore ? FindingChange.lost : .added } ?? .differs
    let all = ordered.map(\.reading)
    return Finding(
      id: id(of: draft.kind, all), kind: draft.kind, severity: severity(draft, change), differs: differs ?? [],
      why: why(draft, all, change), readings: all, areOpposites: draft.note == .opposite,
      lack: all.contains { $0.text == nil } ? lack(draft) : nil)
  }

  private func lack(_ draft: FindingDraft) -> Finding.Lack {
    switch (draft.kind, draft.note) {
    case (.attribution, .vague): .recipient
    case (.attribution, .lost), (.attribution, .gained): .source
    default: .words
    }
  }

  private func reading(_ draft: FindingDraft.Reading) -> FindingReading {
    let places = draft.places.sorted { ($0.report, $0.bytes.lowerBound) < ($1.report, $1.bytes.lowerBound) }
    let text = draft.text.flatMap { _ in places.first.map { words(at: $0) } }
    return FindingReading(text: text, places: places)
  }

  /// Canonical order of the first report of each, then of the place.
  private static func precedes(_ one: FindingReading, _ other: FindingReading) -> Bool {
    func key(_ reading: FindingReading) -> (Int, Int, Int) {
      reading.places.first.map { ($0.report, $0.bytes.lowerBound, $0.bytes.upperBound) } ?? (-1, 0, 0)
    }
    return key(one) < key(other)
  }

  /// The reading that more than half of the reports have; nil for none.
  private func usual(among readings: [FindingReading]) -> Int? {
    let reports = readings.map(\.reports)
    let all = Set(reports.joined()).count
    return reports.firstIndex { 2 * $0.count > all }
  }

  private func severity(_ draft: FindingDraft, _ change: FindingChange) -> Int {
    switch draft.kind {
    case .speaker, .quotation, .negation: 3
    case .certainty: draft.note == .outlook ? 1 : change == .added && draft.note == .lost ? 2 : 3
    case .attribution: change != .added && draft.note != .vague ? 2 : 1
    case .name: draft.note == .cut ? 1 : 2
    case .number, .date: 2
    }
  }

  // MARK: Words

  private func why(_ draft: FindingDraft, _ readings: [FindingReading], _ change: FindingChange) -> String {
    let all = readings.map { words(of: $0) }.joined(separator: "; ")
    return "\(subject(draft, change)): \(all)."
  }

  private func subject(_ draft: FindingDraft, _ change: FindingChange) -> String {
    switch (draft.kind, draft.note) {
    case (.name, .firstName): "The first name differs"
    case (.name, .cut): "The spelling of the name differs"
    case (.name, .opposite): "Who is meant differs"
    case (.name, .meant): "What is meant differs"
    case (.name, _): "The name differs"
    case (.number, .meant): "The quantity differs"
    case (.number, _): "The number differs"
    case (.date, _): "The date differs"
    case (.quotation, .lost): Self.words(change, "Quotation marks are lost", "added", "Quotation marks differ")
    case (.quotation, _): "The quotation differs"
    case (.speaker, _): "The speaker differs"
    case (.negation, .degree): "The degree differs"
    case (.negation, .opposite): "The opposite is said"
    case (.negation, _): "What is denied differs"
    case (.certainty, .lost): Self.words(change, "A hedge is lost", "added", "The certainty differs")
    case (.certainty, _): "The certainty differs"
    case (.attribution, .vague): "To whom it was told differs"
    case (.attribution, _): Self.words(change, "A source is lost", "added", "The source differs")
    }
  }

  /// - Parameter lost: ends in the word for what is lost, in whose place `added` stands where it is added.
  private static func words(_ change: FindingChange, _ lost: String, _ added: String, _ differs: String) -> String {
    switch change {
    case .lost: lost
    case .added: lost.dropLast("lost".count) + added
    case .differs: differs
    }
  }

  /// The first place's words stand in quotation marks for the reports alone that print them.
  private func words(of reading: FindingReading) -> String {
    guard let text = reading.text else { return "none in \(sigla(reading.reports))" }
    let printed = Set(reading.places.filter { Self.areOne(words(at: $0), text) }.map(\.report))
    let others = reading.reports.filter { !printed.contains($0) }
    let rest = others.isEmpty ? "" : ", in other words in \(sigla(others))"
    return "“\(Self.shortened(text))” in \(sigla(printed.sorted()))\(rest)"
  }

  private func words(at place: FindingPlace) -> String { reports[place.report].document.string(place.bytes) }

  /// Whether two differ in nothing but case and white space.
  private static func areOne(_ one: String, _ other: String) -> Bool {
    one == other || withSingleSpaces(one).lowercased() == withSingleSpaces(other).lowercased()
  }

  private func sigla(_ indices: [Int]) -> String { list(indices.map { reports[$0].siglum }) }

  private func list(_ sigla: [String]) -> String {
    sigla.count < 2 ? sigla.joined() : sigla.dropLast().joined(separator: ", ") + " and " + sigla[sigla.count - 1]
  }

  private static func shortened(_ text: String) -> String {
    let line = withSingleSpaces(text)
    return line.utf8.count <= 160 || line.count <= 160 ? line : line.prefix(150) + " …"
  }

  private static func withSingleSpaces(_ text: String) -> String {
    if hasSingleSpaces(text) { return text }
    var line = ""
    line.reserveCapacity(text.utf8.count)
    var isAfterSpace = false
    for scalar in text.unicodeScalars {
      if scalar == " " || scalar < " " || !scalar.isASCII && scalar.properties.isWhitespace {
        isAfterSpace = true
        continue
      }
      if isAfterSpace, !line.isEmpty { line.unicodeScalars.append(" ") }
      line.unicodeScalars.append(scalar)
      isAfterSpace = false
    }
    return line
  }

  /// Whether a text of ASCII has nothing but single spaces between its words.
  private static func hasSingleSpaces(_ text: String) -> Bool {
    let space = UInt8(ascii: " ")
    var last = space
    for byte in text.utf8 {
      guard byte < 0x80, byte >= space, byte != space || last != space else { return false }
      last = byte
    }
    return last != space
  }

  /// FNV-1a over kind, contents and ranges, not over sigla, statements or the base.
  private func id(of kind: FindingKind, _ readings: [FindingReading]) -> String {
    let places = readings.flatMap { reading in
      reading.places.map { place in
        reports[place.report].document.digest + ":" + String(place.bytes.lowerBound) + "-"
          + String(place.bytes.upperBound)
      }
    }
    return (kind.rawValue + places.sorted().joined(separator: ";")).utf8.fnv1a64().hexadecimal
  }

  // MARK: Order

  /// Gravest first; within a rank a report alone against several, then facts that more reports have, then place.
  func sorted(_ findings: [Finding]) -> [Finding] {
    findings.map { (finding: $0, key: key(of: $0)) }.sorted { one, other in
      one.key == other.key ? one.finding.id < other.finding.id : one.key.lexicographicallyPrecedes(other.key)
    }.map(\.finding)
  }

  private func key(of finding: Finding) -> [Int] {
    let all = finding.reports.count
    let isAlone = finding.differs.count == 1 && all > 2
    let place = finding.readings.flatMap(\.places).min {
      ($0.report, $0.bytes.lowerBound) < ($1.report, $1.bytes.lowerBound)
    }
    return [
      rank(of: finding), finding.kind == .name ? 0 : 1, isAlone ? 0 : 1, -all, place?.report ?? 0,
      place?.bytes.lowerBound ?? 0,
    ]
  }

  private func rank(of finding: Finding) -> Int {
    switch finding.kind {
    case .speaker, .quotation: 0
    case .negation: 1
    case .certainty: finding.severity == 3 ? 2 : 4
    case .attribution: finding.severity == 2 ? 2 : 4
    case .name, .number, .date: finding.severity == 1 ? 4 : 3
    }
  }
}

/// What became of a fact, where most reports tell it or most lack it.
private enum FindingChange { case lost, added, differs }
