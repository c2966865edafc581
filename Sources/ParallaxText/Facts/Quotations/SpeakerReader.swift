/// Finds who says a quotation: by the verb of saying beside it and the subject of that verb, else by the place of the words
/// behind it, else by words inside its marks.
///
/// `“…,” said the mayor, Dessa Quill`, `Tamm told Quill: “…”`, `« … », a-t-il ajouté`, `„…“, so Richterin Pohlmeier`.
/// What is found are words of the text; whom a pronoun means is not asked.
struct SpeakerReader {
  struct Attribution {
    /// Tokens that speak of the speaker.
    let clause: Range<Int>
    let speaker: Range<Int>
  }

  /// Tokens behind a quotation among which its verb must stand.
  private static let reach = 24
  /// Tokens before words that are part of their sentence among which it must stand.
  private static let near = 8
  /// Tokens of the clause behind it.
  private static let longest = 32
  /// Tokens of the clause before it.
  private static let longestBefore = 64

  private let reading: TaggedTokens
  private let marks: QuotationMarks
  private let subjects: SubjectReader
  private let placed: PlacedSpeaker
  private let inner: InnerSpeaker

  init(_ reading: TaggedTokens, _ marks: QuotationMarks, names: [Fact]) {
    self.reading = reading
    self.marks = marks
    subjects = SubjectReader(reading, inside: marks.inside, names: names)
    placed = PlacedSpeaker(reading, subjects)
    inner = InnerSpeaker(reading, names: names)
  }

  /// - Parameter known: the words about the speaker, where they are known.
  func attribution(of span: MarkedSpan, after known: Range<Int>?) -> Attribution? {
    if let known { return attribution(in: known, isBehind: true) }
    return besideMarks(span) ?? inner.attribution(in: span)
  }

  private func besideMarks(_ span: MarkedSpan) -> Attribution? {
    let (before, after) = (clauseBefore(span.range), clauseAfter(span.range))
    if subjects.isMark(before.last, in: ":") {
      return attribution(in: before, isBehind: false) ?? named(in: before) ?? attribution(in: after, isBehind: true)
    }
    if isParted(span.range, from: after) {
      // `Al oír «…», Orvel Tamm pidió`
      if before.suffix(Self.nearHearing).contains(where: isHearing) { return nil }
      // `She called the bill “a disgrace,” the agency reported.`
      if let last = before.last, !reading.isMark(last),
        let own = attribution(in: before, verbs: before.suffix(Self.near), isBehind: false),
        (own.speaker.upperBound..<max(own.speaker.upperBound, last)).contains(where: isSaying)
      {
        return own
      }
      return attribution(in: after, isBehind: true) ?? attribution(in: before, isBehind: false)
        ?? placed.speaker(of: span, in: after).map { Attribution(clause: after, speaker: $0) }
    }
    // Words that are part of the sentence: only a verb that stands near has them said.
    let near = subjects.isMark(before.last, in: ",") ? before : before.suffix(saidReach(of: before))
    // What stands before may be what the quotation names: `Im Buch „…“ rechnet Brask mit ihr ab`.
    let isAlone = before.allSatisfy(reading.isMark) || subjects.isMark(before.last, in: ",")
    let behind =
      isAlone && after.prefix(2).contains(where: isSaying) && !after.prefix(1).contains(where: isNameOrPronoun)
      ? after : 0..<0
    return attribution(in: before, verbs: near, isBehind: false) ?? attribution(in: behind, isBehind: true)
      ?? credited(in: before)
  }

  /// `According to Dessa Quill, who heads the union, the quay is “a disgrace”`: the source that a sentence begins with.
  private func credited(in clause: Range<Int>) -> Attribution? {
    let first = clause.first { !reading.isMark($0) }
    guard let first, first == reading.report.sentences[reading.report.sentence(ofToken: first)].tokens.lowerBound,
      let source = clause.prefix(Self.longestCredit).first(where: { reading.tags[$0].meets(.attributing | .credit) })
        ?? comparing(at: first, in: clause),
      let speaker = subjects.source(after: source, in: clause)
    else { return nil }
    return Attribution(clause: clause, speaker: speaker)
  }

  /// `Как отметил Ильмо Браск, причал «закрыт навсегда»`, `Como dijo`: a verb of saying behind one word that says little.
  private func comparing(at first: Int, in clause: Range<Int>) -> Int? {
    guard first + 1 < clause.upperBound, reading.table.isLight(reading[first].normalized), isSaying(first + 1),
      !reading.tags[first].meets(.pronoun | .preposition | .determiner | .definite | .negation | .passive),
      !reading.tags[first + 1].contains(.telling)
    else { return nil }
    return first + 1
  }

  /// Tokens up to the word that tells a source: `по словам`.
  private static let longestCredit = 2

  private func isHearing(_ index: Int) -> Bool { reading.table.isHearing(reading[index].normalized) }

  /// Tokens between a verb of hearing and what is heard.
  private static let nearHearing = 2

  /// Whether somebody who is not named says it: `“…,” people said`.
  func isSaidByAnother(_ span: MarkedSpan) -> Bool {
    let behind = clauseAfter(span.range)
    // `«…?» — озвалися з черги`: its own verb has no subject.
    if !reading.table.names.dropsPronouns, behind.first.map(isSaying) == true { return true }
    guard let first = behind.first else { return false }
    // `“…,” a manager who holds a tenth of the stock said`
    if subjects.isArticle(first) { return behind.prefix(Self.longestOther).contains(where: isSaying) }
    return !isSaying(first) && subjects.isContent(first)
      && behind.prefix(PlacedSpeaker.nearSubject).contains(where: isSaying)
  }

  /// Tokens of somebody who is not named, with what he is.
  private static let longestOther = 14

  /// `told Quill that the quay was “closed for good”` reaches further.
  private func saidReach(of before: Range<Int>) -> Int {
    let far = before.suffix(2 * Self.near)
    guard let that = far.last(where: { reading.tags[$0].contains(.complement) }),
      let verb = (far.startIndex..<that).last(where: isSaying)
    else { return Self.near }
    return max(Self.near, before.upperBound - verb)
  }

  /// Whether punctuation stands between a quotation and what follows it in its sentence.
  private func isParted(_ span: Range<Int>, from after: Range<Int>) -> Bool {
    if after.isEmpty { return false }
    return subjects.isMark(placed.last(of: span), in: ",.!?…")
      || (span.upperBound..<max(span.upperBound, after.lowerBound)).contains { subjects.isMark($0, in: ",.!?…—–-") }
  }

  private func isNameOrPronoun(_ index: Int) -> Bool {
    reading.tags[index].contains(.pronoun) || reading.isCapital(index)
  }

  /// The subject of a verb of saying.
  func subject(of verb: Int, in clause: Range<Int>) -> Range<Int>? { subjects.subject(of: verb, in: clause) }

  /// - Parameter verbs: where the verb may stand.
  private func attribution(in clause: Range<Int>, verbs: Range<Int>? = nil, isBehind: Bool) -> Attribution? {
    let verbs = (verbs ?? clause).filter { isSaying($0) }
    // `…,” though he asked them to leave`: another clause begins.
    let reach = isBehind && clause.first.map(beginsClause) == true ? 2 : Self.reach
    let near = isBehind ? verbs.filter { $0 < clause.lowerBound + reach } : verbs.reversed()
    for verb in near {
      if let speaker = subjects.subject(of: verb, in: clause) { return Attribution(clause: clause, speaker: speaker) }
    }
    return nil
  }

  /// A word that says little, and is no subject.
  private func beginsClause(_ index: Int) -> Bool {
    let tags = reading.tags[index]
    // `a-t-il ajouté`
    if subjects.isHyphen(index + 1) || reading.table.isAuxiliary(reading[index].normalized) { return false }
    return reading.table.isLight(reading[index].normalized)
      && !tags.meets(.pronoun | .determiner | .definite | .title | .source | .saying | .speech)
      && !reading.isCapital(index)
  }

  /// `Dessa Quill, mayor of Lenna: “…”`; in a headline what stands before a colon may be what it is about (`Trial of Quill:`).
  private func named(in clause: Range<Int>) -> Attribution? {
    guard let speaker = subjects.firstSubject(in: clause), !isBesideAnother(speaker, in: clause) else { return nil }
    let isHeadline = reading.report.role(ofSentence: reading.report.sentence(ofToken: speaker.lowerBound)) == .headline
    if isHeadline, clause.prefix(while: { $0 < speaker.lowerBound }).contains(where: isUntitled) { return nil }
    return Attribution(clause: clause, speaker: speaker)
  }

  /// `Flanked by engineer Orvel Tamm, mayor Dessa Quill had a promise: “…”`: a second person with a role of his own may be the
  /// one who speaks.
  private func isBesideAnother(_ speaker: Range<Int>, in clause: Range<Int>) -> Bool {
    guard speaker.upperBound < clause.upperBound else { return false }
    return subjects.names.within(speaker.upperBound..<clause.upperBound).contains {
      $0.value.contains(" ") && subjects.isSomebody($0.range.lowerBound - 1)
        && !reading.tags[$0.range.lowerBound - 1].contains(.preposition)
    }
  }

  private func isUntitled(_ index: Int) -> Bool {
    !reading.isMark(index) && !reading.tags[index].meets(.title | .source | .determiner | .definite)
  }

  private func isSaying(_ index: Int) -> Bool {
    guard !marks.inside[index], reading.tags[index].meets(.saying | .speech | .credit) else { return false }
    // `the United States`
    let sentence = reading.report.sentences[reading.report.sentence(ofToken: index)].tokens
    if reading.isCapital(index), index > sentence.lowerBound { return false }
    // `the report`, `his comments`
    return index == 0 || !reading.tags[index - 1].contains(.determiner)
      || reading.tags[index].meets(.attributing | .credit)
  }

  /// From the end of the quotation before, or the beginning of the sentence, to the opening mark.
  private func clauseBefore(_ span: Range<Int>) -> Range<Int> {
    let sentence = reading.report.sentences[reading.report.sentence(ofToken: span.lowerBound)].tokens
    let end = span.lowerBound > 0 && reading.isQuoteMark(span.lowerBound - 1) ? span.lowerBound - 1 : span.lowerBound
    var start = max(sentence.lowerBound, min(end, span.lowerBound - 1))
    if start > end { start = end }
    let limit = max(sentence.lowerBound, end - Self.longestBefore)
    while start > limit, !subjects.isMark(start - 1, in: ";") { start -= 1 }
    if start == sentence.lowerBound, let text = Dateline.end(in: start..<end, reading) { start = text }
    return start..<max(start, end)
  }

  /// From the closing mark to the end of the sentence, or to the next quotation.
  private func clauseAfter(_ span: Range<Int>) -> Range<Int> {
    let tokens = reading.report.tokens
    guard span.upperBound < tokens.count else { return span.upperBound..<span.upperBound }
    let last = reading.report.sentences[reading.report.sentence(ofToken: span.upperBound - 1)].tokens
    var start = span.upperBound
    while start < tokens.count, start < last.upperBound, reading.isMark(start) { start += 1 }
    guard start < last.upperBound else { return start..<start }
    let limit = min(last.upperBound, start + Self.longest)
    let end = (start..<limit).first { marks.inside[$0] || subjects.isMark($0, in: ";") } ?? limit
    return start..<end
  }
}
