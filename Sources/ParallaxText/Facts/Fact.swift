/// A fact that a sentence states, with a value by which it is compared.
package struct Fact: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    case number
    case year, month, day, weekday, clock, relative, ordinal
    case name
  }

  package let kind: Kind
  /// Tokens of the report, or of the reading that it was taken over to.
  package private(set) var range: Range<Int>
  /// Equal for two facts that say the same, whatever their form.
  package let value: String
  /// The number's unit as the languages number it; nil where there is none beside it.
  package var unit: Double?
  /// Tokens of a number with its unit, of a fact without one the same as `range`.
  package var whole: Range<Int>
  /// A name that only the capital at the beginning of a sentence tells.
  package var isWeak = false
  /// A name with a common noun in it.
  package var isCommon = false
  /// First letters of all words of a name, common nouns too.
  package var initials = ""

  package init(kind: Kind, range: Range<Int>, value: String) {
    self.kind = kind
    self.range = range
    self.value = value
    whole = range
  }

  /// The same so many tokens later.
  package func moved(by count: Int) -> Fact {
    var fact = self
    fact.range = range.moved(by: count)
    fact.whole = whole.moved(by: count)
    return fact
  }

  package var isDate: Bool { kind != .number && kind != .name && kind != .ordinal }
}

extension Range<Int> {
  /// The same so many places further on.
  package func moved(by count: Int) -> Range<Int> { lowerBound + count..<upperBound + count }
}
