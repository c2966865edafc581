// FNV-1a (Fowler, Noll and Vo; RFC 9923): a hash that is quick on short inputs and the same in every run. It keeps no
// secrets and resists no attack. The compiler inlines members of the standard library's types into other modules of the
// package, but not those of a type that is `package` itself.

extension UInt64 {
  /// The 64-bit FNV-1a hash of no bytes.
  @inlinable @inline(__always)
  package static var fnv1aBasis: UInt64 { 0xCBF2_9CE4_8422_2325 }

  /// The FNV-1a hash of the bytes that have this hash, followed by `byte`.
  @inlinable @inline(__always)
  package func addingFNV1a(_ byte: UInt8) -> UInt64 { (self ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// 16 hexadecimal digits.
  package var hexadecimal: String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension Sequence<UInt8> {
  /// The 64-bit FNV-1a hash of the bytes.
  @inlinable @inline(__always)
  package func fnv1a64() -> UInt64 { reduce(.fnv1aBasis) { $0.addingFNV1a($1) } }

  /// The 32-bit FNV-1a hash of the bytes.
  @inlinable @inline(__always)
  package func fnv1a32() -> UInt32 { reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x100_0193 } }
}
