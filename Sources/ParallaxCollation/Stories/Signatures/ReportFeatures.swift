internal import ParallaxSupport

/// What is compared of some reports: their features one after the other, each by its number, and their days.
struct ReportFeatures: Sendable {
  /// By report: where its features start, one place beyond the last too.
  private var starts: [Int] = [0]
  /// By place the number of the feature, below `featureCount`.
  private var numbers: [Int32] = []
  /// By place its code (`StorySignature.codes`).
  private var codes: [UInt8] = []
  let featureCount: Int
  /// By report the day on which it was published.
  private(set) var days: [Int?] = []
  /// By report the hash of its words.
  private(set) var texts: [UInt64] = []

  init(_ signatures: [StorySignature]) {
    var (starts, codes) = ([0], [UInt8]())
    starts.reserveCapacity(signatures.count + 1)
    for signature in signatures { starts.append(starts[starts.count - 1] + signature.featureCount) }
    codes.reserveCapacity(starts[starts.count - 1])
    for signature in signatures { signature.withFeatures { codes += $1 } }
    (numbers, featureCount) = Self.numbered(signatures, starts)
    (self.starts, self.codes) = (starts, codes)
    days = signatures.map(\.day)
    texts = signatures.map(\.text)
  }

  /// Of fewer reports the features are numbered on one thread.
  private static let manyReports = 4000
  /// Parts of all hashes, each numbered by itself.
  private static let parts = 4

  /// By place the number of the feature, and how many numbers there are; of many reports some stand for none.
  private static func numbered(_ signatures: [StorySignature], _ starts: [Int]) -> (numbers: [Int32], count: Int) {
    let parts = signatures.count < manyReports ? 1 : parts
    var counts: [Int] = []
    let numbers = [Int32](unsafeUninitializedCapacity: starts[starts.count - 1]) { places, made in
      nonisolated(unsafe) let places = places
      counts = .inParallel(parts) { number(part: $0, of: parts, signatures, starts, places) }
      made = starts[starts.count - 1]
    }
    return (numbers, (counts.max() ?? 0) * parts)
  }

  /// Numbers the hashes of a part, in the order in which they come; those of the parts stand between each other.
  ///
  /// - Returns: how many there are.
  private static func number(
    part: Int, of parts: Int, _ signatures: [StorySignature], _ starts: [Int],
    _ numbers: UnsafeMutableBufferPointer<Int32>
  ) -> Int {
    var table = FeatureTable()
    let size = (1 << 32) / UInt64(parts)
    let (least, end) = (UInt64(part) * size, UInt64(part + 1) * size)
    for (report, signature) in signatures.enumerated() {
      signature.withFeatures { hashes, _ in
        var place = first(atLeast: least, in: hashes)
        while place < hashes.count / 4 {
          let hash = StorySignature.word(place, of: hashes)
          if UInt64(hash) >= end { break }
          numbers.initializeElement(
            at: starts[report] + place, to: table.number(of: hash) * Int32(parts) + Int32(part))
          place += 1
        }
      }
    }
    return table.count
  }

  /// Where the first hash stands that is not less.
  private static func first(atLeast least: UInt64, in hashes: UnsafeRawBufferPointer) -> Int {
    var (low, high) = (0, least == 0 ? 0 : hashes.count / 4)
    while low < high {
      let middle = (low + high) / 2
      if UInt64(StorySignature.word(middle, of: hashes)) < least { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private init(numbered featureCount: Int) { self.featureCount = featureCount }

  var count: Int { starts.count - 1 }

  /// Those of some of the reports, by the same numbers.
  func of(_ some: [Int]) -> ReportFeatures {
    var those = ReportFeatures(numbered: featureCount)
    for report in some {
      let places = starts[report]..<starts[report + 1]
      those.numbers += numbers[places]
      those.codes += codes[places]
      those.starts.append(those.numbers.count)
    }
    those.days = some.map { days[$0] }
    those.texts = some.map { texts[$0] }
    return those
  }

  /// How many features a report has.
  func count(of report: Int) -> Int { starts[report + 1] - starts[report] }

  /// Whether a report has no features.
  func isEmpty(_ report: Int) -> Bool { starts[report] == starts[report + 1] }

  /// Each feature of a report, and its code.
  @inline(__always)
  func forEach(of report: Int, _ body: (_ feature: Int, _ code: UInt8) -> Void) {
    for place in starts[report]..<starts[report + 1] { body(Int(numbers[place]), codes[place]) }
  }

  /// How often a feature stands in a report, by its code; 63 at most.
  @inline(__always)
  static func count(_ code: UInt8) -> Int { Int(min(code & ~StorySignature.particular, 63)) }

  /// By feature: in how many of the reports it stands, and whether it is a name or a number in most of them.
  func frequencies() -> (all: [Int32], areParticular: [Bool]) {
    var (all, particular) = ([Int32](repeating: 0, count: featureCount), [Int32](repeating: 0, count: featureCount))
    for (number, code) in zip(numbers, codes) {
      all[Int(number)] += 1
      particular[Int(number)] += Int32(code >> 7)
    }
    return (all, zip(all, particular).map { $1 * 2 > $0 })
  }
}
