/// What the members of events have of each feature, summed up: by that it is known how near a report is to them at most.
///
/// The kinship is the root of a cosine times the share that is contained, so that its mean is at most the root of the
/// product of their means. The mean of the cosines is the product with the mean of the members, each of length 1. What is
/// shared counts over the report that has less: at most over the report itself and over the member, added up.
struct EventShares {
  /// By feature and event, of the mean member: what it has of the feature over its length, whether it has it, and that over
  /// its weight.
  private var shares: [SIMD4<Float>] = []
  private var events = 0
  /// By event the least weight of a member.
  private var lightest: [Float] = []

  /// Of no events.
  init() {}

  /// - Parameters:
  ///   - members: event by event.
  ///   - starts: where each event starts among them, one place beyond the last too.
  ///   - numbers: of the features that some member has, -1 of others.
  ///   - count: of these.
  init(of members: [Int], _ starts: [Int], among reports: WeighedReports, _ numbers: [Int32], features count: Int) {
    events = starts.count - 1
    shares = Array(repeating: .zero, count: count * events)
    lightest = Array(repeating: .infinity, count: events)
    for event in 0..<events {
      let part = 1 / Float(max(1, starts[event + 1] - starts[event]))
      for member in members[starts[event]..<starts[event + 1]] {
        add(member, of: reports, to: event, part, numbers)
      }
    }
  }

  private mutating func add(
    _ member: Int, of reports: WeighedReports, to event: Int, _ part: Float, _ numbers: [Int32]
  ) {
    let measure = reports.measures[member]
    // Such a member has no kinship with any report.
    guard measure.x > 0, measure.y > 0 else { return }
    lightest[event] = min(lightest[event], measure.y)
    reports.forEachFeature(of: member) { feature, count in
      let weight = reports.weights[feature]
      let value = weight * weight * WeighedReports.counts[count]
      shares[Int(numbers[feature]) * events + event] += SIMD4(
        part * value / measure.x, part * weight, part * weight / measure.y, 0)
    }
  }

  /// Whether the mean kinship of a report, which is no member, to an event may reach `least`.
  ///
  /// - Parameter sums: by event; room that is used again.
  func mayBeNear(
    _ report: Int, of reports: WeighedReports, _ numbers: [Int32], least: Float, _ sums: inout [SIMD4<Float>]
  ) -> Bool {
    for event in 0..<events { sums[event] = .zero }
    let counts = WeighedReports.counts
    sums.withUnsafeMutableBufferPointer { sums in
      shares.withUnsafeBufferPointer { shares in
        reports.forEachFeature(of: report) { feature, count in
          let number = Int(numbers[feature])
          guard number >= 0 else { return }
          let times = SIMD4<Float>(counts[count], 1, 1, 0)
          for event in 0..<events { sums[event] += times * shares[number * events + event] }
        }
      }
    }
    let own = reports.measures[report]
    guard own.x > 0, own.y > 0 else { return false }
    // With room for rounding.
    let bound = least * least * 0.99
    return (0..<events).contains { event in
      let sum = sums[event]
      let contained = min(1, sum.y / min(own.y, lightest[event]), sum.y / own.y + sum.z)
      return sum.x / own.x * contained >= bound
    }
  }
}
