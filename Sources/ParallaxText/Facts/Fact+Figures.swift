/// What the comparison of figures asks of them.
extension Fact {
  /// The year that a date names; nil for none.
  package var year: Int? { if case .date(let date, or: _) = meaning { date.year } else { nil } }

  /// The number that an amount names; nil for what is none.
  package var number: Double? { if case .amount(let amount) = meaning { amount.value } else { nil } }

  /// Whether an amount is neither a share nor a number that is not named.
  package var isPlainAmount: Bool {
    if case .amount(let amount) = meaning { amount.measure == .plain && amount.exactness != .unnamed } else { false }
  }

  /// Whether no number is named: `several`, `dozens`.
  /// Whether a unit is a currency, as the files of languages number them.
  package static func isMoney(_ unit: Double) -> Bool { [21...31, 41...49, 51...69].contains { $0.contains(unit) } }

  /// Whether a number is the least or the most of something that is no other number: `at least 300`, `at most 300`.
  package func isOtherBound(than other: Fact) -> Bool {
    guard value == other.value, case .amount(let one) = meaning, case .amount(let two) = other.meaning else {
      return false
    }
    return one.isOtherBound(than: two)
  }

  /// Whether a number is the least of something: `at least 300`.
  package var isLeast: Bool { if case .amount(let amount) = meaning { amount.exactness == .above } else { false } }

  package var isUnnamed: Bool { if case .amount(let amount) = meaning { amount.exactness == .unnamed } else { false } }

  /// Whether the unit is one of time: hours to days of the table of units.
  package var isDuration: Bool { unit.map { (8...16).contains($0) } ?? false }

  /// The day of a date that names its month.
  package var dayAndMonth: (day: Int, month: Int)? {
    guard case .date(let date, or: nil) = meaning, let day = date.day, let month = date.month else { return nil }
    return (day, month)
  }

  /// Whether two dates name one year.
  package func haveOneYear(with other: Fact) -> Bool {
    guard case .date(let one, _) = meaning, case .date(let two, _) = other.meaning else { return false }
    return one.year != nil && one.year == two.year
  }

  /// How many times the smaller of two amounts the greater one is; nil where one is none, or zero.
  package func ratio(to other: Fact) -> Double? {
    guard let a = number.map(abs), let b = other.number.map(abs), min(a, b) > 0 else { return nil }
    return max(a, b) / min(a, b)
  }

  /// Whether this amount is the other one with fewer digits: `43,000` for `43,350`, `11` for `11.4`.
  package func rounds(_ other: Fact) -> Bool {
    guard let number, let exact = other.number, number != 0, exact != number, number.sign == exact.sign else {
      return false
    }
    let digits = Self.digits(of: number).count
    guard digits < Self.digits(of: exact).count, abs(exact - number) <= 0.1 * abs(number) else { return false }
    let step = Self.step(of: number, digits)
    return (exact / step).rounded() == (number / step).rounded()
  }

  /// What the last of so many digits counts.
  private static func step(of number: Double, _ digits: Int) -> Double {
    var (step, rest) = (1.0, abs(number))
    while rest >= 10 { (step, rest) = (step * 10, rest / 10) }
    while rest < 1 { (step, rest) = (step / 10, rest * 10) }
    return (1..<max(1, digits)).reduce(step) { step, _ in step / 10 }
  }

  /// The digits of a number from the first to the last that is no zero.
  private static func digits(of number: Double) -> [UInt8] {
    guard abs(number) < 1e15 else { return [] }
    let text = "\((abs(number) * 1000).rounded())".prefix { $0 != "." }
    var digits = text.utf8.drop { $0 == UInt8(ascii: "0") }
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    return Array(digits)
  }

  /// The digits of an amount; none for what is no amount.
  package var significantDigits: [UInt8] { number.map(Self.digits) ?? [] }

  /// How many digits two amounts of one size have that are the same in another order: `274` and `247`; 0 where they have
  /// others.
  package func transposedDigits(of other: Fact) -> Int {
    guard let a = number, let b = other.number, a != b, let ratio = ratio(to: other), ratio < 10 else { return 0 }
    let (one, two) = (Self.digits(of: a), Self.digits(of: b))
    return one.count == two.count && one.sorted() == two.sorted() ? one.count : 0
  }
}
