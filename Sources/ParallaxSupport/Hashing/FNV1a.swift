/// FNV-1a (Fowler, Noll and Vo; RFC 9923): a hash that is quick on short inputs and the same in every run. It keeps no
/// secrets and resists no attack.
package enum FNV1a {
  /// The 64-bit hash of no bytes.
  @inlinable @inline(__always)
  package static var basis64: UInt64 { 0xCBF2_9CE4_8422_2325 }

  /// The 64-bit hash of the bytes that have the hash `hash`, followed by `byte`.
  @inlinable @inline(__always)
  package static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The 64-bit hash of some bytes.
  @inlinable @inline(__always)
  package static func hash64(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = basis64
    for byte in bytes { hash = adding(byte, to: hash) }
    return hash
  }

  /// The 32-bit hash of some bytes.
  @inlinable @inline(__always)
  package static func hash32(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x100_0193 }
    return hash
  }
}
