internal import ParallaxText

/// A number, an amount or a day of a reading, which others may write in another form.
struct Quantity: Equatable {
  let tokens: Range<Int>
  /// Equal for two quantities that mean the same: `$5 million` and `5 million dollars`.
  let value: String
}

extension PassageWords {
  /// What the reading counts or dates, in order: the rules are those by which facts are compared. Of two that share a
  /// sign (`1$000`) the first holds.
  var quantities: [Quantity] {
    let facts = own(facts.numbers)
    var quantities: [Quantity] = []
    func add(_ quantity: Quantity) {
      if quantity.tokens.lowerBound >= quantities.last?.tokens.upperBound ?? 0 { quantities.append(quantity) }
    }
    for fact in facts {
      if let quantity = amount(fact) ?? day(fact) { add(quantity) }
    }
    return quantities
  }

  /// A number with its unit. `Twice` is none, nor what a single letter makes large: it may be metres.
  private func amount(_ fact: Fact) -> Quantity? {
    guard fact.kind == .number else { return nil }
    let isPlain = fact.range.allSatisfy {
      !has(.multiple, $0) && (tokens[$0].kind == .number || tokens[$0].bytes.count > 1 || tokens[$0].kind == .mark)
    }
    guard isPlain else { return nil }
    return Quantity(tokens: fact.whole, value: fact.unit.map { "\(fact.value) \($0)" } ?? fact.value)
  }

  private func has(_ tags: WordTags, _ index: Int) -> Bool { table.tags(of: tokens[index]).contains(tags) }

  /// A day with its month, or a time: `Jan. 5`, `the 5th of January`, `5 p.m.`
  private func day(_ fact: Fact) -> Quantity? {
    guard fact.kind == .date || fact.kind == .clock else { return nil }
    return Quantity(tokens: fact.whole, value: fact.kind == .date ? "day \(fact.value)" : "time \(fact.value)")
  }
}

/// The quantities that two readings share but write in different words, each treated as one word with a new number.
struct EqualQuantities {
  private(set) var a: [JoinedTokens] = []
  private(set) var b: [JoinedTokens] = []

  init(_ wordsA: PassageWords, _ quantitiesA: [Quantity], _ wordsB: PassageWords, _ quantitiesB: [Quantity]) {
    guard !quantitiesA.isEmpty, !quantitiesB.isEmpty else { return }
    var forms: [String: [WordID]] = [:]
    for quantity in quantitiesA { forms[quantity.value] = WordSequence.words(wordsA, quantity.tokens) }
    var numbers: [String: WordID] = [:]
    for quantity in quantitiesB where numbers[quantity.value] == nil {
      guard let form = forms[quantity.value], form != WordSequence.words(wordsB, quantity.tokens) else {
        continue
      }
      numbers[quantity.value] = WordID(wordsA.table.count + numbers.count)
    }
    func joined(_ quantities: [Quantity]) -> [JoinedTokens] {
      quantities.compactMap { quantity in
        numbers[quantity.value].map { JoinedTokens(tokens: quantity.tokens, word: $0) }
      }
    }
    (a, b) = (joined(quantitiesA), joined(quantitiesB))
  }
}
