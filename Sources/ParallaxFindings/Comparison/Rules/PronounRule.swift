internal import ParallaxText

/// A pronoun by a verb of saying, which the other reading fills with a name that does not stand before it.
struct PronounRule: FactRule {
  static let audience = FactRules.Audience.copies
  /// Tokens before the pronoun in which the name is looked for.
  private static let reach = 250

  private let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  var differences: [FactDifference] { pair.own.tokens.indices.compactMap(speaker) }

  private func speaker(_ token: Int) -> FactDifference? {
    guard pair.own.tags[token].contains(.pronoun), pair.alignment.toOther[token] < 0, !pair.own.isQuoted[token],
      pair.speaks(token..<token + 1, in: pair.own), let gap = pair.alignment.interval(of: token..<token + 1)
    else { return nil }
    let facts = pair.other.names
    guard let name = facts.first(where: { $0.range.overlaps(gap) }), pair.speaks(name.range, in: pair.other),
      !stands(name, before: token)
    else { return nil }
    return FactDifference(
      kind: .speaker, own: .words(token..<token + 1), other: .words(name.range), ownValue: "pronoun",
      value: name.value)
  }

  /// Whether the name, or a word of it, stands in the text before the pronoun.
  private func stands(_ name: Fact, before token: Int) -> Bool {
    let report = pair.own.report
    let words = name.value.split(separator: " ").map(String.init)
    let before = report.tokens[..<report.token(atByte: Int(pair.own.tokens[token].start))].suffix(Self.reach)
    return before.contains { earlier in
      guard earlier.kind == .word else { return false }
      let form = NameForm.skeleton(of: report.document.string(earlier.bytes))
      return words.contains { NameForm.areOne($0, form, pair.own.table.names.nicknames) }
    }
  }
}
