/// In how many reports of a collection each feature stands.
package struct FeatureFrequencies: Sendable {
  private var table = FeatureTable()
  /// By the number of the feature.
  private var counts: [Int32] = []
  /// Reports of the collection.
  package private(set) var reportCount = 0

  package init() {}

  /// Of a whole collection.
  package init(of reports: some Sequence<SignedReport>) {
    for report in reports { add(report.signature) }
  }

  /// Takes another report of the collection.
  package mutating func add(_ signature: StorySignature) {
    signature.withFeatures { hashes, _ in
      for place in 0..<hashes.count / 4 {
        let number = Int(table.number(of: StorySignature.word(place, of: hashes)))
        if number == counts.count { counts.append(0) }
        counts[number] += 1
      }
    }
    reportCount += 1
  }

  func count(of feature: UInt32) -> Int { table.known(feature).map { Int(counts[Int($0)]) } ?? 0 }
}
