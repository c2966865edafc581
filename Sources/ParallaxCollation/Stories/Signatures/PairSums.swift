/// What one report shares with each of those after it, added up feature by feature.
///
/// Plain memory, for the two loops here are most of the work of grouping. Handed from thread to thread, one at a time.
final class PairSums: @unchecked Sendable {
  /// By report the weights of the features of both, and the products of what they weigh in each.
  private let sums: UnsafeMutableBufferPointer<SIMD2<Float>>
  /// Those that share something, `count` of them, and room for one more.
  private let others: UnsafeMutableBufferPointer<UInt32>
  private var count = 0
  /// `WeighedReports.counts`.
  private let counts: UnsafeMutableBufferPointer<Float>
  /// The features of the report that later ones have too, `listCount` of them, and room for one more.
  private var lists = UnsafeMutableBufferPointer<List>.allocate(capacity: 1)
  private var listCount = 0

  /// Where the reports of a feature stand.
  private struct List {
    let places: Range<Int>
    /// What the feature weighs, and that squared and times how often it stands in the report.
    let weight: Float
    let value: Float
  }

  /// - Parameter count: of reports.
  init(count: Int) {
    sums = .allocate(capacity: count)
    sums.initialize(repeating: .zero)
    others = .allocate(capacity: count + 1)
    others.initialize(repeating: 0)
    counts = .allocate(capacity: WeighedReports.counts.count)
    _ = counts.initialize(from: WeighedReports.counts)
  }

  deinit {
    sums.deallocate()
    others.deallocate()
    counts.deallocate()
    lists.deallocate()
  }

  /// Begins with a report of so many features.
  func begin(with features: Int) {
    listCount = 0
    guard features >= lists.count else { return }
    lists.deallocate()
    lists = .allocate(capacity: 2 * features + 1)
  }

  /// Prepares to add a feature of a report: all of them before any is added, for where their reports stand is far apart, and
  /// memory that is waited for one after the other was a sixth of the work.
  ///
  /// - Parameters:
  ///   - places: of the reports that have it in `postings`, ascending, above six bits for how often.
  ///   - times: how often it stands in the report.
  @inline(__always)
  func prepare(
    _ places: Range<Int>, of postings: UnsafeBufferPointer<UInt32>, after report: Int, weight: Float, _ times: Int
  ) {
    // What has been added up tells which reports are met for the first time.
    if places.isEmpty || weight == 0 { return }
    lists.initializeElement(
      at: listCount, to: List(places: places, weight: weight, value: weight * weight * counts[times]))
    // No branch: whether a later report has it cannot be foretold.
    listCount &+= postings[places.upperBound - 1] > Self.last(of: report) ? 1 : 0
  }

  /// What stands for a report in `postings` is not above this, and is for later ones.
  @inline(__always)
  private static func last(of report: Int) -> UInt32 { UInt32(report) << 6 | 63 }

  /// Adds the features that were prepared, in their order.
  @inline(__always)
  func add(_ postings: UnsafeBufferPointer<UInt32>, after report: Int) {
    guard let sums = sums.baseAddress, let others = others.baseAddress, let counts = counts.baseAddress else { return }
    let last = Self.last(of: report)
    var count = count
    for list in lists[..<listCount] {
      var place = list.places.upperBound &- 1
      while place >= list.places.lowerBound, postings[place] > last {
        let posting = postings[place]
        let other = Int(posting >> 6)
        let before = sums[other]
        // No branch here either: for which reports are met for the first time.
        others[count] = UInt32(truncatingIfNeeded: other)
        count &+= before.x == 0 ? 1 : 0
        sums[other] = before + SIMD2(list.weight, list.value * counts[Int(posting & 63)])
        place &-= 1
      }
    }
    self.count = count
  }

  /// Hands over the reports whose kinship may reach `least`, and is empty then.
  ///
  /// - Parameter measures: by report (`WeighedReports.measures`).
  @inline(__always)
  func take(
    of report: Int, least: Float, _ measures: UnsafeBufferPointer<SIMD2<Float>>,
    _ body: (_ other: Int, _ product: Float, _ shared: Float) -> Void
  ) {
    let own = measures[report]
    // Without division and root, and with room for rounding.
    let bound = least * least * 0.999 * own.x
    for place in 0..<count {
      let other = Int(others[place])
      let (sum, measure) = (sums[other], measures[other])
      sums[other] = .zero
      if sum.x * sum.y >= bound * measure.x * min(own.y, measure.y) { body(other, sum.y, sum.x) }
    }
    count = 0
  }
}
