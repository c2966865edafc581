internal import ParallaxText

/// Who does what to whom, where the two change places: `Armenia accused Azerbaijan`, `Azerbaijan has blamed Armenia`.
///
/// Both sentences have one verb of the same act in the active voice, a name before it and a name behind it. Where names have
/// cases a sentence may begin with its object, so one of the names has to stand in another form.
struct ActRule: FactRule {
  static let isSymmetric = true
  static let yields = true
  /// Tokens between the verb and a name.
  private static let reach = 8
  /// Tokens before the verb in which the passive voice shows.
  private static let auxiliary = 3

  private let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  /// A verb with the names on both sides.
  private struct Act {
    let verb: Int
    let kind: Double
    let before: Fact
    let after: Fact

    /// The name before it, and the verb.
    var subject: Range<Int> { before.range.lowerBound..<verb + 1 }
  }

  var differences: [FactDifference] {
    guard pair.own.table === pair.other.table else { return [] }
    return pair.own.sentences.flatMap { sentence -> [FactDifference] in
      guard let act = act(in: sentence, pair.own) else { return [] }
      for its in pair.image(of: sentence) {
        guard let other = self.act(in: its, pair.other), other.kind == act.kind, isTurned(act, other) else { continue }
        return [
          FactDifference(
            kind: .name, own: .words(act.subject), other: .words(other.subject), ownValue: act.before.value,
            value: other.before.value)
        ]
      }
      return []
    }
  }

  private func isTurned(_ own: Act, _ other: Act) -> Bool {
    areOne(own.before, other.after) && areOne(own.after, other.before) && !areOne(own.before, own.after)
      && (pair.own.table.hasArticles || stand(own.before, other.after) || stand(own.after, other.before))
  }

  private func areOne(_ one: Fact, _ two: Fact) -> Bool {
    let relation = NameForm.relation(one.value, two.value, pair.own.table.names.nicknames)
    // Endings of cases may make two first names of one.
    return relation == .same || !pair.own.table.hasArticles && relation == .firstName
  }

  /// Whether a name stands in two forms.
  private func stand(_ one: Fact, _ two: Fact) -> Bool { pair.own.text(one.range) != pair.other.text(two.range) }

  private func act(in sentence: Range<Int>, _ reading: FactReading) -> Act? {
    let verbs = sentence.filter { reading.tags[$0].contains(.act) && !reading.isQuoted[$0] }
    guard verbs.count == 1, let kind = reading.value(verbs[0]) else { return nil }
    let verb = verbs[0]
    let near = (verb - Self.reach..<verb + 1 + Self.reach).clamped(to: sentence)
    let names = reading.names.filter { near.contains($0.range.lowerBound) && reading.isContent($0.range.lowerBound) }
    guard let before = names.last(where: { $0.range.upperBound <= verb }),
      let after = names.first(where: { $0.range.lowerBound > verb }),
      !isPassive(verb, before: after, in: sentence, reading)
    else { return nil }
    return Act(verb: verb, kind: kind, before: before, after: after)
  }

  private func isPassive(_ verb: Int, before name: Fact, in sentence: Range<Int>, _ reading: FactReading) -> Bool {
    let auxiliaries = max(sentence.lowerBound, verb - Self.auxiliary)..<verb
    return auxiliaries.contains { reading.tags[$0].meets(.passive | .negation) }
      || (verb + 1..<name.range.lowerBound).contains { reading.tags[$0].meets(.agent | .act) || reading.isMark($0) }
  }
}
