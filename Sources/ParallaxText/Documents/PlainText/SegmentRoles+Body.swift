extension SegmentRoles {
  /// Gives the lines from the first to the last running text their roles.
  mutating func assignBody() {
    var swallows = false
    for index in lines.indices where index >= firstText && index <= lastText && lines[index].role == nil {
      let line = lines[index]
      switch line.verdict {
      case .furniture, .likelyFurniture:
        lines[index].role = isTimelineHeading(index) ? .subhead : .furniture
        continue
      case .heading, .pointer:
        lines[index].role = .furniture
        swallows = true
        continue
      case .byline: lines[index].role = .byline
      case .caption: lines[index].role = .caption
      case .header(let key, _): lines[index].role = roleOfHeader(key, isLong: line.shape.isRunningText)
      case .navigation:
        lines[index].role = isMenuEntry(index) ? .furniture : headingOrBody(index)
        if lines[index].role == .furniture {
          swallows = true
          continue
        }
      case .plain:
        if line.shape.isTitleLike, !line.isText, swallows || isEnclosed(index) {
          lines[index].role = .furniture
          continue
        }
        lines[index].role = isAuthorLine(index) ? .byline : headingOrBody(index)
      }
      swallows = false
    }
    assignAuthorBox()
  }

  /// `Source: Reuters`, `Tags: …` below the head.
  func roleOfHeader(_ key: HeaderKey, isLong: Bool) -> SegmentRole {
    switch key {
    case .author where !isLong: .byline
    case .date, .outlet, .address, .other: isLong ? .body : .furniture
    default: .body
    }
  }

  /// A menu entry that no running text follows, or that stands by furniture, heads nothing.
  private func isMenuEntry(_ index: Int) -> Bool {
    isBesideFurniture(index) || index + 1 < lines.count && !lines[index + 1].shape.isRunningText
  }

  /// A line or a few without an end of a sentence between lines of furniture.
  private func isEnclosed(_ index: Int) -> Bool {
    guard index > firstText + 1, lines[index - 1].role == .furniture else { return false }
    let next = lines[index...].prefix(4).first { !$0.isPlain || $0.isText || !$0.shape.isTitleLike }
    return next?.isFurniture ?? false
  }

  private func isBesideFurniture(_ index: Int) -> Bool {
    [index - 1, index + 1].contains {
      lines.indices.contains($0) && (lines[$0].isFurniture || lines[$0].role == .furniture)
    }
  }

  // MARK: Headings within the body

  private func headingOrBody(_ index: Int) -> SegmentRole { isSubhead(index) ? .subhead : .body }

  /// A short line without an end of a sentence that stands alone before running text.
  private func isSubhead(_ index: Int) -> Bool {
    let line = lines[index]
    let follows = index > firstText && isSentence(index - 1)
    guard line.isAfterBlank, line.isBeforeBlank, follows, index < lastText, isSentence(index + 1) else {
      return false
    }
    guard line.shape.wordCount <= 8, !line.shape.endsInMark, line.shape.words.count == line.shape.wordCount else {
      return false
    }
    return (line.shape.words.first?.isCapitalised ?? false) && isParagraphed
  }

  private func isSentence(_ index: Int) -> Bool {
    lines[index].isText || lines[index].isPlain && lines[index].shape.endsInStop
  }

  /// A date between paragraphs of a chronicle.
  private func isTimelineHeading(_ index: Int) -> Bool {
    guard lines[index].verdict == .furniture, index < lastText, lines[index + 1].isText else { return false }
    let tells = lines[index].shape.words.contains { DateWords.months[$0.key] != nil }
    return tells && lines[index].shape.wordCount <= 6 && hasTextsBefore(index)
  }

  /// Whether at least two of the lines just above are running text.
  private func hasTextsBefore(_ index: Int) -> Bool {
    lines[max(firstText, index - 6)..<index].count { $0.isText } >= 2
  }

  // MARK: Authors

  /// A name between a lede and a date.
  private func isAuthorLine(_ index: Int) -> Bool {
    index <= firstText + 5 && index > 0 && lines[index].shape.isNameLike && isBesideFurniture(index)
      && lines[firstText..<index].count { $0.isText } <= 1
  }

  private static let thirdPersons: PhraseSet = ["he is", "she is", "he was", "she was"]

  /// A name and what its bearer tells of themselves, at the end.
  private mutating func assignAuthorBox() {
    guard lastText > firstText + 2, lastText > 0, lines[lastText - 1].isPlain, lines[lastText - 1].shape.isNameLike,
      lines[lastText].shape.wordCount <= 80
    else { return }
    let name = lines[lastText - 1].shape.words.map(\.key)
    let words = lines[lastText].shape.words.map(\.key)
    let isOwnWord =
      words.first == "i" || Self.thirdPersons.contains(lines[lastText].shape.beginnings.dropFirst().first ?? .none)
    guard isOwnWord || words.starts(with: name) else { return }
    lines[lastText - 1].role = .furniture
    lines[lastText].role = .furniture
  }
}
