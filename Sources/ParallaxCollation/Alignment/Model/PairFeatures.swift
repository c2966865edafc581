/// A number for each feature: what is measured of a pair of sentences, or the weights of all that.
package struct PairFeatures: Sendable, Equatable {
  /// Room for the first features: sums over them are in the innermost loop of aligning.
  private var storage = SIMD16<Double>()
  /// Room for the rest; with one vector of twice the size the seeds take 7 % more instructions.
  private var more = SIMD4<Double>()
  /// How many stand in `storage`.
  private static let inStorage = 16

  package init() {}

  package subscript(feature: TieFeature) -> Double {
    @inline(__always) get {
      feature.rawValue < Self.inStorage ? storage[feature.rawValue] : more[feature.rawValue - Self.inStorage]
    }
    @inline(__always) set {
      if feature.rawValue < Self.inStorage {
        storage[feature.rawValue] = newValue
      } else {
        more[feature.rawValue - Self.inStorage] = newValue
      }
    }
  }

  /// The sum of the features, each times its weight.
  package func weighted(by weights: PairFeatures) -> Double {
    let products = storage * weights.storage
    let others = more * weights.more
    var sum = 0.0
    for place in 0..<Self.inStorage { sum += products[place] }
    for place in 0..<others.scalarCount { sum += others[place] }
    return sum
  }

  /// How far each feature is from that of others, times its weight.
  func distances(from others: PairFeatures, weighted weights: PairFeatures) -> PairFeatures {
    var distances = self
    distances.storage = (storage - others.storage) * weights.storage
    distances.more = (more - others.more) * weights.more
    return distances
  }

  /// Each multiplied by a number.
  func times(_ factor: Double) -> PairFeatures {
    var product = self
    (product.storage, product.more) = (storage * factor, more * factor)
    return product
  }

  /// The features of two, joined one by one.
  package func joined(with other: PairFeatures, by join: (Double, Double) -> Double) -> PairFeatures {
    var joined = PairFeatures()
    for feature in TieFeature.allCases { joined[feature] = join(self[feature], other[feature]) }
    return joined
  }
}

extension PairFeatures: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (TieFeature, Double)...) {
    for (feature, value) in elements { self[feature] = value }
  }
}
