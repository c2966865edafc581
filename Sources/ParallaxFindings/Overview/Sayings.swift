internal import ParallaxCollation
internal import ParallaxText

/// What a report says that somebody said.
struct Saying {
  let report: Int
  /// The report that has the words for the speaker: another one where both print the same quotation.
  var source: Int
  let name: Fact?
  /// Tokens of the words for the speaker, in the source.
  let speaker: Range<Int>
  /// 0 where it is told in the report's words.
  let words: Int
  let sentence: Int
  /// Bytes of what is said.
  let bytes: Range<Int>
}

/// What the reports of a story say that somebody said, and which quotations are left of which the speaker is not sure.
///
/// Sure is a name or a role beside the words, and who is named beside the same words in another report. A name that a
/// pronoun stands for counts where its report names it as a speaker too, and no report gives the words to another.
struct Sayings {
  /// Words of a quotation that make nobody a speaker who has no name: `so-called “birthers”`.
  private static let label = 2

  private let material: OverviewMaterial
  private(set) var all: [Saying] = []
  /// Those whose name a pronoun stands for.
  private var derived: [Saying] = []
  /// Quotations of which the report does not tell the speaker.
  private var open: [(report: Int, sentence: Int, bytes: Range<Int>, words: Int)] = []

  init(_ material: OverviewMaterial, _ quotations: [SharedQuotation]) {
    self.material = material
    for report in material.story.reports { read(report) }
    let named = all.filter { $0.name != nil }
    for quotation in quotations { settle(quotation, named) }
    for saying in derived {
      if named.contains(where: { $0.report == saying.report && areOne($0, saying) }) {
        all.append(saying)
      } else {
        leaveOpen(saying)
      }
    }
  }

  /// Reports with quotations of which the speaker is not sure.
  var openReports: Set<Int> { Set(open.map(\.report)) }

  private mutating func leaveOpen(_ saying: Saying) {
    open.append((saying.report, saying.sentence, saying.bytes, saying.words))
  }

  private func areOne(_ one: Saying, _ other: Saying) -> Bool {
    guard let a = one.name, let b = other.name else { return false }
    return NameForm.relation(a.value, b.value, material.facts.tables.nicknames) == .same
  }

  /// The speaker of words that several reports print is the speaker in all of them, where one alone is named; who is meant
  /// by a pronoun is not sure where he is not the one.
  private mutating func settle(_ quotation: SharedQuotation, _ named: [Saying]) {
    let places = quotation.places.filter(\.isQuoted)
    func isThere(_ report: Int, _ bytes: Range<Int>) -> Bool {
      places.contains { $0.report == report && $0.bytes.overlaps(bytes) }
    }
    let known = named.filter { isThere($0.report, $0.bytes) && $0.words > 0 }
    let meant = derived.filter { isThere($0.report, $0.bytes) }
    let speaker = known.first.flatMap { first in known.allSatisfy { areOne(first, $0) } ? first : nil }
    let isOne = (known + meant).allSatisfy { other in (known + meant).first.map { areOne($0, other) } ?? true }
    if !isOne {
      for saying in meant { leaveOpen(saying) }
      derived.removeAll { isThere($0.report, $0.bytes) }
    }
    guard let speaker else { return }
    let settled = open.filter { isThere($0.report, $0.bytes) }
    open.removeAll { isThere($0.report, $0.bytes) }
    all += settled.map {
      Saying(
        report: $0.report, source: speaker.source, name: speaker.name, speaker: speaker.speaker, words: $0.words,
        sentence: $0.sentence, bytes: $0.bytes)
    }
  }

  private mutating func read(_ report: Int) {
    let facts = material.facts[report]
    for quotation in facts.attributedQuotations {
      let sentence = facts.report.sentence(ofToken: quotation.range.lowerBound)
      guard facts.report.role(ofSentence: sentence) == .body else { continue }
      let bytes = facts.report.bytes(ofTokens: quotation.range)
      let words = quotation.parts.reduce(0) { $0 + $1.count { facts.report.tokens[$0].kind != .mark } }
      func saying(_ name: Fact?, _ speaker: Range<Int>) -> Saying {
        Saying(
          report: report, source: report, name: name, speaker: speaker, words: quotation.isDirect ? words : 0,
          sentence: sentence, bytes: bytes)
      }
      let speaker = quotation.speaker.map { SpeakerWords($0, facts) }
      if let named = quotation.isDirect ? UtteranceSpeaker(facts, quotation.range).speaker : nil {
        let isBeside = speaker?.isSubject ?? false || speaker?.stands(behind: quotation, named.name) ?? false
        if let speaker, isBeside, speaker.ends(with: named.name) {
          all.append(saying(named.name, speaker.shown(named.name)))
        } else if speaker?.isRole ?? false {
          all.append(saying(nil, speaker?.words ?? named.words))
        } else {
          derived.append(saying(named.name, named.name.range))
        }
      } else if let speaker, speaker.isSubject, words > Self.label || !quotation.isDirect {
        let name = quotation.isDirect ? nil : speaker.name
        if name != nil || speaker.isRole { all.append(saying(name, speaker.words)) }
      } else if quotation.isDirect {
        open.append((report, sentence, bytes, words))
      }
    }
  }
}
