/// Finds the subject of a verb of saying among the words about it: a name, else a role or a pronoun.
struct SubjectReader {
  /// Tokens before and behind a verb.
  static let reach = 24
  /// Tokens of a role.
  static let longestRole = 8

  /// Tokens up to the noun that a role begins with.
  private static let nearNoun = 2

  /// Tokens of what says where or to whom.
  static let longestAdverbial = 6

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
    if isTold(by: verb, in: clause) { return nil }
    if let subject = interposed(behind: verb, in: clause) { return subject }
    // What stands behind a verb that has words of its own before it is no subject.
    let start = (clause.lowerBound..<verb).last { inside[$0] }.map { $0 + 1 } ?? clause.lowerBound
    if let first = clause.first, first < verb, reading.table.isAuxiliary(reading[first].normalized),
      let subject = after(first, in: clause.lowerBound..<verb)
    {
      return subject
    }
    let isInverted =
      verb - start < 3 || verb - start < 7 && (start..<verb).allSatisfy { !isContent($0) || isTime($0) }
      || verb - start < Self.longestAdverbial && start == clause.lowerBound
        && !(start..<verb).contains(where: mayBeSubject)
    return before(verb, in: clause) ?? (isInverted ? after(verb, in: clause) : nil)
  }

  /// `The plan, says the architect Runa Velt, is “a disgrace”`: a verb behind a comma, whose subject another ends.
  private func interposed(behind verb: Int, in clause: Range<Int>) -> Range<Int>? {
    guard verb - 1 >= clause.lowerBound, isMark(verb - 1, in: ",—–"), verb + 1 < clause.upperBound,
      isBeforeName(verb + 1) || isSubjectPronoun(verb + 1),
      let subject = after(verb, in: clause), isMark(subject.upperBound, in: ",—–"),
      subject.contains(where: { isSomebody($0) || isSubjectPronoun($0) }) || names.within(subject).first != nil
    else { return nil }
    return subject
  }

  /// `Quill was told`: whoever is told says nothing.
  private func isTold(by verb: Int, in clause: Range<Int>) -> Bool {
    clause.contains(verb - 1) && reading.tags[verb - 1].contains(.passive) && reading.tags[verb].contains(.telling)
  }

  /// `si limita a dire Orvel Tamm` has none before its verb.
  private func mayBeSubject(_ index: Int) -> Bool {
    reading.isMark(index) || reading.isCapital(index) || hasArticle(index) || isSubjectPronoun(index)
      || reading.tags[index].meets(.title | .source | .negation)
  }

  func isTime(_ index: Int) -> Bool { reading.tags[index].meets(.relative | .weekday | .month | .pronoun) }

  // MARK: Before the verb

  /// The nearest name, role or pronoun; behind a comma the first of the clause: `Quill, head of the port, said`.
  private func before(_ verb: Int, in clause: Range<Int>) -> Range<Int>? {
    let start = max(clause.lowerBound, verb - Self.reach)
    let mark = (start..<verb).last { isParting($0) }
    if let mark, mark + 1 < verb, let near = nearest(before: verb, from: mark + 1, in: clause) { return near }
    guard let mark else { return nearest(before: verb, from: start, in: clause) }
    if isMark(mark, in: ":") || isGovernedRelative(mark + 1..<verb) { return nil }
    return apposed(before: mark, from: start) ?? first(from: start, before: mark) ?? roleAtStart(of: start..<mark)
  }

  /// `the member for Lenna, Orvel Tamm, said`: the name between commas behind a role with its article.
  private func apposed(before mark: Int, from start: Int) -> Range<Int>? {
    guard isMark(mark, in: ","), let name = names.within(start..<mark).last, name.range.upperBound == mark,
      name.value.contains(" ")
    else { return nil }
    var comma = name.range.lowerBound - 1
    while comma > start, reading.tags[comma].contains(.title) || isMark(comma, in: ".") { comma -= 1 }
    guard comma > start, isMark(comma, in: ","),
      (start..<comma).contains(where: hasArticle)
    else { return nil }
    return name.range
  }

  /// `three protesters, one of whom shouted`: another than whoever the sentence begins with.
  private func isGovernedRelative(_ words: Range<Int>) -> Bool {
    words.dropFirst().contains {
      reading.table.beginsSubordinate(reading[$0].normalized) && reading.tags[$0 - 1].contains(.preposition)
    }
  }

  private func nearest(before verb: Int, from start: Int, in clause: Range<Int>) -> Range<Int>? {
    var index = verb - 1
    if index > start, reading.table.joinsVerbs(reading[index].normalized) {
      return sayingBefore(index, from: start) ?? first(from: start, before: index)
    }
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

  /// `Quill said she had read the report and called it “serious”`: the subject of the verb before, where that says something.
  private func sayingBefore(_ end: Int, from start: Int) -> Range<Int>? {
    var index = end - 1
    while index >= start, !inside[index] {
      let subject = name(at: index) ?? (isSubjectPronoun(index) ? index..<index + 1 : nil)
      if let subject {
        if subject.upperBound <= end, reading.tags[subject.upperBound].meets(.saying | .speech),
          isSubject(subject, from: start)
        {
          return subject
        }
        index = subject.lowerBound
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
        if isInSubordinate(name, from: start) {
          index = name.upperBound
          continue
        }
        let next = name.upperBound
        let isHead =
          !mayBeVerb(name)
          && (next >= end || reading.isMark(next) || !isContent(next) || reading.tags[next].meets(.saying | .speech)
            || isVerb(after: name, before: end))
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

  /// `Writing on Monday, the mayor said`: one word with a capital that only its place gives it, and a preposition.
  private func mayBeVerb(_ name: Range<Int>) -> Bool {
    guard name.count == 1, let fact = names.within(name).first, fact.isWeak else { return false }
    return name.upperBound < inside.count && reading.tags[name.upperBound].contains(.preposition)
  }

  /// `The senator also took a swipe at Quill, calling her …`: a title with its article and no name, whose verb follows.
  private func actingRole(at index: Int, before end: Int) -> Range<Int>? {
    guard isArticle(index),
      let noun = (index + 1..<min(end, index + 3)).first(where: { reading.tags[$0].meets(.title | .source) }),
      noun + 1 < end, !reading.isMark(noun + 1), !isContent(noun + 1), !isGoverned(index, from: max(0, index - 1)),
      !reading.tags[noun + 1].meets(.preposition | .particle | .determiner | .definite | .relative | .title | .source)
    else { return nil }
    return index..<noun + 1
  }

  /// `A young man, dressed in black, came in, saying: “…”`
  private func roleAtStart(of clause: Range<Int>) -> Range<Int>? {
    guard let first = clause.first(where: { !reading.isMark($0) }),
      isArticle(first) || reading.tags[first].meets(.title | .source),
      let role = role(from: first, in: clause)
    else { return nil }
    if role.upperBound >= clause.upperBound || reading.isMark(role.upperBound) { return role }
    // `The nominee had a name for her as well, calling her …`
    let noun = role.prefix(Self.nearNoun).first { reading.tags[$0].meets(.title | .source) }
    return noun.map { role.lowerBound..<$0 + 1 }
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
    if reading.table.isObjectArticle(reading[index].normalized) { return nil }
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
}
