internal import Glibc
internal import ParallaxSupport
internal import Synchronization

/// How surely reports tell of one event, by their signatures alone: the kinship of the pairs that share what is rare.
///
/// A feature weighs the square of the logarithm of its rarity. The kinship is the geometric mean of two measures, 0…1: the
/// cosine of the features, each counted by the logarithm of how often it stands there, and the weight of what both have
/// over the weight of the report that has less, for a short report lies within a long one.
///
/// No pair is looked at that shares nothing rare. Features are looked up by the reports that have them, the rarest first,
/// until `mostAdditions` a report are spent; what stands in more reports says little and is left out of what is shared.
/// So the work grows with the number of reports, not with its square.
struct SignatureKinship {
  /// Pairs of features that are added up, a report.
  static let mostAdditions = 3000
  /// The same of a whole collection, however small.
  private static let freeAdditions = 5_000_000
  /// As how many times the collection reports of one event are weighed.
  private static let background = 11
  /// Features of so few reports are always looked up.
  private static let alwaysRare = 8
  /// What stands in more than this share of the reports, the inverse of it, is never rare.
  private static let common = 5
  /// A kinship below that is none: half of what a story needs.
  static let least = Float(SignatureGroups.least / 2)
  /// How many times a name or a number weighs a word.
  private static let particular: Float = 1.5
  /// What stands in fewer reports weighs no more: of two reports of one event what they share would else weigh less than
  /// what each has alone.
  private static let rarest: Float = 3
  /// Reports of days further apart are of one story only if they share twice as much.
  private static let sameDays = 1

  private let signatures: [StorySignature]
  /// By feature.
  private var weights: [Float] = []
  /// By report: where its features start in `features`, and by place the number of a feature with how often it stands.
  private var starts: [Int] = [0]
  private var features: [Int32] = []
  /// By feature: where its reports start in `postings`, one place beyond the last too.
  private var firsts: [Int] = []
  /// The reports of each feature that is rare, ascending; the number of the report above six bits for how often.
  private var postings: [UInt32] = []
  /// By report.
  private var lengths: [Float] = []
  private var totals: [Float] = []

  /// By how often a feature stands in a report.
  private static let counts: [Float] = (0..<64).map { $0 == 0 ? 0 : 1 + log(Float($0)) }

  init(_ signatures: [StorySignature]) {
    self.signatures = signatures
    var table = FeatureTable()
    for signature in signatures {
      features += table.add(signature)
      starts.append(features.count)
    }
    let isOfOneEvent = Self.isOfOneEvent(table.frequencies, among: signatures.count)
    weights = Self.weights(of: table, among: isOfOneEvent ? Self.background * signatures.count : signatures.count)
    index(table.frequencies, upTo: isOfOneEvent ? signatures.count : signatures.count / Self.common)
    for report in signatures.indices { measure(report) }
  }

  /// Whether most of what reports have stands in many of them: where nearly all tell of one event, nothing of it is rare
  /// among them, and they are weighed as if they stood among others.
  private static func isOfOneEvent(_ frequencies: [Int32], among count: Int) -> Bool {
    let common = frequencies.reduce(0) { Int($1) * Self.common > count ? $0 + Int($1) : $0 }
    return common * 5 > frequencies.reduce(0) { $0 + Int($1) } * 2
  }

  private static func weights(of table: FeatureTable, among count: Int) -> [Float] {
    (0..<table.featureCount).map { number in
      let rarity = max(0, log(Float(count + 1) / max(rarest, Float(table.frequencies[number]))))
      return rarity * rarity * (table.isParticular(number) ? particular : 1)
    }
  }

  /// The highest frequency of what is looked up, `most` or less.
  private func limit(_ frequencies: [Int32], _ most: Int) -> Int32 {
    let most = max(Self.alwaysRare, most)
    var features = [Int](repeating: 0, count: most + 1)
    for frequency in frequencies where frequency <= most { features[Int(frequency)] += 1 }
    var left = max(Self.mostAdditions * signatures.count, Self.freeAdditions)
    for frequency in 2...most {
      left -= features[frequency] * (frequency * (frequency - 1) / 2)
      if left < 0, frequency > Self.alwaysRare { return Int32(frequency - 1) }
    }
    return Int32(most)
  }

  private mutating func index(_ frequencies: [Int32], upTo most: Int) {
    let limit = limit(frequencies, most)
    firsts = [0]
    firsts.reserveCapacity(frequencies.count + 1)
    for frequency in frequencies {
      firsts.append(firsts[firsts.count - 1] + (frequency > 1 && frequency <= limit ? Int(frequency) : 0))
    }
    postings = Array(repeating: 0, count: firsts[firsts.count - 1])
    var next = firsts
    for report in signatures.indices {
      for (place, code) in zip(starts[report]..<starts[report + 1], signatures[report].codes) {
        let feature = Int(features[place])
        guard firsts[feature] < firsts[feature + 1] else { continue }
        postings[next[feature]] = UInt32(report) << 6 | UInt32(Self.count(code))
        next[feature] += 1
      }
    }
  }

  private static func count(_ code: UInt8) -> UInt8 { min(code & ~StorySignature.particular, 63) }

  private mutating func measure(_ report: Int) {
    var (square, total) = (Float(0), Float(0))
    for (place, code) in zip(starts[report]..<starts[report + 1], signatures[report].codes) {
      let weight = weights[Int(features[place])]
      let value = weight * Self.counts[Int(Self.count(code))]
      square += value * value
      total += weight
    }
    lengths.append(square.squareRoot())
    totals.append(total)
  }

  /// The pairs of a kinship of `least` and more, ascending.
  func pairs() -> [Kinship.Pair] {
    let size = 256
    let free = Mutex<[Sums]>([])
    let blocks = (signatures.count + size - 1) / size
    let pairs: [[Kinship.Pair]] = .inParallel(blocks, fewest: 4) { block in
      var sums = free.withLock { $0.popLast() } ?? Sums(count: signatures.count)
      var pairs: [Kinship.Pair] = []
      for report in block * size..<min(signatures.count, (block + 1) * size) { add(pairsOf: report, &sums, to: &pairs) }
      free.withLock { [sums] in $0.append(sums) }
      return pairs
    }
    return pairs.flatMap(\.self)
  }

  /// What a report shares with each of those after it.
  private struct Sums {
    var products: [Float]
    var shared: [Float]
    var touched: [Int32] = []

    init(count: Int) {
      products = Array(repeating: 0, count: count)
      shared = Array(repeating: 0, count: count)
    }
  }

  private func add(pairsOf report: Int, _ sums: inout Sums, to pairs: inout [Kinship.Pair]) {
    for (place, code) in zip(starts[report]..<starts[report + 1], signatures[report].codes) {
      let feature = Int(features[place])
      let weight = weights[feature]
      let value = weight * weight * Self.counts[Int(Self.count(code))]
      var posting = firsts[feature + 1] - 1
      while posting >= firsts[feature], case let other = Int(postings[posting] >> 6), other > report {
        if sums.shared[other] == 0 { sums.touched.append(Int32(other)) }
        sums.shared[other] += weight
        sums.products[other] += value * Self.counts[Int(postings[posting] & 63)]
        posting -= 1
      }
    }
    let before = pairs.count
    for other in sums.touched {
      let other = Int(other)
      let kinship = kinship(report, other, sums.products[other], sums.shared[other])
      if kinship >= Self.least { pairs.append(Kinship.Pair(a: report, b: other, kinship: Double(kinship))) }
      (sums.products[other], sums.shared[other]) = (0, 0)
    }
    sums.touched.removeAll(keepingCapacity: true)
    pairs[before...].sort { $0.b < $1.b }
  }

  private func kinship(_ a: Int, _ b: Int, _ product: Float, _ shared: Float) -> Float {
    let cosine = product / max(lengths[a] * lengths[b], .leastNormalMagnitude)
    let contained = shared / max(min(totals[a], totals[b]), .leastNormalMagnitude)
    let kinship = (cosine * contained).squareRoot()
    return areDaysApart(a, b) ? kinship / 2 : kinship
  }

  private func areDaysApart(_ a: Int, _ b: Int) -> Bool {
    guard let a = signatures[a].day, let b = signatures[b].day else { return false }
    return abs(a - b) > Self.sameDays
  }
}
