/// Hashes → numbers, from 0 in the order in which they come.
///
/// Open addressing, mixed with a seed of this run, so that no text can be written that makes it slow.
struct FeatureTable: Sendable {
  /// 0 is free, else a hash above a number plus one.
  private var slots = [UInt64](repeating: 0, count: 1 << 16)
  private(set) var count = 0
  private let seed = UInt64.random(in: .min ... .max) | 1

  mutating func number(of hash: UInt32) -> Int32 {
    let slot = slot(of: hash)
    if slots[slot] != 0 { return number(in: slot) }
    count += 1
    slots[slot] = UInt64(hash) << 32 | UInt64(count)
    if count * 2 > slots.count { grow() }
    return Int32(count - 1)
  }

  /// The number of a hash that has come; nil for another.
  func known(_ hash: UInt32) -> Int32? {
    let slot = slot(of: hash)
    return slots[slot] == 0 ? nil : number(in: slot)
  }

  @inline(__always)
  private func number(in slot: Int) -> Int32 { Int32(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF) - 1 }

  /// The slot that holds a hash, or the free one where it belongs.
  @inline(__always)
  private func slot(of hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Self.place(of: hash, seed) & mask
    while slots[slot] != 0, UInt32(truncatingIfNeeded: slots[slot] >> 32) != hash { slot = (slot + 1) & mask }
    return slot
  }

  @inline(__always)
  private static func place(of hash: UInt32, _ seed: UInt64) -> Int {
    let product = (UInt64(hash) ^ seed).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return Int(truncatingIfNeeded: product.high ^ product.low)
  }

  private mutating func grow() {
    let before = slots
    slots = [UInt64](repeating: 0, count: before.count * 2)
    for entry in before where entry != 0 {
      var slot = Self.place(of: UInt32(truncatingIfNeeded: entry >> 32), seed) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }
}
