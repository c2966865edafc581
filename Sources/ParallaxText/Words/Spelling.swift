/// Which pairs of neighbouring bytes a word is spelled with, as a set of 64: `ushakov` and `ushako` share most.
package struct Spelling: Sendable, Equatable {
  private let pairs: UInt64

  init(_ word: some Sequence<UInt8>) {
    var pairs: UInt64 = 0
    var last = UInt32(UInt8(ascii: "^"))
    func add(_ byte: UInt8) {
      pairs |= 1 << UInt64(((last &* 31 &+ UInt32(byte)) &* 0x9E37_79B1) >> 26)
      last = UInt32(byte)
    }
    for byte in word { add(byte) }
    add(UInt8(ascii: "$"))
    self.pairs = pairs
  }

  package static let none = Spelling([])

  /// How much of both is shared, from 0 to 1 (Dice's coefficient).
  package func likeness(to other: Spelling) -> Float {
    let sum = pairs.nonzeroBitCount + other.pairs.nonzeroBitCount
    return Float(2 * (pairs & other.pairs).nonzeroBitCount) / Float(sum)
  }
}
