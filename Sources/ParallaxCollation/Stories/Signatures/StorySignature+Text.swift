internal import ParallaxSupport

extension StorySignature {
  /// Its features as text, four bytes of a hash and one of its code each; `words`, `text`, `shingles`, language and day
  /// stand beside it in a line.
  public var featuresText: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(featureCount * 5)
    for (hash, code) in zip(hashes, codes) { bytes += Self.bytes(hash) + [code] }
    return Base64.text(of: bytes)
  }

  /// What tells near duplicates, as text: the hash of all words, and the least of its runs.
  public var runsText: String {
    var bytes = Self.bytes(UInt32(truncatingIfNeeded: text >> 32)) + Self.bytes(UInt32(truncatingIfNeeded: text))
    for shingle in shingles { bytes += Self.bytes(shingle) }
    return Base64.text(of: bytes)
  }

  private static func bytes(_ word: UInt32) -> [UInt8] {
    [UInt8(word >> 24), UInt8(word >> 16 & 0xFF), UInt8(word >> 8 & 0xFF), UInt8(word & 0xFF)]
  }

  /// Of what a line has; nil where that is no signature.
  ///
  /// - Parameter date: ISO 8601, of which the day counts.
  init?(features: String, runs: String, words: Int, language: String?, date: String?) {
    guard let features = Base64.bytes(of: features), let runs = Base64.bytes(of: runs), features.count % 5 == 0,
      runs.count == 8 + 4 * Self.shingleCount, (0...Int(Int32.max)).contains(words)
    else { return nil }
    let hashes = stride(from: 0, to: features.count, by: 5).map { Self.word(features, $0) }
    guard Self.ascend(hashes) else { return nil }
    self.init(
      hashes: hashes, codes: stride(from: 4, to: features.count, by: 5).map { features[$0] }, words: words,
      text: UInt64(Self.word(runs, 0)) << 32 | UInt64(Self.word(runs, 4)),
      shingles: stride(from: 8, to: runs.count, by: 4).map { Self.word(runs, $0) }, language: language,
      day: date.flatMap(Self.day))
  }

  /// Concrete: a collection has millions, and generic code of another module is not made for them.
  private static func ascend(_ hashes: [UInt32]) -> Bool {
    hashes.indices.dropFirst().allSatisfy { hashes[$0 - 1] < hashes[$0] }
  }

  private static func word(_ bytes: [UInt8], _ start: Int) -> UInt32 {
    bytes[start..<start + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }
}
