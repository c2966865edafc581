internal import ParallaxSupport

extension StorySignature {
  /// Bytes before the hashes.
  private static let head = 12 + 4 * shingleCount
  /// Of a feature.
  private static let featureBytes = 5

  /// How many features it has.
  var featureCount: Int { (bytes.count - Self.head) / Self.featureBytes }

  /// Hashes of the stems, names and numbers of the body, ascending.
  var hashes: [UInt32] { withFeatures { hashes, _ in (0..<featureCount).map { Self.word($0, of: hashes) } } }

  /// By feature: how often it stands there, 127 at most; above that a name or a number.
  var codes: [UInt8] { withFeatures { _, codes in Array(codes) } }

  /// The least hashes of eighths of its runs of four words; `UInt32.max` where there is none.
  var shingles: [UInt32] { (0..<Self.shingleCount).map(shingle) }

  @inline(__always)
  func shingle(_ number: Int) -> UInt32 { bytes.withUnsafeBytes { Self.word(3 + number, of: $0) } }

  /// - Parameter body: gets the hashes, four bytes each (`word`), and the codes.
  @inline(__always)
  func withFeatures<Result>(
    _ body: (_ hashes: UnsafeRawBufferPointer, _ codes: UnsafeRawBufferPointer) -> Result
  ) -> Result {
    bytes.withUnsafeBytes { bytes in
      let end = Self.head + 4 * featureCount
      return body(
        UnsafeRawBufferPointer(rebasing: bytes[Self.head..<end]), UnsafeRawBufferPointer(rebasing: bytes[end...]))
    }
  }

  /// A number of four bytes.
  @inline(__always)
  static func word(_ number: Int, of bytes: UnsafeRawBufferPointer) -> UInt32 {
    UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * number, as: UInt32.self))
  }

  static func bytes(words: Int, text: UInt64, shingles: [UInt32], hashes: [UInt32], codes: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(head + featureBytes * hashes.count)
    func add(_ word: UInt32) { withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) } }
    add(UInt32(clamping: words))
    add(UInt32(truncatingIfNeeded: text))
    add(UInt32(truncatingIfNeeded: text >> 32))
    for shingle in shingles { add(shingle) }
    for hash in hashes { add(hash) }
    return bytes + codes
  }

  /// Nil for what is no signature.
  ///
  /// - Parameter date: ISO 8601, of which the day counts.
  package init?(bytes: UnsafeRawBufferPointer, language: String?, date: String?) {
    guard bytes.count >= Self.head, (bytes.count - Self.head) % Self.featureBytes == 0,
      Self.word(0, of: bytes) <= UInt32(Int32.max)
    else { return nil }
    self.init(ofWhole: Array(bytes), language: language, day: date.flatMap(Self.day))
    guard hasAscendingHashes else { return nil }
  }

  /// In one look at all of them, for an index has millions.
  private var hasAscendingHashes: Bool {
    withFeatures { hashes, _ in
      var isAscending = true
      var last = Int64(-1)
      for number in 0..<hashes.count / 4 {
        let hash = Int64(Self.word(number, of: hashes))
        if hash <= last { isAscending = false }
        last = hash
      }
      return isAscending
    }
  }
}
