/// A number for each feature: what is measured of a pair of sentences, or the weights of all that.
package struct PairFeatures: Sendable, Equatable {
  /// Room for the features, one after the other: sums over them are in the innermost loop of aligning.
  private var storage = Storage()

  private struct Storage: Equatable {
    var first = SIMD8<Double>()
    var second = SIMD8<Double>()
    var third = SIMD8<Double>()
  }

  package init() {}

  package subscript(feature: TieFeature) -> Double {
    @inline(__always) get {
      let place = feature.rawValue
      return place < 8 ? storage.first[place] : place < 16 ? storage.second[place - 8] : storage.third[place - 16]
    }
    @inline(__always) set {
      switch feature.rawValue {
      case let place where place < 8: storage.first[place] = newValue
      case let place where place < 16: storage.second[place - 8] = newValue
      case let place: storage.third[place - 16] = newValue
      }
    }
  }

  /// The sum of the features, each times its weight.
  package func weighted(by weights: PairFeatures) -> Double {
    var sum = 0.0
    for place in 0..<8 { sum += storage.first[place] * weights.storage.first[place] }
    for place in 0..<8 { sum += storage.second[place] * weights.storage.second[place] }
    for place in 0..<TieFeature.count - 16 { sum += storage.third[place] * weights.storage.third[place] }
    return sum
  }

  /// How far each feature is from that of others, times its weight.
  func distances(from others: PairFeatures, weighted weights: PairFeatures) -> PairFeatures {
    var distances = self
    for place in 0..<8 {
      distances.storage.first[place] -= others.storage.first[place]
      distances.storage.first[place] *= weights.storage.first[place]
      distances.storage.second[place] -= others.storage.second[place]
      distances.storage.second[place] *= weights.storage.second[place]
      distances.storage.third[place] -= others.storage.third[place]
      distances.storage.third[place] *= weights.storage.third[place]
    }
    return distances
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
