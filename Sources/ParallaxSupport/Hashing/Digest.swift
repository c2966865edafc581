internal import CDigest

/// Digests that identify contents.
package enum Digest {
  /// SHA-256 of the bytes, 64 lower-case hexadecimal digits.
  package static func sha256(_ bytes: [UInt8]) -> String {
    var digits = [CChar](repeating: 0, count: 65)
    _ = bytes.withUnsafeBufferPointer { SHA256Data($0.baseAddress, $0.count, &digits) }
    return String(decoding: digits.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
