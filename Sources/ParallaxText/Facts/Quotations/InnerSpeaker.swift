/// Who says a quotation by words inside its marks: `« Le quai est fermé, souffle Gwen Tréval. On attend. »`,
/// `«Мы не уйдём, — сказал Браск. — Мы ждём»`.
///
/// They stand between dashes or commas, with a verb of saying before its subject.
struct InnerSpeaker {
  /// Tokens between the mark and the verb.
  private static let nearVerb = 3
  /// Tokens between a comma and the next mark.
  private static let longest = 12
  /// The same between dashes.
  private static let longestBetweenDashes = 24

  private let reading: TaggedTokens
  /// For which no word is inside marks.
  private let subjects: SubjectReader
  private let placed: PlacedSpeaker

  init(_ reading: TaggedTokens, names: [Fact]) {
    self.reading = reading
    let none = Array(repeating: false, count: reading.report.tokens.count)
    subjects = SubjectReader(reading, inside: none, names: names)
    placed = PlacedSpeaker(reading, subjects)
  }

  func attribution(in span: MarkedSpan) -> SpeakerReader.Attribution? {
    for part in span.parts {
      for index in part.dropLast() where subjects.isMark(index, in: ",—–-") {
        guard let clause = clause(behind: index, in: part) else { continue }
        if let speaker = speaker(in: clause, behind: index) {
          return SpeakerReader.Attribution(clause: clause, speaker: speaker)
        }
      }
    }
    return nil
  }

  private func speaker(in clause: Range<Int>, behind mark: Int) -> Range<Int>? {
    if let verb = verb(of: clause, behind: mark) { return subjects.after(verb, in: clause) }
    // `«Мы ждём, — хохотнул Браск. — Мы ждём»`: a comma before the dash tells as much as a verb.
    let isParted = isDash(mark) && subjects.isMark(mark - 1, in: ",!?…")
    return isParted ? placed.inverted(in: clause, isWhole: true) : nil
  }

  /// From a dash or a comma to the next one.
  private func clause(behind mark: Int, in part: Range<Int>) -> Range<Int>? {
    let isDash = isDash(mark)
    if !isDash, !subjects.isMark(mark, in: ",") { return nil }
    let reach = isDash ? Self.longestBetweenDashes : Self.longest
    let words = mark + 1..<min(part.upperBound, mark + 1 + reach)
    guard let end = words.first(where: { isDash ? self.isDash($0) : subjects.isMark($0, in: ",.!?…") }), end > mark + 2
    else { return nil }
    return mark + 1..<end
  }

  /// A dash between words, no hyphen in one.
  private func isDash(_ index: Int) -> Bool {
    subjects.isMark(index, in: "—–-") && !subjects.isHyphen(index)
  }

  /// A verb of saying that the clause begins with; behind a comma alone it is the first word or goes with one.
  private func verb(of clause: Range<Int>, behind mark: Int) -> Int? {
    let verb = clause.prefix(Self.nearVerb).first { reading.tags[$0].meets(.saying | .speech) }
    guard let verb, !reading.tags[verb].meets(.attributing | .credit) else { return nil }
    let isFirst = (clause.lowerBound..<verb).allSatisfy {
      reading.table.isAuxiliary(reading[$0].normalized) || subjects.isHyphen($0) || subjects.isLetter($0)
        || subjects.isSubjectPronoun($0)
    }
    guard isFirst else { return nil }
    // `nous attendons, dit le maire, et`: behind a comma a subject stands right behind the verb.
    return isDash(mark) || beginsSubject(verb + 1) ? verb : nil
  }

  private func beginsSubject(_ index: Int) -> Bool {
    subjects.isHyphen(index) || subjects.hasArticle(index) || subjects.isSubjectPronoun(index)
      || reading.tags[index].contains(.title) || reading.isCapital(index)
  }
}
