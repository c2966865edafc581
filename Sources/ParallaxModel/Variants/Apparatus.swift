/// A changed stretch of one report: tokens of `against` and the report's own in their place.
struct ChangedStretch {
  let from: Range<Int>
  let to: Range<Int>
  let difference: DifferenceClass
}

/// One report's reading seen from `against`: where each kept token stands, and the stretches between.
struct Witness {
  let view: TokenView
  let stretches: [ChangedStretch]
  /// For each token of `against` its place in the report's reading, -1 where it is not kept.
  private let places: [Int]

  init(_ view: TokenView, script: EditScript, against count: Int) {
    self.view = view
    var isKept = [Bool](repeating: true, count: count)
    var isOwn = [Bool](repeating: false, count: view.reading.count)
    for edit in script.edits {
      for token in edit.from { isKept[token] = false }
      for token in edit.to { isOwn[token] = true }
    }
    var places = [Int](repeating: -1, count: count)
    var own = 0
    for token in 0..<count where isKept[token] {
      while own < isOwn.count, isOwn[own] { own += 1 }
      places[token] = own
      own += 1
    }
    self.places = places
    stretches = Self.stretches(places, isOwn.count, script)
  }

  /// The reading of `against` itself.
  init(against view: TokenView) {
    self.view = view
    stretches = []
    places = Array(view.indices)
  }

  /// The gaps between kept tokens; within one, cosmetic edits stand apart unless something moved.
  private static func stretches(_ places: [Int], _ ownCount: Int, _ script: EditScript) -> [ChangedStretch] {
    let moved = script.edits.contains { $0.operation == .move }
    guard moved else { return joined(script.edits) }
    var stretches: [ChangedStretch] = []
    var (from, to) = (0, 0)
    for token in 0...places.count where token == places.count || places[token] >= 0 {
      let place = token == places.count ? ownCount : places[token]
      if from < token || to < place {
        let edits = script.edits.filter { touches($0, from..<token, to..<place) }
        if edits.contains(where: { $0.operation == .move }) {
          stretches.append(ChangedStretch(from: from..<token, to: to..<place, difference: .substantive))
        } else {
          stretches += joined(edits)
        }
      }
      (from, to) = (token + 1, place + 1)
    }
    return stretches
  }

  private static func touches(_ edit: Edit, _ from: Range<Int>, _ to: Range<Int>) -> Bool {
    edit.from.isEmpty
      ? to.contains(edit.to.lowerBound) && !edit.to.isEmpty
      : from.contains(edit.from.lowerBound)
        || edit.operation == .move && to.contains(edit.to.lowerBound)
  }

  /// Substantive edits that touch become one stretch.
  private static func joined(_ edits: [Edit]) -> [ChangedStretch] {
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

  /// The report's own tokens at a range of `against`, or nil where a stretch reaches out of the range.
  /// Insertions at the edge count when the range is an insertion itself or they are `members`.
  func tokens(at range: Range<Int>) -> (tokens: Range<Int>, differs: Bool)? {
    var low: Int?
    var high: Int?
    for stretch in stretches where stretch.from.meets(range) {
      guard stretch.from.lowerBound >= range.lowerBound, stretch.from.upperBound <= range.upperBound else { return nil }
      if stretch.from.lowerBound == range.lowerBound { low = min(low ?? stretch.to.lowerBound, stretch.to.lowerBound) }
      if stretch.from.upperBound == range.upperBound {
        high = max(high ?? stretch.to.upperBound, stretch.to.upperBound)
      }
    }
    let differs = stretches.contains { $0.from.meets(range) }
    let start = low ?? place(of: range.lowerBound)
    let end = high ?? (range.isEmpty ? start : place(of: range.upperBound - 1) + 1)
    return start <= end ? (start..<end, differs) : nil
  }

  private func place(of token: Int) -> Int {
    if token < places.count, places[token] >= 0 { return places[token] }
    var before = token - 1
    while before >= 0, places[before] < 0 { before -= 1 }
    return before < 0 ? 0 : places[before] + 1
  }
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

/// The variants of a passage, as the apparatus of an edition gives them.
///
/// Stretches of several reports that meet are one variant, as long as it stays short. A report that rewrites a whole
/// clause gets an entry of its own for it, and the small variants of the others inside that clause stay as they
/// are, without it: an editor does the same with a witness that paraphrases.
struct Apparatus {
  let against: TokenView
  let witnesses: [Witness]
  let table: WordTable

  /// The most tokens of `against` that a stretch may have and still be joined with others.
  private static let short = 8
  private static let longest = 12

  func variants() -> [Variant] {
    ranges().compactMap(variant(at:))
  }

  /// The places where readings differ, in order; a long one before the short ones inside it.
  private func ranges() -> [Range<Int>] {
    let all = witnesses.flatMap { $0.stretches.map(\.from) }.sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
    var joined: [Range<Int>] = []
    for range in all where range.count <= Self.short {
      if let last = joined.last, last.meets(range),
        Swift.max(last.upperBound, range.upperBound) - last.lowerBound <= Self.longest
      {
        joined[joined.count - 1] = last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    for range in all where range.count > Self.short && !joined.contains(range) { joined.append(range) }
    return joined.sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
  }

  private func variant(at range: Range<Int>) -> Variant? {
    let isLong = range.count > Self.longest
    var places: [(place: VariantReading.Place, view: TokenView)] = [
      (VariantReading.Place(report: against.reading.report, tokens: range), against)
    ]
    for witness in witnesses {
      guard let (tokens, differs) = witness.tokens(at: range) else { continue }
      let isWhole = witness.stretches.contains { $0.from == range }
      if isLong, differs, !isWhole { continue }
      places.append((VariantReading.Place(report: witness.view.reading.report, tokens: tokens), witness.view))
    }
    places.sort { $0.place.report < $1.place.report }
    let words = grouped(places) { view, tokens in WordSequence.words(view, tokens, table) }
    let isSubstantive = words.count > 1
    let groups = isSubstantive ? words : grouped(places) { view, tokens in tokens.map { view[$0].written } }
    guard groups.count > 1 else { return nil }
    return Variant(
      difference: isSubstantive ? .substantive : .cosmetic, tokens: range,
      readings: groups.map { group in
        let (first, view) = group[0]
        return VariantReading(text: view.text(first.tokens), places: group.map(\.place))
      })
  }

  private typealias Entry = (place: VariantReading.Place, view: TokenView)

  private func grouped(_ places: [Entry], by wording: (TokenView, Range<Int>) -> [WordID]) -> [[Entry]] {
    var keys: [[WordID]] = []
    var groups: [[Entry]] = []
    for entry in places {
      let key = wording(entry.view, entry.place.tokens)
      if let known = keys.firstIndex(of: key) {
        groups[known].append(entry)
      } else {
        keys.append(key)
        groups.append([entry])
      }
    }
    return groups
  }
}
