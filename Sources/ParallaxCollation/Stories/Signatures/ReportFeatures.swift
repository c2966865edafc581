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
    let places = signatures.reduce(0) { $0 + $1.hashes.count }
    starts.reserveCapacity(signatures.count + 1)
    numbers.reserveCapacity(places)
    codes.reserveCapacity(places)
    var table = FeatureTable()
    for signature in signatures {
      for hash in signature.hashes { numbers.append(table.number(of: hash)) }
      codes += signature.codes
      starts.append(numbers.count)
    }
    featureCount = table.count
    days = signatures.map(\.day)
    texts = signatures.map(\.text)
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
