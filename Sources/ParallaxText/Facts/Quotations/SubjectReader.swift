/// Finds the subject of a verb of saying among the words about it: a name, else a role or a pronoun.
struct SubjectReader {
  /// Tokens before and behind a verb.
  private static let reach = 24
  /// Tokens of a role.
  static let longestRole = 8

  let reading: TaggedTokens
  let inside: [Bool]
  /// Ascending by their place.
  let names: [Fact]

  init(_ reading: TaggedTokens, inside: [Bool], names: [Fact]) {
    self.reading = reading
    self.inside = inside
    self.names = names
  }

  func subject(of verb: Int, in clause: Range<Int>) -> Range<Int>? {
    if reading.tags[verb].meets(.attributing | .credit) {
      return source(after: verb, in: clause) ?? before(verb, in: clause)
    }
    // What stands behind a verb that has words of its own before it is no subject.
    let start = (clause.lowerBound..<verb).last { inside[$0] }.map { $0 + 1 } ?? clause.lowerBound
    let isInverted = verb - start < 3 || verb - start < 7 && (start..<verb).allSatisfy { !isContent($0) || isTime($0) }
    return before(verb, in: clause) ?? (isInverted ? after(verb, in: clause) : nil)
  }

  private func isTime(_ index: Int) -> Bool { reading.tags[index].meets(.relative | .weekday | .month | .pronoun) }

  /// The first name of a clause that nothing governs, or a role that it begins with.
  func firstSubject(in clause: Range<Int>) -> Range<Int>? {
    let name = names.within(clause).first {
      isSubject($0.range, from: clause.lowerBound)
        && (!$0.isWeak || isMark($0.range.upperBound, in: ",:(") || isWhole($0))
    }
    if let name = name?.range ?? capitals(at: clause) { return name }
    guard let first = clause.first(where: { !reading.isMark($0) && !isArticle($0) }),
      reading.tags[first].meets(.title | .source)
    else { return nil }
    return role(from: first, in: clause)
  }

  /// Whether two capitals make a name at the beginning of a sentence: `Runa Velt was clear: “…”`.
  private func isWhole(_ name: Fact) -> Bool {
    name.value.contains(" ") && !reading.table.names.nounsHaveCapitals
      && reading.report.role(ofSentence: reading.report.sentence(ofToken: name.range.lowerBound)) != .headline
  }

  /// `Runa Velt, member of the council:` in a sentence whose capitals are too many to tell names.
  private func capitals(at clause: Range<Int>) -> Range<Int>? {
    let run = clause.prefix { !reading.isMark($0) && reading.isCapital($0) }
    guard run.count > 1, run.count < 5, isMark(run.endIndex, in: ",:(") else { return nil }
    return run.startIndex..<run.endIndex
  }

  // MARK: Before the verb

  /// The nearest name, role or pronoun; behind a comma the first of the clause: `Quill, head of the port, said`.
  private func before(_ verb: Int, in clause: Range<Int>) -> Range<Int>? {
    let start = max(clause.lowerBound, verb - Self.reach)
    let mark = (start..<verb).last { isParting($0) }
    if let mark, mark + 1 < verb, let near = nearest(before: verb, from: mark + 1, in: clause) { return near }
    guard let mark else { return nearest(before: verb, from: start, in: clause) }
    if isMark(mark, in: ":") { return nil }
    return first(from: start, before: mark) ?? roleAtStart(of: start..<mark)
  }

  private func nearest(before verb: Int, from start: Int, in clause: Range<Int>) -> Range<Int>? {
    var index = verb - 1
    while index >= start {
      if inside[index] { return nil }
      if let name = name(at: index) {
        if isSubject(name, from: start) {
          return source(behind: name, from: start, before: verb) ?? withInitial(name, from: start)
        }
        index = name.lowerBound
      } else if isSubjectPronoun(index) {
        return index..<index + 1
      } else if let role = role(before: verb, at: index, from: start) {
        return role
      }
      index -= 1
    }
    return nil
  }

  /// The first name or pronoun of a clause that a mark parts from the verb.
  private func first(from start: Int, before end: Int) -> Range<Int>? {
    var index = start
    while index < end {
      if inside[index] { return nil }
      if let name = name(at: index) {
        let next = name.upperBound
        let isHead =
          next >= end || reading.isMark(next) || !isContent(next) || reading.tags[next].meets(.saying | .speech)
          || isVerb(after: name, before: end)
        if isHead, isSubject(name, from: start) { return name }
        index = name.upperBound
        continue
      }
      if isSubjectPronoun(index) { return index..<index + 1 }
      if let role = actingRole(at: index, before: end) { return role }
      index += 1
    }
    return nil
  }

  /// `The senator also took a swipe at Quill, calling her …`: a title with its article and no name, whose verb follows.
  private func actingRole(at index: Int, before end: Int) -> Range<Int>? {
    guard isArticle(index),
      let noun = (index + 1..<min(end, index + 3)).first(where: { reading.tags[$0].meets(.title | .source) }),
      noun + 1 < end, !reading.isMark(noun + 1), !isContent(noun + 1), !isGoverned(index, from: index - 1),
      !reading.tags[noun + 1].meets(.preposition | .particle | .determiner | .definite | .relative | .title | .source)
    else { return nil }
    return index..<noun + 1
  }

  /// `A young man, dressed in black, came in, saying: “…”`
  private func roleAtStart(of clause: Range<Int>) -> Range<Int>? {
    guard let first = clause.first(where: { !reading.isMark($0) }),
      isArticle(first) || reading.tags[first].meets(.title | .source)
    else { return nil }
    return role(from: first, in: clause)
  }

  /// A name at the beginning of its clause has its verb behind it.
  private func isVerb(after name: Range<Int>, before end: Int) -> Bool {
    name.lowerBound == 0 || reading.isMark(name.lowerBound - 1) || reading.tags[name.lowerBound - 1].contains(.title)
      || reading.report.sentences[reading.report.sentence(ofToken: name.lowerBound)].tokens.lowerBound
        == name.lowerBound
  }

  /// Commas, dashes and the like; no hyphen and no stop of a title.
  private func isParting(_ index: Int) -> Bool {
    reading.isMark(index) && !isMark(index, in: ".'’%$€£&") && !isHyphen(index)
  }

  /// `the mayor of the town said`: from the article that begins it; or a title alone.
  private func role(before verb: Int, at index: Int, from start: Int) -> Range<Int>? {
    let isRole = reading.tags[index].meets(.title | .source)
    guard isRole || isArticle(index), verb - index <= Self.longestRole,
      isRole || (index + 1..<verb).contains(where: isContent), !isGoverned(index, from: start)
    else { return nil }
    let first = isRole ? beginning(of: index, from: start) : index
    var end = (index + 1..<verb).first { reading.tags[$0].meets(.weekday | .month | .relative) } ?? verb
    while end > index + 1, !isContent(end - 1) { end -= 1 }
    // `a spokesman for Romney later said`
    let isNoun = reading.isCapital(end - 1) || reading.tags[end - 1].meets(.generic | .title | .source)
    if end - 1 > index, !isNoun, let name = (index + 1..<end).last(where: reading.isCapital) { end = name + 1 }
    return first..<end
  }

  // MARK: Behind the verb

  private func after(_ verb: Int, in clause: Range<Int>) -> Range<Int>? {
    // Who stands behind `told` is told.
    if reading.tags[verb].contains(.telling) { return nil }
    let limit = min(clause.upperBound, verb + 1 + Self.reach)
    var start = verb + 1
    // `dit-il`, `a-t-elle`
    while start < limit, isHyphen(start) || isLetter(start) { start += 1 }
    guard start < limit else { return nil }
    if isSubjectPronoun(start) { return start..<start + 1 }
    let end =
      (start..<limit).first {
        isMark($0, in: ";:") || isEnd($0, in: clause) || reading.tags[$0].contains(.complement)
      } ?? limit
    while start < end, reading.tags[start].contains(.addressee) { start += 1 }
    let name = names.within(start..<end).first {
      isSubject($0.range, from: verb)
    }
    // A role that the name does not belong to: `said the mayor of the town where Quill lives`.
    if let name, name.range.lowerBound - start <= 2 * Self.longestRole {
      return source(behind: name.range, from: start, before: end) ?? whole(name.range, before: end)
    }
    return role(from: start, in: start..<end)
  }

  /// Behind `according to`: whatever stands there.
  private func source(after word: Int, in clause: Range<Int>) -> Range<Int>? {
    var start = word + 1
    while start < clause.upperBound, start < word + 3, reading.tags[start].meets(.preposition) { start += 1 }
    let near = start..<min(clause.upperBound, start + Self.longestRole)
    let end = near.first { isMark($0, in: ",;:") } ?? near.upperBound
    if let name = names.within(start..<max(start, end)).first { return name.range }
    if start < end, isSubjectPronoun(start) { return start..<start + 1 }
    return role(from: start, in: start..<max(start, end))
  }

  /// `a spokesman for the port`, `eine Sprecherin`: up to a mark, or a preposition that begins something else.
  private func role(from start: Int, in clause: Range<Int>) -> Range<Int>? {
    var end = start
    var isOfRole = false
    while end < min(clause.upperBound, start + Self.longestRole), !reading.isMark(end) || isHyphen(end), !inside[end] {
      let tags = reading.tags[end]
      if end > start, tags.contains(.preposition), !tags.contains(.particle), !isOfRole { break }
      if end == start, tags.contains(.preposition), !tags.contains(.definite) { return nil }
      isOfRole = tags.meets(.title | .source)
      if tags.meets(.relative | .weekday | .negation | .complement) { break }
      end += 1
    }
    while end > start, !isContent(end - 1) { end -= 1 }
    guard end > start, isRole(start..<end) else { return nil }
    return start..<end
  }

  /// Whether words look like somebody: a determiner before them, a title or a kind of source among them.
  private func isRole(_ range: Range<Int>) -> Bool {
    let isNoun = isArticle(range.lowerBound) || !reading.table.names.hasArticles
    return isNoun && range.contains(where: isContent) || range.contains { reading.tags[$0].meets(.title | .source) }
  }
}
