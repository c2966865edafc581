/// A fact that a reading states, with a value by which it is compared.
package struct Fact: Equatable {
  package enum Kind: Equatable {
    case number
    case year, month, day, weekday, clock, relative, ordinal
    case name
  }

  package let kind: Kind
  /// Tokens of the reading.
  package private(set) var range: Range<Int>
  /// Equal for two facts that say the same, whatever their form.
  package let value: String
  /// The number's unit as a lexicon numbers it; nil where there is none beside it.
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

  /// The same so many tokens before.
  package func earlier(by count: Int) -> Fact {
    var fact = self
    fact.range = range.lowerBound - count..<range.upperBound - count
    fact.whole = whole.lowerBound - count..<whole.upperBound - count
    return fact
  }

  package var isDate: Bool { kind != .number && kind != .name && kind != .ordinal }
}
