internal import ParallaxSupport

/// The mean kinship of each report to some of the reports of events.
struct EventNearness {
  /// Reports of an event that are compared with, evenly taken.
  private static let mostMembers = 64

  private let reports: WeighedReports
  /// The reports that are compared with, event by event, and where each event starts among them, one place beyond too.
  private var members: [Int] = []
  private var starts = [0]
  /// By feature: where its members start in `postings`, one place beyond the last too.
  private var firsts: [Int] = []
  /// The places in `members` of those that have a feature, with how often.
  private var postings: [(place: Int32, count: Int32)] = []

  init(_ reports: WeighedReports, _ events: [[Int]]) {
    self.reports = reports
    for event in events {
      let step = max(1, (event.count + Self.mostMembers - 1) / Self.mostMembers)
      members += stride(from: 0, to: event.count, by: step).map { event[$0] }
      starts.append(members.count)
    }
    index()
  }

  private mutating func index() {
    firsts = Array(repeating: 0, count: reports.weights.count + 1)
    for member in members { reports.forEachFeature(of: member) { feature, _ in firsts[feature + 1] += 1 } }
    for feature in reports.weights.indices { firsts[feature + 1] += firsts[feature] }
    var next = firsts
    postings = Array(repeating: (0, 0), count: firsts[firsts.count - 1])
    for (place, member) in members.enumerated() {
      reports.forEachFeature(of: member) { feature, count in
        postings[next[feature]] = (Int32(place), Int32(count))
        next[feature] += 1
      }
    }
  }

  /// By report and event; reports that the reader holds together are as near as they are in the mean.
  func means(_ bounds: StoryBounds) -> [[Float]] {
    let size = 256
    let count = reports.count
    let blocks: [[[Float]]] = .inParallel((count + size - 1) / size, fewest: 4) { block in
      let range = block * size..<min(count, (block + 1) * size)
      return range.map { means(of: $0) }
    }
    var nearness: [[Float]] = blocks.flatMap(\.self)
    for held in bounds.classes {
      var sums = [Float](repeating: 0, count: starts.count - 1)
      for report in held { for event in sums.indices { sums[event] += nearness[report][event] } }
      for report in held { nearness[report] = sums.map { $0 / Float(held.count) } }
    }
    return nearness
  }

  private func means(of report: Int) -> [Float] {
    var products = [Float](repeating: 0, count: members.count)
    var shared = products
    reports.forEachFeature(of: report) { feature, count in
      let weight = reports.weights[feature]
      let value = weight * weight * WeighedReports.counts[count]
      for posting in postings[firsts[feature]..<firsts[feature + 1]] {
        shared[Int(posting.place)] += weight
        products[Int(posting.place)] += value * WeighedReports.counts[Int(posting.count)]
      }
    }
    return zip(starts, starts.dropFirst()).map { start, end in
      var (sum, count) = (Float(0), 0)
      for place in start..<end where members[place] != report {
        sum += reports.kinship(report, members[place], products[place], shared[place])
        count += 1
      }
      return sum / Float(max(1, count))
    }
  }
}
