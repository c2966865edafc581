/// A number as it is stated: exact, or with what a vague word allows.
package struct Amount: Sendable, Equatable {
  /// How exact a number is said to be.
  package enum Exactness: Sendable, Equatable {
    case exact
    /// `about`, `nearly`.
    case about, nearly
    /// `more than`, `up to`.
    case above, below
    /// `several`, `dozens`: no number is named.
    case unnamed
  }

  /// What the number is a share of.
  package enum Measure: Sendable, Equatable {
    case plain, percent, percentPoints
    /// `a third`, `nine out of ten`.
    case share
  }

  /// The number as it stands there; the least that it may be where none is named.
  package let value: Double
  var exactness = Exactness.exact
  var measure = Measure.plain
  /// The most that an unnamed number may be.
  var most = 0.0

  /// The numbers that it may stand for.
  var range: ClosedRange<Double> {
    let slack = max(abs(value) * 0.1, abs(value) < 10 ? 1 : 0)
    return switch exactness {
    case .exact: value...value
    case .about: value - slack...value + slack
    case .nearly: value - max(abs(value) * 0.15, slack)...value
    case .above: value...Double.infinity
    case .below: -Double.infinity...value
    case .unnamed: value...max(value, most)
    }
  }
}

/// A day of the calendar of which parts may be left open.
package struct PartialDate: Sendable, Hashable {
  var year: Int?
  var month: Int?
  var day: Int?

  /// Equal for equal dates.
  var value: String { [year, month, day].map { $0.map(String.init) ?? "*" }.joined(separator: "-") }

  /// Whether both name a part in common, and whether all such parts are the same.
  func comparison(with other: PartialDate) -> (isComparable: Bool, isSame: Bool) {
    let parts = [(year, other.year), (month, other.month), (day, other.day)].compactMap { one, two in
      one.flatMap { one in two.map { one == $0 } }
    }
    return (!parts.isEmpty, parts.allSatisfy(\.self))
  }
}

/// A time of day.
package struct ClockTime: Sendable, Equatable {
  static let halfDay = 720

  /// Minutes after midnight, 0..<1440; more where hours are counted on.
  let minutes: Int
  /// Whether it may be twelve hours later as well: `half past five`.
  var isEitherHalf = false
  /// Minutes by which it may be off: `about 5 p.m.`
  var slack = 0

  /// Whether it is a number word and nothing but the word for hours: `five o'clock`.
  var isHourInWords = false

  /// Equal for equal times.
  var value: String { isEitherHalf ? "\(minutes % Self.halfDay)/12" : "\(minutes)" }

  func fits(_ other: ClockTime) -> Bool {
    let half = isEitherHalf || other.isEitherHalf
    let length = half ? Self.halfDay : 2 * Self.halfDay
    let apart = abs(minutes - other.minutes) % length
    return min(apart, length - apart) <= max(slack, other.slack)
  }
}
