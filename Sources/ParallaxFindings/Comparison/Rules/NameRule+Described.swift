internal import ParallaxText

/// What somebody is called before a name, where every noun has a capital and so looks like a part of it.
extension NameRule {
  /// From here on two words may be one first name in two spellings, or two that are taken for each other.
  private static let leastAlike = 0.6

  /// `der Besitzer Orvel Tamm`, `der Eigentümer Orvel Tamm`: where every noun has a capital, what somebody is called stands
  /// before two words that both have, or behind an article.
  func areDescribed(_ one: Fact, _ other: Fact) -> Bool {
    guard pair.own.table.names.nounsHaveCapitals, pair.other.table.names.nounsHaveCapitals else { return false }
    let (a, b) = (one.value.split(separator: " "), other.value.split(separator: " "))
    let alike = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
    if alike > 1 || alike == 0 { return alike > 1 }
    // `die Übersetzerin Katrin Tamm`, `die Übersetzerin Karin Tamm`
    let (before, there) = (a.dropLast().last ?? "", b.dropLast().last ?? "")
    let areAlike =
      before.first == there.first && NameForm.likeness(String(before), String(there)) >= Self.leastAlike
    return !areAlike && (hasArticle(one, pair.own) || hasArticle(other, pair.other))
  }

  private func hasArticle(_ name: Fact, _ reading: FactReading) -> Bool {
    let before = name.range.lowerBound - 1
    return before >= 0 && reading.tags[before].meets(.determiner | .definite)
  }
}
