internal import ParallaxText

/// What is wrong with a file of weights.
package enum TieModelProblem: Error, Equatable {
  /// A name that is needed is not there.
  case missing(String)
  case unknown(String)
  case twice(String)
  /// A line that is no name with its numbers.
  case malformed(line: Int)
}

extension TieModel {
  /// The model that the program has.
  package static let embedded: TieModel = {
    do {
      return try TieModel(parsing: PackageResources.ties_txt)
    } catch {
      preconditionFailure("ties.txt: \(error)")
    }
  }()

  /// - Parameter text: lines with a name, `=` and its numbers, in the order of the names; `#` begins a comment, and
  ///   what stands in brackets is for the eye.
  package init(parsing text: [UInt8]) throws(TieModelProblem) {
    var lines = TieLines(text)
    for feature in TieFeature.allCases {
      let numbers = try lines.numbers(of: feature.rawValue, count: 5)
      (first.independent[feature], first.copies[feature]) = (numbers[0], numbers[1])
      (second.own[feature], secondDetail.own[feature]) = (numbers[2], numbers[3])
      usual[feature] = numbers[4]
    }
    for feature in OpinionFeature.allCases {
      let numbers = try lines.numbers(of: TieFeature.count + feature.rawValue, count: 2)
      (second.around[feature], secondDetail.around[feature]) = (numbers[0], numbers[1])
    }
    for rule in TieRule.allCases {
      rules[rule] = try lines.numbers(of: TieFeature.count + OpinionFeature.count + rule.rawValue, count: 1)[0]
    }
    try lines.end()
  }
}

extension WordList {
  /// The word at a place.
  package subscript(place: Int) -> String {
    var words = makeIterator()
    for _ in 0..<place { _ = words.next() }
    return words.next().map { String(decoding: $0.word, as: UTF8.self) } ?? ""
  }
}
