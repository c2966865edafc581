internal import ParallaxSupport
internal import ParallaxText

/// A changed stretch of one report: tokens of `against` and the report's own in their place.
struct ChangedStretch {
  let from: Range<Int>
  let to: Range<Int>
  let difference: DifferenceClass
}

/// One report's reading seen from `against`: where each kept token stands, and the stretches between.
struct Witness {
  private(set) var view: PassageWords
  let stretches: [ChangedStretch]
  /// For each token of `against` its place in the report's reading, -1 where it is not kept.
  private let places: [Int]

  init(_ view: PassageWords, script: EditScript, against: PassageWords) {
    self.view = view
    let count = against.reading.count
    var isKept = [Bool](repeating: true, count: count)
    var isInserted = [Bool](repeating: false, count: view.reading.count)
    for edit in script.edits {
      for token in edit.from { isKept[token] = false }
      for token in edit.to { isInserted[token] = true }
    }
    var places = [Int](repeating: -1, count: count)
    var next = 0
    for token in 0..<count where isKept[token] {
      while next < isInserted.count, isInserted[next] { next += 1 }
      places[token] = next
      next += 1
    }
    self.places = places
    stretches = Self.stretches(places, isInserted.count, script).map { stretch in
      if stretch.difference == .cosmetic { return stretch }
      return ChangedStretch(
        from: against.wording(stretch.from), to: view.wording(stretch.to), difference: .substantive)
    }
    checkInvariants()
  }

  private func checkInvariants() {
    assert(places.lazy.filter { $0 >= 0 }.isStrictlyAscending, "kept tokens keep their order")
    assert(stretches.map(\.from.upperBound).isAscending, "stretches are in order of `against`")
  }

  /// Another report that is written the same.
  func repeated(by view: PassageWords) -> Witness {
    var witness = self
    witness.view = view
    return witness
  }

  /// The stretches between kept tokens, gap by gap.
  private static func stretches(_ places: [Int], _ tokenCount: Int, _ script: EditScript) -> [ChangedStretch] {
    var edits = script.edits.filter { $0.operation != .move }[...]
    guard edits.count < script.edits.count else { return joined(edits) }
    var stretches: [ChangedStretch] = []
    var (from, to) = (0, 0)
    for token in 0...places.count where token == places.count || places[token] >= 0 {
      let place = token == places.count ? tokenCount : places[token]
      if from < token || to < place {
        let inside = edits.prefix { $0.from.upperBound <= token && $0.to.upperBound <= place }
        edits = edits.dropFirst(inside.count)
        stretches += gap(from..<token, to..<place, inside)
      }
      (from, to) = (token + 1, place + 1)
    }
    return stretches
  }

  /// Edits that touch are one stretch, but cosmetic ones stand apart. Where words moved out or in, so that there is no
  /// one order, the gap is one stretch but for the cosmetic edits at its two ends.
  private static func gap(_ from: Range<Int>, _ to: Range<Int>, _ edits: ArraySlice<Edit>) -> [ChangedStretch] {
    let named = edits.reduce(0) { $0 + $1.from.count + $1.to.count }
    if named == from.count + to.count { return joined(edits) }
    var stretches: [ChangedStretch] = []
    var (start, startTo) = (from.lowerBound, to.lowerBound)
    for edit in edits {
      guard edit.difference == .cosmetic, (edit.from.lowerBound, edit.to.lowerBound) == (start, startTo) else { break }
      stretches.append(ChangedStretch(from: edit.from, to: edit.to, difference: .cosmetic))
      (start, startTo) = (edit.from.upperBound, edit.to.upperBound)
    }
    var tail: [ChangedStretch] = []
    var (end, endTo) = (from.upperBound, to.upperBound)
    for edit in edits.dropFirst(stretches.count).reversed() {
      guard edit.difference == .cosmetic, (edit.from.upperBound, edit.to.upperBound) == (end, endTo) else { break }
      tail.append(ChangedStretch(from: edit.from, to: edit.to, difference: .cosmetic))
      (end, endTo) = (edit.from.lowerBound, edit.to.lowerBound)
    }
    let middle = ChangedStretch(from: start..<end, to: startTo..<endTo, difference: .substantive)
    return stretches + [middle] + tail.reversed()
  }

  /// Substantive edits that touch become one stretch.
  private static func joined(_ edits: ArraySlice<Edit>) -> [ChangedStretch] {
    var stretches: [ChangedStretch] = []
    for edit in edits {
      if let last = stretches.last, last.difference == .substantive, edit.difference == .substantive,
        last.from.upperBound == edit.from.lowerBound, last.to.upperBound == edit.to.lowerBound
      {
        stretches[stretches.count - 1] = ChangedStretch(
          from: last.from.lowerBound..<edit.from.upperBound, to: last.to.lowerBound..<edit.to.upperBound,
          difference: .substantive)
      } else {
        stretches.append(ChangedStretch(from: edit.from, to: edit.to, difference: edit.difference))
      }
    }
    return stretches
  }

  /// The report's own tokens at a range of `against`, or nil where a stretch reaches out of the range. What is put in
  /// at the edge of a range belongs to it only if the range is empty itself.
  func tokens(at range: Range<Int>) -> (tokens: Range<Int>, differs: Bool, isOne: Bool)? {
    let inside = meeting(range)
    var low: Int?
    var high: Int?
    for stretch in inside {
      guard stretch.from.lowerBound >= range.lowerBound, stretch.from.upperBound <= range.upperBound else { return nil }
      if stretch.from.lowerBound == range.lowerBound { low = min(low ?? stretch.to.lowerBound, stretch.to.lowerBound) }
      if stretch.from.upperBound == range.upperBound {
        high = max(high ?? stretch.to.upperBound, stretch.to.upperBound)
      }
    }
    let start = low ?? place(of: range.lowerBound)
    let end = high ?? (range.isEmpty ? start : place(after: range.upperBound - 1))
    return start <= end ? (start..<end, !inside.isEmpty, inside.count == 1 && inside[0].from == range) : nil
  }

  /// The stretches that concern a range.
  private func meeting(_ range: Range<Int>) -> [ChangedStretch] {
    let first = stretches.prefixCount { $0.from.upperBound < range.lowerBound }
    return stretches[first...].prefix { $0.from.lowerBound <= range.upperBound }.filter { $0.from.meets(range) }
  }

  /// Where the report goes on after a token of `against`, kept or not.
  private func place(after token: Int) -> Int {
    places[token] >= 0 ? places[token] + 1 : place(of: token)
  }

  private func place(of token: Int) -> Int {
    if token < places.count, places[token] >= 0 { return places[token] }
    var before = token - 1
    while before >= 0, places[before] < 0 { before -= 1 }
    return before < 0 ? 0 : places[before] + 1
  }
}

extension PassageWords {
  /// The words among the tokens, without the marks around them.
  fileprivate func wording(_ tokens: Range<Int>) -> Range<Int> {
    guard let first = tokens.first(where: isRead), let last = tokens.last(where: isRead)
    else { return tokens.lowerBound..<tokens.lowerBound }
    return first..<last + 1
  }

  /// Whether a token is more than punctuation.
  private func isRead(_ index: Int) -> Bool { self[index].kind != .mark || isWord[index] }
}

extension Range<Int> {
  /// Whether two stretches of `against` concern the same words. Empty ones, where words are put in, meet what they
  /// stand inside of, and each other.
  func meets(_ other: Range<Int>) -> Bool {
    switch (isEmpty, other.isEmpty) {
    case (true, true): lowerBound == other.lowerBound
    case (true, false): other.lowerBound < lowerBound && lowerBound < other.upperBound
    case (false, true): lowerBound < other.lowerBound && other.lowerBound < upperBound
    case (false, false): overlaps(other)
    }
  }
}
