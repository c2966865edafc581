extension AmountReader {
  /// Hundredths of money, as the files of languages number units: cents, копійки.
  private static let hundredth = 50.0
  private static let (hour, minute, month, year) = (8.0, 9.0, 12.0, 13.0)

  /// The unit of a number with all that it takes in, and what goes on behind the unit added to the number: `dos años y
  /// medio`, `41 гривня 20 копійок`, `four years and six months`.
  func measured(_ range: inout Range<Int>, _ core: Int, _ part: inout Part) -> (unit: Double, whole: Range<Int>)? {
    guard let (unit, whole) = unit(of: range, core) else { return nil }
    guard part.most == nil, let more = half(behind: whole.upperBound, part) ?? lesser(behind: whole.upperBound, unit)
    else { return (unit, whole) }
    part.value += more.value
    range = range.lowerBound..<more.end
    return (unit, whole.lowerBound..<more.end)
  }

  private func half(behind index: Int, _ part: Part) -> (value: Double, end: Int)? {
    guard let link = tokens.phrase(.halfLink, at: index), part.value >= 1, part.value == part.value.rounded() else {
      return nil
    }
    let place = tokens.skip(.article, at: link.end)
    // `two years and half of it`, `two years and half a million`
    guard isHalf(place), tokens.phrase(.halfOf, at: place) == nil, tokens.phrase(.article, at: place + 1) == nil,
      tokens.scale(place + 1) == nil, unit(at: place + 1) == nil
    else { return nil }
    return (0.5, place + 1)
  }

  /// A number of a lesser unit: cents behind money, months behind years, minutes behind hours.
  ///
  /// `two years and six months later` are two lengths of time, and so are `in two hours 30 minutes of rain`: without a link
  /// both numbers are in digits.
  private func lesser(behind index: Int, _ unit: Double) -> (value: Double, end: Int)? {
    let link = tokens.phrase(.halfLink, at: index)
    let place = link?.end ?? index
    let digits = tokens.plainDigits(place, most: 2).map(Double.init)
    guard let count = digits ?? tokens.numberWord(place), count >= 1, let its = self.unit(at: place + 1),
      link != nil || digits != nil && tokens.isDigits(index - 2), tokens.phrase(.agoBehind, at: place + 2) == nil
    else { return nil }
    let parts: Double? =
      switch (unit, its) {
      case (_, Self.hundredth) where Fact.isMoney(unit): 100
      case (Self.year, Self.month): 12
      case (Self.hour, Self.minute): 60
      default: nil
      }
    guard let parts, count < parts, count == count.rounded() else { return nil }
    return (count / parts, place + 2)
  }
}
