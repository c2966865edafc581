internal import ParallaxCollation
internal import ParallaxSupport
internal import ParallaxText

/// What every report has of an utterance.
///
/// Texts come first: who quotes it, then who has its words without marks; ties second. Nobody is absent who has a run
/// of its words.
struct UtterancePrintings {
  /// So many wordings are looked for in the reports that do not quote it.
  private static let mostWordings = 16
  /// A run of so many words and bytes of letters is part of an utterance.
  private static let runWords = 5
  private static let runLetters = 20

  private let quoted: [QuotedWords]
  private let finder: CounterpartFinder
  private let collation: Collation
  private let story: Story

  init(_ quoted: [QuotedWords], _ finder: CounterpartFinder, _ collation: Collation, story: Story) {
    self.quoted = quoted
    self.finder = finder
    self.collation = collation
    self.story = story
  }

  /// - Parameter group: indices of quotations, ascending.
  func counterparts(of group: [Int]) -> Counterparts {
    let quotations = group.map { quoted[$0] }
    let head = quotations.min { ($1.words.count, $0.report) < ($0.words.count, $1.report) } ?? quotations[0]
    let own = quotations.map { printing(of: $0, beside: head) }
    var named = Set(quotations.map(\.report))
    let wordings = wordings(of: quotations)
    let unmarked = finder.words.reports.indices.filter { !named.contains($0) }.compactMap {
      printed(in: $0, wordings, head)
    }
    named.formUnion(unmarked.map(\.report))
    let speaker = speaker(of: quotations, head)
    let sources = quotations.flatMap { quotation in
      quotation.places.map {
        CounterpartFinder.Source(report: quotation.report, bytes: $0, speaker: speaker?.speakerStem)
      }
    }
    let runs = story.reports.filter { !named.contains($0) }.compactMap { part(of: head, in: $0) }
    named.formUnion(runs.filter { $0.kept >= 0.5 }.map(\.report))
    let told = finder.counterparts(of: sources, in: story.reports.filter { !named.contains($0) }, as: .quotation)
    let parts = runs.filter { run in !told.printings.contains { $0.report == run.report } }
    named.formUnion((told.printings + parts).map(\.report))
    let rest = story.reports.filter { !named.contains($0) }
    let unclear = rest.filter { report in
      told.unclear.contains(report) || quotations.contains { finder.words.folded[report].contains($0.folded) }
    }
    let headFirst = own.firstIndex { $0.report == head.report && $0.places.first?.bytes == head.places.first } ?? 0
    var others = own + unmarked + told.printings + parts
    let first = others.remove(at: headFirst)
    return Counterparts(
      speaker: speaker?.speaker, speakers: speakers(of: quotations, head),
      printings: [first] + others.sorted { order($0) < order($1) }, unclear: unclear,
      absent: rest.filter { !unclear.contains($0) })
  }

  /// The quotation whose words for the speaker are taken: names before roles before pronouns, those of the head first. A short
  /// part of it may be said by another.
  private func speaker(of quotations: [QuotedWords], _ head: QuotedWords) -> QuotedWords? {
    quotations.enumerated().filter { $0.element.speaker != nil && 2 * $0.element.words.count >= head.words.count }
      .min { rank($0.element, head, $0.offset) < rank($1.element, head, $1.offset) }?.element
  }

  /// The people whom reports name for most of the words, where they are several.
  private func speakers(of quotations: [QuotedWords], _ head: QuotedWords) -> [NamedSpeaker] {
    let named = quotations.filter { $0.speakerName != nil && 2 * $0.words.count >= head.words.count }
    if Set(named.map(\.speakerName)).count < 2 || Set(named.map(\.report)).count < 2 { return [] }
    let nicknames = collation.facts(of: story).tables.nicknames
    var people: [(name: String, text: String, reports: Set<Int>)] = []
    for quotation in named {
      guard let name = quotation.speakerName, let text = quotation.speaker else { continue }
      if let known = people.firstIndex(where: { OnePerson.mayBe($0.name, name, nicknames) }) {
        people[known].reports.insert(quotation.report)
      } else {
        people.append((name, text, [quotation.report]))
      }
    }
    if people.count < 2 { return [] }
    return people.map { NamedSpeaker(text: $0.text, reports: $0.reports.sorted()) }
  }

  private func rank(_ quotation: QuotedWords, _ head: QuotedWords, _ number: Int) -> (Int, Int, Int) {
    (quotation.speakerRank, quotation.key == head.key ? 0 : 1, number)
  }

  private func order(_ printing: Printing) -> (Int, Int) {
    (printing.report, printing.places.first?.bytes.lowerBound ?? 0)
  }

  private func printing(of quotation: QuotedWords, beside head: QuotedWords) -> Printing {
    let isSame = quotation.isSame(as: head)
    let kept = isSame ? 1 : Double(Runs.inOrder(head.content, quotation.content)) / Double(max(1, head.content.count))
    return finder.words.printing(
      of: quotation.places, in: quotation.report, isSame ? .same : quotation.isCut(from: head) ? .cut : .reworded,
      kept: kept, speaker: quotation.speaker)
  }

  // MARK: Without marks

  /// The distinct words, the longest first; of single words nothing could be said.
  private func wordings(of quotations: [QuotedWords]) -> [QuotedWords] {
    var keys: Set<[UInt8]> = []
    let distinct = quotations.filter { keys.insert($0.key).inserted && ($0.content.count > 1 || $0.words.count > 3) }
    return Array(
      distinct.enumerated().sorted { ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset) }
        .prefix(Self.mostWordings).map(\.element))
  }

  private func printed(in report: Int, _ wordings: [QuotedWords], _ head: QuotedWords) -> Printing? {
    for wording in wordings {
      guard let place = finder.words.places(of: wording.folded, in: report).first else { continue }
      let isHead = wording.key == head.key
      let likeness: Printing.Likeness = !isQuoted(place, in: report) ? .unmarked : isHead ? .same : .cut
      return finder.words.printing(
        of: place, in: report, likeness, kept: Double(wording.content.count) / Double(max(1, head.content.count)))
    }
    return nil
  }

  private func isQuoted(_ bytes: Range<Int>, in report: Int) -> Bool {
    let tokens = finder.words.reports[report].tokens
    // Reports outside the story are searched as well.
    let facts = collation.facts(ofReport: report)
    let inside =
      finder.words.reports[report].token(
        atByte: bytes.lowerBound)..<tokens.prefixCount {
        Int($0.start) < bytes.upperBound
      }
    return inside.contains { facts.isQuoted[$0] || facts.isMaybeQuoted[$0] }
  }

  /// The longest run of the words that a report prints.
  private func part(of head: QuotedWords, in report: Int) -> Printing? {
    let words = head.folded
    guard words.count > Self.runWords else { return nil }
    let folded = finder.words.folded[report]
    var best: Range<Int>?
    var start = 0
    while start + Self.runWords <= words.count {
      var end = start + Self.runWords
      guard words.letterCount(of: start..<end) >= Self.runLetters, folded.contains(words.part(start..<end)) else {
        start += 1
        continue
      }
      while end < words.count, folded.contains(words.part(start..<end + 1)) { end += 1 }
      if end - start > best?.count ?? 0 { best = start..<end }
      start = end - Self.runWords + 2
    }
    guard let best, let place = finder.words.places(of: words.part(best), in: report).first else { return nil }
    let kept = Double(best.count) / Double(words.count)
    if let whole = quoted.first(where: { $0.report == report && $0.bytes.overlaps(place) }) {
      return finder.words.printing(of: whole.places, in: report, .reworded, kept: kept, speaker: whole.speaker)
    }
    return finder.words.printing(of: place, in: report, isQuoted(place, in: report) ? .cut : .unmarked, kept: kept)
  }
}
