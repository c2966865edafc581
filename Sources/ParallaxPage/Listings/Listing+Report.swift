public import ParallaxModel

extension Listing {
  /// One report in detail: what it is, where it says so, what it keeps, and what was set apart as furniture.
  public static func detail(
    of report: Int, _ projection: Projection, in collation: Collation, options: PageOptions
  ) -> Listing {
    var maker = ListingMaker(projection, collation.reports, options)
    maker.addFacts(of: report)
    maker.addFigures(of: report, projection, collation)
    maker.addFurniture(of: report, corrections: collation.corrections)
    let headline = collation.reports[report].headline.map { collation.reports[report].document.string($0.bytes) } ?? ""
    let words = ParagraphDirection(of: headline) == .leftToRight ? "  \(headline)" : ""
    return Listing(title: maker.safe.line(maker.siglum(report) + words), entries: maker.entries)
  }
}

extension ListingMaker {
  private mutating func add(_ name: String, _ value: String, role: Role = .text, at target: Listing.Target? = nil) {
    if value.isEmpty { return }
    add([ListedWords(kind: .fact(name), parts: [.init([], [BlockRun(.own(value), role)])])], at: target)
  }

  fileprivate mutating func addFacts(of index: Int) {
    let report = reports[index]
    add("path", report.document.path)
    add("part", report.document.place)
    if !report.document.exact { add("format", report.document.format) }
    let isDecoded = report.document.lines == .ofText
    let exact = report.document.exact ? "" : isDecoded ? ", not byte for byte" : ", taken out of its format"
    add("text", "\(report.document.text.count) bytes, \(report.document.encoding)\(exact)")
    add("sha256", report.document.digest)
    add("outlet", report.metadata.source, in: index)
    if let outlet = report.given.outlet { add("outlet", "\(outlet), by your settings") }
    for author in report.metadata.authors { add("author", author, in: index) }
    add("agency", report.metadata.agency, in: index)
    for date in [report.metadata.date, report.metadata.modified].compactMap(\.self) { add(date, in: index) }
    add("address", report.metadata.address, in: index)
    for notice in report.metadata.notices { add("note", notice.words, role: .figure) }
    for found in InvisibleCount.all(in: report.document.text, 0..<report.document.text.count) {
      add("invisible", "\(found.kind.words(for: found.count)) (\(found.names.prefix(8).joined(separator: ", ")))")
    }
    if report.outlet == nil { add("outlet", "the text does not say", role: .figure) }
    if report.metadata.date == nil { add("date", "the text does not say", role: .figure) }
  }

  /// A fact with the words that say so.
  private mutating func add(_ label: String, _ metadata: StatedMetadata?, in report: Int) {
    guard let metadata else { return }
    add(label, metadata.value, saidBy: metadata.origin, at: metadata.bytes, in: report)
  }

  private mutating func add(_ date: StatedDate, in report: Int) {
    let value = "\(date.day)\(date.time.map { " \($0)" } ?? ""), \(date.kind.words)"
    add("date", value, saidBy: date.origin, at: date.bytes, in: report)
  }

  /// A fact with what says so: words of the report, or a field of its format.
  private mutating func add(
    _ label: String, _ value: String, saidBy origin: MetadataOrigin, at bytes: Range<Int>?, in report: Int
  ) {
    guard let bytes else { return add(label, "\(value) (\(origin.words))") }
    let words = reports[report].document.string(bytes)
    let source = words == value ? "" : " (“\(words)”)"
    add(label, value + source, at: Listing.Target(report: report, bytes: bytes))
  }

  fileprivate mutating func addFigures(of report: Int, _ projection: Projection, _ collation: Collation) {
    let words = FigureWords(projection, reports)
    add(words.kind(of: report) == .copy ? "keeps" : "tells", words.line(of: report), role: .figure)
    guard let figures = projection.figures[report], report != projection.base else { return }
    add("moved", figures.moved == 0 ? "" : "\(figures.moved) ¶ stand elsewhere than in \(siglum(projection.base))")
  }

  fileprivate mutating func addFurniture(of index: Int, corrections: [ResolvedCorrection]) {
    let report = reports[index]
    let apart = report.segments.indices.filter { ![.body, .headline].contains(report.segments[$0].role) }
    if apart.isEmpty { return }
    let furniture = apart.count { report.segments[$0].role == .furniture }
    let heading = BlockRun(.own("Set apart: \(furniture) lines around the text"), .helpHeading)
    add([ListedWords(kind: .heading, parts: [.init([], [heading])])])
    for number in apart {
      let segment = report.segments[number]
      let role: Role = segment.role == .furniture ? .furniture : .text
      var words = [
        ListedWords(kind: .segment(segment.role), parts: [.init([], runs(of: index, segment.bytes, role))])
      ]
      if segment.role == .furniture {
        let sign = reason(of: number, in: index, corrections)
        let quote = sign.words.map { [BlockRun(.report(index, $0), .figure)] } ?? []
        words.append(ListedWords(kind: .reason(sign.reason), parts: [.init([], quote)]))
      }
      add(words, at: Listing.Target(report: index, bytes: segment.bytes))
    }
  }

  private func reason(of segment: Int, in index: Int, _ corrections: [ResolvedCorrection]) -> FurnitureSign {
    let report = reports[index]
    let isByReader = corrections.contains { made in
      guard made.isApplied, case .role(let range, .furniture) = made.correction else { return false }
      return range.name == report.document.name && range.bytes.overlaps(report.segments[segment].bytes)
    }
    return isByReader ? FurnitureSign(.reader) : report.furnitureSign(of: segment)
  }
}
