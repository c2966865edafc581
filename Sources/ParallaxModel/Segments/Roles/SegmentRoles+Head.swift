extension SegmentRoles {
  /// Gives the lines above the first running text their roles and finds the headline.
  mutating func assignHead() {
    let end = min(firstText, footStart)
    splitAtRepeatedHeadline(end)
    let headline = headlineIndex(end)
    if let headline { assignHeadline(headline) }
    for index in 0..<end where lines[index].role == nil { lines[index].role = headRole(index, headline: headline, end) }
  }

  private func headRole(_ index: Int, headline: Int?, _ end: Int) -> SegmentRole {
    let line = lines[index]
    switch line.verdict {
    case .furniture, .likelyFurniture, .heading, .pointer: return .furniture
    case .navigation: return headline == nil && end == lines.count ? .body : .furniture
    case .byline: return .byline
    case .caption: return .caption
    case .header(let key, _): return roleInHeader(key, end)
    case .plain:
      guard let headline else { return .body }
      if index < headline { return line.shape.endsInStop ? .body : .furniture }
      return line.shape.isNameLike && firstText < lines.count ? .byline : .body
    }
  }

  /// A date alone is the page's; a date among other lines of a header is the report's.
  private func roleInHeader(_ key: HeaderKey, _ end: Int) -> SegmentRole {
    switch key {
    case .author: .byline
    case .date:
      lines[..<end].count { if case .header = $0.verdict { true } else { false } } > 1 ? .metadata : .furniture
    default: .metadata
    }
  }

  // MARK: The headline

  private func headlineIndex(_ end: Int) -> Int? {
    let head = lines[..<end].indices.filter { lines[$0].role == nil }
    if let titled = head.first(where: { if case .header(.title, _) = lines[$0].verdict { true } else { false } }) {
      return titled
    }
    if let repeated = lines[..<end].indices.last(where: { lines[$0].role == .headline }) { return repeated }
    let plain = head.filter { lines[$0].isPlain && !lines[$0].shape.endsInStop && lines[$0].shape.wordCount <= 40 }
    let enough = plain.count > 4 ? 5 : 3
    if let first = plain.first, lines[first].shape.wordCount >= enough { return first }
    let longer = plain.first { lines[$0].shape.wordCount >= max(4, enough) }
    if let longer { return longer }
    let likely = head.first { lines[$0].verdict == .likelyFurniture && lines[$0].shape.wordCount >= 4 }
    return plain.first { lines[$0].shape.wordCount >= 3 } ?? likely ?? plain.first
  }

  private mutating func assignHeadline(_ index: Int) {
    lines[index].role = .headline
    if case .header(.title, let start) = lines[index].verdict {
      lines[index].head = (start, .metadata)
    } else if lines[index].head == nil, let end = GluedHead.endOfNavigation(lines[index], in: text) {
      lines[index].head = (end, .furniture)
    } else if lines[index].head == nil, let end = GluedHead.endOfDate(lines[index], in: text) {
      lines[index].head = (end, .metadata)
    }
  }

  // MARK: Repeated headlines

  /// The last copy of a headline is the headline; a copy above it is furniture, and what is glued to that as well.
  private mutating func splitAtRepeatedHeadline(_ end: Int) {
    let window = min(end, 24)
    guard window > 1 else { return }
    for later in (1..<window).reversed() where lines[later].isPlain && lines[later].shape.wordCount >= 3 {
      var isRepeated = false
      for earlier in 0..<later where lines[earlier].role == nil {
        guard let start = GluedHead.startOfCopy(of: lines[later].bytes, in: lines[earlier].bytes, text) else {
          continue
        }
        lines[earlier].role = .furniture
        lines[earlier].head = start > lines[earlier].bytes.lowerBound ? (start, .furniture) : nil
        isRepeated = true
      }
      if isRepeated {
        lines[later].role = .headline
        return
      }
    }
  }
}
