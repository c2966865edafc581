internal import CDigest
internal import CHashing

/// Digests that identify contents.
package enum Digest {
  /// SHA-256 of the bytes, 64 lower-case hexadecimal digits.
  package static func sha256(_ bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    guard bytes.withUnsafeBufferPointer({ parallax_sha256($0.baseAddress, $0.count, &digest) }) else {
      return portable(bytes)
    }
    return String(unsafeUninitializedCapacity: 64) { digits in
      for (place, byte) in digest.enumerated() {
        digits[2 * place] = digit(byte >> 4)
        digits[2 * place + 1] = digit(byte & 15)
      }
      return 64
    }
  }

  /// The same on processors that have no instructions for it.
  static func portable(_ bytes: [UInt8]) -> String {
    var digits = [CChar](repeating: 0, count: 65)
    _ = bytes.withUnsafeBufferPointer { SHA256Data($0.baseAddress, $0.count, &digits) }
    return String(decoding: digits.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x61 + value - 10 }
}
