internal import ParallaxSupport
internal import ParallaxText

/// Places that two sequences certainly have in common: sequences of `gram` words that occur once on each side, as many
/// of them as stand in one order (patience diff, Bram Cohen; unique word sequences in place of unique lines).
enum Anchors {
  /// Runs in order, none overlapping another; empty where nothing is unique on both sides.
  static func find(in box: Box, _ a: [WordID], _ b: [WordID], gram: Int) -> [CommonRun] {
    guard box.a.count >= gram, box.b.count >= gram else { return [] }
    var table = GramTable(capacity: (gram > 1 ? box.a.count / 16 : box.a.count) + 16)
    Grams(words: a, range: box.a, gram: gram).visit { table.insert($0, at: $1) }
    Grams(words: b, range: box.b, gram: gram).visit { table.meet($0, at: $1) }
    return extended(increasing(table.unique()), in: box, a, b, gram: gram)
  }

  /// The longest chain of pairs that ascends on both sides, by patience sorting; the pairs come in order of `a`.
  static func increasing(_ pairs: [(a: Int32, b: Int32)]) -> [(a: Int32, b: Int32)] {
    var piles: [Int] = []
    var previous = [Int](repeating: -1, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      let pile = piles.prefixCount { pairs[$0].b < pair.b }
      previous[index] = pile > 0 ? piles[pile - 1] : -1
      if pile == piles.count { piles.append(index) } else { piles[pile] = index }
    }
    var chain: [(a: Int32, b: Int32)] = []
    var at = piles.last ?? -1
    while at >= 0 {
      chain.append(pairs[at])
      at = previous[at]
    }
    chain.reverse()
    checkInvariants(chain)
    return chain
  }

  private static func checkInvariants(_ chain: [(a: Int32, b: Int32)]) {
    assert(
      chain.map(\.a).isStrictlyAscending && chain.map(\.b).isStrictlyAscending, "a chain ascends on both sides")
  }

  /// Each pair grown to the whole run it lies in; pairs that only share a hash fall away.
  private static func extended(
    _ pairs: [(a: Int32, b: Int32)], in box: Box, _ a: [WordID], _ b: [WordID], gram: Int
  ) -> [CommonRun] {
    var list = RunList()
    var endA = box.a.lowerBound
    var endB = box.b.lowerBound
    for pair in pairs {
      var x = Int(pair.a)
      var y = Int(pair.b)
      guard x >= endA, y >= endB else { continue }
      guard (0..<gram).allSatisfy({ a[x + $0] == b[y + $0] }) else { continue }
      var end = x + gram
      while x > endA, y > endB, a[x - 1] == b[y - 1] {
        x -= 1
        y -= 1
      }
      while end < box.a.upperBound, y + end - x < box.b.upperBound, a[end] == b[y + end - x] { end += 1 }
      list.append(CommonRun(a: x, b: y, count: end - x))
      endA = end
      endB = y + end - x
    }
    return list.runs
  }
}

/// The hashed word sequences of a range. Of longer ones about one in 32 is taken, chosen by its hash, so that both
/// sides take the same.
private struct Grams {
  let words: [WordID]
  let range: Range<Int>
  let gram: Int

  func visit(_ body: (UInt64, Int) -> Void) {
    guard gram > 1 else {
      for place in range { body(Self.mixed(UInt64(UInt32(bitPattern: words[place]))), place) }
      return
    }
    let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    let leaving = (0..<gram).reduce(UInt64(1)) { power, _ in power &* factor }
    var rolling: UInt64 = 0
    for place in range {
      rolling = rolling &* factor &+ UInt64(UInt32(bitPattern: words[place])) &+ 1
      if place >= range.lowerBound + gram {
        rolling &-= (UInt64(UInt32(bitPattern: words[place - gram])) &+ 1) &* leaving
      }
      guard place >= range.lowerBound + gram - 1 else { continue }
      let hash = Self.mixed(rolling)
      if hash & 31 == 0 { body(hash, place - gram + 1) }
    }
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var hash = value &+ 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    return hash ^ (hash >> 31)
  }
}

/// Hash → its place on each side, as long as there is one only; open addressing.
private struct GramTable {
  private var keys: [UInt64]
  private var placesA: [Int32]
  private var placesB: [Int32]
  private var count = 0
  private static let none: Int32 = -1
  private static let several: Int32 = -2

  init(capacity: Int) {
    var size = 32
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    placesA = Array(repeating: Self.none, count: size)
    placesB = placesA
  }

  private func slot(_ hash: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 5) & mask
    while placesA[slot] != Self.none, keys[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  mutating func insert(_ hash: UInt64, at place: Int) {
    if count * 4 > keys.count * 3 { grow() }
    let slot = slot(hash)
    if placesA[slot] == Self.none {
      keys[slot] = hash
      placesA[slot] = Int32(place)
      count += 1
    } else {
      placesA[slot] = Self.several
    }
  }

  mutating func meet(_ hash: UInt64, at place: Int) {
    let slot = slot(hash)
    guard placesA[slot] != Self.none else { return }
    placesB[slot] = placesB[slot] == Self.none ? Int32(place) : Self.several
  }

  /// The places of what occurs once on each side, in order of `a`.
  func unique() -> [(a: Int32, b: Int32)] {
    var pairs: [(a: Int32, b: Int32)] = []
    for slot in keys.indices where placesA[slot] >= 0 && placesB[slot] >= 0 {
      pairs.append((placesA[slot], placesB[slot]))
    }
    return pairs.sorted { $0.a < $1.a }
  }

  private mutating func grow() {
    var larger = GramTable(capacity: keys.count)
    for slot in keys.indices where placesA[slot] != Self.none {
      let place = larger.slot(keys[slot])
      larger.keys[place] = keys[slot]
      larger.placesA[place] = placesA[slot]
    }
    larger.count = count
    self = larger
  }
}
