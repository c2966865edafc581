import Testing

@testable import ParallaxCollation

/// Features get numbers, and reports that say nearly the same are put together, in collections small and large.
@Suite struct ReportFeatureTests {
  private func signature(
    _ hashes: [UInt32], shingles: [UInt32]? = nil, text: UInt64 = 0, words: Int = 100
  ) -> StorySignature {
    StorySignature(
      hashes: hashes, codes: hashes.map { UInt8($0 % 127) }, words: words, text: text,
      shingles: shingles ?? Array(repeating: .max, count: StorySignature.shingleCount), language: nil, day: nil)
  }

  /// Up to 40 of some thousand hashes each, from the least to the greatest that there is; some reports have none.
  private func signatures(_ count: Int) -> [StorySignature] {
    var random: UInt64 = 5
    func below(_ bound: UInt64) -> UInt64 {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (random >> 33) % bound
    }
    return (0..<count).map { _ in
      let hashes = Set((0..<below(40)).map { _ in UInt32(below(4096) * 0x10_0100) })
      return signature(hashes.union(below(9) == 0 ? [0, .max] : []).sorted())
    }
  }

  /// Above some thousand reports the hashes are numbered in parts.
  @Test(arguments: [0, 1, 700, 3999, 4000, 5001])
  func oneNumberStandsForOneHash(count: Int) {
    let signatures = signatures(count)
    let features = ReportFeatures(signatures)
    var numbers: [UInt32: Int] = [:]
    var hashes: [Int: UInt32] = [:]
    for (report, signature) in signatures.enumerated() {
      var place = 0
      features.forEach(of: report) { number, code in
        let hash = signature.hashes[place]
        #expect(numbers[hash, default: number] == number && hashes[number, default: hash] == hash)
        #expect((0..<features.featureCount).contains(number) && code == signature.codes[place])
        (numbers[hash], hashes[number]) = (number, hash)
        place += 1
      }
      #expect(place == signature.hashes.count)
    }
    #expect(features.count == count && numbers.count == Set(signatures.flatMap(\.hashes)).count)
    #expect(features.frequencies().all.count { $0 > 0 } == numbers.count)
  }

  /// What makes near duplicates is looked for in three ways, of many reports at the same time.
  @Test(arguments: [60, 5000])
  func nearDuplicatesAreThoseOfOneTextOrOfSevenRuns(count: Int) {
    let own = (0..<count).map { number in (0..<8).map { UInt32(number * 8 + $0) } }
    var reports = own.enumerated().map { number, runs in
      signature([], shingles: runs, text: UInt64(number + 1), words: 50)
    }
    reports[9] = signature([], shingles: own[9], text: 4, words: 50)
    reports[20] = signature([], shingles: [9_999_999] + own[10].dropFirst(), text: 1_000_000, words: 52)
    reports[21] = signature([], shingles: own[11].dropLast() + [9_999_999], text: 1_000_001, words: 46)
    reports[22] = signature([], shingles: own[12].dropLast(2) + [9_999_998, 9_999_999], text: 1_000_002, words: 50)
    reports[23] = signature([], shingles: own[13], text: 1_000_003, words: 60)
    let found = NearDuplicates.representatives(of: reports, StoryBounds(count: count))
    var expected = Array(0..<count)
    (expected[9], expected[20], expected[21]) = (3, 10, 11)
    #expect(found == expected)
  }

  @Test func aSignatureIsItsBytes() throws {
    let one = signature(
      [1, 70_000, .max], shingles: [9, 8, 7, 6, 5, 4, 3, .max], text: 0xFEDC_BA98_7654_3210, words: 77)
    #expect(one.hashes == [1, 70_000, .max] && one.codes.count == 3 && one.featureCount == 3)
    #expect(one.shingles == [9, 8, 7, 6, 5, 4, 3, .max] && one.words == 77 && one.text == 0xFEDC_BA98_7654_3210)
    let again = one.bytes.withUnsafeBytes { StorySignature(bytes: $0, language: nil, date: nil) }
    #expect(again == one)
    let turned = signature([1, 70_000]).bytes
    var damaged = turned
    damaged.replaceSubrange(44..<52, with: turned[48..<52] + turned[44..<48])
    #expect(damaged.withUnsafeBytes { StorySignature(bytes: $0, language: nil, date: nil) } == nil, "hashes ascend")
    for count in [0, 43, 46] {
      #expect(turned.prefix(count).withUnsafeBytes { StorySignature(bytes: $0, language: nil, date: nil) } == nil)
    }
  }
}
