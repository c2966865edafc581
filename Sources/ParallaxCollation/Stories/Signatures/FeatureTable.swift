/// The features of a collection: in how many reports each stands, and what it weighs.
///
/// Open addressing over the hashes, mixed with a seed of this run, so that no text can be written that makes it slow.
struct FeatureTable {
  private var keys: [UInt32] = []
  /// 0 is free, else one above a number.
  private var slots = [Int32](repeating: 0, count: 1 << 16)
  /// By feature: the reports that have it, and those where it is a name or a number.
  private(set) var frequencies: [Int32] = []
  private var particulars: [Int32] = []
  private let seed = UInt64.random(in: .min ... .max) | 1
  /// Of reports.
  private var count = 0

  var featureCount: Int { keys.count }

  /// Counts a report, and gives its features their numbers, from 0 in the order in which they came.
  mutating func add(_ signature: StorySignature) -> [Int32] {
    count += 1
    var numbers: [Int32] = []
    numbers.reserveCapacity(signature.hashes.count)
    for (hash, code) in zip(signature.hashes, signature.codes) {
      let number = number(of: hash)
      frequencies[number] += 1
      if code & StorySignature.particular != 0 { particulars[number] += 1 }
      numbers.append(Int32(number))
    }
    return numbers
  }

  private mutating func number(of hash: UInt32) -> Int {
    var slot = slot(of: hash)
    while slots[slot] != 0 {
      let number = Int(slots[slot] - 1)
      if keys[number] == hash { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    keys.append(hash)
    frequencies.append(0)
    particulars.append(0)
    slots[slot] = Int32(keys.count)
    if keys.count * 2 > slots.count { grow() }
    return keys.count - 1
  }

  private func slot(of hash: UInt32) -> Int {
    let product = (UInt64(hash) ^ seed).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return Int(truncatingIfNeeded: product.high ^ product.low) & (slots.count - 1)
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for (number, key) in keys.enumerated() {
      var slot = slot(of: key)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number + 1)
    }
  }

  /// Whether most reports that have it have it as a name or a number.
  func isParticular(_ number: Int) -> Bool { particulars[number] * 2 > frequencies[number] }
}
