/// What a unit measures, and how much of it: two amounts in other units may be one.
struct UnitScale {
  private enum Dimension { case length, mass, time, area, volume }

  private let dimension: Dimension
  /// In metres, kilograms, days, hectares, litres.
  private let size: Double

  /// - Parameter unit: as the languages number it. Nil for what is not measured, and for pounds, which may be money.
  init?(_ unit: Double?) {
    guard let unit, let known = Self.scales[Int(unit)] else { return nil }
    (dimension, size) = known
  }

  private static let scales: [Int: (Dimension, Double)] = [
    1: (.length, 1000), 2: (.length, 1609.344), 3: (.length, 1), 4: (.length, 0.3048),
    5: (.mass, 1), 7: (.mass, 1000), 17: (.mass, 0.001),
    8: (.time, 1 / 24), 9: (.time, 1 / 1440), 10: (.time, 1 / 86400), 16: (.time, 1), 11: (.time, 7),
    12: (.time, 365.25 / 12), 13: (.time, 365.25), 14: (.time, 3652.5), 15: (.time, 36525),
    19: (.area, 1), 20: (.area, 0.404686), 33: (.length, 0.01), 34: (.length, 0.001), 35: (.length, 0.0254),
    101: (.area, 100), 102: (.area, 258.9988), 103: (.area, 0.0001), 104: (.area, 0.0000092903),
    18: (.volume, 1), 203: (.volume, 1000), 36: (.volume, 0.001),
  ]

  /// How far two amounts in other units may be apart and still be one that was rounded.
  private static let tolerance = 0.05
  /// The same of days and weeks: a fortnight is fifteen days in French and Spanish, a week is eight in German.
  private static let toleranceOfDays = 0.15

  /// Whether so many of this unit are about so many of another; nil where they measure different things.
  func isAbout(_ value: Double, _ other: UnitScale, _ its: Double) -> Bool? {
    guard dimension == other.dimension else { return nil }
    let (one, two) = (abs(value) * size, abs(its) * other.size)
    let areDays = dimension == .time && [size, other.size].allSatisfy { $0 == 1 || $0 == 7 }
    let tolerance = areDays ? Self.toleranceOfDays : Self.tolerance
    return abs(one - two) <= tolerance * max(one, two)
  }
}
