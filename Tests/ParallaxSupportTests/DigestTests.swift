import Testing

@testable import ParallaxSupport

@Suite struct DigestTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func isThatOfTheStandard(_ text: String, _ digest: String) {
    #expect(Digest.sha256(Array(text.utf8)) == digest)
    #expect(Digest.portable(Array(text.utf8)) == digest)
  }

  /// Of every length around those of its blocks.
  @Test func isTheSameOnEveryProcessor() {
    let bytes = (0..<400).map { UInt8(truncatingIfNeeded: $0 * 167 + $0 >> 3) }
    for count in 0...bytes.count {
      let some = Array(bytes[..<count])
      #expect(Digest.sha256(some) == Digest.portable(some), "\(count) bytes")
    }
  }
}
