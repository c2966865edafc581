extension AmountReader {
  /// What goes on after a hundred or a thousand: `fifty`, after a hundred also `and fifty`.
  private func rest(at index: Int, below scale: Double) -> (value: Double, end: Int)? {
    let isJoined = tokens.has(.numberLink, at: index) && (scale == 100 || isOfThousands(index + 1, below: scale))
    guard scale >= 100, let more = smallNumber(at: isJoined ? index + 1 : index), more.value >= 1, more.value < scale
    else {
      return nil
    }
    return more
  }

  /// `un milione e duecentomila`: thousands behind a link.
  private func isOfThousands(_ index: Int, below scale: Double) -> Bool {
    guard scale >= Self.million, let more = smallNumber(at: index) else { return false }
    return more.value >= 1000 || tokens.scale(more.end) != nil
  }

  private static let million = 1e6

  /// `200 million` after a billion in digits.
  private func digits(at index: Int, below scale: Double) -> (value: Double, end: Int)? {
    guard let count = tokens.plainDigits(index, most: 3), let next = tokens.scale(index + 1), next < scale else {
      return nil
    }
    return (Double(count), index + 1)
  }

  /// The number with the scales and what goes on after them: `and a half`, `thousand`, `thousand five hundred`.
  func scaled(_ part: Part) -> Part {
    // Groups that are larger than what follows: of `a million two hundred fifty thousand` a million, then two hundred.
    var groups: [Double] = []
    var (last, small) = (0.0, withHalf(part, of: 1))
    while small.value + groups.reduce(0, +) < Self.largest {
      if let scale = tokens.scale(small.end) ?? moneyScale(small.end) {
        if last > scale, isBehindScale(small.end) {
          // `миллион сто тысяч`: a hundred by itself.
          groups.append(small.value)
          small.value = 1
        }
        if scale > last { while let group = groups.last, group < scale { small.value += groups.removeLast() } }
        small.value *= scale
        (last, small.end) = (scale, small.end + 1)
        if tokens.isMark(UInt8(ascii: "."), at: small.end), isShortScale(small.end - 1), tokens.isGlued(small.end),
          small.end + 1 < tokens.range.upperBound
        {
          small.end += 1
        }
        small = withHalf(small, of: scale)
      } else if last > 0,
        let more = part.inWords ? rest(at: small.end, below: last) : digits(at: small.end, below: last)
      {
        groups.append(small.value)
        (small.value, small.end) = (more.value, more.end)
      } else {
        break
      }
    }
    small.value += groups.reduce(0, +)
    return small
  }

  private func isBehindScale(_ index: Int) -> Bool { tokens.scale(index - 1) != nil }

  /// `1,8 M€`: letters before a currency's sign.
  private func moneyScale(_ index: Int) -> Double? {
    guard tokens.contains(index), reading[index].kind == .word, reading[index].bytes.count <= 3,
      tokens.isGlued(index + 1),
      reading.isMark(index + 1), tokens.has(.unit, at: index + 1)
    else { return nil }
    return reading.table.digits.scale(reading.word(index), isMoney: true)
  }

  /// An abbreviation, whose stop belongs to it: `тыс.`, `Mio.`
  private func isShortScale(_ index: Int) -> Bool {
    reading.word(index).unicodeScalars.count <= 4
  }

  /// `three and a half`, `deux millions et demi`.
  private func withHalf(_ part: Part, of scale: Double) -> Part {
    guard let link = tokens.phrase(.halfLink, at: part.end) else { return part }
    let place = tokens.skip(.article, at: link.end)
    guard isHalf(place), part.value >= 1, part.value == part.value.rounded() else { return part }
    var part = part
    (part.value, part.end) = (part.value + scale / 2, place + 1)
    return part
  }
}
