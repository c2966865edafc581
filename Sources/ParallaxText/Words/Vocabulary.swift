/// Interned strings of one collation: equal strings have one number, so that comparing is comparing integers.
public struct Vocabulary: Sendable {
  private var strings: [String] = []
  private var index = WordIndex()

  public init() {}

  public var count: Int { strings.count }

  /// The number of `string`, a new one when it has none yet. Numbers count from 0 in order of first use.
  public mutating func intern(_ string: String) -> WordID {
    var string = string
    let (id, isNew) = string.withUTF8 { index.add($0) }
    if isNew { strings.append(string) }
    return id
  }

  /// The string that `id` stands for.
  public subscript(id: WordID) -> String { strings[Int(id)] }

  /// The number of `string` if it has one.
  public func id(of string: String) -> WordID? {
    var string = string
    return string.withUTF8 { index.number(of: $0) }
  }

  /// The number of a string of these bytes in UTF-8, if it has one.
  package func id(of bytes: UnsafeBufferPointer<UInt8>) -> WordID? { index.number(of: bytes) }

  /// The bytes of the string that `id` stands for.
  package func bytes(of id: WordID) -> ArraySlice<UInt8> { index.bytes(of: id) }
}

/// Byte strings → their numbers, from 0 in the order in which they came.
///
/// Open addressing. The hash multiplies eight bytes at a time and folds the product (Wang Yi, wyhash), from a seed of
/// this run, so that no text can be written that makes it slow.
struct WordIndex: Sendable {
  private var bytes: [UInt8] = []
  /// Where the bytes of each end.
  private var ends: [Int32] = []
  private var hashes: [UInt32] = []
  /// 0 is free, else one above a number.
  private var slots = [WordID](repeating: 0, count: 1024)
  private let seed = UInt64.random(in: .min ... .max)

  func number(of word: UnsafeBufferPointer<UInt8>) -> WordID? {
    let found = slots[slot(of: word, hash(word))]
    return found == 0 ? nil : found - 1
  }

  /// The number of `word`, and whether it had none before.
  mutating func add(_ word: UnsafeBufferPointer<UInt8>) -> (number: WordID, isNew: Bool) {
    let hash = hash(word)
    let slot = slot(of: word, hash)
    if slots[slot] != 0 { return (slots[slot] - 1, false) }
    bytes.append(contentsOf: word)
    ends.append(Int32(bytes.count))
    hashes.append(hash)
    slots[slot] = WordID(ends.count)
    if ends.count * 2 > slots.count { grow() }
    return (WordID(ends.count - 1), true)
  }

  func bytes(of number: WordID) -> ArraySlice<UInt8> {
    let start = number == 0 ? 0 : Int(ends[Int(number) - 1])
    return bytes[start..<Int(ends[Int(number)])]
  }

  /// The slot that holds the word, or the free one where it belongs.
  private func slot(of word: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let other = slots[slot] - 1
      if hashes[Int(other)] == hash, bytes(of: other).elementsEqual(word) { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = [WordID](repeating: 0, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = WordID(number + 1)
    }
  }

  private func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let raw = UnsafeRawBufferPointer(word)
    var state = seed ^ UInt64(raw.count)
    var position = 0
    while position + 8 <= raw.count {
      state = Self.mixed(state ^ raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      position += 8
    }
    var rest: UInt64 = 0
    for byte in raw[position...] { rest = rest << 8 | UInt64(byte) }
    return UInt32(truncatingIfNeeded: Self.mixed(state ^ rest))
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }
}
