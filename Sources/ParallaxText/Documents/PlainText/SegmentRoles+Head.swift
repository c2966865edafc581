extension SegmentRoles {
  /// Gives the lines above the first running text their roles and finds the headline.
  mutating func assignHead() {
    let end = min(firstText, footStart)
    splitAtRepeatedHeadline(end)
    for index in 0..<end where lines[index].verdict == .pointer { assignPointedAt(index + 1, end) }
    let headline = headlineIndex(end)
    if let headline { assignHeadline(headline) }
    for index in 0..<end where lines[index].role == nil { lines[index].role = headRole(index, headline: headline, end) }
  }

  /// What a pointer above the headline points at, unless nothing else is left to be the headline.
  private mutating func assignPointedAt(_ index: Int, _ end: Int) {
    guard index + 1 < end, lines[index].role == nil, lines[index].isPlain else { return }
    if lines[(index + 1)..<min(end, index + 40)].contains(where: { $0.isPlain && $0.shape.wordCount >= 4 }) {
      lines[index].role = .furniture
    }
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
      guard firstText < lines.count else { return .body }
      if line.shape.isNameLike || isBeforeFurniture(index, end) && CreditLines.isNameWithPlace(line.shape) {
        return .byline
      }
      return line.shape.wordCount == 1 && !line.shape.endsInMark && hasFurniture(end) ? .furniture : .body
    }
  }

  private func isBeforeFurniture(_ index: Int, _ end: Int) -> Bool { index + 1 < end && lines[index + 1].isFurniture }

  /// A date alone is the page's; a date among other lines of a header is the report's.
  private func roleInHeader(_ key: HeaderKey, _ end: Int) -> SegmentRole {
    switch key {
    case .author: .byline
    case .date:
      lines[..<min(end, 12)].count { if case .header = $0.verdict { true } else { false } } > 1 ? .metadata : .furniture
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
    let plain = head.filter { isCandidate(lines[$0]) }
    if plain.count > 4 || hasFurniture(end), let shared = plain.first(where: { sharesWords(lines[$0]) }) {
      return shared
    }
    let enough = plain.count > 4 ? 5 : 3
    if let first = plain.first, lines[first].shape.wordCount >= enough { return first }
    let longer = plain.first { lines[$0].shape.wordCount >= max(4, enough) }
    if let longer { return longer }
    let likely = head.first { lines[$0].verdict == .likelyFurniture && lines[$0].shape.wordCount >= 4 }
    return plain.first { lines[$0].shape.wordCount >= 3 } ?? likely ?? plain.first
  }

  private func isCandidate(_ line: RoleLine) -> Bool {
    line.isPlain && !line.shape.endsInStop && !line.shape.endsInColon && line.shape.wordCount <= 40
  }

  /// Whether the head of the page has furniture, as plain texts do not.
  private func hasFurniture(_ end: Int) -> Bool {
    lines[..<min(end, 40)].contains { $0.isFurniture || $0.verdict == .navigation }
  }

  /// Whether a third of a line's longer words, two at least, stand in the first paragraphs of running text.
  private func sharesWords(_ line: RoleLine) -> Bool {
    let words = line.shape.words.filter { $0.bytes.count > 3 }
    let shared = words.count { leadWords.contains($0.key) }
    return shared >= 2 && shared * 3 >= words.count
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
