/// A fact that a sentence states, with a value by which it is compared.
package struct Fact: Sendable, Equatable {
  package enum Kind: String, Sendable {
    case number
    /// A year, a month or a day by itself; `date` where two or three of them stand together.
    case year, month, day, date
    case weekday, clock, relative, ordinal
    case name
  }

  /// What the value means, where it is more than a number.
  package enum Meaning: Sendable, Equatable {
    case plain
    case amount(Amount)
    /// A day, and the other one that is meant where day and month may have changed places: `03/04/2024`.
    case date(PartialDate, or: PartialDate?)
    case clock(ClockTime)
  }

  package let kind: Kind
  /// Tokens of the report, or of the reading that it was taken over to.
  package private(set) var range: Range<Int>
  /// Equal for two facts that say the same, whatever their form.
  package let value: String
  package var meaning = Meaning.plain
  /// The number's unit as the languages number it; nil where there is none beside it.
  package var unit: Double?
  /// Whether a length of time tells when: `three years ago`, `two days later`.
  package var isAgo = false
  /// What a number is the name of, as the languages number it: articles, flights; nil where it counts something.
  package var label: Double?
  /// Tokens of a number with its unit, of a date with its article, of a fact without one the same as `range`.
  package var whole: Range<Int>
  /// A name that only the capital at the beginning of a sentence tells.
  package var isWeak = false
  /// A name with a common noun in it.
  package var isCommon = false
  /// A part of a run of capitals that is too long for one name.
  package var isPart = false
  /// A name with letters of two scripts in one word: it looks like another and is none.
  package var isMixed = false
  /// Which of several people of one name: junior 1, senior 2, the third 3 …; nil where the name does not say.
  package var generation: Double?
  /// A name with a word of capitals alone.
  package var hasAcronym = false
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

  /// A date or a time; an hour in words alone (`five o'clock`) counts as a number.
  package var isDate: Bool {
    if case .clock(let time) = meaning, time.isHourInWords { return false }
    return kind != .number && kind != .name && kind != .ordinal
  }
}

extension Range<Int> {
  /// The same so many places further on.
  package func moved(by count: Int) -> Range<Int> { lowerBound + count..<upperBound + count }
}
