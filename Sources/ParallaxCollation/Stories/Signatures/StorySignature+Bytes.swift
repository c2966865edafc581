internal import ParallaxSupport

extension StorySignature {
  /// As an index keeps it, apart from language and date: numbers of four bytes, the least first, and a byte a code.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(12 + 4 * Self.shingleCount + 5 * hashes.count)
    let head = [UInt32(words), UInt32(truncatingIfNeeded: text), UInt32(truncatingIfNeeded: text >> 32)]
    for word in head + shingles + hashes {
      withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
    }
    return bytes + codes
  }

  /// Nil for what is no signature.
  ///
  /// - Parameter date: ISO 8601, of which the day counts.
  package init?(bytes: UnsafeRawBufferPointer, language: String?, date: String?) {
    let head = 12 + 4 * Self.shingleCount
    guard bytes.count >= head, (bytes.count - head) % 5 == 0 else { return nil }
    let count = (bytes.count - head) / 5
    func word(_ number: Int) -> UInt32 {
      UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * number, as: UInt32.self))
    }
    let first = 3 + Self.shingleCount
    // In one look at them, for an index has millions.
    var isAscending = true
    let hashes = [UInt32](unsafeUninitializedCapacity: count) { places, made in
      var last: UInt32?
      for number in 0..<count {
        let hash = word(first + number)
        if let last, hash <= last { isAscending = false }
        places.initializeElement(at: number, to: hash)
        last = hash
      }
      made = count
    }
    guard isAscending, word(0) <= UInt32(Int32.max) else { return nil }
    self.init(
      hashes: hashes, codes: Array(bytes[(head + 4 * count)...]), words: Int(word(0)),
      text: UInt64(word(1)) | UInt64(word(2)) << 32, shingles: (3..<first).map(word), language: language,
      day: date.flatMap(Self.day))
  }
}
