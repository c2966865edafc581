/// What two facts are to each other.
package enum FactAgreement: Sendable, Equatable {
  /// They say the same, perhaps in other forms.
  case same
  /// One is vaguer than the other, or may be read so: nothing says that they differ.
  case fits
  case differs
  /// They are about different things.
  case apart
}

extension Fact {
  /// What this fact is to another of its report's language or another's. Symmetric.
  package func agreement(with other: Fact) -> FactAgreement {
    if label != other.label { return .apart }
    if kind == other.kind, value == other.value, meaning == other.meaning || meaning.isPlain { return .same }
    if isInOtherUnit(other) || isInOtherDegrees(other) || isInCents(other) || other.isInCents(self) { return .fits }
    switch (meaning, other.meaning) {
    case (.date(let one, let orOne), .date(let two, let orTwo)):
      return Self.agreement([one, orOne], [two, orTwo])
    case (.clock(let one), .clock(let two)): return one.fits(two) ? .fits : .differs
    case (.amount(let one), .amount(let two)):
      let agreement = one.agreement(with: two)
      // `for 15 years` is no time, and `three years ago` no length.
      return agreement == .differs && isAgo != other.isAgo ? .apart : agreement
    case (.date(let date, or: nil), .amount(let amount)), (.amount(let amount), .date(let date, or: nil)):
      // `64 years` is no year.
      return (unit ?? other.unit) == nil ? Self.agreement(date, amount) : .apart
    case (.clock(let time), .amount(let amount)), (.amount(let amount), .clock(let time)):
      let isHour = amount.exactness == .exact && Double(time.minutes % ClockTime.halfDay) == amount.value * 60
      return isHour || amount.value == Double(time.minutes / 60) && time.minutes % 60 == 0 ? .fits : .apart
    default: return kind == other.kind && meaning.isPlain == other.meaning.isPlain ? .differs : .apart
    }
  }

  /// Degrees, as the languages number them.
  private static let degrees = 32.0

  /// `104 degrees Fahrenheit` and `40 degrees Celsius`, whichever is named.
  private func isInOtherDegrees(_ other: Fact) -> Bool {
    guard unit == Self.degrees, other.unit == Self.degrees, let one = number, let its = other.number else {
      return false
    }
    func isAbout(_ fahrenheit: Double, _ celsius: Double) -> Bool { abs(fahrenheit - (celsius * 1.8 + 32)) <= 1 }
    return isAbout(one, its) || isAbout(its, one)
  }

  /// Hundredths of any money, and the units of money, as the languages number them.
  private static let cent = 50.0
  private static let money = [21.0...31.0, 41.0...49.0]

  /// `five cents` and `0.05 euros`.
  private func isInCents(_ other: Fact) -> Bool {
    guard unit == Self.cent, let cents = number, let unit = other.unit, let its = other.number,
      Self.money.contains(where: { $0.contains(unit) })
    else { return false }
    return abs(cents - 100 * its) < 1e-6
  }

  /// `two weeks` and `14 days`, `340 metres` and `1,115 feet`.
  private func isInOtherUnit(_ other: Fact) -> Bool {
    guard unit != other.unit, let scale = UnitScale(unit), let its = UnitScale(other.unit),
      case .amount(let one) = meaning, case .amount(let two) = other.meaning, one.measure == two.measure
    else { return false }
    return scale.isAbout(one.value, its, two.value) ?? false
  }

  private static func agreement(_ ones: [PartialDate?], _ others: [PartialDate?]) -> FactAgreement {
    var isComparable = false
    for one in ones {
      for other in others {
        guard let one, let other else { continue }
        let comparison = one.comparison(with: other)
        if comparison.isComparable, comparison.isSame { return .fits }
        isComparable = isComparable || comparison.isComparable
      }
    }
    return isComparable ? .differs : .apart
  }

  /// A year or a day of the month by itself may be read as a number: `1989`, `'89`, `the 5th`.
  private static func agreement(_ date: PartialDate, _ amount: Amount) -> FactAgreement {
    guard amount.exactness == .exact, date.month == nil else { return .apart }
    if let day = date.day { return date.year == nil && Double(day) == amount.value ? .fits : .apart }
    guard let year = date.year.map(Double.init) else { return .apart }
    let isShort = amount.value < 100 && amount.value == year.truncatingRemainder(dividingBy: 100)
    return amount.range.contains(year) || isShort ? .fits : amount.measure == .plain ? .differs : .apart
  }
}

extension Fact {
  /// Whether a number is said to be about something, or no number is named.
  package var isVague: Bool { if case .amount(let amount) = meaning { amount.exactness != .exact } else { false } }

  /// Whether a number is a part of a whole: a third, five percent, two percentage points.
  package var isShare: Bool { if case .amount(let amount) = meaning { amount.measure != .plain } else { false } }

  /// Whether the month or the year is all that a date names.
  package var isWithoutDay: Bool { if case .date(let date, _) = meaning { date.day == nil } else { false } }

  /// Whether nothing but the letters can tell two names apart: no other generation, and no letters of another script that
  /// only look alike.
  package func mayBeSame(as other: Fact) -> Bool {
    isMixed == other.isMixed && (generation == nil || other.generation == nil || generation == other.generation)
  }
}

extension Fact.Meaning {
  fileprivate var isPlain: Bool { self == .plain }
}

extension Amount {
  fileprivate func agreement(with other: Amount) -> FactAgreement {
    if measure != other.measure, let agreement = agreementOfShares(other) { return agreement }
    return agreement(exactlyWith: other)
  }

  private func agreement(exactlyWith other: Amount) -> FactAgreement {
    if exactness == other.exactness, exactness != .unnamed {
      return Self.areEqual(value, other.value) ? .fits : .differs
    }
    if isOtherBound(than: other) { return .differs }
    let (one, two) = (range, other.range)
    return one.overlaps(two) || Self.areEqual(value, other.value) ? .fits : .differs
  }

  /// `more than 300` and `less than 300`.
  func isOtherBound(than other: Amount) -> Bool {
    let bounds = [exactness, other.exactness]
    return bounds.contains(.above) && bounds.contains(.below) && Self.areEqual(value, other.value)
  }

  /// Of two measures: a third and 33 percent, five percent and five, five percent and five percentage points.
  private func agreementOfShares(_ other: Amount) -> FactAgreement? {
    switch (measure, other.measure) {
    case (.percentPoints, .percent), (.percent, .percentPoints): .differs
    case (.percentPoints, .plain), (.plain, .percentPoints), (.percent, .plain), (.plain, .percent):
      Self.areEqual(value, other.value) ? nil : .apart
    case (.share, .percent):
      abs(value * 100 - other.value) <= 1.5 ? .fits : inPercent.agreement(exactlyWith: other)
    case (.percent, .share): other.agreement(with: self)
    case (.share, _), (_, .share): .apart
    default: nil
    }
  }

  /// A share as a percentage.
  private var inPercent: Amount {
    var amount = Amount(value: value * 100)
    amount.exactness = exactness
    amount.measure = .percent
    amount.most = most * 100
    return amount
  }

  /// Equal but for what adding up fractions loses.
  private static func areEqual(_ one: Double, _ other: Double) -> Bool {
    abs(one - other) <= 1e-9 * max(abs(one), abs(other))
  }
}
