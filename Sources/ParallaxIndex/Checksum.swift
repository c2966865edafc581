/// By which damage is noticed: eight bytes at a time, so that it costs little beside reading them.
extension UnsafeRawBufferPointer {
  var checksum: Int {
    var sum = UInt64(count) &* 0x9E37_79B9_7F4A_7C15
    var place = 0
    while place + 8 <= count {
      sum = Self.mixed(sum, UInt64(littleEndian: loadUnaligned(fromByteOffset: place, as: UInt64.self)))
      place += 8
    }
    var rest: UInt64 = 0
    while place < count {
      rest = rest << 8 | UInt64(self[place])
      place += 1
    }
    return Int(truncatingIfNeeded: Self.mixed(sum, rest))
  }

  private static func mixed(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    let product = (sum ^ word) &* 0xA076_1D64_78BD_642F
    return product ^ product >> 32
  }
}

extension [UInt8] {
  var checksum: Int { withUnsafeBytes { $0.checksum } }
}
