/// Who says a quotation by the place of the words behind it, whatever their verb: `“…”, mused the old Orvel Tamm`,
/// `“…,” Dessa Quill shrugged`.
///
/// What a comma or a dash parts from a quotation that begins its sentence speaks of whoever says it. Beside a verb that is
/// in no list a speaker is a name, a pronoun, or a role that is one by itself (the mayor).
struct PlacedSpeaker {
  /// Tokens between a verb and its subject behind it.
  static let nearSubject = 5
  /// Tokens between a verb and a name of one word.
  private static let nearWord = 3
  /// Tokens between a verb and its subject where the quotation is whole.
  private static let farSubject = 8
  /// Words of a quotation that is more than a title or a slogan.
  private static let fewestWords = 4
  /// Tokens of a role before a verb.
  private static let longestRole = 5

  private let reading: TaggedTokens
  private let subjects: SubjectReader

  init(_ reading: TaggedTokens, _ subjects: SubjectReader) {
    self.reading = reading
    self.subjects = subjects
  }

  /// - Parameter clause: from what follows the closing mark to the end of the sentence.
  /// - Returns: tokens.
  func speaker(of span: MarkedSpan, in clause: Range<Int>) -> Range<Int>? {
    if !reading.table.names.hasBareDash, isDashAlone(between: span.range, and: clause) { return nil }
    let isWhole = isWhole(span)
    if let speaker = inverted(in: clause, isWhole: isWhole) { return speaker }
    let isFollowed = subjects.isMark(last(of: span.range), in: ",") || isBetween(clause)
    return isWhole && isFollowed ? following(in: clause) : nil
  }

  /// `„…“, Orvel Tamm zuckt mit den Schultern, „…“`
  private func isBetween(_ clause: Range<Int>) -> Bool {
    let end = clause.upperBound - 1
    return end > clause.lowerBound && reading.isQuoteMark(end) && subjects.isMark(end - 1, in: ",")
  }

  /// The last token inside the marks, but for marks of quotations inside it: the comma of `“He said ‘no,’” she shrugged`.
  func last(of span: Range<Int>) -> Int {
    var last = span.upperBound - 1
    while last > span.lowerBound, reading.isQuoteMark(last) { last -= 1 }
    return last
  }

  /// `«Три ночі на хуторі» — нова п’єса`: a dash without a comma parts no quotation from its speaker.
  private func isDashAlone(between span: Range<Int>, and clause: Range<Int>) -> Bool {
    let between = last(of: span)..<max(span.upperBound, clause.lowerBound)
    return between.contains { subjects.isMark($0, in: "—–-") } && !between.contains { subjects.isMark($0, in: ",.!?…") }
  }

  /// Whether a quotation begins its sentence, and is more than a title.
  private func isWhole(_ span: MarkedSpan) -> Bool {
    let start = span.range.lowerBound
    let sentence = reading.report.sentences[reading.report.sentence(ofToken: start)].tokens
    let words = span.parts.joined().lazy.filter { !reading.isMark($0) }
    return (sentence.lowerBound..<max(sentence.lowerBound, start)).allSatisfy(reading.isMark)
      && words.prefix(Self.fewestWords).count == Self.fewestWords
  }

  // MARK: Verb first

  func inverted(in clause: Range<Int>, isWhole: Bool) -> Range<Int>? {
    if let pronoun = joined(at: clause) { return pronoun }
    if let name = behindAuxiliary(in: clause) { return name }
    guard let verb = verb(at: clause), isVerb(verb) else { return nil }
    let reach = isWhole ? Self.farSubject : Self.nearSubject
    // `queixa-se Orvel Tamm`
    let start = subjects.isHyphen(verb + 1) ? verb + 3 : verb + 1
    let near = start..<max(start, min(clause.upperBound, start + reach))
    let end = near.first(where: ends) ?? near.upperBound
    if let name = name(in: start..<end, of: clause) { return name }
    guard isWhole, start < clause.upperBound else { return nil }
    if subjects.isSubjectPronoun(start) { return start..<start + 1 }
    return role(from: start, in: clause)
  }

  /// Where the words between a verb and its subject end: at a mark, or at what begins a clause (`as Orvel Tamm stepped out`).
  private func ends(_ index: Int) -> Bool {
    if reading.isMark(index) { return !subjects.isHyphen(index) }
    let tags = reading.tags[index]
    return isSaying(index)
      || !subjects.isContent(index) && !subjects.hasArticle(index)
        && !tags.meets(.preposition | .particle | .title | .pronoun | .source)
  }

  /// `lâche-t-il`
  private func joined(at clause: Range<Int>) -> Range<Int>? {
    guard let first = clause.first else { return nil }
    let pronoun = (first + 1..<clause.upperBound).first { !subjects.isHyphen($0) && !subjects.isLetter($0) }
    guard let pronoun, pronoun > first + 1, subjects.isSubjectPronoun(pronoun) else { return nil }
    return pronoun..<pronoun + 1
  }

  /// `hat Orvel Tamm geschimpft`
  private func behindAuxiliary(in clause: Range<Int>) -> Range<Int>? {
    guard let first = clause.first, reading.table.isAuxiliary(reading[first].normalized) else { return nil }
    let name = name(in: first + 1..<min(clause.upperBound, first + 1 + Self.nearSubject), of: clause)
    guard let name, (first + 1..<name.lowerBound).allSatisfy(subjects.isBeforeName) else { return nil }
    return name
  }

  /// The first word of a clause, behind what goes with it: `“…”, se queja Orvel Tamm`,
  /// `« … », a grincé Orvel Tamm`.
  private func verb(at clause: Range<Int>) -> Int? {
    guard var verb = clause.first else { return nil }
    while verb + 1 < clause.upperBound, verb < clause.lowerBound + 2, goesWithVerb(verb) { verb += 1 }
    return verb
  }

  private func goesWithVerb(_ index: Int) -> Bool {
    reading[index].kind == .word && !reading.isCapital(index)
      && reading.table.isAuxiliary(reading[index].normalized)
  }

  private func isVerb(_ index: Int) -> Bool {
    reading[index].kind == .word && !reading.isCapital(index)
      && (!subjects.isHyphen(index + 1) || reading.table.isAuxiliary(reading[index + 2].normalized))
      && subjects.isContent(index) && !reading.table.isHearing(reading[index].normalized)
      && !reading.tags[index].meets(.preposition | .determiner | .complement | .title | .source | .number | .unit)
  }

  /// The first name of two words, else the first.
  private func name(in near: Range<Int>, of clause: Range<Int>) -> Range<Int>? {
    let names = subjects.names.within(near).filter { name in
      !name.isCommon && isNear(name, behind: near.lowerBound)
        && subjects.isSubject(name.range, from: near.lowerBound)
        && (!reading.table.names.nounsHaveCapitals || isPerson(name.range))
    }
    guard let name = names.first(where: { $0.value.contains(" ") }) ?? names.first else { return nil }
    return subjects.source(behind: name.range, from: near.lowerBound - 1, before: clause.upperBound)
      ?? subjects.whole(name.range, before: clause.upperBound)
  }

  private func isNear(_ name: Fact, behind start: Int) -> Bool {
    let before = name.range.lowerBound - 1
    return before - start < Self.nearWord - 1 || name.value.contains(" ") || reading.tags[before].contains(.title)
      || subjects.isMark(before, in: ".") && reading.tags[before - 1].contains(.title)
  }

  /// Where nouns have capitals, two of them and nothing else make a name; behind an article it takes three:
  /// `der Landwirt Ilmo Brask`, but `der Öffnung von Schleusen`.
  private func isPerson(_ name: Range<Int>) -> Bool {
    let words = name.filter { !reading.isMark($0) && !reading.tags[$0].contains(.particle) }
    return words.count > (subjects.hasArticle(name.lowerBound - 1) ? 2 : 1) && words.allSatisfy(reading.isCapital)
  }

  /// `sighed the mayor`, and the name that stands behind it: `a énuméré la présidente, Marianne Duc`.
  private func role(from start: Int, in clause: Range<Int>) -> Range<Int>? {
    let isNoun =
      subjects.hasArticle(start) || subjects.isSomebody(start) || !reading.table.names.hasArticles
    guard isNoun, let role = subjects.role(from: start, in: clause), isSomebody(role) else { return nil }
    guard subjects.isMark(role.upperBound, in: ",") else { return role }
    let name = subjects.names.within(role.upperBound..<clause.upperBound).first
    return name?.range.lowerBound == role.upperBound + 1 ? name?.range : role
  }

  private func isSomebody(_ role: Range<Int>) -> Bool {
    role.contains { index in
      subjects.isSomebody(index)
        || reading[index].kind == .number && subjects.isHyphen(index + 1)  // `der 52-Jährige`
    }
  }

  // MARK: Speaker first

  private func following(in clause: Range<Int>) -> Range<Int>? {
    guard let subject = subject(at: clause), clause.contains(subject.upperBound) else { return nil }
    let verb = subject.upperBound
    let isVerb =
      reading[verb].kind == .word && !reading.isCapital(verb)
      && !reading.tags[verb].meets(
        .preposition | .particle | .determiner | .definite | .complement | .title | .source | .number | .negation)
      && (subjects.isContent(verb) || reading.tags[verb].contains(.speech))
    return isVerb ? subject : nil
  }

  /// The name, the pronoun or the role that a clause begins with.
  private func subject(at clause: Range<Int>) -> Range<Int>? {
    guard let first = clause.first else { return nil }
    if subjects.isSubjectPronoun(first) { return first..<first + 1 }
    var start = first
    while start + 1 < clause.upperBound, reading.tags[start].contains(.title) || subjects.isMark(start, in: ".") {
      start += 1
    }
    if let name = subjects.names.within(start..<clause.upperBound).first, name.range.lowerBound == start {
      return name.range
    }
    guard subjects.isArticle(first) else { return nil }
    let near = first + 1..<max(first + 1, min(clause.upperBound, first + Self.longestRole))
    return near.first(where: subjects.isSomebody).map { first..<$0 + 1 }
  }

  private func isSaying(_ index: Int) -> Bool { reading.tags[index].meets(.saying | .speech | .credit) }
}
