/// Finds ranges again: in the same file where they stood, else by their quote in the report of the same path, else in
/// the only report that has it.
struct RangeFinder {
  private let files: [ReportFile]

  init(_ reports: [Report]) { files = reports.map(\.file) }

  /// The places of ranges of different reports: none is looked for in a report that another of them is in.
  func places(of ranges: [TextRange]) -> [TextPlace?] {
    let known = ranges.map { inSameFile($0) ?? inSamePath($0) }
    let taken = Set(known.compactMap { $0?.report })
    return zip(ranges, known).map { range, place in place ?? inOnlyReport(range, butFor: taken) }
  }

  /// The place in the report that had the words, by its content or its path.
  func ownPlace(of range: TextRange) -> TextPlace? { inSameFile(range) ?? inSamePath(range) }

  /// Whether the report that had the words is here, by its content or its path.
  func knowsReport(of range: TextRange) -> Bool {
    files.contains { $0.digest == range.digest || ($0.path == range.path && range.path != "-") }
  }

  /// Of two copies of one file, the one at the same path is meant.
  private func inSameFile(_ range: TextRange) -> TextPlace? {
    let copies = files.indices.filter { files[$0].digest == range.digest && stands(range, in: files[$0].text) }
    guard let report = copies.first(where: { files[$0].path == range.path }) ?? copies.first else { return nil }
    return TextPlace(report: report, bytes: range.bytes)
  }

  private func stands(_ range: TextRange, in text: [UInt8]) -> Bool {
    guard range.bytes.lowerBound >= 0, range.bytes.upperBound <= text.count else { return false }
    return text[range.bytes].starts(with: range.quote.utf8)
  }

  private func inSamePath(_ range: TextRange) -> TextPlace? {
    guard range.path != "-", let report = files.firstIndex(where: { $0.path == range.path }) else { return nil }
    return place(of: range, in: report)
  }

  private func inOnlyReport(_ range: TextRange, butFor taken: Set<Int>) -> TextPlace? {
    let others = files.indices.filter { !taken.contains($0) }
    let found = others.lazy.compactMap { place(of: range, in: $0) }.prefix(2)
    return found.count == 1 ? found.first : nil
  }

  /// Where the quote stands nearest to where it stood; at a tie the earlier place.
  private func place(of range: TextRange, in report: Int) -> TextPlace? {
    let text = files[report].text
    let places = QuoteSearch(Array(range.quote.utf8)).places(in: text)
    func distance(_ place: Int) -> UInt { place.distanceMagnitude(to: range.bytes.lowerBound) }
    guard let first = places.min(by: { distance($0) < distance($1) }) else { return nil }
    let end = range.bytes.count > text.count - first ? text.count : first + range.bytes.count
    return TextPlace(report: report, bytes: first..<end)
  }
}

extension Int {
  /// How far apart two offsets are, whatever they are.
  fileprivate func distanceMagnitude(to other: Int) -> UInt {
    self < other ? UInt(bitPattern: other &- self) : UInt(bitPattern: self &- other)
  }
}

extension TextRange {
  /// Where the words stand among `reports`: in the same file, else where their quote stands nearest in the report of the
  /// same path, else in the only report that has it; nil where they are lost.
  public func place(among reports: [Report]) -> TextPlace? { RangeFinder(reports).places(of: [self])[0] }
}
