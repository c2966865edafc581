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
  }

  /// Adds a feature of a report.
  ///
  /// - Parameters:
  ///   - postings: the reports that have it, ascending, above six bits for how often.
  ///   - times: how often it stands in the report.
  @inline(__always)
  func add(_ postings: UnsafeBufferPointer<UInt32>, after report: Int, weight: Float, _ times: Int) {
    // What has been added up tells which reports are met for the first time.
    if weight == 0 { return }
    let last = UInt32(report) << 6 | 63
    let value = weight * weight * counts[times]
    var count = count
    var place = postings.count - 1
    while place >= 0, postings[place] > last {
      let other = Int(postings[place] >> 6)
      let before = sums[other]
      // No branch: which reports are met for the first time cannot be foretold.
      others[count] = UInt32(truncatingIfNeeded: other)
      count += before.x == 0 ? 1 : 0
      sums[other] = before + SIMD2(weight, value * counts[Int(postings[place] & 63)])
      place -= 1
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
