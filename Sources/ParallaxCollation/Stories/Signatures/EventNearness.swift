internal import ParallaxSupport

/// The mean kinship of each report to some of the reports of events.
///
/// Most reports are near to none of them. What each event has of a feature, summed up over its members, tells at one look
/// how near a report is at most; only where that is enough is it compared with the members one by one.
struct EventNearness {
  /// Reports of an event that are compared with, evenly taken.
  private static let mostMembers = 64

  private let reports: WeighedReports
  /// The reports that are compared with, event by event, and where each event starts among them, one place beyond too.
  private var members: [Int] = []
  private var starts = [0]
  /// By feature its number among those that some member has; -1 where none has it.
  private var numbers: [Int32]
  /// By that number: where its members start in `postings`, one place beyond the last too.
  private var firsts: [Int] = [0]
  /// The places in `members` of those that have a feature, with how often.
  private var postings: [(place: Int32, count: Int32)] = []
  private var most = EventShares()

  init(_ reports: WeighedReports, _ events: [[Int]]) {
    self.reports = reports
    for event in events {
      let step = max(1, (event.count + Self.mostMembers - 1) / Self.mostMembers)
      members += stride(from: 0, to: event.count, by: step).map { event[$0] }
      starts.append(members.count)
    }
    numbers = Array(repeating: -1, count: reports.weights.count)
    index()
    most = EventShares(of: members, starts, among: reports, numbers, features: firsts.count - 1)
  }

  private mutating func index() {
    var counts: [Int] = []
    for member in members {
      reports.forEachFeature(of: member) { feature, _ in
        if numbers[feature] < 0 {
          numbers[feature] = Int32(counts.count)
          counts.append(0)
        }
        counts[Int(numbers[feature])] += 1
      }
    }
    for count in counts { firsts.append(firsts[firsts.count - 1] + count) }
    var next = firsts
    postings = Array(repeating: (0, 0), count: firsts[firsts.count - 1])
    for (place, member) in members.enumerated() {
      reports.forEachFeature(of: member) { feature, count in
        let number = Int(numbers[feature])
        postings[next[number]] = (Int32(place), Int32(count))
        next[number] += 1
      }
    }
  }

  /// By report and event; 0 for what is below `least`, unless the reader holds the report together with others. Those are
  /// as near as they are in the mean.
  func means(_ bounds: StoryBounds, least: Float) -> [[Float]] {
    let size = 256
    let count = reports.count
    var isMember = [Bool](repeating: false, count: count)
    for member in members { isMember[member] = true }
    let (far, all) = ([Float](repeating: 0, count: starts.count - 1), isMember)
    let blocks: [[[Float]]] = .inParallel((count + size - 1) / size, fewest: 4) { block in
      let range = block * size..<min(count, (block + 1) * size)
      var sums = [SIMD2<Float>](repeating: .zero, count: members.count)
      var shares = [SIMD4<Float>](repeating: .zero, count: starts.count - 1)
      return range.map { report in
        let isLooked =
          all[report] || bounds.mentions(report)
          || most.mayBeNear(report, of: reports, numbers, least: least, &shares)
        return isLooked ? means(of: report, &sums) : far
      }
    }
    var nearness: [[Float]] = blocks.flatMap(\.self)
    for held in bounds.classes {
      var sums = [Float](repeating: 0, count: starts.count - 1)
      for report in held { for event in sums.indices { sums[event] += nearness[report][event] } }
      for report in held { nearness[report] = sums.map { $0 / Float(held.count) } }
    }
    return nearness
  }

  /// - Parameter sums: by member what is shared with it, and the products; room that is used again.
  private func means(of report: Int, _ sums: inout [SIMD2<Float>]) -> [Float] {
    let counts = WeighedReports.counts
    sums.withUnsafeMutableBufferPointer { sums in
      sums.update(repeating: .zero)
      postings.withUnsafeBufferPointer { postings in
        reports.forEachFeature(of: report) { feature, count in
          let number = Int(numbers[feature])
          guard number >= 0 else { return }
          let weight = reports.weights[feature]
          let value = weight * weight * counts[count]
          for posting in postings[firsts[number]..<firsts[number + 1]] {
            sums[Int(posting.place)] += SIMD2(weight, value * counts[Int(posting.count)])
          }
        }
      }
    }
    return zip(starts, starts.dropFirst()).map { start, end in
      var (sum, count) = (Float(0), 0)
      for place in start..<end where members[place] != report {
        sum += reports.kinship(report, members[place], sums[place].y, sums[place].x)
        count += 1
      }
      return sum / Float(max(1, count))
    }
  }
}
