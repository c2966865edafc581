internal import ParallaxCollation
internal import ParallaxSupport
internal import ParallaxText

/// Drafts → findings: who differs, how grave it is, what is said of it.
struct FindingWording {
  private let reports: [Report]
  private let projection: Projection

  init(_ projection: Projection, _ reports: [Report]) {
    self.projection = projection
    self.reports = reports
  }

  func finding(_ draft: FindingDraft) -> Finding {
    let readings = draft.readings.map { reading in
      FindingReading(
        text: reading.text,
        places: reading.places.sorted { ($0.report, $0.bytes.lowerBound) < ($1.report, $1.bytes.lowerBound) })
    }
    let usual = usual(among: readings)
    let ordered = readings.indices.filter { $0 != usual }.map { readings[$0] } + [readings[usual]]
    let differs = Set(ordered.dropLast().flatMap(\.reports)).subtracting(ordered[ordered.count - 1].reports).sorted()
    let isUsual = readings.indices.first == usual
    let isWeaker = [.certainty, .quotation].contains(draft.kind) && draft.note == (isUsual ? .lost : .gained)
    let lost = isWeaker || ordered.dropLast().contains { $0.text == nil }
    return Finding(
      id: id(of: draft.kind, readings), kind: draft.kind, severity: severity(draft, lost: lost), differs: differs,
      why: why(draft, ordered, lost: lost), readings: ordered)
  }

  /// The reading that most reports have; at a tie that of the base, or the first.
  private func usual(among readings: [FindingReading]) -> Int {
    let most = readings.map(\.reports.count).max() ?? 0
    let candidates = readings.indices.filter { readings[$0].reports.count == most }
    return candidates.first { readings[$0].reports.contains(projection.base) } ?? candidates.first ?? 0
  }

  private func severity(_ draft: FindingDraft, lost: Bool) -> Int {
    switch draft.kind {
    case .speaker, .quotation, .negation: 3
    case .certainty: lost || draft.note == .differs ? 3 : 2
    case .attribution: lost && draft.note != .vague ? 2 : 1
    case .name: draft.note == .cut ? 1 : 2
    case .number, .date: 2
    }
  }

  // MARK: Words

  private func why(_ draft: FindingDraft, _ readings: [FindingReading], lost: Bool) -> String {
    let all = readings.map { words(of: $0, draft.kind) }.joined(separator: "; ")
    return "\(subject(draft, lost: lost)): \(all)."
  }

  private func subject(_ draft: FindingDraft, lost: Bool) -> String {
    switch (draft.kind, draft.note) {
    case (.name, .firstName): "The first name differs"
    case (.name, .cut): "The spelling of the name differs"
    case (.name, _): "The name differs"
    case (.number, _): "The number differs"
    case (.date, _): "The date differs"
    case (.quotation, .lost), (.quotation, .gained): "Quotation marks are \(lost ? "lost" : "added")"
    case (.quotation, _): "The quotation differs"
    case (.speaker, _): "The speaker differs"
    case (.negation, .degree): "The degree differs"
    case (.negation, _): "What is denied differs"
    case (.certainty, .lost), (.certainty, .gained): "A hedge is \(lost ? "lost" : "added")"
    case (.certainty, _): "The certainty differs"
    case (.attribution, .vague): "To whom it was told differs"
    case (.attribution, _): "A source is \(lost ? "lost" : "added")"
    }
  }

  private func words(of reading: FindingReading, _ kind: FindingKind) -> String {
    let sigla = list(reading.reports.map { reports[$0].siglum })
    guard let text = reading.text else { return "none in \(sigla)" }
    return "“\(Self.shortened(text))” in \(sigla)"
  }

  private func list(_ sigla: [String]) -> String {
    sigla.count < 2 ? sigla.joined() : sigla.dropLast().joined(separator: ", ") + " and " + sigla[sigla.count - 1]
  }

  private static func shortened(_ text: String) -> String {
    let line = withSingleSpaces(text)
    return line.utf8.count <= 160 || line.count <= 160 ? line : line.prefix(150) + " …"
  }

  private static func withSingleSpaces(_ text: String) -> String {
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

  /// FNV-1a over kind, contents and ranges, not over sigla, passages or the base.
  private func id(of kind: FindingKind, _ readings: [FindingReading]) -> String {
    let places = readings.flatMap { reading in
      reading.places.map { "\(reports[$0.report].document.digest):\($0.bytes.lowerBound)-\($0.bytes.upperBound)" }
    }
    let digits = String((kind.rawValue + places.sorted().joined(separator: ";")).utf8.fnv1a64(), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  // MARK: Order

  /// Gravest first; within a rank a report alone against several, then passages that more reports have, then place.
  func sorted(_ findings: [Finding]) -> [Finding] {
    findings.map { (finding: $0, key: key(of: $0)) }.sorted { one, other in
      one.key == other.key ? one.finding.id < other.finding.id : one.key.lexicographicallyPrecedes(other.key)
    }.map(\.finding)
  }

  private func key(of finding: Finding) -> [Int] {
    let all = Set(finding.readings.flatMap(\.reports)).count
    let isAlone = finding.differs.count == 1 && all > 2
    return [
      rank(of: finding), finding.kind == .name ? 0 : 1, isAlone ? 0 : 1, -all, finding.passage,
      finding.readings.flatMap(\.places).first?.bytes.lowerBound ?? 0,
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
