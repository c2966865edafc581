extension SegmentRoles {
  /// The first heading from which on nothing belongs to the report.
  func firstOfFoot() -> Int? {
    var below: [LinesBelow] = [LinesBelow()]
    for line in lines.reversed() where below.count < lines.count { below.append(below[below.count - 1].with(line)) }
    var before = 0
    for index in lines.indices where index >= firstText {
      if case .heading(let section) = lines[index].verdict, before > 0,
        below[lines.count - 1 - index].belong(to: section, before: before)
      {
        return index
      }
      if lines[index].isText { before += lines[index].shape.wordCount }
    }
    return nil
  }

  /// Gives the lines below the last running text their roles.
  mutating func assignFoot() {
    for index in lines.indices where index >= footStart { lines[index].role = lines[index].role ?? .furniture }
    let runs = runsOfTitles()
    var hasFurniture = false
    for index in lines.indices where index > lastText && index >= firstText && lines[index].role == nil {
      lines[index].role = footRole(index, isListed: hasFurniture || runs.contains(index))
      if lines[index].role == .furniture { hasFurniture = true }
    }
  }

  private func footRole(_ index: Int, isListed: Bool) -> SegmentRole {
    let line = lines[index]
    switch line.verdict {
    case .furniture, .likelyFurniture, .heading, .pointer, .navigation: return .furniture
    case .byline: return .byline
    case .caption: return .caption
    case .header(let key, _): return roleOfHeader(key, isLong: line.shape.isRunningText)
    case .plain:
      guard line.shape.isTitleLike else { return .body }
      return isListed || isRepeated(line.shape) ? .furniture : .body
    }
  }

  /// Lines of the foot that stand with others in a row of three and more without an end of a sentence.
  private func runsOfTitles() -> Set<Int> {
    var runs: Set<Int> = []
    var start = max(firstText, lastText + 1)
    for index in start...max(start, footStart) where index >= footStart || !isListEntry(index) {
      if index - start >= 3 { runs.formUnion(start..<index) }
      start = index + 1
    }
    return runs
  }

  private func isListEntry(_ index: Int) -> Bool { lines[index].isPlain && lines[index].shape.isTitleLike }

  /// `X X`: a link's text and its picture's.
  private func isRepeated(_ shape: ParagraphShape) -> Bool {
    let half = shape.words.count / 2
    guard shape.words.count == shape.wordCount, half >= 3, shape.words.count % 2 == 0 else { return false }
    return (0..<half).allSatisfy { shape.words[$0].key == shape.words[$0 + half].key }
  }
}

/// What stands below a line, as far as it tells whether that is the end of the report.
private struct LinesBelow {
  private var texts = 0
  private var words = 0
  private var titles = 0
  private var run = 0
  private var longestRun = 0
  /// Whether the last plain line is running text.
  private var endsInText: Bool?

  /// The same with one more line at the top.
  func with(_ line: RoleLine) -> LinesBelow {
    var more = self
    guard line.isPlain else {
      more.run = 0
      return more
    }
    more.endsInText = endsInText ?? line.isText
    more.run = line.isText ? run + 1 : 0
    more.longestRun = max(longestRun, more.run)
    if line.isText {
      more.texts += 1
      more.words += line.shape.wordCount
    } else if line.shape.isTitleLike {
      more.titles += 1
    }
    return more
  }

  /// Whether these lines are little enough, and loose enough, to belong to a heading; `before` counts the words of the
  /// running text above it.
  func belong(to section: FurnitureSection, before: Int) -> Bool {
    guard texts > 0 else { return true }
    switch section {
    case .comments: return words <= before * 3 && before >= 30
    case .share: return texts <= 2 && words <= 80 && words * 4 <= before
    case .list where texts == 1: return words * 8 <= before && endsInText == false
    case .list: return words <= before && longestRun < 2 && titles >= texts
    }
  }
}
