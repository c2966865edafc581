extension SegmentRoles {
  /// The heading from which on nothing belongs to the report.
  func firstOfFoot() -> Int? {
    var before = 0
    for index in lines.indices where index >= firstText {
      if case .heading(let section) = lines[index].verdict, before > 0, endsReport(section, at: index, before: before) {
        return index
      }
      if lines[index].isText { before += lines[index].shape.wordCount }
    }
    return nil
  }

  /// Whether what stands below a heading is little enough, and loose enough, to belong to the heading.
  private func endsReport(_ section: FurnitureSection, at heading: Int, before: Int) -> Bool {
    let below = lines[(heading + 1)...]
    let texts = below.filter(\.isText)
    let words = texts.reduce(0) { $0 + $1.shape.wordCount }
    guard !texts.isEmpty else { return true }
    switch section {
    case .comments: return words <= before * 3 && before >= 30
    case .share: return texts.count <= 2 && words <= 80 && words * 4 <= before
    case .list:
      let titles = below.count { $0.isPlain && !$0.isText && $0.shape.isTitleLike }
      return words <= before && longestRunOfTexts(below) < 2 && titles >= texts.count && texts.count != 1
        || words * 8 <= before && texts.count == 1 && !endsInText(below)
    }
  }

  private func longestRunOfTexts(_ lines: ArraySlice<RoleLine>) -> Int {
    var longest = 0
    var run = 0
    for line in lines {
      run = line.isText ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  private func endsInText(_ lines: ArraySlice<RoleLine>) -> Bool {
    lines.last { $0.isPlain }?.isText ?? false
  }

  /// Gives the lines below the last running text their roles.
  mutating func assignFoot() {
    for index in lines.indices where index >= footStart { lines[index].role = lines[index].role ?? .furniture }
    var hasFurniture = false
    for index in lines.indices where index > lastText && index >= firstText && lines[index].role == nil {
      lines[index].role = footRole(index, afterFurniture: hasFurniture)
      if lines[index].role == .furniture { hasFurniture = true }
    }
  }

  private func footRole(_ index: Int, afterFurniture: Bool) -> SegmentRole {
    let line = lines[index]
    switch line.verdict {
    case .furniture, .likelyFurniture, .heading, .pointer, .navigation: return .furniture
    case .byline: return .byline
    case .caption: return .caption
    case .header(let key, _): return roleOfHeader(key, isLong: line.shape.isRunningText)
    case .plain:
      guard line.shape.isTitleLike else { return .body }
      return afterFurniture || isInRunOfTitles(index) || isRepeated(line.shape) ? .furniture : .body
    }
  }

  /// Three and more lines in a row without an end of a sentence: a list of other reports.
  private func isInRunOfTitles(_ index: Int) -> Bool {
    var first = index
    while first > lastText + 1, isListEntry(first - 1) { first -= 1 }
    var last = index
    while last + 1 < footStart, isListEntry(last + 1) { last += 1 }
    return isListEntry(index) && last - first >= 2
  }

  private func isListEntry(_ index: Int) -> Bool { lines[index].isPlain && lines[index].shape.isTitleLike }

  /// `X X`: a link's text and its picture's.
  private func isRepeated(_ shape: ParagraphShape) -> Bool {
    let half = shape.words.count / 2
    guard shape.words.count == shape.wordCount, half >= 3, shape.words.count % 2 == 0 else { return false }
    return (0..<half).allSatisfy { shape.words[$0].key == shape.words[$0 + half].key }
  }
}
