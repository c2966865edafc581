extension AmountReader {
  /// The number that begins at a token, without its sign.
  func part(at index: Int) -> Part? {
    if tokens.isDigits(index) { return digits(at: index).map { withShare($0, from: index) } }
    guard tokens.contains(index) else { return nil }
    if let amount = shortAmount(at: index) { return scaled(Part(value: amount, end: index + 1)) }
    return half(at: index) ?? unnamed(at: index) ?? share(at: index) ?? words(at: index)
  }

  // MARK: Digits

  private func digits(at index: Int) -> Part? {
    let word = reading.word(index)
    if word.contains(":") { return nil }
    var end = index + 1
    var text = word
    if isGrouped(index) {
      while reading.report.isGroup(end), tokens.contains(end) {
        text += reading.word(end)
        end += 1
      }
      if tokens.contains(end), reading.report.isGroup(end) { return nil }
    }
    guard var value = DigitForm.value(of: text, decimalComma: tokens.style.decimalComma) else { return nil }
    if let more = vulgarFraction(at: end), tokens.isGlued(end) {
      (value, end) = (value + more, end + 1)
    } else if value == value.rounded(), let more = fraction(at: end), !tokens.isGlued(end) {
      (value, end) = (value + more, end + 3)
    }
    return scaled(Part(value: value, end: end))
  }

  /// Whether a space stands between groups here: `1 500 000`, and not `May 12 300 people`.
  private func isGrouped(_ index: Int) -> Bool {
    guard reading.report.isGroup(index + 1), !reading.report.isGroup(index), reading.mark(index) != UInt8(ascii: "0")
    else {
      return false
    }
    if tokens.has(.month, at: index - 1) || tokens.has(.month, at: index - 2) { return false }
    // No number begins with a nought: `84 000`.
    return reading.report.isGroup(index + 2) || tokens.style.groupsBySpace
      || reading.mark(index + 1) == UInt8(ascii: "0")
  }

  /// `1/2` behind a number and a space: `2 1/2 million`.
  private func fraction(at index: Int) -> Double? {
    guard tokens.isMark(UInt8(ascii: "/"), at: index + 1), tokens.isGlued(index + 1), tokens.isGlued(index + 2),
      !tokens.isMark(UInt8(ascii: "/"), at: index + 3), let count = tokens.plainDigits(index, most: 1),
      let parts = tokens.plainDigits(index + 2, most: 1), (1..<parts).contains(count), [2, 3, 4, 5, 8].contains(parts)
    else { return nil }
    return Double(count) / Double(parts)
  }

  private func vulgarFraction(at index: Int) -> Double? {
    guard tokens.contains(index), reading.isMark(index) else { return nil }
    return DigitForm.vulgarFraction(reading.report.document.text.scalar(at: Int(reading[index].start)).value)
  }

  /// `5bn`, and after a currency's sign `5m`.
  private func shortAmount(at index: Int) -> Double? {
    guard reading[index].kind == .word, reading.startsWithDigit(index) else { return nil }
    let isMoney = tokens.contains(index - 1) && reading.isMark(index - 1) && tokens.has(.unit, at: index - 1)
    return DigitForm.amount(
      of: reading.word(index), reading.table.digits, isMoney: isMoney, decimalComma: tokens.style.decimalComma)
  }

  // MARK: Words

  /// `half a million`, `½ million`, `a quarter of a million`: half alone says too little.
  private func half(at index: Int) -> Part? {
    let vulgar = vulgarFraction(at: index)
    guard let value = vulgar ?? (isHalf(index) ? 0.5 : nil) else { return nil }
    if let place = scalePlace(after: index + 1) { return scaled(Part(value: value, end: place, inWords: true)) }
    return pointPlace(after: index + 1).map { Part(value: value, end: $0, inWords: true) }
  }

  /// `half a percentage point`, `a quarter of a percent`: where the word for a hundredth stands.
  private func pointPlace(after index: Int) -> Int? {
    let place = tokens.skip(.article, at: tokens.skip(.amountLink, at: index))
    let isHundredth =
      tokens.phrase(.percentPoint, at: place) != nil || tokens.phrase(.percentWords, at: place) != nil
      || tokens.has(.percent, at: place)
    return isHundredth ? place : nil
  }

  func isHalf(_ index: Int) -> Bool { tokens.numberWord(index) == 0.5 }

  /// The scale that follows, perhaps after `of a`.
  private func scalePlace(after index: Int) -> Int? {
    let hyphen = tokens.isHyphen(index) ? index + 1 : index
    let place = tokens.skip(.article, at: tokens.skip(.amountLink, at: hyphen))
    return tokens.scale(place) == nil ? nil : place
  }

  /// `several`, `dozens`, `tens of thousands`, `several hundred`.
  private func unnamed(at index: Int) -> Part? {
    guard let found = tokens.phrase(.several, at: index) ?? tokens.phrase(.many, at: index) else { return nil }
    let isMany = found.phrase.kind == .many
    var part = Part(value: found.phrase.value, end: found.end, most: found.phrase.most, inWords: true)
    if isMany { part.most = part.value * (part.value < 1000 ? 10 : 100) }
    while true {
      let place = tokens.skip(.amountLink, at: part.end)
      if let many = tokens.phrase(.many, at: place) {
        part = part.times(many.phrase.value, end: many.end)
      } else if let scale = tokens.scale(place) {
        part = part.times(scale, end: place + 1)
      } else {
        return part.value < 1e12 ? part : nil
      }
      if part.value >= 1e12 { return nil }
    }
  }

  /// `a third of`, `two thirds`.
  private func share(at index: Int) -> Part? {
    if tokens.phrase(.halfOf, at: index) != nil, isWhole(index) {
      return Part(value: 0.5, end: index + 1, inWords: true, isShare: true)
    }
    let isBare = !reading.table.hasArticles && tokens.phrase(.fraction, at: index) != nil
    if isBare { return share(1, after: index, isOne: false) }
    if let article = tokens.phrase(.article, at: index) {
      let ratio = withShare(Part(value: 1, end: article.end), from: index)
      return ratio.end > article.end ? ratio : nil
    }
    guard let value = tokens.numberWord(index) else { return nil }
    return share(value, after: index + 1, isOne: value == 1)
  }

  /// Whether a half is that of a number: no `first half of`, `northern half of`, `a mitad de`.
  private func isWhole(_ index: Int) -> Bool {
    let before = index - 1
    guard tokens.contains(before), reading[before].kind == .word else { return true }
    let tags = reading.tags[before]
    if tags.meets(.ordinal | .period) || reading[before].bytes.count == 1 && !tags.meets(.determiner | .definite) {
      return false
    }
    return reading.table.isLight(reading[before].normalized) || !tokens.contains(before - 1)
      || !reading.tags[before - 1].meets(.determiner | .definite)
  }

  private func share(_ count: Double, after index: Int, isOne: Bool) -> Part? {
    let place = tokens.isHyphen(index) ? index + 1 : index
    guard count >= 1, count == count.rounded(),
      let found = tokens.phrase(count == 1 ? .fraction : .fractions, at: place)
    else { return nil }
    let value = count / found.phrase.value
    if let scale = scalePlace(after: found.end), scale > found.end {
      return scaled(Part(value: value, end: scale, inWords: true))
    }
    if let place = pointPlace(after: found.end), place > found.end {
      return Part(value: value, end: place, inWords: true)
    }
    guard value < 1, !isOne || tokens.phrase(.amountLink, at: found.end) != nil else { return nil }
    return Part(value: value, end: found.end, inWords: true, isShare: true)
  }

  /// `3 quarters`, `one in three`, `nine out of ten`.
  private func withShare(_ part: Part, from index: Int) -> Part {
    if let share = share(part.value, after: part.end, isOne: part.value == 1) { return share }
    guard let link = tokens.phrase(.shareLink, at: part.end), link.phrase.value == 0 || part.value <= link.phrase.value,
      let whole = tokens.plainDigits(link.end, most: 3).map(Double.init) ?? tokens.numberWord(link.end),
      whole > part.value, part.value >= 1, !tokens.has(.unit, at: link.end + 1), !tokens.has(.month, at: link.end + 1)
    else { return part }
    return Part(value: part.value / whole, end: link.end + 1, isShare: true)
  }

  /// `twenty-five`, `three hundred thousand`, `a million`, `mille`.
  private func words(at index: Int) -> Part? {
    if let article = tokens.phrase(.article, at: index) {
      guard tokens.scale(article.end) != nil else { return nil }
      return scaled(Part(value: 1, end: article.end, inWords: true))
    }
    if tokens.scale(index) != nil {
      return tokens.phrase(.bare, at: index) == nil ? nil : scaled(Part(value: 1, end: index, inWords: true))
    }
    guard let small = smallNumber(at: index) else { return nil }
    let part = withShare(scaled(Part(value: small.value, end: small.end, inWords: true)), from: index)
    return part.isShare || counts(part, at: index) ? part : nil
  }

  /// Whether a number word counts something: `one` and `half` say too little, and `once` before a clause means when.
  private func counts(_ part: Part, at index: Int) -> Bool {
    if part.value == 0.5 { return false }
    return part.value != 1 || part.end > index + 1
      || tokens.has(.multiple, at: index) && !tokens.has(.determiner, at: index + 1)
        && !tokens.has(.pronoun, at: index + 1)
  }

  /// A number word, with the smaller ones that follow it below a thousand.
  func smallNumber(at index: Int) -> (value: Double, end: Int)? {
    guard let value = tokens.numberWord(index) else { return nil }
    if value >= 1000 { return (value, index + 1) }
    if value >= 100, value.truncatingRemainder(dividingBy: 100) == 0 {
      let place = tokens.has(.numberLink, at: index + 1) ? index + 2 : index + 1
      guard let more = numberBelowHundred(at: place), more.value >= 1 else { return (value, index + 1) }
      return (value + more.value, more.end)
    }
    return numberBelowHundred(at: index) ?? (value, index + 1)
  }

  private func numberBelowHundred(at index: Int) -> (value: Double, end: Int)? {
    guard let value = tokens.numberWord(index), value < 100 else { return nil }
    var (ten, end) = (value, index + 1)
    if value >= 2, value < 10, let twenties = tokens.phrase(.twenties, at: afterHyphen(end)) {
      (ten, end) = (value * twenties.phrase.value, twenties.end)
    }
    let isTwentyBase = ten > value || ten == 60 && reading.table.countsInTwenties
    let isTen = ten >= 20 && ten.truncatingRemainder(dividingBy: 10) == 0 || ten == 10 && reading.table.countsInTwenties
    guard isTen else { return (ten, end) }
    let limit: Double = isTwentyBase ? 20 : 10
    guard let more = tokens.numberWord(afterLink(end)) ?? one(after: end), more >= 1, more < limit,
      more == more.rounded(), ten > 10 || more >= 7
    else { return (ten, end) }
    end = afterLink(end) + 1
    // `soixante-dix-sept`: sixty, and ten and seven.
    if isTwentyBase, more == 10, let last = tokens.numberWord(afterHyphen(end)), (7...9).contains(last) {
      return (ten + more + last, afterHyphen(end) + 1)
    }
    return (ten + more, end)
  }

  /// `vingt et un`: an article behind a link is one.
  private func one(after end: Int) -> Double? {
    let place = afterLink(end)
    return place > afterHyphen(end) && tokens.phrase(.article, at: place) != nil ? 1 : nil
  }

  private func afterHyphen(_ index: Int) -> Int { tokens.isHyphen(index) ? index + 1 : index }

  private func afterLink(_ index: Int) -> Int {
    let place = afterHyphen(index)
    let link = tokens.skip(.tensLink, at: place)
    return link > place ? afterHyphen(link) : place
  }
}
