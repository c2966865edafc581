/// The subject of a clause that has no verb of saying: what stands before a colon.
extension SubjectReader {
  /// The first name of a clause that nothing governs, or a role that it begins with.
  func firstSubject(in clause: Range<Int>) -> Range<Int>? {
    let name = names.within(clause).first {
      !isSaidOfNext($0.range, before: clause.upperBound) && isSubject($0.range, from: clause.lowerBound)
        && !isInSubordinate($0.range, from: clause.lowerBound)
        && (!$0.isWeak || isMark(behindInitial($0.range), in: ",:(") || isWhole($0)
          || behindInitial($0.range) > $0.range.upperBound)
    }
    if let name { return withLeadingInitials(name.range).lowerBound..<behindInitial(name.range) }
    if let name = capitals(at: clause) { return name }
    guard let first = clause.first(where: { !reading.isMark($0) && !isArticle($0) }),
      !reading.table.isObjectArticle(reading[clause.lowerBound].normalized),
      reading.tags[first].meets(.title | .source)
    else { return nil }
    guard let role = role(from: first, in: clause) else { return nil }
    return first > clause.lowerBound && isArticle(first - 1) ? first - 1..<role.upperBound : role
  }

  /// `FKB chair Orvel Tamm`: a name before the title of another one.
  private func isSaidOfNext(_ name: Range<Int>, before end: Int) -> Bool {
    let title = name.upperBound
    return title + 1 < end && reading.tags[title].contains(.title)
      && names.within(title + 1..<end).first?.range.lowerBound == title + 1
  }

  /// `In the letter, which Orvel Tamm got, it said: “…”`
  func isInSubordinate(_ name: Range<Int>, from start: Int) -> Bool {
    guard start < name.lowerBound, let comma = (start..<name.lowerBound).last(where: { isMark($0, in: ",") }) else {
      return false
    }
    return (comma + 1..<name.lowerBound).contains { index in
      let order = reading.table.order(reading[index])
      return reading.table.beginsSubordinate(reading[index].normalized) || order == .before || order == .after
    }
  }

  /// Whether two capitals make a name at the beginning of a sentence: `Runa Velt was clear: “…”`.
  ///
  /// Where nouns have capitals it takes three: `Ratschef Ilmo Brask`.
  private func isWhole(_ name: Fact) -> Bool {
    name.range.count >= (reading.table.names.nounsHaveCapitals ? 3 : 2) && name.value.contains(" ")
      && reading.report.role(ofSentence: reading.report.sentence(ofToken: name.range.lowerBound)) != .headline
  }

  /// `Runa Velt, member of the council:` in a sentence whose capitals are too many to tell names.
  private func capitals(at clause: Range<Int>) -> Range<Int>? {
    let run = clause.prefix { !reading.isMark($0) && reading.isCapital($0) }
    guard run.count > 1, run.count < 5, isMark(run.endIndex, in: ",:(") else { return nil }
    return run.startIndex..<run.endIndex
  }
}
